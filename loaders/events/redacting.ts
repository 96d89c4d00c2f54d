import type { Article } from "../model/article.ts";
import type { CodedArticle } from "../model/coded.ts";
import type { Correction, RegistryEntry } from "../model/corpus.ts";
import type { Checked, Problem } from "../model/problem.ts";
import { compare } from "../problems.ts";
import { noSuch, problemOf } from "./correcting/guard.ts";
import { passageOfKey, Unique } from "./passages.ts";
import { unnamedArticle, unnamedCoding } from "./redacting/coding.ts";
import { leftovers } from "./redacting/leftovers.ts";
import { type Redaction, redactId, redactionsOf, redactText } from "./redacting/names.ts";

/** What a corpus is made of, as far as names stand in it. */
export interface Named {
  articles: readonly Article[];
  coded: readonly CodedArticle[];
  corrections: readonly Correction[];
  registry: readonly RegistryEntry[];
}

/** A redaction with the articles that it concerns; null for all. */
interface Scoped extends Redaction {
  articles: ReadonlySet<string> | null;
}

/** The redactions that reach some articles. */
type Reaching = (articles: readonly string[]) => Redaction[];

/**
 * The decisions as they are published: a redaction does not tell the name that it takes out, and no other decision does.
 * What is aimed at an article is aimed at it by the id that it has now.
 */
function unnamedCorrection(correction: Correction, redactions: readonly Redaction[], ofArticle: (id: string) => string | null): Correction {
  const text = (value: string) => redactText(value, redactions);
  const id = (value: string) => value.replace(/[^;#\s]+/g, (part) => ofArticle(part) ?? redactId(part, redactions));
  const { action, correction_id, target, was, now, reason, source } = correction;
  const nowIsId = action === "merge" || action === "split" || (action === "confirm" && correction.field === "");
  const unnamed = {
    correction_id: id(correction_id),
    target: id(target),
    was: action === "redact" ? "" : text(was),
    now: nowIsId ? id(now) : text(now),
  };
  return { ...correction, ...unnamed, reason: text(reason), source: text(source) };
}

function unnamedEntry(entry: RegistryEntry, reaching: Reaching): RegistryEntry {
  const articleOf = (key: string) => passageOfKey(key)?.article ?? "";
  const own = reaching(entry.accounts.map(articleOf));
  return {
    ...entry,
    event_id: redactId(entry.event_id, own),
    accounts: entry.accounts.map((key) => redactId(key, reaching([articleOf(key)]))),
    redirects_to: redactId(entry.redirects_to, own),
  };
}

function problemsOf(scoped: readonly Scoped[], named: Named): Problem[] {
  return scoped.flatMap((redaction): Problem[] => {
    const { correction, articles, name } = redaction;
    if (name === null)
      return [problemOf(correction, "correction-value", "a name without a letter", "the name as the articles have it", "was")];
    if (articles?.size === 0)
      return [
        noSuch(
          correction,
          correction.target,
          named.articles.map(({ id }) => id),
        ),
      ];
    return leftovers(redaction, named.articles, named.coded);
  });
}

/**
 * Makes persons unnamed in everything that a corpus is made of, before it is linked: nothing that is derived later can name them.
 * Articles, sources, passages and values keep their offsets; ids that hold a name are spelt anew. The files themselves are never changed.
 *
 * @param articlesOf the articles that tell of an event, for redactions that are aimed at one; empty if there is none.
 */
export function withoutNames(named: Named, articlesOf: (event: string) => readonly string[]): Checked<Named> {
  const scoped = redactionsOf(named.corrections).map((redaction): Scoped => {
    const { target } = redaction.correction;
    const [article = ""] = target.split("#");
    const isArticle = named.articles.some(({ id }) => id === article);
    return { ...redaction, articles: target === "" ? null : new Set(isArticle ? [article] : articlesOf(target)) };
  });
  if (scoped.length === 0) return { value: named, problems: [] };
  const reaching: Reaching = (ids) => scoped.filter(({ articles }) => articles === null || ids.some((id) => articles.has(id)));
  const ids = new Unique();
  const articles = new Map(
    [...named.articles]
      .sort((a, b) => compare(a.id, b.id))
      .map((article) => {
        const unnamed = unnamedArticle(article, reaching([article.id]));
        return [article.id, { named: article, unnamed: { ...unnamed, id: ids.take(unnamed.id) } }] as const;
      }),
  );
  const value: Named = {
    articles: [...articles.values()].map(({ unnamed }) => unnamed),
    coded: named.coded.map((coded) => unnamedCoding(coded, articles.get(coded.article), reaching([coded.article]))),
    corrections: named.corrections.map((correction) => unnamedCorrection(correction, scoped, (id) => articles.get(id)?.unnamed.id ?? null)),
    registry: named.registry.map((entry) => unnamedEntry(entry, reaching)),
  };
  return { value, problems: problemsOf(scoped, value) };
}
