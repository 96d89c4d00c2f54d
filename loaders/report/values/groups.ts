import { type Attack, attacks, isVehicleBomb } from "../../figures/rows/attacks.ts";
import type { Site } from "../site-index.ts";

/** The groups of attacks that chapters are about, and the page that lists each. */
export const GROUPS = {
  attacks: { page: "/events/", holds: () => true },
  "vehicle-bombs": { page: "/vehicle-bombs", holds: isVehicleBomb },
  "suicide-vehicle-bombs": {
    page: "/vehicle-bombs",
    holds: (attack: Attack) => using("svbied")(attack) && !attack.claimedOnly.includes("svbied"),
  },
  ieds: { page: "/ieds", holds: using("ied", "pbied") },
  "laid-ieds": { page: "/ieds", holds: using("ied") },
  "suicide-vests": { page: "/ieds", holds: using("pbied") },
  raids: { page: "/raids", holds: using("raid") },
  ambushes: { page: "/raids", holds: using("ambush") },
  "armed-attacks": { page: "/raids", holds: using("raid", "ambush", "shooting", "clash") },
  // Every group of the page: what its cases list.
  "raids-and-complex": {
    page: "/raids",
    holds: (attack: Attack) => attack.complex || using("raid", "ambush", "shooting", "clash")(attack),
  },
  complex: { page: "/raids", holds: (attack: Attack) => attack.complex },
} as const satisfies Record<string, { page: string; holds: (attack: Attack) => boolean }>;

export type GroupName = keyof typeof GROUPS;

function using(...tactics: string[]): (attack: Attack) => boolean {
  return (attack) => attack.tactics.some((tactic) => tactics.includes(tactic));
}

const members = new WeakMap<Site, Attack[]>();

/** The attacks of a group, by date: events that state forces did not begin, as the figures count them. */
export function attacksOf(site: Site, group: GroupName): Attack[] {
  const all = members.get(site) ?? attacks(site.input.tables, site.input.codebook);
  members.set(site, all);
  return all.filter(GROUPS[group].holds);
}
