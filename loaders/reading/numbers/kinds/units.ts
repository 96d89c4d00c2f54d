import type { Cue } from "../cues.ts";
import type { NumberKind } from "../mention.ts";
import { afterHyphen, type Candidate, type Kind, kindAs } from "./candidate.ts";

const CURRENCY = /^\p{Sc}$/u;
/** Degrees, minutes and seconds of arc, inches. */
const SIGNS = new Set(["°", "′", "″", "º"]);
const STRETCHES = [
  "second",
  "minute",
  "hour",
  "day",
  "night",
  "week",
  "weekend",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
  "age-year",
];
const MEASURES = ["length", "weight", "volume", "area", "speed", "temperature", "calibre", "factor"];
const KINDS = new Map<string, NumberKind>([
  ...STRETCHES.map((unit) => [unit, "duration"] as const),
  ...MEASURES.map((unit) => [unit, "measure"] as const),
  ["money", "money"],
  ["percent", "percent"],
  ["fraction", "percent"],
]);

const UNIT_KINDS = [...KINDS.keys()];

/** "$5 million", "5 millions de francs CFA", "£3". */
export function money(candidate: Candidate): Kind | null {
  const { source, amount, upper, floor, limit } = candidate;
  const [before, behind] = [source.tokens[amount.from - 1], source.tokens[upper.to]];
  if (amount.from > floor && before !== undefined && CURRENCY.test(before.text)) return kindAs("money", "currency-sign");
  if (upper.to < limit && behind !== undefined && CURRENCY.test(behind.text)) return kindAs("money", "currency-sign", upper.to + 1);
  return null;
}

/** "36°40′". */
export function sign({ source: { tokens }, upper, limit }: Candidate): Kind | null {
  const behind = tokens[upper.to];
  return upper.to < limit && behind !== undefined && SIGNS.has(behind.text) ? kindAs("measure", "unit-sign", upper.to + 1) : null;
}

/** A number with a unit behind it: "20 km", "25 kilograms", "11%", "trois jours", "a 20-kilometre stretch", "une dizaine de mètres". */
export function unit(candidate: Candidate): Kind | null {
  const cue = unitAt(candidate);
  if (cue === null || cue.to > candidate.limit) return null;
  const name = cue.kind === "age-year" ? "year" : cue.kind;
  return kindAs(KINDS.get(cue.kind) as NumberKind, `unit-${name}`, cue.to, name);
}

/** The unit behind a number; an adjective ("two full days") or, after words like "dizaine", an "of" may stand between. */
export function unitAt(candidate: Candidate): Cue | null {
  const { source, upper } = candidate;
  const { quantities, numbers, tokens } = source;
  const at = afterHyphen(candidate, upper.to);
  const direct = quantities.at(at, UNIT_KINDS);
  if (direct !== null) return direct;
  const adjective = quantities.at(at, "unit-adjective");
  if (adjective !== null) return quantities.at(adjective.to, UNIT_KINDS);
  const of = upper.form === "exact" && (upper.value ?? 0) < 1e6 ? null : numbers.at(at, "zero-close");
  if (of === null) return null;
  const joiner = tokens[of.to]?.text;
  return quantities.at(joiner === "'" || joiner === "’" ? of.to + 1 : of.to, UNIT_KINDS);
}
