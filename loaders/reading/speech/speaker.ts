import type { SourceType } from "../../model/coded.ts";
import type { Mention } from "../../model/reading.ts";

/** Who says something, as the text puts it. */
export interface Speaker extends Mention {
  /** In the article's words. */
  name: string;
  type: SourceType;
  /** Canonical institution of `actors.csv`, where one is named. */
  institution: string | null;
  country: string | null;
  /** "he", "the statement", "the source": the speaker before, again. */
  again: boolean;
}

/** What a speaker answers for: tokens `from` to `to` (exclusive) of one sentence. */
export interface Attribution {
  speaker: Speaker;
  sentence: number;
  from: number;
  to: number;
  /** Tokens of the words that report: where a date is that of the statement, not of what happened. */
  cue: { from: number; to: number };
  rule: string;
  /** The speaker denies what is said. */
  denies: boolean;
}
