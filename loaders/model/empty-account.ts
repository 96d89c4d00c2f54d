import type { CodedAccount, SourceType } from "./coded.ts";

/** An account that states nothing yet. */
export function emptyAccount(source: string, type: SourceType, institution: string | null): CodedAccount {
  return {
    source,
    source_type: type,
    institution,
    self_reported: false,
    stated_on: null,
    updates: false,
    date: null,
    place: null,
    country: null,
    tactics: [],
    initiator: null,
    perpetrator: null,
    basis: null,
    claimed_on: null,
    claim_channel: null,
    target: null,
    target_actor: null,
    devices: null,
    vehicle: null,
    outcome: null,
    killed: null,
    wounded: null,
    attackers_killed: null,
    casualties: [],
    denies: [],
  };
}
