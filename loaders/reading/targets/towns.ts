import { flatMap } from "../../flat-map.ts";
import type { PlaceMention } from "../places.ts";
import { hasMark, type ReadSource, sentenceAt, termsWithin, wordsBetween } from "../source.ts";
import { mentionSpan } from "../span.ts";
import type { Sign } from "../tactics.ts";
import type { TargetMention } from "../targets.ts";
import { within } from "../within.ts";

/** Kinds of place that armed men set out to enter. */
const ENTERED = new Set(["town", "village", "camp"]);
/** Tokens from a verb of attacking to the town, or from the town to the verb. */
const REACH = 4;

/** "Gunmen attacked Tera", "Tera was attacked": a town or village as the object of an attack, where no word but its name says that it is one. */
export function townsStruck(source: ReadSource, signs: readonly Sign[], places: readonly PlaceMention[]): TargetMention[] {
  return flatMap(signs, (sign) => {
    if (sign.code !== "attacked") return [];
    const { from, to } = sentenceAt(source.text, sign.from);
    const behind = within(places, sign.to, Math.min(to, sign.to + REACH)).find((place) => isObject(source, sign, place));
    const before = within(places, Math.max(from, sign.from - REACH), sign.from).find((place) => isSubject(source, sign, place));
    const town = behind ?? before;
    return town === undefined || !isTown(town) ? [] : [targetOf(source, town)];
  });
}

function isTown({ kind, candidates }: PlaceMention): boolean {
  return kind === null ? candidates.some((place) => ENTERED.has(place.kind)) : ENTERED.has(kind);
}

function isObject(source: ReadSource, { to }: Sign, place: PlaceMention): boolean {
  return place.from >= to && wordsBetween(source, to, place.from) === 0 && !hasMark(source, to, place.from, ",;:.()");
}

function isSubject(source: ReadSource, { from }: Sign, { to }: PlaceMention): boolean {
  const be = termsWithin(source, "auxiliaries", to, from, "be");
  return be.length > 0 && wordsBetween(source, to, from) <= 2 && !hasMark(source, to, from, ",;:.()");
}

function targetOf({ text }: ReadSource, { from, to }: PlaceMention): TargetMention {
  const { part, start, end, sentence, rule } = mentionSpan(text, from, to, "target-town");
  return { part, start, end, sentence, from, to, rule, target: null, site: "fixed", loose: true, aimed: true };
}
