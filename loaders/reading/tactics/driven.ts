import { flatMap } from "../../flat-map.ts";
import type { Sentence } from "../../model/reading.ts";
import type { Match } from "../lexicon.ts";
import { hasMark, type ReadSource, termsWithin, wordsBetween } from "../source.ts";

/** Words from the verb to the vehicle: "drove a UN-marked four-wheel-drive". */
const VEHICLE = 6;
/** Tokens from the vehicle to where it went: "a lorry loaded with sacks into". */
const INTO = 7;
/** Tokens from the verb to where a vehicle goes: "drove it straight at", "jeté lundi à pleine vitesse contre". */
const AT = 10;

/** Tokens of "a bomb in a". */
const BOMB_IN = 4;
/** Tokens from "to" to what stands there: "to the back gate". */
const GATE = 8;

/** A vehicle that somebody drives at something, as tokens. */
export interface Driven {
  /** Its kind; null where a pronoun stands for it. */
  vehicle: string | null;
  from: number;
  to: number;
}

/** "drove a battered, UN-marked vehicle into the entrance": a verb of driving, a vehicle with whatever is said of it, and what it was driven at. */
export function readDriven(source: ReadSource, sentence: Sentence): Driven[] {
  return flatMap(termsWithin(source, "context", sentence.from, sentence.to, "drives"), (verb) => {
    const vehicle = termsWithin(source, "vehicles", verb.to, Math.min(sentence.to, verb.to + 2 * VEHICLE))[0];
    if (vehicle === undefined || !isTold(source, verb.to, vehicle.from)) return [];
    const into = aimBehind(source, sentence, vehicle.to, INTO) ?? bombBehind(source, sentence, vehicle);
    return into === undefined ? [] : [{ vehicle: vehicle.code, from: verb.from, to: into.to }];
  });
}

/** "drove a tanker containing a ton of explosives", "drove the truck that ripped through a junction": what somebody drives and is a bomb. */
function bombBehind(source: ReadSource, sentence: Sentence, vehicle: Match): Match | undefined {
  const { to } = vehicle;
  if (isBomb(source, vehicle, to + 1)) return undefined;
  const limit = Math.min(sentence.to, to + INTO);
  const relative = termsWithin(source, "auxiliaries", to, to + 1, "relative").length > 0;
  const [blast] = relative ? termsWithin(source, "tactics", to, limit, "blast", "hit") : [];
  const [filling] = termsWithin(source, "explosives", to, limit, "explosive");
  const told = blast ?? filling;
  return told !== undefined && !hasMark(source, to, told.from, ".;:()") ? told : undefined;
}

/** "A water tanker ploughed into a barracks", "the car rammed the gate", "he drove it into the market": a vehicle that goes at something. */
export function readGoing(source: ReadSource, sentence: Sentence): Driven[] {
  return flatMap(termsWithin(source, "context", sentence.from, sentence.to, "drives", "rams"), (verb): Driven | [] => {
    const into = verb.code === "rams" ? verb : aimBehind(source, sentence, verb.to, AT);
    if (into === undefined) return [];
    if (into.from > verb.to && termsWithin(source, "pronouns", verb.to, into.from).length > 0)
      return { vehicle: null, from: verb.from, to: into.to };
    const vehicle = termsWithin(source, "vehicles", Math.max(sentence.from, verb.from - 2 * VEHICLE), verb.from).at(-1);
    if (vehicle === undefined || isBomb(source, vehicle, verb.from) || !isTold(source, pastLoad(source, vehicle.to, verb.from), verb.from))
      return [];
    return { vehicle: vehicle.code, from: vehicle.from, to: into.to };
  });
}

/** "A minivan loaded with explosives rammed the gate": past what a vehicle is told to hold. */
function pastLoad(source: ReadSource, from: number, to: number): number {
  const [laden] = termsWithin(source, "explosives", from, to, "laden");
  const load = laden === undefined ? undefined : termsWithin(source, "explosives", laden.to, to, "explosive").at(-1);
  return load === undefined || hasMark(source, from, load.to, ".;:()") ? from : load.to;
}

/** "A lorry bomb tore through a junction", "a bomb in a lorry tore through it": what it did when it went off. */
function isBomb(source: ReadSource, { from, to }: Match, limit: number): boolean {
  if (termsWithin(source, "tactics", from - BOMB_IN, to, "bomb", "blast", "vbied", "svbied").length > 0) return true;
  return termsWithin(source, "tactics", from, limit).some((term) => term.from <= to && term.to > to);
}

/** True if few words and no other thing stand between a verb of driving and its vehicle. */
function isTold(source: ReadSource, from: number, to: number): boolean {
  return (
    wordsBetween(source, from, to) <= VEHICLE &&
    !hasMark(source, from, to, ".;:()") &&
    termsWithin(source, "auxiliaries", from, to, "preposition").length === 0
  );
}

/** "was driven to the back gate": "to" with what may be attacked behind it. */
function reachedPlace(source: ReadSource, sentence: Sentence, from: number, reach: number): Match | undefined {
  const [to] = termsWithin(source, "auxiliaries", from - 1, Math.min(sentence.to, from + reach), "to");
  if (to === undefined) return undefined;
  const [site] = termsWithin(source, "sites", to.to, Math.min(sentence.to, to.to + GATE));
  return site !== undefined && wordsBetween(source, to.to, site.from) <= GATE - 3 && site.code.includes(":fixed") ? to : undefined;
}

function aimBehind(source: ReadSource, sentence: Sentence, from: number, reach: number): { from: number; to: number } | undefined {
  const aims = termsWithin(source, "aims", from, Math.min(sentence.to, from + reach), "aim", "way");
  // "on Monday" is no aim.
  const into =
    aims.find(({ to }) => termsWithin(source, "weekdays", to, to + 1).length === 0) ?? reachedPlace(source, sentence, from, reach);
  return into !== undefined && !hasMark(source, from, into.from, ".;:()") ? into : undefined;
}

/** Words from a vehicle to its blast: "a aussitôt explosé". */
const SUDDENLY = 2;

/** "la voiture a aussitôt explosé", "a van suddenly blew up": a vehicle that goes off. */
export function readBlown(source: ReadSource, sentence: Sentence): Driven[] {
  return flatMap(termsWithin(source, "vehicles", sentence.from, sentence.to), (vehicle): Driven | [] => {
    const [first] = termsWithin(source, "tactics", vehicle.to, Math.min(sentence.to, vehicle.to + VEHICLE));
    if (first?.code !== "blast" || hasMark(source, vehicle.to, first.from, ".,;:()")) return [];
    // "an army truck was blown up", "the patrol's car blew up": what was attacked.
    const other =
      termsWithin(source, "auxiliaries", vehicle.to, first.from, "determiner", "preposition", "be").length > 0 ||
      termsWithin(source, "sites", Math.max(sentence.from, vehicle.from - VEHICLE), first.from).some(({ to }) => to >= vehicle.to);
    const near = wordsBetween(source, vehicle.to, first.from) <= SUDDENLY;
    return near && !other ? { vehicle: vehicle.code, from: vehicle.from, to: first.to } : [];
  });
}
