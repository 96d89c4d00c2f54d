import type { Tables } from "../model/tables.ts";

/** What two states of a report are compared by: their tables, and what each figure says of them. */
export interface Snapshot {
  tables: Tables;
  figures: FigureState[];
}

/** What a figure shows, as far as it can change. */
export interface FigureState {
  id: string;
  headline: string;
  digest: string;
}

export interface ArticleChange {
  article_id: string;
  kind: "added" | "edited" | "removed";
  title: string | null;
  publisher: string | null;
  published: string | null;
  /** What of it was edited: `text`, or the fields of its front matter. */
  edited: string[];
  /** The article whose wire story it repeats; null where it stands for itself. */
  copyOf: string | null;
}

/** An account named where it plays a part in a change. */
export interface AccountNamed {
  account_id: string;
  source: string;
  source_type: string;
  article_id: string;
}

/**
 * Why a value changed: an account that came or went or now says otherwise, an analyst's decision, what an article lets infer (null where it
 * follows from other values), or only the rules, codebook or gazetteer.
 */
export type Cause =
  | ({ kind: "says" | "no longer says" } & AccountNamed)
  | { kind: "correction"; correction_id: string; reason: string }
  | { kind: "inferred"; article_id: string | null }
  | { kind: "rules" };

export interface ValueChange {
  field: string;
  /** As printed; empty where nothing was stated. */
  before: string;
  after: string;
  /** How the later value stands to the earlier. */
  nature: "stated" | "no longer stated" | "sharpened" | "made vaguer" | "changed";
  causes: Cause[];
}

/** What became of one event. */
export interface EventChange {
  event_id: string;
  /** `new`: of accounts that were not there; `split`: of accounts that were another's; `joined`: with others that were events of their own. */
  kind: "new" | "gone" | "joined" | "split" | "renamed" | "changed";
  /** Its place, date and tactics in a few words. */
  name: string;
  role: string;
  /** Earlier ids of its accounts: of what it was joined with, split from or called. */
  was: string[];
  accounts: { added: AccountNamed[]; removed: AccountNamed[] };
  values: ValueChange[];
  disputed: { newly: string[]; settled: string[] };
}

export interface FigureChange {
  id: string;
  before: FigureState | null;
  after: FigureState | null;
}

export interface CorrectionChange {
  correction_id: string;
  kind: "added" | "edited" | "removed";
  action: string;
  target: string;
  field: string | null;
  reason: string | null;
}

/** Everything that differs between two states of a report, what matters most first. */
export interface Changes {
  articles: ArticleChange[];
  corrections: CorrectionChange[];
  events: EventChange[];
  figures: FigureChange[];
  unchanged: { articles: number; events: number; figures: number };
}
