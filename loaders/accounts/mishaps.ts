import { flatMap } from "../flat-map.ts";
import { termsWithin } from "../reading/source.ts";
import type { Sign } from "../reading/tactics.ts";
import type { TargetMention } from "../reading/targets.ts";
import type { Clause } from "./clause.ts";
import type { Frame } from "./frame.ts";
import { VEHICLE_DRIVEN } from "./sign-groups.ts";
import { isSure } from "./strength.ts";
import type { ClauseView } from "./view.ts";

const MISHAPS = ["accident", "crime", "unrest"];
const ARMED = new Set(["attacker", "bomber"]);
/** What goes off by itself, too. */
const BURST = new Set(["blast", "noise", "other"]);
/** Whom a device that goes off was laid for. */
const UNIFORMED = new Set(["military", "police", "peacekeeper"]);
/** Signs that fires, collisions and crowds leave too. */
const EITHER = new Set(["raid", "kidnapping", "ied", "bomb"]);

/** What those who heard it may have thought it was. */
const SPOKEN = new Set(["attack", "attacks", "bomb"]);
const SHOT = new Set(["shot_dead", "shooting"]);

/** Tokens from an attack to what it is of: "an attack of cholera", "l'attaque des voleurs". */
const OF_IT = 3;
/** Tokens from "by" to those who did it: "by a gang of thieves". */
const BY = 4;

/** "Ten were killed in an attack on the road of the smugglers": an attack with its victims, of which a word farther on, unless it says by whom, makes no mishap. */
function tellsVictimsOfAttack({ signs, figures, reading: { source }, from, to }: Clause): boolean {
  if (!figures.some(({ outcome }) => outcome === "killed" || outcome === "wounded")) return false;
  const attack = signs.find(({ code }) => code === "attack");
  if (attack === undefined) return false;
  return termsWithin(source, "context", from, to, ...MISHAPS).every((term) => {
    const agent = termsWithin(source, "auxiliaries", Math.max(attack.to, term.from - BY), term.from, "agent");
    return term.from >= attack.to + OF_IT && (term.code === "accident" || agent.length === 0);
  });
}

/** True for a clause about an accident, a crime, a crowd or an exercise in which nobody of arms has a part: it tells of no attack, whatever burnt or went off. */
export function isMishap(clause: Clause): boolean {
  const { flags, signs, figures, actors, reading, from, to } = clause;
  const played = flags.has("exercise") && figures.length === 0;
  if (!played && !MISHAPS.some((flag) => flags.has(flag))) return false;
  if (tellsVictimsOfAttack(clause)) return false;
  // "burnt, shot or drowned": a word for a mishap beside shots is how some of the victims died.
  if (!flags.has("crime") && !flags.has("unrest") && signs.some(({ code }) => SHOT.has(code))) return false;
  // "a fuel tanker explosion": what says what burst says that it was an accident.
  const mishaps = termsWithin(reading.source, "context", from, to, "accident");
  const isOfMishap = (sign: Sign) => mishaps.some((term) => term.from <= sign.from && term.to >= sign.to);
  if (signs.some((sign) => isSure(sign) && !EITHER.has(sign.code) && !isOfMishap(sign)) || actors.some(({ kind }) => kind === "group"))
    return false;
  // "a lorry crashed through the gate of the barracks and blew up"
  if (signs.some(({ code }) => VEHICLE_DRIVEN.has(code)) && signs.some(({ code }) => BURST.has(code)) && clause.targets.some(isGuarded))
    return false;
  const people = termsWithin(reading.source, "people", from, to);
  // "four soldiers were hit by the device that their lorry had crushed"
  if (signs.some(({ code }) => code === "ied") && people.some(({ code }) => UNIFORMED.has(code))) return false;
  return people.every(({ code }) => !ARMED.has(code));
}

/** A place that men of arms hold. */
function isGuarded({ site, target }: TargetMention): boolean {
  return site === "fixed" && target !== "civilians" && target !== "other";
}

/** "The explosion of the tanker killed 58. The vehicle had overturned": an explosion of which the sentence beside it tells an accident, by nobody. */
export function isAccident({ views }: Frame, all: readonly ClauseView[]): boolean {
  const burst = views.some(({ signs }) => signs.some(({ code }) => code === "blast"));
  if (!burst || views.some(({ signs, claims }) => claims.length > 0 || signs.some(({ code }) => !BURST.has(code) && !SPOKEN.has(code))))
    return false;
  const told = new Set(flatMap(views, ({ clause }) => [clause.order - 1, clause.order + 1]));
  return all.some(({ clause, general }) => general && told.has(clause.order) && clause.flags.has("accident") && isMishap(clause));
}
