import type { Article } from "../model/article.ts";
import type { CodedArticle } from "../model/coded.ts";
import type { LinkReason } from "../model/event.ts";
import type { ReconcileContext } from "./context.ts";
import { candidatePairs } from "./linking/blocks.ts";
import { type Item, itemsOf, itemsOfTraits, type LinkedArticle } from "./linking/features.ts";
import { type Edge, Linker } from "./linking/linker.ts";
import { compare, tacticsByCode } from "./linking/score.ts";

/** Coded events that are one event, as `article#index`, in order, and why. */
export interface LinkedCluster {
  members: string[];
  /** What joined them, and the nearest that were kept apart. */
  links: LinkReason[];
}

function edgesOf(items: readonly Item[], context: ReconcileContext): Edge[] {
  const codes = tacticsByCode(context);
  const edges: Edge[] = [];
  for (const [a, b] of candidatePairs(items)) {
    const { score, barred } = compare(items[a] as Item, items[b] as Item, codes, context);
    if (barred === null) edges.push({ a, b, score });
  }
  return edges;
}

/**
 * Links the coded events of a corpus: which of them are one event, by the single-incident rule (same place, same time).
 * Takes the coded articles, their articles (for the days of publication) and what an analyst dropped; gives every coded event in exactly one cluster,
 * clusters in the order of their first member. Does not depend on the order of articles.
 */
export function linkEvents(
  coded: readonly CodedArticle[],
  articles: readonly Pick<Article, "id" | "published">[],
  context: ReconcileContext,
  dropped: ReadonlySet<string> = new Set(),
): LinkedCluster[] {
  return linkItems(itemsOf(coded, articles, context), context, dropped, true);
}

/** The same from what linking takes of the articles alone, without a word on why. */
export function linkTraits(
  articles: readonly LinkedArticle[],
  context: ReconcileContext,
  dropped: ReadonlySet<string> = new Set(),
): LinkedCluster[] {
  return linkItems(itemsOfTraits(articles, context), context, dropped, false);
}

function linkItems(all: readonly Item[], context: ReconcileContext, dropped: ReadonlySet<string>, why: boolean): LinkedCluster[] {
  const items = all.filter(({ id }) => !dropped.has(id));
  return new Linker(items, edgesOf(items, context), context).run(why);
}
