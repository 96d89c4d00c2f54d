import type { CaseEvent } from "../../model/event.ts";
import { allDeaths } from "./deaths.ts";

/** An event in the terms of ACLED's codebook. */
export interface AcledTerms {
  acled_event_type: string | null;
  acled_sub_event_type: string | null;
  acled_fatalities: number | null;
  acled_time_precision: number | null;
  acled_geo_precision: number | null;
}

type EventType = [type: string, subType: string];

const CLASH: EventType = ["Battles", "Armed clash"];
const ATTACK: EventType = ["Violence against civilians", "Attack"];
const ABDUCTION: EventType = ["Violence against civilians", "Abduction/forced disappearance"];
const ARRESTS: EventType = ["Strategic developments", "Arrests"];
const DISRUPTED: EventType = ["Strategic developments", "Disrupted weapons use"];
const PROPERTY: EventType = ["Strategic developments", "Looting/property destruction"];

/** In the order in which one is chosen where several were used. */
const REMOTE: [tactics: string[], subType: string][] = [
  [["svbied", "pbied"], "Suicide bomb"],
  [["airstrike"], "Air/drone strike"],
  [["indirect_fire"], "Shelling/artillery/missile attack"],
  [["vbied", "ied"], "Remote explosive/landmine/IED"],
];

const FIGHTS = ["raid", "ambush", "clash", "operation"];
const UNARMED = ["civilians", "government"];

const TIME = { day: 1, week: 2, month: 3, year: null, none: null } as const;
const PLACE = { point: 1, town: 1, area: 2, region: 3, country: null, none: null } as const;

/** ACLED gives an event one type: a fight between armed sides takes in the bombs used in it. */
export function acledTerms(event: CaseEvent, tactics: string[]): AcledTerms {
  const [type, subType] = eventType(event, tactics) ?? [null, null];
  return {
    acled_event_type: type,
    acled_sub_event_type: subType,
    acled_fatalities: allDeaths(event).best,
    acled_time_precision: TIME[event.date_precision],
    acled_geo_precision: PLACE[event.geo_precision],
  };
}

function eventType(event: CaseEvent, tactics: string[]): EventType | null {
  if (tactics.length === 0) return null;
  const used = (candidates: string[]): boolean => candidates.some((tactic) => tactics.includes(tactic));
  const unarmed = UNARMED.some((target) => target === event.target);
  if (event.outcome === "defused") return DISRUPTED;
  if (used(["operation"]) && !fought(event)) return ARRESTS;
  if (used(FIGHTS) && !unarmed && event.target !== "other") return CLASH;
  const remote = REMOTE.find(([candidates]) => used(candidates));
  if (remote !== undefined) return ["Explosions/Remote violence", remote[1]];
  if (event.target === "other") return PROPERTY;
  const abductionAlone = tactics.every((tactic) => tactic === "kidnapping");
  return abductionAlone ? ABDUCTION : ATTACK;
}

/** An operation in which nobody died is an arrest to ACLED, no battle. */
function fought(event: CaseEvent): boolean {
  return [event.killed, event.wounded, event.attackers_killed].some((count) => count !== null && count.high !== 0);
}
