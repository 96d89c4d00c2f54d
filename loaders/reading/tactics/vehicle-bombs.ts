import type { Sentence } from "../../model/reading.ts";
import type { Match } from "../lexicon.ts";
import { hasMark, type ReadSource, termsWithin, wordsBetween } from "../source.ts";

const REACH = 6;
/** Tokens from "parked" to "blew up": where it stood. */
const PARKED = 14;

/** Tokens of "explosion of a". */
const OF_A = 4;

/** A vehicle that is the bomb, as tokens and with its kind. */
export interface VehicleBomb {
  vehicle: string;
  from: number;
  to: number;
}

/**
 * "a truck packed with explosives", "un véhicule bourré d'explosifs", "an explosives-laden lorry", "une voiture piégée": a vehicle, a word for
 * being full and explosives, near each other in this order or turned round.
 */
export function readVehicleBombs(source: ReadSource, sentence: Sentence): VehicleBomb[] {
  const explosives = termsWithin(source, "explosives", sentence.from, sentence.to);
  const named = termsWithin(source, "vehicles", sentence.from, sentence.to).flatMap((vehicle): VehicleBomb | [] => {
    const found =
      filledAfter(source, vehicle, explosives) ??
      filledWith(source, vehicle, explosives) ??
      filledAhead(source, sentence, vehicle, explosives) ??
      trappedBeside(source, vehicle, explosives) ??
      parkedBefore(source, sentence, vehicle, explosives) ??
      parkedAhead(source, sentence, vehicle, explosives) ??
      arrivedBefore(source, sentence, vehicle);
    return found === null ? [] : { vehicle: vehicle.code, from: Math.min(vehicle.from, found.from), to: Math.max(vehicle.to, found.to) };
  });
  return named.length > 0 ? named : parkedSince(source, sentence);
}

function filledAfter(source: ReadSource, vehicle: Match, explosives: readonly Match[]): Match | null {
  const laden = explosives.find(({ code, from }) => code === "laden" && from >= vehicle.to);
  if (laden === undefined || !near(source, vehicle.to, laden.from)) return null;
  const filling = explosives.find(({ code, from }) => code === "explosive" && from >= laden.to);
  if (filling === undefined || !near(source, laden.to, filling.from)) return null;
  // "a tractor carrying labourers hit a buried bomb": what it met, with those it carried.
  return termsWithin(source, "tactics", laden.to, filling.from, "hit").length > 0 ? null : filling;
}

/** "detonated the explosives with which his pickup was loaded". */
function filledWith(source: ReadSource, vehicle: Match, explosives: readonly Match[]): Match | null {
  const filling = explosives.find(({ code, to }) => code === "explosive" && to <= vehicle.from && near(source, to, vehicle.from));
  if (filling === undefined || termsWithin(source, "auxiliaries", filling.to, vehicle.from, "relative").length === 0) return null;
  const laden = explosives.find(({ code, from }) => code === "laden" && from >= vehicle.to);
  return laden !== undefined && wordsBetween(source, vehicle.to, laden.from) <= 2 ? { ...filling, to: laden.to } : null;
}

/** "Bourré d'explosifs et lancé à vive allure, un camion a éventré l'enceinte": what it was full of heads the sentence. */
function filledAhead(source: ReadSource, sentence: Sentence, vehicle: Match, explosives: readonly Match[]): Match | null {
  const laden = explosives.find(({ code, from }) => code === "laden" && from <= sentence.from + 1);
  if (laden === undefined || source.text.tokens[vehicle.from - 2]?.text !== "," || vehicle.from - laden.to > PARKED) return null;
  const filling = explosives.find(({ code, from }) => code === "explosive" && from >= laden.to && from < vehicle.from);
  return filling !== undefined && wordsBetween(source, laden.to, filling.from) <= 2 ? laden : null;
}

/** "booby-trapped car", "explosives-laden truck", "véhicule piégé": one word says it all. */
function trappedBeside(source: ReadSource, vehicle: Match, explosives: readonly Match[]): Match | null {
  return (
    explosives.find(
      ({ code, from, to }) => code === "trapped" && (gap(source, to, vehicle.from) <= 1 || gap(source, vehicle.to, from) <= 1),
    ) ?? null
  );
}

/** "Une voiture garée près de la mosquée a explosé", "a car parked outside the bank blew up": what stood there and went off. */
function parkedBefore(source: ReadSource, sentence: Sentence, vehicle: Match, explosives: readonly Match[]): Match | null {
  const parked = explosives.find(({ code, from }) => code === "parked" && gap(source, vehicle.to, from) <= 1);
  if (parked === undefined) return null;
  // "l'explosion d'une voiture garée devant le gouvernorat".
  const noun = termsWithin(source, "tactics", vehicle.from - OF_A, vehicle.from, "blast").find(
    ({ to }) => gap(source, to, vehicle.from) <= 2,
  );
  if (noun !== undefined && !hasMark(source, noun.to, vehicle.from, ",.;:")) return { ...parked, from: noun.from };
  const blast = termsWithin(source, "tactics", parked.to, Math.min(sentence.to, parked.to + PARKED), "blast")[0];
  if (blast === undefined || hasMark(source, parked.to, blast.from, ".;:")) return null;
  // "parked where the bomb went off": another thing blew up.
  const other =
    termsWithin(source, "tactics", parked.to, blast.from).length +
    // "a suspect car that blew up", "… lorsqu'elle a explosé".
    termsWithin(source, "auxiliaries", parked.to + 1, blast.from, "relative").filter(({ to }) => !isItself(source, to, blast.from)).length;
  return other > 0 ? null : { ...parked, to: blast.to };
}

/** A pronoun for what stood there, between a conjunction and its blast. */
function isItself(source: ReadSource, from: number, limit: number): boolean {
  return termsWithin(source, "pronouns", from, Math.min(limit, from + 2), "again").length > 0;
}

/** "Laissée la veille devant un hôtel, une voiture a explosé": the word for having stood there heads the sentence. */
function parkedAhead(source: ReadSource, sentence: Sentence, vehicle: Match, explosives: readonly Match[]): Match | null {
  const parked = explosives.find(({ code, from }) => code === "parked" && from <= sentence.from + 1);
  if (parked === undefined || source.text.tokens[vehicle.from - 2]?.text !== "," || vehicle.from - parked.to > PARKED) return null;
  const itself = termsWithin(source, "tactics", vehicle.from, vehicle.to + REACH, "vehicle_blast").find(({ to }) => to > vehicle.to);
  return itself ?? blastBehind(source, sentence, vehicle.to);
}

/** "Le minibus était garé devant la gare. Il a explosé à l'heure de pointe": told in two sentences. */
function parkedSince(source: ReadSource, sentence: Sentence): VehicleBomb[] {
  const before = source.text.sentences[sentence.index - 1];
  if (before === undefined || before.paragraph !== sentence.paragraph) return [];
  const [it] = termsWithin(source, "pronouns", sentence.from, sentence.from + 1, "again", "plural", "that");
  const blast = it === undefined ? null : blastBehind(source, sentence, it.to);
  if (it === undefined || blast === null) return [];
  const vehicle = termsWithin(source, "vehicles", before.from, before.to).findLast(({ to }) =>
    termsWithin(source, "explosives", to, to + 2, "parked").some(({ from }) => gap(source, to, from) <= 1),
  );
  return vehicle === undefined ? [] : [{ vehicle: vehicle.code, from: it.from, to: blast.to }];
}

/** What went off, right behind a token: "a soudain explosé". */
function blastBehind(source: ReadSource, sentence: Sentence, from: number): Match | null {
  const blast = termsWithin(source, "tactics", from, Math.min(sentence.to, from + REACH), "blast")[0];
  return blast !== undefined && wordsBetween(source, from, blast.from) <= 2 && !hasMark(source, from, blast.from, ",.;:") ? blast : null;
}

/** "A lorry with sacks of charcoal was waved through to the courtyard and exploded": what came and then itself went off. */
function arrivedBefore(source: ReadSource, sentence: Sentence, vehicle: Match): Match | null {
  const came = termsWithin(source, "tactics", vehicle.to, Math.min(sentence.to, vehicle.to + REACH), "approach", "moving")[0];
  if (came === undefined || hasMark(source, vehicle.to, came.from, ".;:")) return null;
  const blast = termsWithin(source, "tactics", came.to, Math.min(sentence.to, came.to + PARKED), "blast")[0];
  if (blast === undefined || hasMark(source, came.to, blast.from, ".;:")) return null;
  // "Une ambulance lancée à toute allure a explosé".
  const itself =
    wordsBetween(source, came.to, blast.from) <= 1 && termsWithin(source, "auxiliaries", came.to, blast.from, "have").length > 0;
  return itself || termsWithin(source, "auxiliaries", blast.from - 1, blast.from, "and").length > 0 ? blast : null;
}

function gap(source: ReadSource, from: number, to: number): number {
  return to < from ? Number.POSITIVE_INFINITY : wordsBetween(source, from, to);
}

function near(source: ReadSource, from: number, to: number): boolean {
  return wordsBetween(source, from, to) <= REACH && !hasMark(source, from, to, ".;:");
}
