import type { CasualtyGroup } from "../../model/coded.ts";
import { hasMark, termsWithin, wordsBetween } from "../source.ts";
import type { Tied } from "./lists.ts";
import type { SentenceFigures } from "./rules.ts";

/** Tokens of "reconnaît la mort de". */
const NEAR = 4;
/** Words from a force to its verb: "l'armée, dans la soirée, a reconnu". */
const SAYS = 5;
/** "nine dead yesterday among the civilians". */
const FAR = 8;
const POLICE = new Set(["police", "gendarmerie", "prison service"]);

/** "L'armée reconnaît neuf morts", "the army mourns nine dead": a force that admits to deaths, or mourns them, speaks of its own; null for others. */
export function admittedBy({ source, forces }: SentenceFigures, { phrase, word }: Tied): CasualtyGroup | null {
  if (phrase.person !== null && phrase.person.code !== "person") return null;
  const start = Math.min(phrase.number.from, word.from);
  const verb = termsWithin(source, "parts", start - NEAR, start, "admits").findLast(({ to }) => wordsBetween(source, to, start) <= 1);
  if (verb === undefined) return null;
  const force = forces.findLast(({ to }) => to <= verb.from && wordsBetween(source, to, verb.from) <= SAYS);
  if (force === undefined || hasMark(source, force.to, verb.from, ".;:()")) return null;
  const end = Math.max(phrase.to, word.to);
  const others = termsWithin(source, "parts", end, end + FAR, "ranks", "opposite").length > 0;
  if (others || termsWithin(source, "people", force.to, verb.from).length > 0) return null;
  const [kind] = termsWithin(source, "forces", force.from, force.to);
  const code = kind?.code.split(":")[0] ?? "";
  return POLICE.has(code) ? "police" : code === "militia" ? "militia" : "military";
}
