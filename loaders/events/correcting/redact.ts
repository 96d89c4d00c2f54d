import type { Corpus, Correction } from "../../model/corpus.ts";
import type { CaseEvent } from "../../model/event.ts";
import type { Problem } from "../../model/problem.ts";
import { problemOf } from "./guard.ts";

type Names = readonly { name: RegExp; now: string; correction: Correction }[];

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

/** The event ids that a redaction concerns; null for all. */
function concerned({ target }: Correction, events: readonly CaseEvent[]): Set<string> | null {
  if (target === "") return null;
  const [article] = target.split("#");
  return new Set(
    events
      .filter((event) => event.event_id === target || event.members.some((member) => member.article === article))
      .map(({ event_id }) => event_id),
  );
}

/**
 * Makes persons unnamed in every quoted passage, source and title (`redact`: `was` the name, `now` what stands instead;
 * `target` an event or article, or empty for everywhere). The articles' own files are never changed.
 */
export function redact(corpus: Corpus): { value: Corpus; problems: Problem[] } {
  const redactions = corpus.corrections.filter(({ action }) => action === "redact");
  if (redactions.length === 0) return { value: corpus, problems: [] };
  const names = redactions.map((correction) => ({
    name: nameOf(correction.was),
    now: correction.now,
    correction,
    events: concerned(correction, corpus.events),
  }));
  const everywhere = names.filter(({ events }) => events === null);
  const problems = names.flatMap(({ correction, events }) =>
    events?.size === 0
      ? [
          problemOf(
            correction,
            "correction-target",
            `no such target \`${correction.target}\``,
            "an event or article of this corpus, or empty",
          ),
        ]
      : [],
  );
  const events = corpus.events.map((event) =>
    redacted(
      event,
      names.filter((name) => name.events === null || name.events.has(event.event_id)),
    ),
  );
  const articles = corpus.articles.map((article) => ({ ...article, title: redacted(article.title, everywhere) }));
  return { value: { ...corpus, events, articles, jointTolls: redacted(corpus.jointTolls, everywhere) }, problems };
}
