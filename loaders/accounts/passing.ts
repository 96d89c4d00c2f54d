import type { CasualtyFigure } from "../reading/casualties.ts";
import { hasMark, type ReadSource, termsWithin } from "../reading/source.ts";
import type { Clause } from "./clause.ts";

/** Tokens over which a word of fear or doubt reaches. */
const SCOPE = 9;

/** "Who will come when we run into an ambush?": a story's question, which counts nobody. */
export function isAsked({ reading: { text }, sentence: { kind, from, to }, figures, dates }: Clause): boolean {
  if (kind !== "story" || text.part === "title" || figures.length > 0 || dates.length > 0) return false;
  return text.tokens.slice(Math.max(from, to - 2), to).some((mark) => mark.text === "?");
}

/** "the prison, where men accused of terrorism await trial, came under attack": what is said in passing, between commas, is not said of the attack. */
export function isInAside(source: ReadSource, floor: number, { from, to }: { from: number; to: number }, at: number): boolean {
  const opened = termsWithin(source, "auxiliaries", floor, from, "relative").some((who) => {
    return source.text.tokens[who.from - 1]?.text === "," && !hasMark(source, who.to, from, ",;:()");
  });
  return opened && hasMark(source, to, at, ",");
}

/** "feared that more than 100 had died". */
export function isFeared(clause: Clause, figure: CasualtyFigure): boolean {
  const { source } = clause.reading;
  // "les assaillants auraient pu être anéantis": the words of an uncounted figure hold its verb.
  const end = figure.count.best === null && figure.count.low === null ? Math.max(figure.from, figure.word.from) : figure.from;
  return termsWithin(source, "context", Math.max(clause.from, figure.from - SCOPE), end, "feared").length > 0;
}
