import type { Language } from "./article.ts";

export const SOURCE_TYPES = ["perpetrator", "military", "government", "un", "local", "witness", "media", "monitor", "other"] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

export const BASES = ["claimed", "attributed", "suspected", "unknown"] as const;
export type Basis = (typeof BASES)[number];

export const INITIATORS = ["nonstate", "state", "unknown"] as const;
export type Initiator = (typeof INITIATORS)[number];

export const TARGETS = ["military", "peacekeepers", "police", "militia", "government", "civilians", "militants", "other"] as const;
export type Target = (typeof TARGETS)[number];

export const OUTCOMES = ["carried_out", "premature", "repelled", "defused"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const CASUALTY_GROUPS = ["military", "police", "peacekeeper", "militia", "civilian", "government", "attacker", "unknown"] as const;
export type CasualtyGroup = (typeof CASUALTY_GROUPS)[number];

export const CASUALTY_OUTCOMES = ["killed", "wounded", "missing", "abducted", "arrested"] as const;
export type CasualtyOutcome = (typeof CASUALTY_OUTCOMES)[number];

export type Role = "main" | "background";

/** `2021-06-21`, `2021-06`, `2021` or `2021-06-04/2021-06-05`. */
export type CodedDate = string;

/** n: n, n, n; "at least n": n, n, null; "up to n": null, n, n; "about n": null, n, null; "n to m": n, null, m; "several": all null with `stated`. */
export interface Count {
  low: number | null;
  best: number | null;
  high: number | null;
  /** The passage's own words, wherever they are not a plain number. */
  stated?: string;
}

/** Where a value was read. `end` is exclusive; offsets are UTF-16 units of the article's body or title. */
export interface Span {
  part: "body" | "title";
  start: number;
  end: number;
}

export interface Evidence extends Span {
  /** The field it fills: an event's, or a casualty's as `casualties[2]`. */
  field: string;
  value: unknown;
  /** Index into the event's accounts; null for what is inferred for the event as a whole. */
  account: number | null;
  /** Always equal to the slice `start`–`end`; at most two sentences and 400 characters. */
  quote: string;
  /** The rule that read it, e.g. `weekday-before-publication`. */
  rule: string;
  inferred: boolean;
}

/** One figure that one source gives: a total, or a part for one group of victims or one site. */
export interface Casualty {
  group: CasualtyGroup;
  outcome: CasualtyOutcome;
  count: Count;
  /** True if it is a part (for a group or a site) of what the source says of the event. */
  part: boolean;
  includes_attackers: boolean;
  /** Indexes, within the article, of the events that a joint toll covers; empty for one event's own. */
  joint_events: number[];
  /** Index into the event's evidence. */
  evidence: number;
}

/** What one named source says of one event in one article. A field it does not state is null or empty. */
export interface CodedAccount {
  /** Who, in the article's words. */
  source: string;
  source_type: SourceType;
  /** Canonical institution of `data/actors.csv` ("the French military" = "état-major des armées"); null for unnamed sources and for what the table lacks. */
  institution: string | null;
  /** A state force speaking of its own operation. */
  self_reported: boolean;
  stated_on: CodedDate | null;
  /** The passage says that its figures replace earlier ones ("raising the toll from 17 to 21"). */
  updates: boolean;
  date: CodedDate | null;
  place: string | null;
  country: string | null;
  tactics: string[];
  initiator: Initiator | null;
  perpetrator: string | null;
  basis: Basis | null;
  /** A claim's day and way ("a statement released online", "SITE", "Telegram"). */
  claimed_on: CodedDate | null;
  claim_channel: string | null;
  target: Target | null;
  target_actor: string | null;
  devices: number | null;
  vehicle: string | null;
  outcome: Outcome | null;
  killed: Count | null;
  wounded: Count | null;
  attackers_killed: Count | null;
  /** Every figure, totals and parts, that the three above were made of, and missing, abducted, arrested. */
  casualties: Casualty[];
  /** Values of other accounts that this source denies, e.g. `{field: "perpetrator", value: "JNIM"}`. */
  denies: { field: string; value: string }[];
}

/** The values of one event: in one article as coded, or over all articles as reconciled. */
export interface EventValues {
  date: CodedDate | null;
  place: string | null;
  neighbourhood: string | null;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  tactics: string[];
  complex: boolean;
  initiator: Initiator;
  perpetrator: string | null;
  basis: Basis;
  claimed_on: CodedDate | null;
  claim_channel: string | null;
  target: Target | null;
  target_actor: string | null;
  devices: number | null;
  vehicle: string | null;
  outcome: Outcome | null;
  killed: Count | null;
  wounded: Count | null;
  attackers_killed: Count | null;
  disputed: string[];
}

/** One event as one article reports it: a member of a line of `npm run code`. */
export interface CodedEvent extends EventValues {
  role: Role;
  accounts: CodedAccount[];
  evidence: Evidence[];
}

/** One line of `npm run code`. */
export interface CodedArticle {
  article: string;
  language: Language;
  sha256: string;
  /** The headline: the article's title, else the first line of the body that reads as one; null if neither is there. */
  title?: string | null;
  events: CodedEvent[];
}
