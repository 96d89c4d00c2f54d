import type { Article } from "../model/article.ts";
import type { CodedArticle } from "../model/coded.ts";
import type { LinkReason } from "../model/event.ts";
import type { ReconcileContext } from "./context.ts";
import { itemsOf } from "./linking/features.ts";
import { edgesOf, Linker } from "./linking/linker.ts";

/** Coded events that are one event, as `article#index`, in order, and why. */
export interface LinkedCluster {
  members: string[];
  /** What joined them, and the nearest that were kept apart. */
  links: LinkReason[];
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
  const items = itemsOf(coded, articles, context).filter(({ id }) => !dropped.has(id));
  return new Linker(items, edgesOf(items, context).edges, context).run(true);
}
