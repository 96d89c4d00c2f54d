import type { CaseEvent } from "../../model/event.ts";
import { allDeaths } from "./deaths.ts";
import type { TacticTerms } from "./terms.ts";

/** An event in the terms of ACLED's codebook. */
export interface AcledTerms {
  acled_event_type: string | null;
  acled_sub_event_type: string | null;
  acled_fatalities: number | null;
  acled_time_precision: number | null;
  acled_geo_precision: number | null;
}

type EventType = readonly [type: string, subType: string];

const BATTLES = "Battles";
const REMOTE = "Explosions/Remote violence";

const ATTACK: EventType = ["Violence against civilians", "Attack"];
const ABDUCTION: EventType = ["Violence against civilians", "Abduction/forced disappearance"];
const ARRESTS: EventType = ["Strategic developments", "Arrests"];
const DISRUPTED: EventType = ["Strategic developments", "Disrupted weapons use"];
const PROPERTY: EventType = ["Strategic developments", "Looting/property destruction"];

/** Which sub-event an explosion is told as where several weapons were used. */
const WEAPONS = ["Suicide bomb", "Air/drone strike", "Shelling/artillery/missile attack", "Remote explosive/landmine/IED"];

const UNARMED = ["civilians", "government"];

const TIME = { day: 1, week: 2, month: 3, year: null, none: null } as const;
const PLACE = { point: 1, town: 1, area: 2, region: 3, country: null, none: null } as const;

/** ACLED gives an event one type: a fight between armed sides takes in the bombs used in it. */
export function acledTerms(event: CaseEvent, tactics: readonly TacticTerms[]): AcledTerms {
  const [type, subType] = eventType(event, tactics.flatMap(termsOf)) ?? [null, null];
  return {
    acled_event_type: type,
    acled_sub_event_type: subType,
    acled_fatalities: allDeaths(event).best,
    acled_time_precision: TIME[event.date_precision],
    acled_geo_precision: PLACE[event.geo_precision],
  };
}

/** The terms that a tactic's file names; none where ACLED has none for it. */
function termsOf({ counterparts: { acled } }: TacticTerms): EventType[] {
  return acled?.event_type === undefined || acled.sub_event_type === undefined ? [] : [[acled.event_type, acled.sub_event_type]];
}

function eventType(event: CaseEvent, terms: EventType[]): EventType | null {
  if (terms.length === 0) return null;
  if (event.outcome === "defused") return DISRUPTED;
  const battle = terms.find(([type]) => type === BATTLES);
  if (battle !== undefined && event.initiator === "state" && !fought(event)) return ARRESTS;
  const unarmed = UNARMED.some((target) => target === event.target);
  if (battle !== undefined && !unarmed && event.target !== "other") return battle;
  const weapon = WEAPONS.find((name) => terms.some(([type, subType]) => type === REMOTE && subType === name));
  if (weapon !== undefined) return [REMOTE, weapon];
  if (event.target === "other") return PROPERTY;
  return terms.every(([, subType]) => subType === ABDUCTION[1]) ? ABDUCTION : ATTACK;
}

/** A state's operation in which nobody was hit is an arrest to ACLED, no battle. */
function fought(event: CaseEvent): boolean {
  return [event.killed, event.wounded, event.attackers_killed].some((count) => count !== null && count.high !== 0);
}
