import { compare } from "../../problems.ts";
import type { ReconcileContext } from "../context.ts";
import { gap, type Interval, intervalOf } from "../interval.ts";
import { windowOf } from "./blocks.ts";
import { type Item, itemsOfTraits, type LinkedArticle } from "./features.ts";
import { edgesOf, isLikely, Linker } from "./linker.ts";

/** An article with everything that linking takes of it as one text: where that is the same, so are its items. */
export interface MarkedArticle extends LinkedArticle {
  mark: string;
}

/** The coded events of a corpus as they were linked, in the order of their ids, with what a later run has to know to go on from there. */
export interface Linkage {
  /** `article#index` of every coded event. */
  items: string[];
  /** For each, the place of the first of its cluster: those that are one event with it. */
  clusters: Int32Array;
  /** For each, the place of the first of its component: those that a chain of likely pairs leads to. */
  components: Int32Array;
  /** Marks of the articles, by id. */
  marks: Map<string, string>;
  /** Which items were compared depended on more than these two. */
  crowded: boolean;
}

/** Share of the articles, as one in so many, from which on linking in full costs no more. */
const FEW = 4;

/** Days that two items may lie apart at most and still meet: in the same month. */
const MEET_WITHIN = 32;

/** The members of each cluster, clusters in the order of their first member. */
export function clustersOf({ items, clusters }: Linkage): string[][] {
  const members = new Map<number, string[]>();
  for (const [at, first] of clusters.entries()) {
    const own = members.get(first);
    if (own) own.push(items[at] ?? "");
    else members.set(first, [items[at] ?? ""]);
  }
  return [...members.values()];
}

/**
 * Links the coded events of a corpus as `linkEvents` does, going on from an earlier run where there is one: only what the articles that are not as
 * they were can reach is linked anew. Since groups are joined by likely pairs alone, and every mean that is held against a limit is of pairs of which
 * one at least is likely, no component of likely pairs depends on another.
 *
 * @param before what the same code linked by the same codebook, gazetteer and registry of actors; null for all anew.
 */
export function relink(
  articles: readonly MarkedArticle[],
  context: ReconcileContext,
  dropped: ReadonlySet<string>,
  before: Linkage | null,
): Linkage {
  const ordered = [...articles].sort((a, b) => compare(a.id, b.id));
  const known = before === null || before.crowded ? null : linkChanged(ordered, context, dropped, before);
  return (
    known ??
    linked(
      ordered,
      itemsOfTraits(ordered, context, (_, __, id) => !dropped.has(id)),
      context,
    )
  );
}

/** Links items from the beginning. */
function linked(articles: readonly MarkedArticle[], items: readonly Item[], context: ReconcileContext): Linkage {
  const { edges, crowded } = edgesOf(items, context);
  const places = new Map(items.map(({ id }, at) => [id, at]));
  const clusters = new Int32Array(items.length);
  for (const { members } of new Linker(items, edges, context).run(false)) {
    const own = members.map((id) => places.get(id) ?? 0);
    for (const at of own) clusters[at] = own[0] ?? at;
  }
  const components = Int32Array.from(items, (_, at) => at);
  const firstOf = (at: number): number => {
    let first = at;
    while (components[first] !== first) first = components[first] as number;
    components[at] = first;
    return first;
  };
  for (const { a, b } of edges.filter(isLikely)) {
    const [one, other] = [firstOf(a), firstOf(b)];
    components[Math.max(one, other)] = Math.min(one, other);
  }
  for (const at of components.keys()) firstOf(at);
  return { items: items.map(({ id }) => id), clusters, components, marks: new Map(articles.map(({ id, mark }) => [id, mark])), crowded };
}

const articleOf = (item: string) => item.slice(0, item.lastIndexOf("#"));
const indexOf = (item: string) => Number(item.slice(item.lastIndexOf("#") + 1));

/** Links what a change can reach and leaves the rest as it was; null where that would be most of it, or cannot be told. */
function linkChanged(
  articles: readonly MarkedArticle[],
  context: ReconcileContext,
  dropped: ReadonlySet<string>,
  before: Linkage,
): Linkage | null {
  const fresh = new Set(articles.filter(({ id, mark }) => before.marks.get(id) !== mark).map(({ id }) => id));
  const still = new Set(articles.filter(({ id }) => !fresh.has(id)).map(({ id }) => id));
  if ((fresh.size + before.marks.size - still.size) * FEW > articles.length) return null;
  const reached = new Set<number>();
  for (const [at, item] of before.items.entries()) if (!still.has(articleOf(item))) reached.add(before.components[at] ?? at);
  const neighbours = neighboursOf(articles, fresh, context, dropped);
  if (neighbours === null) return null;
  for (const [at, item] of before.items.entries()) if (neighbours.has(item)) reached.add(before.components[at] ?? at);
  const anew = new Set(before.items.filter((_, at) => reached.has(before.components[at] ?? at)));
  const isAnew = (id: string) => !dropped.has(id) && (anew.has(id) || fresh.has(articleOf(id)));
  const part = linked(
    articles,
    itemsOfTraits(articles, context, (_, __, id) => isAnew(id)),
    context,
  );
  return merged(articles, part, before, (item) => still.has(articleOf(item)) && !anew.has(item));
}

/** Items of other articles that are likely one event with some of the fresh articles'; null where that depends on further items. */
function neighboursOf(
  articles: readonly MarkedArticle[],
  fresh: ReadonlySet<string>,
  context: ReconcileContext,
  dropped: ReadonlySet<string>,
): Set<string> | null {
  const isFresh = (id: string) => fresh.has(articleOf(id));
  const windows = articles
    .filter(({ id }) => fresh.has(id))
    .flatMap(({ traits, published }) =>
      traits.map(({ event }) => ({ event, days: windowOf({ event, days: intervalOf(event.date), published: intervalOf(published) }) })),
    );
  const meetsFresh = ({ event }: Pick<Item, "event">, published: Interval | null) => {
    const days = windowOf({ event, days: intervalOf(event.date), published });
    return windows.some(
      (other) =>
        (other.event.country === null || event.country === null || other.event.country === event.country) &&
        days !== null &&
        other.days !== null &&
        gap(days, other.days) <= MEET_WITHIN,
    );
  };
  const items = itemsOfTraits(
    articles,
    context,
    (traits, published, id) => !dropped.has(id) && (isFresh(id) || meetsFresh(traits, published)),
  );
  const { edges, crowded } = edgesOf(items, context);
  if (crowded) return null;
  const likely = edges.filter(isLikely).map(({ a, b }) => [items[a]?.id ?? "", items[b]?.id ?? ""]);
  return new Set(likely.filter((ids) => ids.some(isFresh)).flatMap((ids) => ids.filter((id) => !isFresh(id))));
}

/** What was linked anew, with what stays of what was linked before. */
function merged(articles: readonly MarkedArticle[], part: Linkage, before: Linkage, stays: (item: string) => boolean): Linkage {
  const from = new Map<string, { linkage: Linkage; at: number }>();
  const byArticle = new Map<string, string[]>();
  const take = (linkage: Linkage, isTaken: (item: string) => boolean) => {
    for (const [at, item] of linkage.items.entries()) {
      if (!isTaken(item)) continue;
      from.set(item, { linkage, at });
      const own = byArticle.get(articleOf(item));
      if (own) own.push(item);
      else byArticle.set(articleOf(item), [item]);
    }
  };
  take(before, stays);
  take(part, () => true);
  const items = articles.flatMap(({ id }) => (byArticle.get(id) ?? []).sort((a, b) => indexOf(a) - indexOf(b)));
  const places = new Map(items.map((item, at) => [item, at]));
  const moved = (field: "clusters" | "components") =>
    Int32Array.from(items, (item, at) => {
      const { linkage, at: old } = from.get(item) ?? { linkage: part, at };
      return places.get(linkage.items[linkage[field][old] ?? 0] ?? "") ?? at;
    });
  return { ...part, items, clusters: moved("clusters"), components: moved("components") };
}
