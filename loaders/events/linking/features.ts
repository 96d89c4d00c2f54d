import type { Article } from "../../model/article.ts";
import type { CodedArticle, CodedEvent, Count } from "../../model/coded.ts";
import type { Place } from "../../model/resources.ts";
import { plain, type ReconcileContext } from "../context.ts";
import { isVague } from "../counts.ts";
import { type Interval, intervalOf, lengthOf } from "../interval.ts";
import { isPerpetrator } from "../live.ts";
import { isBroad } from "../places.ts";

export type Toll = "killed" | "wounded" | "attackers_killed";
export const TOLLS: readonly Toll[] = ["killed", "wounded", "attackers_killed"];

/** One coded event as linking sees it: every comparison of two is made of these alone. */
export interface Item {
  /** `article#index`. */
  id: string;
  article: string;
  event: CodedEvent;
  days: Interval | null;
  published: Interval | null;
  /** Comparable name of the place; null where it has none. */
  place: string | null;
  /** The gazetteer's entry, if any. */
  entry: Place | null;
  /** A region, an area: it may hold the towns of others. */
  broad: boolean;
  /** Its tactics, and the vaguer ones that they are kinds of. */
  kinds: string[];
  figures: Record<Toll, Count[]>;
  /** A day or a few (at most ten) and a place below a region: what can stand for itself. */
  precise: boolean;
}

/** Longest interval, in days, that still counts as a date of its own rather than a recollection. */
export const PRECISE_DAYS = 10;

function figuresOf(event: CodedEvent, field: Toll): Count[] {
  const given = event.accounts.filter((account) => !isPerpetrator(account)).map((account) => account[field]);
  const counts = [event[field], ...given].filter((count): count is Count => count !== null && !isVague(count));
  return [...new Map(counts.map((count) => [`${count.low}/${count.best}/${count.high}`, count])).values()];
}

function kindsOf({ tactics }: CodedEvent, context: ReconcileContext): string[] {
  const refined = context.tactics.filter(({ code }) => tactics.includes(code)).flatMap(({ refines }) => refines ?? []);
  return [...new Set([...tactics, ...refined])];
}

function itemOf(coded: CodedArticle, index: number, event: CodedEvent, published: Interval | null, context: ReconcileContext): Item {
  const entry = event.place === null ? null : context.places.find(event.place, event.country);
  const days = intervalOf(event.date);
  const broad = entry !== null && isBroad(entry);
  return {
    id: `${coded.article}#${index}`,
    article: coded.article,
    event,
    days,
    published,
    place: event.place === null ? null : plain(entry?.name ?? event.place),
    entry,
    broad,
    kinds: kindsOf(event, context),
    figures: {
      killed: figuresOf(event, "killed"),
      wounded: figuresOf(event, "wounded"),
      attackers_killed: figuresOf(event, "attackers_killed"),
    },
    precise: days !== null && lengthOf(days) <= PRECISE_DAYS && event.place !== null && !broad,
  };
}

/** The coded events of a corpus as items in the order of their ids, whatever the order of the articles. */
export function itemsOf(coded: readonly CodedArticle[], articles: readonly Article[], context: ReconcileContext): Item[] {
  const published = new Map(articles.map((article) => [article.id, intervalOf(article.published)]));
  const ordered = [...coded].sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : 0));
  return ordered.flatMap((article) =>
    article.events.map((event, index) => itemOf(article, index, event, published.get(article.article) ?? null, context)),
  );
}
