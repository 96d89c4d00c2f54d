import type { Span } from "./coded.ts";

export interface Token {
  /** The slice of the raw text. */
  text: string;
  /** Lower case, NFD without marks; what lexicons are matched on. */
  norm: string;
  start: number;
  end: number;
  kind: "word" | "number" | "mark";
  /** Nothing between it and the token before. */
  glued: boolean;
  /** Begins with a capital. */
  capital: boolean;
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

/** One part of an article, cut into tokens and sentences; nothing of the raw text is lost or changed. */
export interface Text {
  part: Span["part"];
  raw: string;
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
