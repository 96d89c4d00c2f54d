/** Words that tell of force without how: what was hit decides. */
export const GENERIC = ["attack", "attacked", "hit", "massacre"];
export const DEVICES = ["svbied", "vbied", "vehicle_blast", "suicide", "suicide_worn", "pbied", "ied"];
export const VEHICLE_DRIVEN = new Set(["driven", "rammed", "moving"]);
export const AT_THE_WHEEL = new Set(["by_vehicle", "driven", "rammed"]);
/** Signs of somebody or something that carries a bomb to where it goes off. */
export const CARRIERS = [
  "svbied",
  "vbied",
  "vehicle_blast",
  "by_vehicle",
  "driven",
  "rammed",
  "moving",
  "approach",
  "suicide",
  "suicide_worn",
  "bomber",
];
/** Signs of a vehicle or its load that goes off, if a vehicle was driven. */
export const BLOWN = new Set(["blast", "vehicle_blast", "set_off"]);
/** One who dies with what goes off: at the wheel of it, or "killing himself", which says nothing of a wheel. */
export const AT_THE_END = new Set(["suicide_driver", "self_killed"]);
export const DYING = new Set(["suicide", "bomber"]);
export const FIGHTING = ["gunfire", "fired", "surround", "shooting", "shot_dead"];

/** Signs of something that went off. */
export const EXPLOSIVE: ReadonlySet<string> = new Set([
  "svbied",
  "vbied",
  "vehicle_blast",
  "ied",
  "bomb",
  "blast",
  "set_off",
  "suicide",
  "suicide_worn",
  "bomber",
  "indirect_fire",
]);
/** Signs that say nothing of how it was done. */
export const UNTOLD = new Set([
  "attacks",
  "waylay",
  "noise",
  "operation",
  "arrest",
  "aircraft",
  "other",
  "blade",
  "other_noun",
  "rpg",
  "driven",
  "moving",
  "approach",
  "surround",
  "enter",
  "hostage",
  "clash",
  "fired",
  "kidnapping",
  "same_way",
]);
