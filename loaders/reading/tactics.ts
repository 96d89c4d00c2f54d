import { flatMap } from "../flat-map.ts";
import type { Sentence, Text } from "../model/reading.ts";
import type { Match } from "./lexicon.ts";
import { hasMark, numbersWithin, type ReadSource, sentenceAt, termsWithin } from "./source.ts";
import { mentionSpan } from "./span.ts";
import { readAirstrikes } from "./tactics/air.ts";
import { readBlown, readDriven, readGoing } from "./tactics/driven.ts";
import { readDrivers } from "./tactics/drivers.ts";
import { isMineThatHarmed } from "./tactics/mines.ts";
import type { Sign } from "./tactics/sign.ts";
import { takingOf } from "./tactics/taking.ts";
import { readVehicleBombs } from "./tactics/vehicle-bombs.ts";

export type { Sign } from "./tactics/sign.ts";

/** Tactics of which the lexicon's term itself names the vehicle: "car bomb". */
const BY_VEHICLE = new Set(["svbied", "vbied", "by_vehicle", "vehicle_blast"]);
/** Codes of words that tell by whom or what they take. */
const TAKING = new Set(["seized", "arrest", "captured", "raid"]);
/** Tokens from "took" to "hostage" in "took some 170 guests and staff hostage". */
const HELD = 10;
/** Those of which the devices can be counted: "two car bombs", "three grenades". */
const COUNTED = new Set(["svbied", "vbied", "by_vehicle", "vehicle_blast", "ied", "bomb", "bomber", "suicide", "indirect_fire"]);

/** "a complex attack": a raid, unless those who were attacked were on the move. */
const COMPLEX = "complex";

/** Reads every sign of how force was used, in order. What tactics they make together is decided event by event. */
export function readSigns(source: ReadSource): Sign[] {
  return flatMap(source.text.sentences, (sentence) => {
    const terms = flatMap(
      termsWithin(source, "tactics", sentence.from, sentence.to).filter((match) => !isNamed(source, match)),
      (match) => termSign(source, match) ?? [],
    );
    const { text } = source;
    const bombs = readVehicleBombs(source, sentence).map(({ vehicle, from, to }) =>
      signAt(text, { from, to }, "vehicle-bomb", "vbied", vehicle, devicesAt(source, sentence, from)),
    );
    const mines = flatMap(termsWithin(source, "context", sentence.from, sentence.to, "mine"), (mine) =>
      isMineThatHarmed(source, mine) ? signOf(source, mine, "ied") : [],
    );
    const driven = readDriven(source, sentence).map((stretch) => signAt(text, stretch, "vehicle-driven", "rammed", stretch.vehicle));
    const going = readGoing(source, sentence).map((stretch) => signAt(text, stretch, "vehicle-going", "driven", stretch.vehicle));
    const blown = readBlown(source, sentence).map((stretch) => signAt(text, stretch, "vehicle-blown", "vehicle_blast", stretch.vehicle));
    const drivers = readDrivers(source, sentence).map((stretch) => signAt(text, stretch, "driver-detonates", "svbied"));
    const strikes = readAirstrikes(source, sentence).map((stretch) => signAt(text, stretch, "strike-from-the-air", "airstrike"));
    return [...terms, ...bombs, ...mines, ...driven, ...going, ...blown, ...drivers, ...strikes].sort(
      (a, b) => a.from - b.from || b.to - a.to,
    );
  });
}

/** "Operation Barkhane" is a name. */
function isNamed({ text }: ReadSource, match: Match): boolean {
  return match.code === "operation" && text.tokens[match.to]?.capital === true;
}

function termSign(source: ReadSource, match: Match): Sign | null {
  const told = TAKING.has(match.code) ? takingOf(source, match) : isHeld(source, match) ? "kidnapping" : match.code;
  const code = told === COMPLEX ? "raid" : told;
  if (code === null || code === "carried_off") return null;
  return signOf(source, match, code, told ?? code);
}

/** `told`: the code by which the rule is known. */
function signOf(source: ReadSource, match: Match, code: string, told = code): Sign {
  const vehicle = BY_VEHICLE.has(code) ? (termsWithin(source, "vehicles", match.from, match.to)[0]?.code ?? null) : null;
  const devices = COUNTED.has(code) ? devicesAt(source, sentenceAt(source.text, match.from), match.from) : null;
  return signAt(source.text, match, `tactic-${told}`, code, vehicle, devices);
}

/** Every sign is made here, so that the engine knows all of them by one shape. */
function signAt(
  text: Text,
  { from, to }: { from: number; to: number },
  rule: string,
  code: string,
  vehicle: string | null = null,
  devices: number | null = null,
): Sign {
  const { part, start, end, sentence } = mentionSpan(text, from, to, rule);
  return { part, start, end, sentence, from, to, rule, code, vehicle, devices };
}

/** "took 170 people hostage", "marched eleven passengers into the bush", "retiennent une centaine de clients en otage": the verb stands before those who are taken. */
function isHeld(source: ReadSource, { code, from }: Match): boolean {
  if (code !== "hostage" && code !== "carried_off") return false;
  const floor = Math.max(sentenceAt(source.text, from).from, from - HELD);
  const verb = termsWithin(source, "context", floor, from, "holds").at(-1);
  return verb !== undefined && !hasMark(source, verb.to, from, ".;:") && termsWithin(source, "people", verb.to, from).length > 0;
}

/** "two explosive vehicles": an exact number right before. */
function devicesAt(source: ReadSource, sentence: Sentence, from: number): number | null {
  const number = numbersWithin(source, Math.max(sentence.from, from - 3), from).findLast(({ kind }) => kind === "quantity");
  return number !== undefined && (number.form === "exact" || number.form === "indefinite") && number.to >= from - 1 ? number.value : null;
}
