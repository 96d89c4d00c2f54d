import { flatMap } from "../../flat-map.ts";
import type { CasualtyOutcome } from "../../model/coded.ts";
import type { Match } from "../lexicon.ts";
import { hasMark, type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import type { CasualtyFigure } from "./figure.ts";
import { GROUPS } from "./phrases.ts";
import type { SentenceFigures } from "./rules.ts";

const NEAR = 3;

/** What "as many" counts besides the people counted before it, and where its words end. */
type Others = Pick<CasualtyFigure, "outcome" | "group" | "to">;

/** "8 soldats tués, autant du côté adverse", "ten dead and as many wounded": the number before, of others. */
export function readAsMany(figures: SentenceFigures, counted: readonly CasualtyFigure[]): CasualtyFigure[] {
  const { source, sentence } = figures;
  return flatMap(termsWithin(source, "parts", sentence.from, sentence.to, "as_many"), (term) => {
    const known = counted.findLast(({ to, isPart }) => to <= term.from && !isPart);
    const others =
      known === undefined
        ? null
        : (otherPeople(figures, term, known.outcome) ?? otherOutcome(figures, term, known) ?? otherSide(figures, term, known.outcome));
    if (known === undefined || others === null) return [];
    const { outcome, group, to } = others;
    const span = { start: source.text.tokens[term.from]?.start ?? 0, end: source.text.tokens[to - 1]?.end ?? 0 };
    const word = { from: term.from, to };
    return [{ ...known, ...span, from: term.from, to, rule: "casualty-as-many", outcome, group, word, isPart: false, additional: false }];
  });
}

/** "five gendarmes and as many civilians were killed", "autant de civils". */
function otherPeople({ source, words }: SentenceFigures, { to }: Match, told: CasualtyOutcome): Others | null {
  const of = termsWithin(source, "auxiliaries", to, to + 1, "of")[0];
  const start = of?.to ?? to;
  const people = termsWithin(source, "people", start, start + NEAR).find(({ from }) => from === start);
  const group = people === undefined ? undefined : GROUPS[people.code];
  if (people === undefined || group === undefined) return null;
  // "as many soldiers wounded", "as many assailants died": with a word of their own.
  const word = words.find(({ from }) => from >= people.from && from <= people.to);
  const outcome = word?.outcome ?? told;
  return outcome === "both" || word?.role === "noun" ? null : { outcome, group, to: people.to };
}

/** "autant de blessés"; "80 jihadists killed and as many wounded": attackers, where the others are. */
function otherOutcome({ source, words }: SentenceFigures, term: Match, { group }: CasualtyFigure): Others | null {
  const word = words.find(({ from }) => from >= term.to);
  if (word === undefined || word.outcome === "both" || wordsBetween(source, term.to, word.from) > 1 + verbs(source, term.to, word.from))
    return null;
  if (hasMark(source, term.to, word.from, ",;:()") || word.role === "toll" || word.role === "zero") return null;
  return { outcome: word.outcome, group: group === "attacker" ? group : "unknown", to: word.to };
}

/** "as many have been wounded". */
function verbs(source: ReadSource, from: number, to: number): number {
  return termsWithin(source, "auxiliaries", from, to, "be", "have").length;
}

/** "autant du côté adverse", "autant chez les assaillants". */
function otherSide({ source, sentence }: SentenceFigures, term: Match, outcome: CasualtyOutcome): Others | null {
  const end = Math.min(sentence.to, term.to + 2 * NEAR);
  const side = termsWithin(source, "parts", term.to, end, "opposite", "front", "ranks").find(({ from }) => from === term.to);
  if (side?.code === "opposite") return { outcome, group: "attacker", to: side.to };
  const people = side && termsWithin(source, "people", side.to, Math.min(sentence.to, side.to + NEAR))[0];
  const group = GROUPS[people?.code ?? ""];
  return people === undefined || group === undefined ? null : { outcome, group, to: people.to };
}
