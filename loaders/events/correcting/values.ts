import { parse } from "yaml";
import { BASES, type Count, type EventValues, INITIATORS, OUTCOMES, TARGETS } from "../../model/coded.ts";
import { didYouMean } from "../../problems.ts";
import { intervalOf } from "../interval.ts";
import { isoOf } from "../sheet.ts";

/** What the text of a correction's cell may be for one field. */
export interface FieldForm<T = unknown> {
  /** Shown where the text is none of it. */
  expected: string;
  /** The codes that it is made of, where it is a closed list. */
  codes?: readonly string[];
  /** The value that the text means; undefined if it means none. */
  read: (text: string) => T | undefined;
}

const COUNT_KEYS = new Set(["min", "max", "best", "approx", "vague"]);

function countOf(value: unknown): Count | undefined {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 ? { low: value, best: value, high: value } : undefined;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const given = value as Record<string, unknown>;
  if (Object.keys(given).length === 0 || Object.keys(given).some((key) => !COUNT_KEYS.has(key))) return undefined;
  const { min, max, best: chosen, approx, vague } = given;
  if ([min, max, chosen, approx].some((number) => number !== undefined && !(Number.isInteger(number) && (number as number) >= 0)))
    return undefined;
  if (vague !== undefined) return { low: null, best: null, high: null, stated: String(vague) };
  if (typeof approx === "number") return { low: null, best: approx, high: null };
  const [low, high] = [typeof min === "number" ? min : null, typeof max === "number" ? max : null];
  if (typeof chosen === "number") return { low, best: chosen, high };
  return { low, best: low !== null && high !== null ? null : (low ?? high), high };
}

/** A cell in the notation of the codebook, such as `{min: 80}`; undefined if it is none. `failsafe` keeps every scalar as text. */
export function yamlOf(text: string, schema: "core" | "failsafe" = "core"): unknown {
  try {
    return parse(text, { schema });
  } catch {
    return undefined;
  }
}

const count: FieldForm<Count> = {
  expected: "a number, {min: n}, {max: n}, {min: n, max: m}, {min: n, max: m, best: k}, {approx: n} or {vague: several}",
  read: (text) => countOf(yamlOf(text)),
};
const text: FieldForm<string> = { expected: "text", read: (cell) => cell };
const date: FieldForm<string> = {
  expected: "a date as 2021-06-21, 2021-06, 2021 or 2021-06-04/2021-06-05",
  read: (cell) => {
    const iso = cell.split("/").length === 3 ? isoOf(cell) : cell;
    return intervalOf(iso) ? iso : undefined;
  },
};
const number = (expected: string, fits: (value: number) => boolean): FieldForm<number> => ({
  expected,
  read: (cell) => (/^-?\d+(?:[.,]\d+)?$/.test(cell) && fits(Number(cell.replace(",", "."))) ? Number(cell.replace(",", ".")) : undefined),
});
const oneOf = (codes: readonly string[]): FieldForm<string> => ({
  expected: `one of ${codes.join(", ")}`,
  codes,
  read: (cell) => (codes.includes(cell) ? cell : undefined),
});
const several = (codes: readonly string[]): FieldForm<string[]> => ({
  expected: `codes of ${codes.join(", ")}, separated by \`;\``,
  codes,
  read: (cell) => {
    const given = cell.split(";").map((code) => code.trim());
    return given.every((code) => codes.includes(code)) ? codes.filter((code) => given.includes(code)) : undefined;
  },
});

/** What a field takes, with the nearest of its codes to what was written. */
export function expectedOf({ expected, codes }: FieldForm, written: string): string {
  const wrong = written
    .split(";")
    .map((code) => code.trim())
    .find((code) => codes !== undefined && !codes.includes(code));
  return wrong === undefined ? expected : `${expected}${didYouMean(wrong, codes ?? [])}`;
}

/** The fields of an event that an analyst can set, each with the form of its values. */
export type CorrectableField = Exclude<keyof EventValues, "complex">;

/** Forms of all correctable fields, given the codebook's tactics in order. */
export function fieldForms(tactics: readonly string[]): Record<CorrectableField, FieldForm> {
  return {
    date,
    place: text,
    neighbourhood: text,
    country: { expected: "an ISO 3166-1 code such as ML", read: (cell) => (/^[A-Z]{2}$/.test(cell) ? cell : undefined) },
    latitude: number("degrees from -90 to 90", (value) => Math.abs(value) <= 90),
    longitude: number("degrees from -180 to 180", (value) => Math.abs(value) <= 180),
    tactics: several(tactics),
    initiator: oneOf(INITIATORS),
    perpetrator: text,
    basis: oneOf(BASES),
    claimed_on: date,
    claim_channel: text,
    target: oneOf(TARGETS),
    target_actor: text,
    devices: number("a whole number", (value) => Number.isInteger(value) && value >= 0),
    vehicle: text,
    outcome: oneOf(OUTCOMES),
    killed: count,
    wounded: count,
    attackers_killed: count,
    disputed: several(["date", "place", "tactics", "perpetrator", "target", "killed", "wounded", "attackers_killed"]),
  };
}
