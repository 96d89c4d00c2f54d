import { termsWithin } from "../reading/source.ts";
import type { Clause } from "./clause.ts";
import { isSure } from "./strength.ts";

const MISHAPS = ["accident", "crime", "unrest"];
const ARMED = new Set(["attacker", "bomber"]);
/** Signs that fires, collisions and crowds leave too. */
const EITHER = new Set(["raid", "kidnapping", "ied", "bomb"]);

const SHOT = new Set(["shot_dead", "shooting"]);

/** True for a clause about an accident, a crime, a crowd or an exercise in which nobody of arms has a part: it tells of no attack, whatever burnt or went off. */
export function isMishap({ flags, signs, figures, actors, reading, from, to }: Clause): boolean {
  const played = flags.has("exercise") && figures.length === 0;
  if (!played && !MISHAPS.some((flag) => flags.has(flag))) return false;
  // "burnt, shot or drowned": a word for a mishap beside shots is how some of the victims died.
  if (!flags.has("crime") && !flags.has("unrest") && signs.some(({ code }) => SHOT.has(code))) return false;
  if (signs.some((sign) => isSure(sign) && !EITHER.has(sign.code)) || actors.some(({ kind }) => kind === "group")) return false;
  return termsWithin(reading.source, "people", from, to).every(({ code }) => !ARMED.has(code));
}
