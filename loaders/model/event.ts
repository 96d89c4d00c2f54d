import type { CodedAccount, Count, EventValues, Evidence, Role } from "./coded.ts";
import type { LinkWhy, ValueReason } from "./reason.ts";

/** A coded event's place in the corpus: `article#index`. */
export interface Member {
  article: string;
  index: number;
  role: Role;
}

/** An account within a linked event. */
export interface LinkedAccount extends CodedAccount {
  account_id: string;
  /** Of each of its casualties, in their order. */
  casualty_ids: string[];
  article: string;
  /** Of the event in that article. */
  role: Role;
  /** Of the article: stands for `stated_on` where that is not known. */
  published: string | null;
  /** Set when every field of it is superseded. */
  superseded_by: string | null;
  /** Fields of it that a newer account supersedes: field → account_id. */
  superseded_fields: Record<string, string>;
}

/** Why two coded events are, or are not, one. Printed by `explain` and on the event's page. */
export interface LinkReason {
  a: string;
  b: string;
  joined: boolean;
  reason: LinkWhy;
}

/** How one field of an event got its value. */
export interface FieldReason {
  field: string;
  /** Name of the reconciling rule, as printed on Methods. */
  rule: string;
  reason: ValueReason;
  accounts: string[];
}

export type EventStatus = "machine" | "corrected" | "confirmed";

/** One attack over the whole corpus: its reconciled values and every account of it. */
export interface CaseEvent extends EventValues {
  event_id: string;
  /** Main if it is main in any article. */
  role: Role;
  members: Member[];
  accounts: LinkedAccount[];
  /** Evidence of all members; `account` indexes into `accounts`. */
  evidence: (Evidence & { evidence_id: string; article: string })[];
  /** Tactics that only perpetrators assert. */
  claimed_only: string[];
  admin1: string | null;
  geo_precision: "point" | "town" | "area" | "region" | "country" | "none";
  date_start: string | null;
  date_end: string | null;
  date_precision: "day" | "week" | "month" | "year" | "none";
  links: LinkReason[];
  reasons: FieldReason[];
  status: EventStatus;
  /** Corrections that apply to it. */
  corrections: string[];
}

/** A toll that covers several events; it enters no event's counts. */
export interface JointToll {
  casualty_id: string;
  account_id: string;
  event_ids: string[];
  count: Count;
}
