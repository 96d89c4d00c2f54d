import type { CodedDate, Count } from "./coded.ts";

/** A value that a reason names; what it is called is for whoever tells the reason. */
export type ReasonValue = string | number | readonly string[] | Count;

/** A value, and the accounts that give it, by their ids. */
export interface Given {
  value: ReasonValue;
  by: readonly string[];
}

/** What is to be known beside who gave a value: that parts were added up, that a force speaks of itself, that it goes with the toll. */
export type GivenNote = "groups-added-up" | "own-operation" | "with-the-toll";

/** Why a field is disputed: two values that cannot both be true, or one account that denies what another says. */
export type Dispute = { field: string } & (
  | { kind: "differing"; one: Given; other: Given }
  | { kind: "denial"; by: readonly string[]; of: readonly string[] }
);

/** What a decision of an analyst says beside the value. */
interface Decided {
  correction: string;
  why: string;
  source: string;
}

/** How a field got its value, without a word of any language: each kind is put into words by `loaders/events/telling.ts`. */
export type ValueReason =
  | ({ kind: "given"; notes: readonly GivenNote[] } & Given)
  /** The interval that fits most accounts' dates. */
  | ({ kind: "fitting" } & Given)
  | { kind: "named" | "earliest-claim"; by: readonly string[] }
  | { kind: "perpetrator"; perpetrators: readonly string[]; basis: string; by: readonly string[] }
  /** By articles' own coding: reports as `article#index`. */
  | { kind: "inferred"; reports: readonly string[] }
  | { kind: "disputed"; disputes: readonly Dispute[] }
  /** `was` as the analyst wrote it; both are empty where nothing is stated. */
  | ({ kind: "corrected"; now: ReasonValue | null; was: string } & Decided)
  | ({ kind: "confirmed"; value: ReasonValue | null } & Decided);

/** What two reports have in common or differ in, with the values that show it. */
export type LinkFeature =
  | { kind: "same-day" | "overlapping-days" | "day-apart" | "same-year" }
  | { kind: "undated" | "undated-news" | "undated-other-news" | "place-unnamed" | "told-apart" | "other-side" }
  | { kind: "same-month"; month: CodedDate }
  | { kind: "other-time"; dates: readonly CodedDate[] }
  | { kind: "same-place" | "same-area" | "spelt-alike" | "other-place"; places: readonly string[] }
  | { kind: "neighbouring-places"; places: readonly string[]; kilometres: number }
  | { kind: "place-within"; inner: string; outer: string }
  | { kind: "other-country"; countries: readonly string[] }
  | { kind: "same-tactic" | "one-kind" | "one-family" | "other-tactics"; tactics: readonly (readonly string[])[] }
  | { kind: "same-target" | "other-target"; targets: readonly string[] }
  | { kind: "same-perpetrator" | "other-perpetrator"; actors: readonly string[] }
  | { kind: "same-neighbourhood" | "other-neighbourhood"; names: readonly string[] }
  | {
      kind: "same-toll" | "close-tolls" | "compatible-tolls" | "different-tolls" | "very-different-tolls";
      field: "killed" | "wounded" | "attackers_killed";
      counts: readonly Count[];
    };

/** Why two groups of reports are not joined, whatever speaks for it. A rival is another event that a vague report fits as well. */
export type LinkRefusal =
  | { kind: "one-article" | "countries" | "sides" | "dates" | "places" | "too-unlike" | "vaguer-third" }
  | { kind: "rival"; report: string };

/** Why two reports were taken as one, or kept apart. */
export type LinkWhy =
  | { kind: "compared"; alike: readonly LinkFeature[]; unlike: readonly LinkFeature[]; refusal: LinkRefusal | null }
  | { kind: "decided"; why: string };
