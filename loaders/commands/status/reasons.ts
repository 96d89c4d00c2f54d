import { compare } from "../../problems.ts";
import type { SourceDigests } from "../built.ts";

/** Which sources of the project are what. */
export interface Makers {
  /** Files that a coding depends on beside the article. */
  coder: ReadonlySet<string>;
  /** Files that each figure's drawing depends on, by the figure's id. */
  figures: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Change {
  path: string;
  how: "new" | "changed" | "removed";
}

function changesBetween(before: SourceDigests, now: SourceDigests): Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].sort(compare).flatMap((path): Change[] => {
    if (before[path] === now[path]) return [];
    return [{ path, how: before[path] === undefined ? "new" : now[path] === undefined ? "removed" : "changed" }];
  });
}

const named = (changes: readonly Change[]) => changes.map(({ path, how }) => `  ${how} ${path}`);
const count = (n: number, thing: string) => `${n} ${thing}${n === 1 ? "" : "s"}`;

/** A kind of source, and what follows where files of it have changed. */
interface Kind {
  holds: (path: string) => boolean;
  follows: (changes: Change[]) => string;
}

function kindsOf(now: SourceDigests, { coder, figures }: Makers): Kind[] {
  const isArticle = (path: string) => path.startsWith("data/articles/");
  const articles = Object.keys(now).filter(isArticle).length;
  const drawnBy = (changes: Change[]) => {
    const ids = [...figures].filter(([, files]) => changes.some(({ path }) => files.has(path))).map(([id]) => id);
    return ids.length === figures.size ? "all figures" : ids.join(", ");
  };
  const isDrawing = (path: string) => [...figures.values()].some((files) => files.has(path));
  return [
    {
      holds: isArticle,
      follows: (changes) => `articles: ${count(changes.filter(({ how }) => how !== "removed").length, "article")} to code`,
    },
    { holds: (path) => path === "package-lock.json", follows: () => "libraries: everything to make anew" },
    { holds: (path) => coder.has(path), follows: () => `coder: all ${count(articles, "article")} to code again` },
    { holds: (path) => /^data\/(corrections|registry)\.csv$/.test(path), follows: () => "decisions: events to bring together anew" },
    { holds: (path) => path.startsWith("data/editions/"), follows: () => "editions: their pages to make anew" },
    { holds: isDrawing, follows: (changes) => `figures: to draw again: ${drawnBy(changes)}` },
    { holds: (path) => /^docs\/(?!style\/|components\/).*\.md$/.test(path), follows: () => "pages: to render again" },
    { holds: (path) => /^docs\/(style|components)\//.test(path), follows: () => "style: every page loads it" },
    { holds: () => true, follows: () => "other code and tables: pages to write anew" },
  ];
}

/**
 * What of a report is out of date, and why: a line for each kind of source that has changed, with what follows, then its files.
 * Takes what the report was made of and what it would be made of now. Without a line, nothing is out of date.
 */
export function reasonsBetween(before: SourceDigests, now: SourceDigests, makers: Makers): string[] {
  let left = changesBetween(before, now);
  return kindsOf(now, makers).flatMap(({ holds, follows }) => {
    const own = left.filter(({ path }) => holds(path));
    left = left.filter(({ path }) => !holds(path));
    return own.length === 0 ? [] : [follows(own), ...named(own)];
  });
}
