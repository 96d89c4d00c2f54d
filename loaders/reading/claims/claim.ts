import type { Mention } from "../../model/reading.ts";

/** How a text ties a group to an attack; `named` says only that it is spoken of. */
export type Tie = "claimed" | "attributed" | "suspected" | "denied";

/** A group (or armed force) tied to an attack. `from`–`to` takes in the words that tie it. */
export interface Claim extends Mention {
  actor: string;
  tie: Tie;
  /** Where the tie is a word apart ("claimed"): tokens of the group's own name. */
  name: { from: number; to: number };
  /** The group is taken up by a pronoun or "the group". */
  again: boolean;
}
