import type { ReportLanguage } from "../../model/language.ts";
import type { Problem } from "../../model/problem.ts";
import { error } from "../../problems.ts";
import type { DirectiveCall } from "../markdown/directives.ts";
import type { DirectiveNode, Part, Template } from "../template.ts";
import { lineOf } from "./page.ts";

/** What a page and its translation must have alike: as it is written, and its line. */
interface Item {
  written: string;
  line: number;
}

/** A page taken apart. */
interface Outline {
  /** Headings by their anchors, blocks and containers, in their order. */
  order: Item[];
  /** What stands within sentences, which every language puts in its own order: by the container that holds it. */
  inline: Item[];
}

/** How a value is printed in its sentence is the language's own affair. */
const IN_SENTENCES = new Set(["capital", "number"]);

const FORMS: Record<DirectiveCall["form"], string> = { inline: ":", block: "::", container: ":::", end: ":::" };

function writtenAs({ form, name, content, id, attributes }: DirectiveCall): string {
  const named = Object.entries(attributes).filter(([key]) => form !== "inline" || !IN_SENTENCES.has(key));
  const inner = [...(id === null ? [] : [`#${id}`]), ...named.map(([key, value]) => (value === "true" ? key : `${key}=${value}`))].sort();
  return `${FORMS[form]}${name}${content === "" ? "" : `[${content}]`}${inner.length === 0 ? "" : `{${inner.join(" ")}}`}`;
}

function headingsIn(html: string, template: Template): Item[] {
  return [...html.matchAll(/<h[2-4] id="([^"]*)"/g)].map(([, id = ""]) => ({
    written: `a heading with {#${id}}`,
    line: lineOf(template, `{#${id}}`),
  }));
}

function outlineOf(template: Template): Outline {
  const outline: Outline = { order: [], inline: [] };
  const walk = (parts: Part[], within: string) => {
    for (const part of parts) {
      if (typeof part === "string") outline.order.push(...headingsIn(part, template));
      else take(part, within);
    }
  };
  const take = ({ call, inner }: DirectiveNode, within: string) => {
    const item = { written: writtenAs(call), line: call.line };
    if (call.form === "inline") outline.inline.push({ ...item, written: `${item.written}${within}` });
    else outline.order.push(item);
    if (call.form === "container") {
      walk(inner, ` in ${item.written}`);
      outline.order.push({ written: `the end of ${item.written}`, line: call.line });
    }
  };
  walk(template.parts, "");
  return outline;
}

/** The first thing that one list has and the other has not there; null where they are alike. */
function firstInOrder(original: Item[], own: Item[]): { found: Item | null; expected: Item | null } | null {
  const at = [...original, null].findIndex((item, index) => item?.written !== own[index]?.written);
  return at < 0 || (original[at] === undefined && own[at] === undefined)
    ? null
    : { found: own[at] ?? null, expected: original[at] ?? null };
}

/** What is left of a list when each item of another is taken out once. */
function without(list: Item[], taken: Item[]): Item[] {
  const left = taken.map(({ written }) => written);
  return list.filter(({ written }) => {
    const at = left.indexOf(written);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const RULE = "translation";

function faultsOfPage(original: Template, own: Template): Problem[] {
  const path = own.source;
  const [theirs, ours] = [outlineOf(original), outlineOf(own)];
  const last = own.markdown.trimEnd().split("\n").length;
  const problems: Problem[] = [];
  const difference = firstInOrder(theirs.order, ours.order);
  if (difference !== null) {
    const { found, expected } = difference;
    const wanted = expected === null ? "the end of the page" : expected.written;
    problems.push(
      error(
        { path, line: found?.line ?? last },
        RULE,
        found?.written ?? "the end of the page",
        `${wanted}, as in ${original.source}:${expected?.line ?? 1}`,
      ),
    );
  }
  for (const { written, line } of without(ours.inline, theirs.inline))
    problems.push(error({ path, line }, RULE, written, `only what ${original.source} has there`));
  for (const { written, line } of without(theirs.inline, ours.inline)) {
    const before = ours.order.findLast((item) => theirs.order.some((other) => other.written === item.written && other.line <= line));
    problems.push(error({ path, line: before?.line ?? 1 }, RULE, `no ${written}`, `it, as in ${original.source}:${line}`));
  }
  if ((own.description === null) !== (original.description === null))
    problems.push(error({ path, line: 1 }, RULE, "front matter with another set of lines", `\`description\` as in ${original.source}:1`));
  return problems;
}

/**
 * What keeps a translation from saying the same: a page that is missing or of one language alone, a directive or a value too many or too
 * few, another order of figures, an anchor of its own. Takes the pages of the first language and those of another.
 */
export function translationFaults(original: readonly Template[], own: readonly Template[], language: ReportLanguage): Problem[] {
  const byPath = new Map(own.map((template) => [template.path, template]));
  const known = new Set(original.map(({ path }) => path));
  const added = own
    .filter(({ path }) => !known.has(path))
    .map(({ source }) =>
      error({ path: source, line: 1 }, RULE, "a page that the first language does not have", "the same pages in each language"),
    );
  return [
    ...added,
    ...original.flatMap((template) => {
      const translated = byPath.get(template.path);
      if (translated) return faultsOfPage(template, translated);
      const path = template.source.replace(/^docs\//, `docs/${language}/`);
      return [error({ path }, RULE, "no such page", `a translation of ${template.source}`)];
    }),
  ];
}
