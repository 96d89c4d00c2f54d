import type { Actor, Code, Place } from "../model/resources.ts";
import { remembered } from "../remember.ts";

/** What reconciling and linking must know of the codebook's tactics. */
export type TacticCode = Pick<Code, "code" | "order" | "family" | "refines">;

/** What they must know of places. */
export interface Places {
  /** The gazetteer's name of a spelling; the spelling itself where it has none. */
  canonical(name: string, country: string | null): string;
  /** True if the first, a larger place, holds the second. Two spellings of one place do not hold each other. */
  contains(outer: string, inner: string, country: string | null): boolean;
  /** As `contains`, and also true of areas of which nobody has drawn how far they reach: for accounts that are known to be of one event. */
  mayContain(outer: string, inner: string, country: string | null): boolean;
  /** The gazetteer's entry for a spelling, the most specific if it names several; null where it has none. */
  find(name: string, country: string | null): Place | null;
}

/** What they must know of actors. */
export interface Groups {
  /** True if one is the other, or a part of it (`Katiba Macina` of `JNIM`). */
  related(a: string, b: string): boolean;
  /** True if the first is a part of the second, and not the same. */
  isPart(part: string, whole: string): boolean;
}

/** Everything that the rules of reconciling take besides the accounts themselves. */
export interface ReconcileContext {
  /** Tactics in codebook order. */
  tactics: readonly TacticCode[];
  places: Places;
  groups: Groups;
  /** The least that "dozens" and its like can mean, in every language. */
  least: ReadonlyMap<string, number>;
  /** Id of the first article with the same wire story; the article's own id where there is none. */
  origin: (article: string) => string;
  /** Publisher of an article: an outlet's own voice is one source over all its articles. */
  publisher: (article: string) => string | null;
}

/** Name of a place or a source without case, accents and punctuation, for comparing. */
export const plain = remembered((text) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);

/** Comparable text with hyphens for spaces, as ids are made of it. Source: contract, "Dates, places and ids". */
export function slug(text: string): string {
  return plain(text).replaceAll(" ", "-");
}

/** Places known by nothing but their spelling. */
export const SPELLINGS: Places = { canonical: (name) => name, contains: () => false, mayContain: () => false, find: () => null };

function ancestors(actor: string, parents: ReadonlyMap<string, string>): Set<string> {
  const chain = new Set<string>();
  for (let name: string | undefined = plain(actor); name && !chain.has(name); name = parents.get(name)) chain.add(name);
  return chain;
}

/** Relations between groups by the `parent` column of `actors.csv`. */
export function groupsOf(actors: readonly Pick<Actor, "actor" | "parent">[]): Groups {
  const parents = new Map(actors.filter(({ parent }) => parent).map(({ actor, parent }) => [plain(actor), plain(parent)]));
  return {
    related: (a, b) => ancestors(a, parents).has(plain(b)) || ancestors(b, parents).has(plain(a)),
    isPart: (part, whole) => plain(part) !== plain(whole) && ancestors(part, parents).has(plain(whole)),
  };
}

/** The context for one article, where neither wire stories nor other papers come in. */
export function articleContext(
  tactics: readonly TacticCode[],
  places: Places = SPELLINGS,
  groups: Groups = groupsOf([]),
  least: ReadonlyMap<string, number> = new Map(),
): ReconcileContext {
  const ordered = [...tactics].sort((a, b) => a.order - b.order);
  return { tactics: ordered, places, groups, least, origin: (article) => article, publisher: () => null };
}
