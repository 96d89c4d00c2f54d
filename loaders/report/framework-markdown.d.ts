declare module "@observablehq/framework/dist/markdown.js" {
  import type { MarkdownIt } from "markdown-it";

  /** The parser with Framework's own rules, and those of a configuration. */
  export function createMarkdownIt(options: { markdownIt?: (markdownIt: MarkdownIt) => MarkdownIt; typographer?: boolean }): MarkdownIt;

  /** The content of a page. Throws where its front matter cannot be read. */
  export function parseMarkdown(markdown: string, options: { md: MarkdownIt; path: string; style: null }): { body: string };
}

declare module "@observablehq/framework/dist/html.js" {
  /** HTML as Framework finishes it: links of headings, attributes of links. */
  export function rewriteHtml(html: string, resolvers: object): string;
}
