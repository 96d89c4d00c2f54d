import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rewriteHtml } from "@observablehq/framework/dist/html.js";
import { createMarkdownIt, parseMarkdown } from "@observablehq/framework/dist/markdown.js";
import configuration from "../../observablehq.config.ts";
import { error } from "../problems.ts";
import { markdownPages, type RenderedPage, type Renderer } from "./framework.ts";

/**
 * Renders pages by the part of Framework that reads them, without its program: at once instead of in seconds, for a report that
 * is worked at. The content is that of `renderPages`; what stands around it there is missing.
 */
export const quickPages: Renderer = async (root, _work, files = markdownPages(join(root, "docs"))) => {
  const md = createMarkdownIt(configuration);
  const pages: RenderedPage[] = [];
  const problems = files.flatMap((file) => {
    const source = `docs/${file}`;
    const path = `/${file.slice(0, -".md".length)}`;
    const markdown = readFileSync(join(root, source), "utf8");
    try {
      const { body } = parseMarkdown(markdown, { md, path, style: null });
      pages.push({ path, source, markdown, html: `<main id="observablehq-main">\n${rewriteHtml(body, {})}</main>` });
      return [];
    } catch (fault) {
      const [found = ""] = (fault as Error).message.split("\n");
      return [error({ path: source }, "framework", found, "a page that Framework renders without complaint")];
    }
  });
  return { pages, problems };
};
