import type { Corpus, Correction } from "../../model/corpus.ts";
import type { Problem } from "../../model/problem.ts";
import { problemOf } from "./guard.ts";

type Names = readonly { name: RegExp; now: string }[];

/** The name as a word of its own, in any case and with any white space between its parts. */
function nameOf(was: string): RegExp {
  const parts = was
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join("\\s+")}(?![\\p{L}\\p{N}])`, "giu");
}

/** Keys whose text links one row to another: their values stay as they are. */
const KEYS = /(?:^|_)id$|_ids$|^(?:article|members|accounts_of|corrections|a|b)$/;

/** Every text within a value with the names taken out, except ids. */
function redacted<T>(value: T, names: Names): T {
  if (typeof value === "string") return names.reduce<string>((text, { name, now }) => text.replaceAll(name, () => now), value) as T;
  if (Array.isArray(value)) return value.map((item) => redacted(item, names)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, KEYS.test(key) ? item : redacted(item, names)])) as T;
}

interface Redaction {
  name: RegExp;
  now: string;
  correction: Correction;
  /** The articles that it concerns; null for all. */
  articles: ReadonlySet<string> | null;
}

/** The article that a redaction names, or those of the event that it names; null for all. */
function concerned({ target }: Correction, { events, articles }: Corpus): Set<string> | null {
  if (target === "") return null;
  const [article = ""] = target.split("#");
  const members = events.filter(({ event_id }) => event_id === target).flatMap((event) => event.members.map((member) => member.article));
  return new Set(articles.some(({ id }) => id === article) ? [article] : members);
}

const reaches = ({ articles }: Redaction, ids: readonly string[]) => articles === null || ids.some((id) => articles.has(id));

/** The decisions as they are published: a redaction does not tell the name that it takes out, and no other decision does. */
function withoutNames(corrections: readonly Correction[], redactions: readonly Redaction[]): Correction[] {
  return corrections.map((correction) => {
    const { reason, source, was, now } = redacted({ ...correction }, redactions);
    return { ...correction, reason, source, now, was: correction.action === "redact" ? "" : was };
  });
}

/**
 * Makes persons unnamed in every quoted passage, source and title (`redact`: `was` the name, `now` what stands instead;
 * `target` an event or article, or empty for everywhere). The articles' own files are never changed.
 */
export function redact(corpus: Corpus): { value: Corpus; problems: Problem[] } {
  const redactions = corpus.corrections
    .filter(({ action }) => action === "redact")
    .map(
      (correction): Redaction => ({
        name: nameOf(correction.was),
        now: correction.now,
        correction,
        articles: concerned(correction, corpus),
      }),
    );
  if (redactions.length === 0) return { value: corpus, problems: [] };
  const expected = "an event or article of this corpus, or empty";
  const problems = redactions
    .filter(({ articles }) => articles?.size === 0)
    .map(({ correction }) => problemOf(correction, "correction-target", `no such target \`${correction.target}\``, expected));
  const within = <T>(value: T, ids: readonly string[]): T =>
    redacted(
      value,
      redactions.filter((redaction) => reaches(redaction, ids)),
    );
  const value: Corpus = {
    ...corpus,
    events: corpus.events.map((event) =>
      within(
        event,
        event.members.map((member) => member.article),
      ),
    ),
    articles: corpus.articles.map((article) => ({ ...article, title: within(article.title, [article.id]) })),
    coded: corpus.coded.map((coded) => within(coded, [coded.article])),
    jointTolls: within(
      corpus.jointTolls,
      corpus.articles.map(({ id }) => id),
    ),
    corrections: withoutNames(corpus.corrections, redactions),
  };
  return { value, problems };
}
