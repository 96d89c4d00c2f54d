import { termsWithin } from "../reading/source.ts";
import type { Clause } from "./clause.ts";
import type { Frame } from "./frame.ts";
import type { ClauseView } from "./view.ts";

/** How people were killed, with the clause that tells it. */
export interface Killing {
  tactic: string;
  clause: Clause;
}

/**
 * "gunmen killed seven pupils in a boarding school": where nothing more is told of how attackers killed, by where: a raid on a fixed place,
 * an ambush of people on the move, else a shooting. Null if no clause tells of attackers who killed.
 */
export function killingOf(frame: Frame): Killing | null {
  const view = frame.views.find((one) => hasKilled(one) && hasKillers(one.clause));
  if (view === undefined) return null;
  const sites = view.clause.targets.filter(({ site, target }) => site !== "people" && target !== "other");
  const site = (sites.find(({ aimed }) => aimed) ?? sites[0])?.site;
  return { tactic: site === "fixed" ? "raid" : site === "mobile" ? "ambush" : "shooting", clause: view.clause };
}

function hasKilled({ figures }: ClauseView): boolean {
  return figures.some(({ outcome, group, count }) => outcome === "killed" && group !== "attacker" && count.best !== 0);
}

function hasKillers({ actors, reading, from, to }: Clause): boolean {
  const attackers = termsWithin(reading.source, "people", from, to).some(({ code }) => code === "attacker");
  return attackers || actors.some(({ kind }) => kind === "group");
}
