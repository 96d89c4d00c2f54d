import type { PartialDate } from "./article.ts";

/** A frozen file that was put in the place of another, because a person was made unnamed. */
export interface Replacement {
  /** Path of the file within the edition. */
  path: string;
  /** SHA-256 of what stood there, and of what stands there now. */
  was: string;
  now: string;
  /** The decision, as it is published: its id, why, and its day. */
  correction_id: string;
  reason: string;
  decided: string;
}

/** A state of the report that was published and is kept for ever: what each figure said, and every file of it by content. */
export interface Edition {
  id: string;
  /** Of its latest article's publication, never of the day on which it was made. */
  date: PartialDate;
  /** SHA-256 of what it was made of. */
  corpus: string;
  coder: string;
  lockfile: string;
  /** Digest of each figure by the figure's id, SHA-256, in reading order. */
  figures: Record<string, string>;
  /** What each figure found. */
  headlines: Record<string, string>;
  /** SHA-256 of each file by its path from the site's root: `figures/map.svg`, `data/events.csv`. */
  files: Record<string, string>;
  /** Files that were replaced since, in the order in which they were. */
  replaced: Replacement[];
}

/** An edition with what its files hold. */
export interface FrozenEdition {
  edition: Edition;
  /** Content by path; a file that is missing or was altered is not among them. */
  files: ReadonlyMap<string, Uint8Array>;
}
