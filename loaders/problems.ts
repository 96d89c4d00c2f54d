import type { Problem } from "./model/problem.ts";

/** Where a fault stands; line and column default to 1, the whole file. */
export interface Location {
  path: string;
  line?: number;
  column?: number;
}

const LONGEST_FOUND = 160;

/** Makes a fault of severity `error`, which stops a build. */
export function error(at: Location, rule: string, found: string, expected: string): Problem {
  return { path: at.path, line: at.line ?? 1, column: at.column ?? 1, found, expected, rule, severity: "error" };
}

/** Makes a fault of severity `notice`, which is reported and stops nothing. */
export function notice(at: Location, rule: string, found: string, expected: string): Problem {
  return { ...error(at, rule, found, expected), severity: "notice" };
}

/** True if any of the problems stops a build. */
export function hasErrors(problems: Problem[]): boolean {
  return problems.some((problem) => problem.severity === "error");
}

/** One line for a terminal: `path:line:col: found, expected  rule`. Nothing in it can steer the terminal. */
export function formatProblem({ path, line, column, found, expected, rule, severity }: Problem): string {
  const note = severity === "notice" ? "(notice) " : "";
  const wanted = /^(expected|or) /.test(expected) ? expected : `expected ${expected}`;
  return visible(`${path}:${line}:${column}: ${note}${shorten(found)}, ${wanted}  ${rule}`);
}

/** Problems in the order of files, lines and columns, whatever order they were met in. */
export function sortProblems(problems: Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.found, b.found),
  );
}

/** ` (did you mean `x`?)` for the candidate nearest to a mistyped word; empty if none is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = nearest(word, candidates);
  return near === null ? "" : ` (did you mean \`${near}\`?)`;
}

/** The candidate at the smallest edit distance from a word, if that is at most a third of its length; ties go to the first in code-unit order. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word === "") return null;
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: { candidate: string; distance: number } | null = null;
  for (const candidate of [...candidates].sort(compare)) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= limit && (best === null || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate ?? null;
}

/** Line and column, both from 1, of an offset into a text. Columns count UTF-16 units. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Plain code-unit comparison, for every sort: no locale may change an order. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function shorten(text: string): string {
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
}

/** Lines for a terminal, as `visible` makes them, but that they keep their ends and tabs. */
export function printable(text: string): string {
  return text
    .split(/(\r?\n|\t)/)
    .map((part, index) => (index % 2 === 0 ? visible(part) : part))
    .join("");
}

/** Text for a terminal: control and bidi characters of a hostile file name or value are printed as escapes. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
