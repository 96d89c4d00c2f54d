import type { CaseEvent } from "../model/event.ts";
import { type AcledTerms, acledTerms } from "./crosswalk/acled.ts";
import { type GtdTerms, gtdTerms } from "./crosswalk/gtd.ts";
import type { TacticTerms } from "./crosswalk/terms.ts";
import { type UcdpTerms, ucdpTerms } from "./crosswalk/ucdp.ts";

/** One event in the terms of three established data sets. */
export type CrosswalkRow = { event_id: string } & GtdTerms & AcledTerms & UcdpTerms;

/** How an event is put into the terms of another data set, and what is lost on the way: as Methods prints it. */
export interface CrosswalkRule {
  name: string;
  data_set: "GTD" | "ACLED" | "UCDP GED";
  description: { en: string };
}

const rule = <Name extends string>(name: Name, data_set: CrosswalkRule["data_set"], en: string) => ({
  name,
  data_set,
  description: { en },
});

/** Every rule that `crosswalk` follows. */
export const CROSSWALK_RULES = [
  rule(
    "gtd-scope",
    "GTD",
    "Only attacks that a non-state group began are in its scope; state operations and fights that nobody is known to have begun are left empty.",
  ),
  rule(
    "gtd-types",
    "GTD",
    "Several attack types are given by its own hierarchy: assassination, kidnapping, bombing, armed assault, unknown. A shooting is an assassination where it is aimed at an official.",
  ),
  rule(
    "gtd-killed",
    "GTD",
    "Its number of killed has attackers in it: victims and attackers are added. The range, and who of several sources is right, is lost.",
  ),
  rule(
    "gtd-success",
    "GTD",
    "A bombing succeeds if the device goes off, even too early; an assault that was beaten off, if somebody was hit. Where the outcome is not told, the cell is empty.",
  ),
  rule("gtd-weapon", "GTD", "A roadside bomb, a mine and a parcel are one code here; there they are an unknown explosive."),
  rule(
    "gtd-target",
    "GTD",
    "Its weapon is given by the tactic alone: a shooting, a raid and an ambush are an unknown gun. Its targets are not in the table; the nearest codes stand beside ours.",
  ),
  rule(
    "gtd-specificity",
    "GTD",
    "Specificity 1 is a town with coordinates, 2 a town without, 3 an area or district, 4 a first-level region, 5 no more than the country.",
  ),
  rule(
    "acled-type",
    "ACLED",
    "An event has one type. A fight between armed sides takes in the bombs used in it: the car bomb at the gate of a raided camp is an armed clash.",
  ),
  rule(
    "acled-civilians",
    "ACLED",
    "Attacks on civilians and officials are violence against civilians; explosions and air strikes are remote violence whomever they hit; a defused device and an arrest without a fight are strategic developments.",
  ),
  rule(
    "acled-fatalities",
    "ACLED",
    "Its fatalities are one number for all sides. Vague tolls (“several”), for which it has set numbers, stay empty here.",
  ),
  rule("acled-time", "ACLED", "Events known only to the year or the country have no precision code there, and none here."),
  rule(
    "ucdp-deaths",
    "UCDP GED",
    "Low, best and high count the deaths of all sides; high is empty where a source leaves it open. It holds events with at least one death only; the rows are given for all.",
  ),
  rule(
    "ucdp-near",
    "UCDP GED",
    "“Near” a town is kept as the town, so that the second place precision, within some 25 kilometres, never occurs.",
  ),
  rule(
    "ucdp-district",
    "UCDP GED",
    "A district, like any area, has the fifth place precision: the third, a second-level region, never occurs. The dead are not divided among the sides, as few sources do.",
  ),
] as const satisfies readonly CrosswalkRule[];

export type CrosswalkRuleName = (typeof CROSSWALK_RULES)[number]["name"];

/**
 * Puts an event into the terms of GTD, ACLED and UCDP GED by their published rules.
 * Tactics that only perpetrators assert count only where there is no other.
 *
 * @param tactics the codebook's tactics, whose files name their terms; a tactic that it lacks has none.
 */
export function crosswalk(event: CaseEvent, tactics: readonly TacticTerms[]): CrosswalkRow {
  const asserted = event.tactics.filter((tactic) => !event.claimed_only.includes(tactic));
  const counting = asserted.length > 0 ? asserted : event.tactics;
  const used = tactics.filter(({ code }) => counting.includes(code));
  return { event_id: event.event_id, ...gtdTerms(event, used), ...acledTerms(event, used), ...ucdpTerms(event) };
}
