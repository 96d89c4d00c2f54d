import type { Article } from "../../model/article.ts";
import type { CodedArticle, CodedEvent, Count } from "../../model/coded.ts";
import type { Place } from "../../model/resources.ts";
import { compare } from "../../problems.ts";
import { plain, type ReconcileContext } from "../context.ts";
import { isVague } from "../counts.ts";
import { type Interval, intervalOf, lengthOf } from "../interval.ts";
import { isPerpetrator } from "../live.ts";
import { isBroad } from "../places.ts";

export type Toll = "killed" | "wounded" | "attackers_killed";
export const TOLLS: readonly Toll[] = ["killed", "wounded", "attackers_killed"];

/** The values that coded events are linked by. */
const LINKED = [
  "role",
  "date",
  "place",
  "neighbourhood",
  "country",
  "tactics",
  "initiator",
  "perpetrator",
  "basis",
  "target",
  "killed",
] as const satisfies readonly (keyof CodedEvent)[];

/** What linking takes of a coded event: neither passages nor what each source says. */
export interface Traits {
  event: Pick<CodedEvent, (typeof LINKED)[number]>;
  figures: Record<Toll, Count[]>;
}

/** The coded events of one article, as far as they are linked by it. */
export interface LinkedArticle {
  id: string;
  published: string | null;
  traits: readonly Traits[];
}

/** One coded event as linking sees it: every comparison of two is made of these alone. */
export interface Item extends Traits {
  /** `article#index`. */
  id: string;
  article: string;
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

/** What linking takes of an article's coding. */
export function traitsOf({ events }: Pick<CodedArticle, "events">): Traits[] {
  return events.map((event) => ({
    event: Object.fromEntries(LINKED.map((field) => [field, event[field]])) as Traits["event"],
    figures: {
      killed: figuresOf(event, "killed"),
      wounded: figuresOf(event, "wounded"),
      attackers_killed: figuresOf(event, "attackers_killed"),
    },
  }));
}

function kindsOf({ tactics }: Traits["event"], context: ReconcileContext): string[] {
  const refined = context.tactics.filter(({ code }) => tactics.includes(code)).flatMap(({ refines }) => refines ?? []);
  return [...new Set([...tactics, ...refined])];
}

function itemOf(article: string, index: number, traits: Traits, published: Interval | null, context: ReconcileContext): Item {
  const { event } = traits;
  const entry = event.place === null ? null : context.places.find(event.place, event.country);
  const days = intervalOf(event.date);
  const broad = entry !== null && isBroad(entry);
  return {
    ...traits,
    id: `${article}#${index}`,
    article,
    days,
    published,
    place: event.place === null ? null : plain(entry?.name ?? event.place),
    entry,
    broad,
    kinds: kindsOf(event, context),
    precise: days !== null && lengthOf(days) <= PRECISE_DAYS && event.place !== null && !broad,
  };
}

/** The coded events of a corpus as items in the order of their ids, whatever the order of the articles. */
export function itemsOf(
  coded: readonly CodedArticle[],
  articles: readonly Pick<Article, "id" | "published">[],
  context: ReconcileContext,
): Item[] {
  const published = new Map(articles.map((article) => [article.id, article.published]));
  const linked = coded.map((article) => {
    return { id: article.article, published: published.get(article.article) ?? null, traits: traitsOf(article) };
  });
  return itemsOfTraits(linked, context);
}

/** The same, of those coded events that are wanted, from what linking takes of the articles alone. */
export function itemsOfTraits(articles: readonly LinkedArticle[], context: ReconcileContext, isWanted: IsWanted = () => true): Item[] {
  const ordered = [...articles].sort((a, b) => compare(a.id, b.id));
  return ordered.flatMap((article) =>
    article.traits.flatMap((traits, index) => {
      const published = intervalOf(article.published);
      return isWanted(traits, published, `${article.id}#${index}`) ? [itemOf(article.id, index, traits, published, context)] : [];
    }),
  );
}

/** Whether a coded event is to be an item: it, the days of its publication, its id. */
export type IsWanted = (traits: Traits, published: Interval | null, id: string) => boolean;
