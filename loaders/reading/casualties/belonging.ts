import { flatMap } from "../../flat-map.ts";
import { hasMark, termsWithin } from "../source.ts";
import { type CasualtyFigure, figureAt } from "./figure.ts";
import { ofThem } from "./of-them.ts";
import type { SentenceFigures } from "./rules.ts";

/** Tokens from "of them" to what says that they are attackers: "appartenaient au groupe des". */
const BELONGS = 3;
const ATTACKERS = 7;

/**
 * "Twenty people were killed. Seven of them belonged to the assailants", "Sept d'entre eux étaient des assaillants": attackers among the dead that the sentence
 * before counts.
 */
export function readBelonging(
  { source, sentence, phrases }: SentenceFigures,
  counted: readonly CasualtyFigure[],
  previous: CasualtyFigure | undefined,
): CasualtyFigure[] {
  if (previous === undefined || sentence.index - previous.sentence > 1 || previous.outcome !== "killed" || previous.group === "attacker")
    return [];
  return flatMap(phrases, (phrase) => {
    const them = ofThem(source, phrase.to) ?? ofThem(source, phrase.number.to);
    if (them === null || counted.some(({ from, to }) => from < phrase.to && to > phrase.from)) return [];
    const belongs = [
      ...termsWithin(source, "deeds", them.to, them.to + BELONGS, "belongs", "people_of"),
      ...termsWithin(source, "auxiliaries", them.to, them.to + 1, "be"),
    ][0];
    if (belongs === undefined) return [];
    const attackers = termsWithin(source, "people", belongs.to, Math.min(sentence.to, belongs.to + ATTACKERS), "attacker", "bomber")[0];
    if (attackers === undefined || hasMark(source, phrase.from, attackers.from, ";:.,")) return [];
    const { count } = phrase.number;
    const word = { from: attackers.from, to: attackers.to };
    return [
      {
        ...figureAt(source, phrase.from, phrase.to, { rule: "casualty-included", outcome: "killed", group: "attacker", count, word }),
        isPart: true,
      },
    ];
  });
}
