/** A source file as read from disk; reading bytes is the edge's business, decoding is a step's. */
export interface SourceFile {
  /** Path relative to the corpus folder, `/`-separated. */
  path: string;
  bytes: Uint8Array;
}

/** `2021-06-21`, `2021-06` or `2021`. */
export type PartialDate = string;

export type Language = string;

/** What stands in place of a stretch of a text. */
export interface Stretch {
  start: number;
  end: number;
  now: string;
}

export interface Article {
  /** File name without `.md`, NFC. */
  id: string;
  path: string;
  /** As in the front matter, else null; the coder then takes the first line that reads as a headline. */
  title: string | null;
  publisher: string | null;
  published: PartialDate | null;
  published_basis: string | null;
  /** ISO 639-1; as in the front matter, else detected; null if neither gives one. */
  language: Language | null;
  language_detected: boolean;
  author: string | null;
  url: string | null;
  archived: string | null;
  retrieved: PartialDate | null;
  /** Everything after the closing fence, unchanged; offsets of evidence count its UTF-16 units. */
  body: string;
  /** SHA-256 of the body's UTF-8 bytes, hex. */
  sha256: string;
  /** Where names were taken out of its texts, if any were: offsets of evidence count the texts as they were before. */
  withheld?: { title: Stretch[]; body: Stretch[] };
}
