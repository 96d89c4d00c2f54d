import type { Problem } from "../../model/problem.ts";
import { error } from "../../problems.ts";
import type { Template } from "../template.ts";

/** Opening tags with their attributes: in the words between them anything may stand, ` onload="` and ` id="` too. */
const TAG = /<[a-z][^\s"'<>]*(?:\s+[^\s"'<>=/]+(?:="[^"]*")?)*/gi;

/** What is wrong with the tags of a finished page. */
const RULES: { rule: string; pattern: RegExp; expected: string }[] = [
  { rule: "image-text", pattern: /<img(?![^>]*\balt=)[^>]*>/, expected: '`alt="…"`, empty if it only decorates' },
  {
    rule: "image-text",
    pattern: /<svg(?![^>]*\b(?:aria-label|aria-labelledby|aria-hidden)=)[^>]*>/,
    expected: "a drawing with `aria-label`",
  },
  {
    rule: "page-script",
    pattern: /<script(?! type="application\/ld\+json">)(?![^>]*\bsrc=)[^>]*>|\son[a-z]+="|href="javascript:/i,
    expected: "no script but the site's own files",
  },
  {
    rule: "other-origin",
    pattern:
      /<(?:script|img|iframe|source|link(?! rel="(?:canonical|schema\.[A-Z]+|alternate" hreflang="[a-z-]+)"))[^>]*\b(?:src|href)="(?:https?:)?\/\/[^"]*"/,
    expected: "files of the site itself",
  },
];

function tagsOf(html: string): string {
  return (html.match(TAG) ?? []).map((tag) => `${tag}>`).join("\n");
}

/** Line of the first place in the Markdown where a text stands; 1 if it comes from a directive. */
export function lineOf(template: Template, text: string): number {
  const at = template.markdown.indexOf(text);
  return at < 0 ? 1 : template.markdown.slice(0, at).split("\n").length;
}

/** Ids of a page; an id that stands twice is a fault, since a link to it leads to one place only. */
export function idsOf(html: string): { ids: Set<string>; twice: string[] } {
  const ids = new Set<string>();
  const twice: string[] = [];
  for (const [, id = ""] of tagsOf(html).matchAll(/\sid="([^"]*)"/g)) {
    if (ids.has(id)) twice.push(id);
    ids.add(id);
  }
  return { ids, twice };
}

/** Faults of one finished page: missing text for images, script, other origins, ids that stand twice. */
export function checkPage(file: string, html: string, template: Template): Problem[] {
  const problems: Problem[] = [];
  const tags = tagsOf(html);
  for (const { rule, pattern, expected } of RULES) {
    const found = pattern.exec(tags)?.[0];
    if (found === undefined) continue;
    // Framework rewrites the addresses of files: the Markdown is searched for the same fault, not for the same text.
    const line = lineOf(template, pattern.exec(template.markdown)?.[0] ?? found);
    problems.push(error({ path: template.source, line }, rule, `\`${found.slice(0, 80)}\` in ${file}`, expected));
  }
  const { twice } = idsOf(html);
  if (twice[0] !== undefined)
    problems.push(
      error(
        { path: template.source, line: lineOf(template, twice[0]) },
        "anchor-twice",
        `the anchor \`${twice[0]}\` twice in ${file}`,
        "one place for each anchor",
      ),
    );
  return problems;
}
