import type { Corpus } from "./model/corpus.ts";
import { compare } from "./problems.ts";
import { decisionsOf, isDecided } from "./reviewing/decided.ts";
import { disputed, undated, unplaced, weak } from "./reviewing/fields.ts";
import { type Finder, REVIEW_KINDS, type ReviewItem } from "./reviewing/item.ts";
import { joined, keptApart } from "./reviewing/links.ts";

const FINDERS: readonly Finder[] = [disputed, undated, unplaced, keptApart, joined, weak];

const kindOf = ({ kind }: ReviewItem) => REVIEW_KINDS.indexOf(kind);

/**
 * What most deserves an analyst's look, the most important first: by kind, by field, by how many died, news before recollections.
 * Takes the corpus as it is built; gives no item on which there is a decision, and each thing once, under its weightiest reason.
 */
export function reviewItems(corpus: Corpus): ReviewItem[] {
  const decisions = decisionsOf(corpus);
  const found = FINDERS.flatMap((find) => find(corpus)).filter((item) => !isDecided(item, decisions));
  found.sort((a, b) => b.weight - a.weight || kindOf(a) - kindOf(b) || compare(a.id, b.id));
  const seen = new Set<string>();
  return found.filter((item) => {
    const thing = item.field === null ? item.id : `${item.event} ${item.field}`;
    return !seen.has(thing) && seen.add(thing);
  });
}
