import { flatMap } from "../../flat-map.ts";
import type { Sentence } from "../../model/reading.ts";
import { hasMark, type ReadSource, termsWithin, wordsBetween } from "../source.ts";

/** Words from the verb to the vehicle: "drove a UN-marked four-wheel-drive". */
const VEHICLE = 6;
/** Tokens from the vehicle to where it went: "a lorry loaded with sacks into". */
const INTO = 7;

/** A vehicle that somebody drives at something, as tokens. */
export interface Driven {
  vehicle: string;
  from: number;
  to: number;
}

/** "drove a battered, UN-marked vehicle into the entrance": a verb of driving, a vehicle with whatever is said of it, and what it was driven at. */
export function readDriven(source: ReadSource, sentence: Sentence): Driven[] {
  return flatMap(termsWithin(source, "context", sentence.from, sentence.to, "drives"), (verb) => {
    const vehicle = termsWithin(source, "vehicles", verb.to, Math.min(sentence.to, verb.to + 2 * VEHICLE))[0];
    if (vehicle === undefined || wordsBetween(source, verb.to, vehicle.from) > VEHICLE) return [];
    if (
      hasMark(source, verb.to, vehicle.from, ".;:()") ||
      termsWithin(source, "auxiliaries", verb.to, vehicle.from, "preposition").length > 0
    )
      return [];
    const into = termsWithin(source, "aims", vehicle.to, Math.min(sentence.to, vehicle.to + INTO), "aim")[0];
    if (into === undefined || hasMark(source, vehicle.to, into.from, ".;:()")) return [];
    return [{ vehicle: vehicle.code, from: verb.from, to: into.to }];
  });
}

/** Tokens from the driver to what he does: "the driver, challenged by the police, detonated it". */
const DOES = 8;

/** "The truck was in a queue when the driver detonated it": a driver who himself makes it go off, as tokens. */
export function readDrivers(source: ReadSource, sentence: Sentence): { from: number; to: number }[] {
  return flatMap(termsWithin(source, "context", sentence.from, sentence.to, "driver"), ({ from, to }) => {
    const blast = termsWithin(source, "tactics", to, Math.min(sentence.to, to + DOES), "blast")[0];
    if (blast === undefined || hasMark(source, to, blast.from, ".;:()")) return [];
    if (termsWithin(source, "auxiliaries", blast.from - 2, blast.from, "be").length > 0) return [];
    return termsWithin(source, "pronouns", blast.to, blast.to + 1).length > 0 ? [{ from, to: blast.to }] : [];
  });
}
