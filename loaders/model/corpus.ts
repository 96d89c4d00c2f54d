import type { Article } from "./article.ts";
import type { CodedArticle } from "./coded.ts";
import type { CaseEvent, JointToll } from "./event.ts";

export const CORRECTION_ACTIONS = ["set", "drop", "add", "merge", "split", "confirm", "redact"] as const;
export type CorrectionAction = (typeof CORRECTION_ACTIONS)[number];

/** One row of `data/corrections.csv`: an analyst's decision. */
export interface Correction {
  correction_id: string;
  action: CorrectionAction;
  /** An event id, an article id, or `article#index`. */
  target: string;
  field: string;
  /** What the coder had said; the build stops where it no longer says so. */
  was: string;
  now: string;
  reason: string;
  source: string;
  decided: string;
  /** Line in the file, for messages. */
  line: number;
  /** Column of the file at which each cell begins, for messages; left out where the row was not read from one. */
  columns?: Readonly<Record<string, number>>;
}

/** One row of `data/registry.csv`: ids, kept for ever. */
export interface RegistryEntry {
  event_id: string;
  /** Account ids, `;`-separated in the file. */
  accounts: string[];
  since: string;
  redirects_to: string;
  line: number;
}

/** Everything known, from sources to events: what tables, figures and pages are made of. */
export interface Corpus {
  articles: Article[];
  coded: CodedArticle[];
  events: CaseEvent[];
  jointTolls: JointToll[];
  corrections: Correction[];
  /** Ids that are kept for ever, as they were registered before. */
  registry: RegistryEntry[];
  /** Article id → the id of the first article with the same wire story, itself included. */
  origins: Record<string, string>;
  /** Old event id → present one. */
  redirects: Record<string, string>;
}
