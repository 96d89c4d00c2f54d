import type { Mention } from "../../model/reading.ts";
import type { Place, PlaceKind } from "../../model/resources.ts";

/**
 * What a place is to its sentence. Only a `site` can be where something happened; the rest say why not:
 * `dateline`; `care`: the wounded were taken there; `origin`, `destination` of people under way; `residence` of a person; `posted`: a unit has its post there; `institution`: it stands for,
 * or is the seat of, a power ("Paris said"); `statement`: something was said there; `meeting`; `container`: what another place lies in;
 * `reference`: another place's position is given by it; `path`: the far end of "between X and Y".
 * On the `road` that is named for a place it may have happened, if nothing says where.
 */
export const PLACE_ROLES = [
  "site",
  "dateline",
  "care",
  "origin",
  "destination",
  "residence",
  "posted",
  "institution",
  "statement",
  "meeting",
  "container",
  "reference",
  "path",
  "road",
] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

/** How a place is told: in it, near it, so many kilometres from it, between it and another. */
export type PlaceRelation = "in" | "near" | "between" | "none";

/** A place named in a text. */
export interface PlaceMention extends Mention {
  /** The name alone, as the text spells it. */
  name: string;
  /** Gazetteer rows that are spelt so; empty for a place that only the text knows. */
  candidates: readonly Place[];
  /** What the text calls it; null if it does not say. */
  kind: PlaceKind | null;
  role: PlaceRole;
  relation: PlaceRelation;
  /** A preposition of place stands before it: "in", "near", "à". */
  locative: boolean;
  /** ISO 3166-1 alpha-2, where the text says it right beside the name. */
  country: string | null;
  /** The mention, of the same text, of the place that the text says it lies in. */
  within: PlaceMention | null;
  /** Stands for the capital of a country ("the capital"), that of `country` or of the context. */
  capital: boolean;
}

/** A country named in a text, by its name or by a word of nationality. */
export interface CountryMention extends Mention {
  country: string;
  form: "name" | "demonym";
  /** Says whose an army or a ministry is, not where. */
  ofActor: boolean;
  /** Only borders on where it is: "near the border with Niger". */
  beside: boolean;
}
