import type { AccountValues } from "../events/reconcile.ts";
import type { CodedAccount, CodedEvent, EventValues, Evidence, Role } from "../model/coded.ts";

// Written out: events have so many fields that the engine makes a table of what a spread gives, and asks it for each of them anew.

/** What only the whole of an event lets infer, or its sources where they state it. */
export type Inferred = Pick<
  EventValues,
  "date" | "place" | "neighbourhood" | "country" | "latitude" | "longitude" | "tactics" | "initiator" | "outcome" | "target"
> &
  Partial<Pick<EventValues, "perpetrator" | "basis">>;

/** What the accounts of an event reconcile to, with what is inferred in its place. */
export function eventValues(stated: AccountValues, inferred: Inferred): EventValues {
  return {
    date: inferred.date,
    place: inferred.place,
    country: inferred.country,
    tactics: inferred.tactics,
    complex: stated.complex,
    initiator: inferred.initiator,
    perpetrator: inferred.perpetrator ?? stated.perpetrator,
    basis: inferred.basis ?? stated.basis,
    claimed_on: stated.claimed_on,
    claim_channel: stated.claim_channel,
    target: inferred.target,
    target_actor: stated.target_actor,
    devices: stated.devices,
    vehicle: stated.vehicle,
    outcome: inferred.outcome,
    killed: stated.killed,
    wounded: stated.wounded,
    attackers_killed: stated.attackers_killed,
    disputed: stated.disputed,
    neighbourhood: inferred.neighbourhood,
    latitude: inferred.latitude,
    longitude: inferred.longitude,
  };
}

/** An event as it is given out. */
export function codedEvent(role: Role, values: EventValues, accounts: CodedAccount[], evidence: Evidence[]): CodedEvent {
  return {
    role,
    date: values.date,
    place: values.place,
    country: values.country,
    tactics: values.tactics,
    complex: values.complex,
    initiator: values.initiator,
    perpetrator: values.perpetrator,
    basis: values.basis,
    claimed_on: values.claimed_on,
    claim_channel: values.claim_channel,
    target: values.target,
    target_actor: values.target_actor,
    devices: values.devices,
    vehicle: values.vehicle,
    outcome: values.outcome,
    killed: values.killed,
    wounded: values.wounded,
    attackers_killed: values.attackers_killed,
    disputed: values.disputed,
    neighbourhood: values.neighbourhood,
    latitude: values.latitude,
    longitude: values.longitude,
    accounts,
    evidence,
  };
}
