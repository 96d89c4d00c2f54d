import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Checked, Problem } from "../model/problem.ts";
import { error } from "../problems.ts";
import { metadataOf } from "./html/metadata.ts";
import { DEEPEST, depthOf, textOf } from "./html/text.ts";
import type { Received } from "./model.ts";

/** More elements than any article's page has. */
const MOST_ELEMENTS = 50_000;

/** Characters below which what was found on a page is no article. */
const SHORTEST = 40;

/** White space longer than any page has, which would hold the search for the article up. */
const LONGEST_SPACE = 1000;

/** A page as a document, which runs nothing and loads nothing. */
function open(path: string, source: string): Document | Problem {
  const whole = parseHTML(source).document;
  // A tag that is never closed may leave a page without a root, or with one that the reader would take out of it.
  const isPage = whole.documentElement?.localName === "html";
  const document = isPage ? whole : parseHTML(`<!doctype html><html><body>${source}</body></html>`).document;
  const elements = document.querySelectorAll("*").length;
  if (elements > MOST_ELEMENTS)
    return error({ path }, "intake-html", `a page of ${elements} elements`, `at most ${MOST_ELEMENTS}: the article's text, as a .txt file`);
  return document;
}

/** Where tags are nested deeper than any browser has them: counted in the source, before anything is built of it. */
function isTooDeep(source: string): boolean {
  let depth = 0;
  for (const [, end, name = "", own] of source.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^<>]{0,2000}?(\/?)>/gi)) {
    if (own === "/" || VOID.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (end === "/" ? -1 : CLOSED_BY_OTHERS.has(name.toLowerCase()) ? 0 : 1));
    if (depth > DEEPEST * 4) return true;
  }
  return false;
}

const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const CLOSED_BY_OTHERS = new Set("p li dt dd tr td th option thead tbody tfoot".split(" "));

/** The article's own text on a page, without what stands around it; empty where there is none. */
function articleText(document: Document): string {
  try {
    const read = new Readability<Node>(document, { serializer: (node) => node, disableJSONLD: true }).parse();
    return read?.content ? textOf(read.content) : "";
  } catch {
    // Of tags out of any order ("</body><template>…") the parser makes a tree that no browser has, and the reader loses its way in it.
    return "";
  }
}

/** Reads a web page as a browser saved it: the article's text (by Readability, as Firefox's reader view does), and what the page says of it. */
export function readPage(path: string, received: string): Checked<Received[]> {
  const source = received.replace(/\s+/gu, (space) => (space.length > LONGEST_SPACE ? " " : space));
  const refuse = (found: string, expected: string) => ({ value: [], problems: [error({ path }, "intake-html", found, expected)] });
  const deep = () => refuse("tags nested deeper than any browser shows", "the article's text, as a .txt file");
  if (isTooDeep(source)) return deep();
  const document = open(path, source);
  if ("severity" in document) return { value: [], problems: [document] };
  if (depthOf(document) > DEEPEST) return deep();
  const proposals = metadataOf(document, source);
  const body = articleText(document);
  if (body.length < SHORTEST)
    return refuse(`a page with ${body.length} characters of article`, "an article's own page, or its text as a .txt file");
  return { value: [{ at: { path }, body: `${body}\n`, proposals, notes: [] }], problems: [] };
}

/** The text of a page of which everything is the text, such as an e-mail's. */
export function textOfHtml(path: string, source: string): string | Problem {
  if (isTooDeep(source))
    return error({ path }, "intake-html", "tags nested deeper than any program shows", "the article's text, as a .txt file");
  const document = open(path, source);
  return "severity" in document ? document : textOf(document.body ?? document);
}
