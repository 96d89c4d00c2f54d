import type { Count } from "../../model/coded.ts";
import type { Mention } from "../../model/reading.ts";

export const NUMBER_KINDS = [
  "quantity",
  "ordinal",
  "year",
  "age",
  "time",
  "measure",
  "money",
  "percent",
  "name",
  "date",
  "duration",
] as const;
/** What a number is: only a `quantity` counts people or things. */
export type NumberKind = (typeof NUMBER_KINDS)[number];

export const NUMBER_FORMS = ["exact", "indefinite", "minimum", "maximum", "about", "range", "vague", "zero"] as const;
/** How a number is put: "20", "a soldier", "at least 20", "up to 20", "about 20", "20 to 25", "several", "no". */
export type NumberForm = (typeof NUMBER_FORMS)[number];

/** A number read in a text. `from`–`to` takes in the words that bound it ("at least 20") and its unit ("20 km", "two days"). */
export interface NumberMention extends Mention {
  kind: NumberKind;
  form: NumberForm;
  /** The number itself, the lower one of a range; null where it is vague. */
  value: number | null;
  /** The upper one of a range, else equal to `value`. */
  upper: number | null;
  /** As the contract puts counts; `stated` wherever the passage has not a plain number. */
  count: Count;
  /** Token at which the number itself begins, after the words that bound it. */
  head: number;
  /** Code of the unit (`length`, `day`, `year`, `hour` …) for measures and durations, else null. */
  unit: string | null;
  /** "the six wounded": people already spoken of, or all of them. */
  definite: boolean;
  /** "another 25 soldiers", "dix autres": beside others already counted. */
  additional: boolean;
  /** "up from 24", "au lieu de 44": a figure that another takes the place of. */
  replaced: boolean;
  /** "from 17 to 21", said of a toll: for the second number, the one that it replaces. */
  replaces: number | null;
}
