import { flatMap } from "../../flat-map.ts";
import type { Sentence } from "../../model/reading.ts";
import type { Match } from "../lexicon.ts";
import { hasMark, type ReadSource, sentenceAt, termsWithin } from "../source.ts";
import { readBlown, readGoing } from "./driven.ts";
import { readVehicleBombs } from "./vehicle-bombs.ts";

/** Tokens from the driver to what he does: "the driver, challenged by the police, detonated it". */
const DOES = 8;
/** Tokens from the driver to what he makes go off, where that stands before the verb: "l'a fait exploser". */
const OBJECT = 2;
/** Tokens from the driver to the load that he sets off, or that lies at his feet, past where and how. */
const LOAD = 18;
/** Tokens from the head of a sentence to a pronoun that stands for the driver: "Arrivé devant le portail, il". */
const HEAD = 9;
/** Sentences before one in which a driver dies, of which one tells of his bomb. */
const BEFORE = 2;
/** What makes a vehicle a bomb. */
const BOMBS = ["svbied", "vbied", "vehicle_blast", "set_off", "suicide"];

/** A driver who himself makes what he drives go off, as tokens: "the driver detonated it", "l'homme au volant a mis à feu une tonne d'explosifs". */
export function readDrivers(source: ReadSource, sentence: Sentence): { from: number; to: number }[] {
  const drivers = termsWithin(source, "context", sentence.from, sentence.to, "driver");
  const told = flatMap(
    drivers,
    (driver) => blowsUp(source, sentence, driver) ?? setsOff(source, sentence, driver.to) ?? rodeOn(source, sentence, driver) ?? [],
  );
  if (told.length > 0 || drivers.length > 0) return told;
  const he = driverAgain(source, sentence);
  const off = he === undefined ? null : setsOff(source, sentence, he.to);
  return off === null ? [] : [off];
}

/** "when the driver detonated it". */
function blowsUp(source: ReadSource, sentence: Sentence, { to }: Match): Match | null {
  const blast = termsWithin(source, "tactics", to, Math.min(sentence.to, to + DOES), "blast")[0];
  if (blast === undefined || hasMark(source, to, blast.from, ".;:()")) return null;
  if (termsWithin(source, "auxiliaries", blast.from - 2, blast.from, "be").length > 0) return null;
  const object = [
    ...termsWithin(source, "pronouns", blast.to, blast.to + 1),
    ...termsWithin(source, "pronouns", to, Math.min(blast.from, to + OBJECT), "object"),
  ];
  return object.length > 0 ? blast : null;
}

/** "a appuyé sur le détonateur", "a déclenché sa charge": behind whoever drives. */
function setsOff(source: ReadSource, sentence: Sentence, from: number): Match | null {
  const off = termsWithin(source, "tactics", from, Math.min(sentence.to, from + LOAD), "set_off")[0];
  return off === undefined || hasMark(source, from, off.from, ".;:()") ? null : off;
}

/** "celui qui le conduisait, vingt kilos d'explosifs à ses pieds, y a laissé la vie": a driver who has explosives by him and dies. */
function rodeOn(source: ReadSource, sentence: Sentence, { from, to }: Match): { from: number; to: number } | null {
  const load = termsWithin(source, "explosives", to, Math.min(sentence.to, to + LOAD), "explosive")[0];
  if (load === undefined || hasMark(source, to, load.from, ".;:()")) return null;
  const dies = termsWithin(source, "outcomes", load.to, sentence.to).some(({ code }) => code.startsWith("killed"));
  return dies ? { from, to: load.to } : null;
}

/** "L'homme qui conduisait la citerne n'a pas fait demi-tour. Il a mis à feu …": he for whom a pronoun stands. */
export function driverAgain(source: ReadSource, sentence: Sentence): Match | undefined {
  const before = source.text.sentences[sentence.index - 1];
  if (before === undefined || before.paragraph !== sentence.paragraph) return undefined;
  if (termsWithin(source, "context", before.from, before.to, "driver").length === 0) return undefined;
  return termsWithin(source, "pronouns", sentence.from, Math.min(sentence.to, sentence.from + HEAD), "again")[0];
}

/** True if somebody is who drove what went off, here or in one of the two sentences before; a lorry that a mine struck has a driver, too. */
export function droveBomb(source: ReadSource, person: Match): boolean {
  const drives = termsWithin(source, "context", person.from - OBJECT, person.to + DOES, "driver").some(
    ({ from, to }) => from < person.to && to > person.from,
  );
  const again = termsWithin(source, "pronouns", person.from, person.to, "again").length > 0;
  // "the driver of the bus".
  if (!(drives || again) || termsWithin(source, "auxiliaries", person.to, person.to + 1, "of").length > 0) return false;
  const sentence = sentenceAt(source.text, person.from);
  const near = source.text.sentences.slice(Math.max(0, sentence.index - BEFORE), sentence.index + 1);
  if (near.some(({ from, to }) => termsWithin(source, "tactics", from, to, "ied").length > 0)) return false;
  // "a car was hurled at the gate": beside a blast.
  const [first, last] = [near[0] ?? sentence, sentence];
  const moves = termsWithin(source, "tactics", first.from, last.to, "moving", "driven", "rammed").length > 0;
  return (moves && termsWithin(source, "tactics", first.from, last.to, "blast").length > 0) || near.some((one) => isOfBomb(source, one));
}

function isOfBomb(source: ReadSource, sentence: Sentence): boolean {
  const { from, to } = sentence;
  if (termsWithin(source, "tactics", from, to, ...BOMBS).length > 0) return true;
  if (readDrivers(source, sentence).length > 0 || readBlown(source, sentence).length > 0) return true;
  const went = readGoing(source, sentence)[0];
  return went !== undefined || readVehicleBombs(source, sentence).length > 0;
}
