import { type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import type { CasualtyFigure } from "./figure.ts";
import { changedFigure } from "./figure.ts";
import { GROUPS } from "./phrases.ts";

/** Tokens from those counted to "all of them", and from there to who they were. */
const BEHIND = 3;
const NAMED = 4;

/** "24 killed, without exception civilians", "29 people died, all of them miners": who those were that are counted without a kind. */
export function ofOneKind(source: ReadSource, figure: CasualtyFigure): CasualtyFigure {
  if (figure.group !== "unknown" || figure.count.best === 0 || figure.isPart) return figure;
  const end = Math.max(figure.to, figure.word.to);
  const whole = termsWithin(source, "parts", end, end + BEHIND, "whole")[0];
  if (whole === undefined || wordsBetween(source, end, whole.from) > 0) return figure;
  const person = termsWithin(source, "people", whole.to, whole.to + NAMED)[0];
  const group = person === undefined || wordsBetween(source, whole.to, person.from) > 1 ? undefined : GROUPS[person.code];
  return group === undefined ? figure : changedFigure(figure, { group });
}
