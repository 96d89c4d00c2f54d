import type { Span } from "./coded.ts";

/** What a spelling says by itself, whatever text it stands in. */
export interface Form {
  /** Which of the spellings met it is: what is kept of a form elsewhere is found by it. */
  readonly number: number;
  readonly text: string;
  /** Lower case, NFKD without marks; what lexicons are matched on. */
  readonly norm: string;
  /** Which of the normalised words met it is; the same for all forms of one `norm`. */
  readonly word: number;
  /** Lower case, with its accents, each one character with its letter. */
  readonly lower: string;
  /** A whole number made of `norm`, for telling most others apart at once. */
  readonly hash: number;
  readonly kind: "word" | "number" | "mark";
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Nothing in it could be a capital that is none. */
  readonly upper: boolean;
  /** A word in capitals throughout, longer than one letter. */
  readonly capitals: boolean;
  /** Has a character beyond ASCII, as every letter with an accent is. */
  readonly marked: boolean;
  /** For a mark, what it may be in a sentence or between words (`MARKS`), a bit for each; 0 for a word or a number. */
  readonly marks: number;
}

export interface Token {
  /** The slice of the text that is read. */
  text: string;
  /** Of its form, as are `kind` and `capital`. */
  norm: string;
  start: number;
  end: number;
  kind: Form["kind"];
  /** Nothing between it and the token before. */
  glued: boolean;
  capital: boolean;
  /** Shared by all tokens that are spelt so. */
  form: Form;
}

/** What a stretch of text is: captions, notes and credits are read with other rules than the story. */
export type SentenceKind = "headline" | "story" | "caption" | "note" | "credit" | "chrome";

export interface Sentence {
  index: number;
  paragraph: number;
  kind: SentenceKind;
  /** Offsets in the part. */
  start: number;
  end: number;
  /** Token range, end exclusive. */
  from: number;
  to: number;
}

/** Characters that are read as others: `start` to `end` of what was received are `length` units from `at` on in what is read. */
export interface Mend {
  start: number;
  end: number;
  at: number;
  length: number;
}

/** One part of an article, cut into tokens and sentences. */
export interface Text {
  part: Span["part"];
  /** What is read: the text as received, with characters mended that a wrong encoding broke. Offsets of tokens and sentences count on it. */
  raw: string;
  /** The text as received: passages are cited from it. */
  received: string;
  /** Where the two differ, in order; empty for almost every text. */
  mends: readonly Mend[];
  tokens: Token[];
  sentences: Sentence[];
}

/** Something that a rule read: tokens `from` to `to` (exclusive) of a text, with the rule's name. */
export interface Mention extends Span {
  sentence: number;
  from: number;
  to: number;
  rule: string;
}
