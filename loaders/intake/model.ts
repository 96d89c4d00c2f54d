import type { FrontMatter } from "../articles/fields.ts";
import type { Location } from "../problems.ts";

/** What front matter may say of an article. */
export type FactName = keyof FrontMatter;

/** A value of one fact, with where it was found, for a person to judge by. */
export interface Proposal {
  value: string;
  /** In a few words: "og:site_name", "line 2: `Date: 21 June 2021`". */
  evidence: string;
  /** It stands in the article's own text, which says it there already. */
  isInText?: boolean;
  /** It is known from what stands around the text: a page's metadata, a message's headers, an address, a file's name. */
  isAround?: boolean;
}

/** What was found of each fact, the likeliest first. */
export type Proposals = Partial<Record<FactName, Proposal[]>>;

/** An article as it was received, before anything is added to it. */
export interface Received {
  /** The file, and where in it the article stands where it holds several. */
  at: Location;
  /** The text, which is never edited from here on. */
  body: string;
  proposals: Proposals;
  /** What the user should know of how it was read. */
  notes: string[];
}

/** A fact that was settled on. */
export interface Fact {
  value: string;
  evidence: string;
  /** Whether front matter has to say it: not where the text does, or the text is what it is told by. */
  isWritten: boolean;
}

/** An article with its facts, ready to be named and written. */
export interface Draft {
  received: Received;
  facts: Partial<Record<FactName, Fact>>;
}
