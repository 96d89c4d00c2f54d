import { settings } from "../../../observablehq.config.ts";
import { type Changes, changesBetween, snapshotOf } from "../../changes.ts";
import { formatRegistry, registerSome } from "../../events/registering.ts";
import type { Placed } from "../../intake/placing.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { Checked, Problem } from "../../model/problem.ts";
import { compare, formatProblem, hasErrors } from "../../problems.ts";
import { indexSite, type Site } from "../../report/site-index.ts";
import { namedValues } from "../../report/values/index.ts";
import { tabulate } from "../../tables.ts";
import { type Linked, link } from "../link.ts";
import type { Sources } from "../sources.ts";

/** What a sentence of the report says now, and what it will say. */
export interface SaidChange {
  name: string;
  before: string;
  after: string;
}

/** What adding articles comes to, worked out before anything is written. */
export interface Outlook {
  corpus: Corpus;
  site: Site;
  changes: Changes;
  said: SaidChange[];
  /** The registry with the events that the new articles tell of. */
  registry: string;
  /** What will stop a build and does not now: decisions that the new articles no longer bear out. */
  problems: Problem[];
}

/** The report as far as its sentences are made of it. */
function siteOf({ corpus, gathered, digests }: Linked): Site {
  const { codebook, packs } = gathered;
  const tables = tabulate(corpus, codebook);
  return indexSite({
    corpus,
    tables,
    codebook,
    figures: [],
    files: [],
    editions: [],
    accuracy: [],
    performance: [],
    digests,
    settings,
    translations: [],
    packs,
  });
}

function saidBetween(before: Site, after: Site): SaidChange[] {
  const earlier = namedValues(before);
  return [...namedValues(after)].flatMap(([name, { text }]) => {
    const was = earlier.get(name)?.text ?? "";
    return was === text ? [] : [{ name, before: was, after: text }];
  });
}

/** Ids of the events that any of the articles tells of. */
function eventsOf({ events }: Corpus, articles: ReadonlySet<string>): Set<string> {
  return new Set(events.filter(({ members }) => members.some(({ article }) => articles.has(article))).map(({ event_id }) => event_id));
}

/** The day by which events are registered: the latest of the new articles', never the clock's. */
function dayOf(placed: readonly Placed[]): string {
  const days = placed.map(({ draft }) => draft.facts.published?.value ?? "");
  return days.sort(compare).at(-1) ?? "";
}

/**
 * Works out what adding articles comes to: the corpus with them, and what differs from the one without. Nothing is written.
 * Without a value, the faults say what must be mended first.
 */
export async function outlook(
  sources: Checked<Sources>,
  placed: readonly Placed[],
  progress: (line: string) => void,
): Promise<Checked<Outlook | null>> {
  const before = await link(sources, () => {});
  if (before.value === null || hasErrors(before.problems)) return { value: null, problems: before.problems };
  const articles = [...sources.value.articles, ...placed.map(({ file }) => file)];
  const after = await link({ ...sources, value: { ...sources.value, articles } }, progress);
  if (after.value === null) return { value: null, problems: after.problems };
  const known = new Set(before.problems.map(formatProblem));
  const sites = [siteOf(before.value), siteOf(after.value)] as const;
  const [was, now] = sites.map(({ input }) => snapshotOf(input.tables, input.codebook, settings.language)) as [never, never];
  const { corpus } = after.value;
  const ids = eventsOf(corpus, new Set(placed.map(({ id }) => id)));
  const value: Outlook = {
    corpus,
    site: sites[1],
    changes: changesBetween(was, now),
    said: saidBetween(...sites),
    registry: formatRegistry(registerSome(corpus, ids, dayOf(placed))),
    problems: after.problems.filter((problem) => problem.severity === "error" && !known.has(formatProblem(problem))),
  };
  return { value, problems: [] };
}
