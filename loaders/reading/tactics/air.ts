import { flatMap } from "../../flat-map.ts";
import type { Sentence } from "../../model/reading.ts";
import { isHarm, isPassive } from "../claims/deeds.ts";
import type { Match } from "../lexicon.ts";
import { hasMark, type ReadSource, termsWithin, wordsBetween } from "../source.ts";

/** Words from aircraft to what they do, and from the bombs to those who drop them. */
const REACH = 10;
const AGENT = 4;
/** "aircraft have killed", "planes of the Arab coalition". */
const VERB = 2;
const STRIKES = ["attacked", "hit", "attacks", "bomb", "indirect_fire", "shot_dead"];

/**
 * "aircraft of the coalition struck a school", "les bombes larguées par des Mirage", "l'un des drones a tué": what aircraft and drones do, and what is done
 * by them, is a strike from the air. Gives the words of the strike.
 */
export function readAirstrikes(source: ReadSource, sentence: Sentence): { from: number; to: number }[] {
  const planes = [
    ...termsWithin(source, "context", sentence.from, sentence.to, "air_force"),
    ...termsWithin(source, "tactics", sentence.from, sentence.to, "aircraft"),
  ];
  if (planes.length === 0) return [];
  const acts = [
    ...termsWithin(source, "tactics", sentence.from, sentence.to, ...STRIKES),
    ...termsWithin(source, "deeds", sentence.from, sentence.to, "pounded"),
    ...termsWithin(source, "outcomes", sentence.from, sentence.to).filter(isHarm),
  ];
  return flatMap(planes, (plane) => acts.filter((act) => isDoneBy(source, plane, act)).map(({ from, to }) => ({ from, to })));
}

/** "A helicopter caught up with a column of some 40 men and killed all of them": the second thing that it did. */
function isSecondDeed(source: ReadSource, plane: Match, act: Match): boolean {
  if (!isHarm(act) || isPassive(source, plane.to, act.from) || wordsBetween(source, plane.to, act.from) > 2 * REACH) return false;
  if (termsWithin(source, "auxiliaries", act.from - 1, act.from, "and").length === 0 || hasMark(source, plane.to, act.from, ".;:()"))
    return false;
  return termsWithin(source, "auxiliaries", plane.to, act.from, "relative", "be").length === 0;
}

function isDoneBy(source: ReadSource, plane: Match, act: Match): boolean {
  if (act.from >= plane.to && isSecondDeed(source, plane, act)) return true;
  if (act.from >= plane.to) {
    const reach = isHarm(act) ? VERB : REACH;
    if (wordsBetween(source, plane.to, act.from) > reach || hasMark(source, plane.to, act.from, ".;:()")) return false;
    const others = termsWithin(source, "people", plane.to, act.from).some(({ from }) => !isOwner(source, plane, from));
    return !others && !isPassive(source, plane.to, act.from);
  }
  if (act.to > plane.from || wordsBetween(source, act.to, plane.from) > AGENT || hasMark(source, act.to, plane.from, ".;:,()"))
    return false;
  // "les bombes de deux Mirage": the noun is theirs.
  const codes = act.code === "bomb" || act.code === "indirect_fire" ? (["agent", "of"] as const) : (["agent"] as const);
  return termsWithin(source, "auxiliaries", act.to, plane.from, ...codes).length > 0;
}

/** "un drone de l'armée malienne a visé": whose it is, right behind "of". */
function isOwner(source: ReadSource, { to }: Match, people: number): boolean {
  const of = termsWithin(source, "auxiliaries", to, to + VERB, "of")[0];
  return of !== undefined && of.from === to && wordsBetween(source, of.to, people) <= VERB;
}
