import type { CasualtyGroup } from "../../model/coded.ts";
import type { Phrase } from "./phrases.ts";

/** A counted phrase whose people are of another group. Written out, so that the engine knows all phrases by one shape. */
export function inGroup({ number, person, bare, ofTold, ranks, from, to, country }: Phrase, group: CasualtyGroup): Phrase {
  return { number, person, group, bare, ofTold, ranks, from, to, country };
}
