import type { Sign } from "../reading/tactics.ts";

/** Signs that alone do not tell that there was an attack. */
const WEAK = new Set([
  "attacks",
  "hit",
  "operation",
  "arrest",
  "aircraft",
  "fired",
  "hostage",
  "rpg",
  "enter",
  "suicide_driver",
  "self_killed",
  "by_vehicle",
  "surround",
  "other_noun",
  "attacked",
  "other",
  "blade",
  "clash",
  "massacre",
  "driven",
  "rammed",
  "moving",
  "approach",
  "waylay",
  "noise",
  "same_way",
]);

/** True for a sign that alone tells of an attack: "ambush", "car bomb". */
export function isStrong({ code }: Sign): boolean {
  return !WEAK.has(code);
}

/** Signs that no accident, crime or game has. */
const SURE = new Set([
  "svbied",
  "vbied",
  "pbied",
  "suicide",
  "suicide_worn",
  "ied",
  "ambush",
  "indirect_fire",
  "airstrike",
  "raid",
  "kidnapping",
  "bomb",
]);

export function isSure({ code }: Sign): boolean {
  return SURE.has(code);
}
