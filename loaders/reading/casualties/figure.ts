import type { CasualtyGroup, CasualtyOutcome, Count } from "../../model/coded.ts";
import type { Mention } from "../../model/reading.ts";
import type { ReadSource } from "../source.ts";
import { mentionSpan } from "../span.ts";

/** One figure of people killed, wounded, missing, abducted or arrested, as a sentence gives it. */
export interface CasualtyFigure extends Mention {
  outcome: CasualtyOutcome;
  group: CasualtyGroup;
  count: Count;
  /** A part of the figure before it, or of people already spoken of. */
  isPart: boolean;
  /** People of this country ("75 Nigerian soldiers"), where the figure says so. */
  country: string | null;
  /** Says nothing of who they are: "fifteen", "fifteen others". */
  bare: boolean;
  /** "raising the toll from 17 to 21": the figure that it replaces. */
  replaces: number | null;
  /** "the toll has climbed to 92": it says that it takes the place of earlier ones. */
  updates: boolean;
  /** "another 25 soldiers". */
  additional: boolean;
  /** The word that says what befell them, as tokens. */
  word: { from: number; to: number };
}

/** A figure of which something else is told. Written out, so that the engine knows all figures by one shape. */
export function changedFigure(figure: CasualtyFigure, changes: Partial<Omit<CasualtyFigure, "part">>): CasualtyFigure {
  const { start = figure.start, end = figure.end, sentence = figure.sentence, from = figure.from, to = figure.to } = changes;
  const { rule = figure.rule, outcome = figure.outcome, group = figure.group, count = figure.count, word = figure.word } = changes;
  const { isPart = figure.isPart, country = figure.country, bare = figure.bare, replaces = figure.replaces } = changes;
  const { updates = figure.updates, additional = figure.additional } = changes;
  const { part } = figure;
  return { part, start, end, sentence, from, to, rule, outcome, group, count, isPart, country, bare, replaces, updates, additional, word };
}

type Told = Pick<CasualtyFigure, "rule" | "outcome" | "group" | "count" | "word"> & Partial<Pick<CasualtyFigure, "isPart" | "additional">>;

/** A figure at tokens `from` to `to` (exclusive) that stands by itself: no part of another, of no country that it names, replacing none. */
export function figureAt(source: ReadSource, from: number, to: number, told: Told): CasualtyFigure {
  const { rule, outcome, group, count, word, isPart = false, additional = false } = told;
  const { part, start, end, sentence } = mentionSpan(source.text, from, to, rule);
  // Its members in the order that every figure has them in: the engine then knows all figures by one shape.
  return {
    part,
    start,
    end,
    sentence,
    from,
    to,
    rule,
    outcome,
    group,
    count,
    isPart,
    country: null,
    bare: false,
    replaces: null,
    updates: false,
    additional,
    word,
  };
}
