import { parse } from "yaml";
import type { ReportLanguage } from "../model/language.ts";
import type { Problem } from "../model/problem.ts";
import { error, positionOf } from "../problems.ts";
import type { RenderedPage } from "./framework.ts";
import { type DirectiveCall, MARKER } from "./markdown/directives.ts";

/** A directive in its place, with what stands inside it if it is a container. */
export interface DirectiveNode {
  call: DirectiveCall;
  inner: Part[];
  /** Within a heading or a link, where no further link may stand. */
  plain: boolean;
}

/** What reading a page has to know of its language. */
export interface Tongue {
  language: ReportLanguage;
  /** Where pages of the language begin. */
  home: string;
  /** Name of the link beside a heading. */
  sectionLink: string;
  /** The spaces that the language's typography asks for. */
  typeset: (text: string) => string;
}

/** Finished HTML, or a directive still to be filled. */
export type Part = string | DirectiveNode;

/** A page of `docs/` as Framework rendered it, ready to be filled any number of times. */
export interface Template {
  /** Without the part that names the language: the same for a page and its translations. */
  path: string;
  language: ReportLanguage;
  source: string;
  markdown: string;
  /** Null on pages whose subject gives the title. */
  title: string | null;
  description: string | null;
  parts: Part[];
}

const MAIN = /<main id="observablehq-main"[^>]*>\n?([\s\S]*)<\/main>/;
const HEADING = /<(h[1-4]) id="([^"]*)" tabindex="-1"><a class="observablehq-header-anchor" href="[^"]*">([\s\S]*?)<\/a><\/\1>/g;
const MARKED = new RegExp(`<${MARKER} data-call="([^"]*)"></${MARKER}>`, "g");
const NOT_STATIC = /observablehq--(?:error|block|inspect)|<observablehq-loading|<!--:[0-9a-f]{8}/;
const ENTITIES: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&nbsp;": "\u00a0" };

function decode(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|nbsp);/g, (entity) => ENTITIES[entity] as string);
}

/** Framework makes the whole heading a link to itself; ours holds text and, beside it, a link that says where it goes. */
function ownAnchors(html: string, label: string): string {
  return html.replace(HEADING, (_, tag: string, id: string, content: string) => {
    if (tag === "h1") return `<h1>${content}</h1>`;
    return `<${tag} id="${id}">${content} <a class="anchor" href="#${id}" aria-label="${label}">#</a></${tag}>`;
  });
}

/** Framework makes the links of prose relative to its page; the same page may be filled for other places. */
function fromRoot(html: string, path: string): string {
  return html.replace(/\bhref="(\.\.?\/[^"]*)"/g, (_, href: string) => {
    const { pathname, search, hash } = new URL(href, `http://site${path}`);
    return `href="${pathname}${search}${hash}"`;
  });
}

/** Prose with the spaces of its language's typography: between tags, and not in code. */
function typesetHtml(html: string, typeset: (text: string) => string): string {
  return html.replace(/<(code|pre)\b[^>]*>[\s\S]*?<\/\1>|<[^>]*>|[^<]+/g, (part) => (part.startsWith("<") ? part : typeset(part)));
}

function frontMatter(markdown: string): { data: Record<string, unknown>; lines: number } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(markdown);
  if (!match) return { data: {}, lines: 0 };
  const data: unknown = parse(match[1] ?? "", { schema: "failsafe" });
  return { data: (data ?? {}) as Record<string, unknown>, lines: match[0].split("\n").length - 1 };
}

/** Whether an offset of the HTML lies inside an open heading or link. */
function isPlain(html: string, offset: number): boolean {
  const before = html.slice(0, offset);
  return (
    ["a", "h1", "h2", "h3", "h4"].some((tag) => before.lastIndexOf(`<${tag} `) > before.lastIndexOf(`</${tag}>`)) ||
    before.lastIndexOf("<h1>") > before.lastIndexOf("</h1>")
  );
}

/** Puts containers around what they hold. An end without a start, or a start without an end, is a fault. */
function nest(html: string, path: string, linesBefore: number): { parts: Part[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const parts: Part[] = [];
  const open: DirectiveNode[] = [];
  const at = ({ line }: DirectiveCall) => ({ path, line });
  const current = () => open.at(-1)?.inner ?? parts;
  let from = 0;
  for (const match of html.matchAll(MARKED)) {
    current().push(html.slice(from, match.index));
    from = match.index + match[0].length;
    const call = JSON.parse(decode(match[1] ?? "")) as DirectiveCall;
    call.line += linesBefore;
    if (call.form === "end") {
      if (!open.pop()) problems.push(error(at(call), "directive-end", "`:::` with nothing open before it", "`:::name` above it"));
      continue;
    }
    const node = { call, inner: [], plain: call.form === "inline" && isPlain(html, match.index) };
    current().push(node);
    if (call.form === "container") open.push(node);
  }
  current().push(html.slice(from));
  for (const { call } of open)
    problems.push(error(at(call), "directive-end", `\`:::${call.name}\` without an end`, "a line `:::` after what it holds"));
  return { parts, problems };
}

/** What a static page may not hold: code that would run in the reader's browser, and directives that were not read as such. */
function leftovers(page: RenderedPage, main: string): Problem[] {
  const problems: Problem[] = [];
  if (NOT_STATIC.test(main)) {
    const { line } = positionOf(page.markdown, Math.max(0, page.markdown.search(/^```(?:js|ts|jsx|tsx|sql|html|tex|dot|mermaid)|\$\{/m)));
    problems.push(
      error(
        { path: page.source, line },
        "page-code",
        "code that would run in the reader's browser, or that does not parse",
        "prose and directives only",
      ),
    );
  }
  const literal = /(?:^|[\s>])(:{1,3}[a-z][a-z0-9-]*[[{][^\s<]*)/.exec(
    main.replace(MARKED, "").replace(/<(code|pre)[^>]*>[\s\S]*?<\/\1>/g, ""),
  );
  if (literal?.[1]) {
    const { line } = positionOf(page.markdown, Math.max(0, page.markdown.indexOf(decode(literal[1]))));
    problems.push(
      error(
        { path: page.source, line },
        "directive-form",
        `\`${decode(literal[1])}\`, which is not read as a directive`,
        "`::name{…}` alone on its line, or `:name[…]` in a sentence",
      ),
    );
  }
  return problems;
}

/** A number in prose that no directive computed. Links name what is fixed (a licence, a standard), code is quoted. */
function typedNumber(page: RenderedPage, main: string): Problem[] {
  const prose = main
    .replace(MARKED, "")
    .replace(/<(code|pre|a)\b[^>]*>[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]*>/g, "\n");
  const found = /(?<![\p{L}\d])\d[\d.,\s\u202f]*/u.exec(prose);
  if (!found || NOT_STATIC.test(main)) return [];
  const line = prose.slice(0, found.index).split("\n").at(-1) ?? "";
  const at = page.markdown.indexOf(line + found[0].trim());
  const place = { path: page.source, line: positionOf(page.markdown, Math.max(0, at)).line };
  return [
    error(
      place,
      "typed-number",
      `the number ${found[0].trim()} typed in prose`,
      "`:value[…]`, which the data keep true, or a word if no data can change it",
    ),
  ];
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

/**
 * Cuts a rendered page into finished HTML and directives.
 * Takes a page of `renderPages` and the language that it is in; gives the template and what is wrong with it, each fault with the line
 * in the Markdown file.
 */
export function readTemplate(page: RenderedPage, tongue: Tongue): { template: Template; problems: Problem[] } {
  const { data, lines } = frontMatter(page.markdown);
  const anchored = ownAnchors(MAIN.exec(page.html)?.[1] ?? "", tongue.sectionLink);
  const main = typesetHtml(fromRoot(anchored, page.path).replaceAll(' target="_blank"', ""), tongue.typeset);
  const { parts, problems } = nest(main, page.source, lines);
  const heading = /<h1>([\s\S]*?)<\/h1>/.exec(main)?.[1]?.replace(/<[^>]*>/g, "");
  const title = text(data.title) ?? (heading === undefined ? null : decode(heading));
  const { path, source, markdown } = page;
  const { language, home, typeset } = tongue;
  const set = (words: string | null) => (words === null ? null : typeset(words));
  const named = { path: path.slice(home.length - 1), language, title: set(title), description: set(text(data.description)) };
  const template = { ...named, source, markdown, parts };
  return { template, problems: [...problems, ...leftovers(page, main), ...typedNumber(page, main)] };
}
