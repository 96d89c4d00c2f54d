import type { Mention } from "../../model/reading.ts";

/**
 * A word that tells how force was used. `code` is a tactic, or what only with others makes one: `suicide`, `suicide_worn`, `suicide_driver`, `self_killed`,
 * `by_vehicle`, `driven`, `rammed`, `bomb`, `blast`, `attack`, `attacks`, `attacked`, `hit`, `gunfire`, `fired`, `shot_dead`, `enter`, `surround`,
 * `massacre`, `hostage`, `arrest`, `aircraft`, `rpg`, `bomber`, `vehicle_blast`, `moving`, `approach`,
 * `waylay`, `noise`.
 */
export interface Sign extends Mention {
  code: string;
  /** Kind of vehicle that carried the charge (`car`, `truck`), where the sign says so. */
  vehicle: string | null;
  /** How many devices or vehicles of it, where the sign says so. */
  devices: number | null;
}
