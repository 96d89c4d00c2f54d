import type { Interval } from "../events/interval.ts";

export const FORMAT_NAMES = ["gtd", "acled", "ucdp"] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** Deaths of all sides, as far as they are known. */
export interface Deaths {
  low: number | null;
  best: number | null;
  high: number | null;
}

/** Families of tactics that another data set's terms tell apart. */
export type Means = "explosive" | "armed" | "air" | "other";

/** An event of another data set's export, its precisions turned into what they mean. */
export interface TheirEvent {
  id: string;
  /** Line of the export. */
  line: number;
  /** Days in which it may have happened, by its date and the precision of its date. */
  days: Interval;
  /** ISO 3166-1 alpha-2; null for a name that is not known. */
  country: string | null;
  countryName: string;
  place: string | null;
  /** Comparable name of the place. */
  placeKey: string | null;
  latitude: number | null;
  longitude: number | null;
  /** How far from its point it may have been, in km; null where the point is a country's. */
  radius: number | null;
  /** Its kind in the data set's own words. */
  kind: string;
  /** Means that it may have been carried out with; empty where the data set does not tell. */
  means: Means[];
  deaths: Deaths;
  /** False for what our codebook has no event for: protests, agreements. */
  comparable: boolean;
  /** Further values that our crosswalk has the like of, by its columns. */
  values: Record<string, string | number | null>;
}

/** One of our events as comparing sees it, made of the tables alone. */
export interface OurEvent {
  id: string;
  role: string;
  days: Interval | null;
  country: string | null;
  place: string | null;
  /** Comparable name of the place. */
  placeKey: string | null;
  latitude: number | null;
  longitude: number | null;
  radius: number | null;
  means: Means[];
  initiator: string;
  target: string | null;
  /** Deaths of all sides by the crosswalk. */
  deaths: Deaths;
  /** Victims and attackers killed, apart. */
  killed: number | null;
  attackersKilled: number | null;
  wounded: number | null;
  /** Its row of the crosswalk. */
  terms: Record<string, string | number | boolean | null>;
}

/** A value on which two records of one event differ, and what of it the data sets' definitions explain. */
export interface FieldDifference {
  field: string;
  ours: string;
  theirs: string;
  /** Null where no difference of definition explains it. */
  explanation: string | null;
}

export interface MatchedPair {
  event_id: string;
  their_id: string;
  score: number;
  /** Why the two are taken as one event. */
  reason: string;
  differences: FieldDifference[];
}

export interface MissingThere {
  event_id: string;
  /** Why the data set cannot have it, or that it could. */
  why: string;
  /** True where its own rules leave the event out or the export does not reach it. */
  explained: boolean;
}

export interface MissingHere {
  their_id: string;
  day: string;
  place: string | null;
  country: string;
  kind: string;
  deaths: number | null;
}

/** Where and when one side has events: by country, from the first day to the last. */
export interface Coverage {
  country: string;
  from: string;
  to: string;
}

/** What comparing with an export gives. */
export interface Comparison {
  format: FormatName;
  /** Events of the export that were read, and of ours. */
  theirs: number;
  ours: number;
  coverage: Coverage[];
  found: MatchedPair[];
  missingThere: MissingThere[];
  missingHere: MissingHere[];
  /** Events of the export that lie outside what our events cover, and ones of kinds that are not coded here. */
  outside: number;
  otherKinds: number;
}
