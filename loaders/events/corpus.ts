import type { Article } from "../model/article.ts";
import type { CodedArticle } from "../model/coded.ts";
import type { Corpus, Correction, RegistryEntry } from "../model/corpus.ts";
import type { CaseEvent, JointToll } from "../model/event.ts";
import type { Checked } from "../model/problem.ts";
import type { Actor, Code, Place } from "../model/resources.ts";
import { compare, sortProblems } from "../problems.ts";
import type { LanguagePack } from "../reading/pack.ts";
import { assembleCluster, type Workbench } from "./assembling/clusters.ts";
import type { Draft } from "./assembling/drafts.ts";
import { sourcesOf } from "./assembling/sources.ts";
import { groupsOf, type ReconcileContext, type TacticCode } from "./context.ts";
import { type ShapedCluster, shapeClusters } from "./correcting/clusters.ts";
import { correctCoding } from "./correcting/coded.ts";
import { correctEvents } from "./correcting/events.ts";
import { leastOf } from "./counts.ts";
import { findEvent } from "./explaining.ts";
import { assignIds, type Ids } from "./ids.ts";
import { linkEvents } from "./link.ts";
import { originsOf } from "./near-copies.ts";
import { placesOf } from "./places.ts";
import { withoutNames } from "./redacting.ts";

/** What the corpus is built with besides the articles and their coding. */
export interface CorpusResources {
  gazetteer: readonly Place[];
  codebook: { tactics: readonly (TacticCode & Partial<Code>)[] };
  actors: readonly Pick<Actor, "actor" | "parent">[];
  /** Languages, for what their words for unstated numbers can mean. */
  packs?: ReadonlyMap<string, Pick<LanguagePack, "rows">>;
  registry: readonly RegistryEntry[];
  corrections: readonly Correction[];
}

/** What the rules of linking and reconciling take besides the accounts, of a corpus. */
export function contextOf(
  articles: readonly Pick<Article, "id" | "publisher">[],
  origins: Record<string, string>,
  resources: CorpusResources,
): ReconcileContext {
  const publishers = new Map(articles.map((article) => [article.id, article.publisher]));
  return {
    tactics: [...resources.codebook.tactics].sort((a, b) => a.order - b.order),
    places: placesOf(resources.gazetteer),
    groups: groupsOf(resources.actors),
    least: leastOf(resources.packs?.values() ?? []),
    origin: (article) => origins[article] ?? article,
    publisher: (article) => publishers.get(article) ?? null,
  };
}

/** Everything that stays the same while clusters are shaped. */
interface Workshop extends Workbench {
  registry: readonly RegistryEntry[];
}

function assemble(clusters: readonly ShapedCluster[], workshop: Workshop): { drafts: Draft[]; ids: Ids } {
  const assembled = clusters.map((cluster) => assembleCluster(cluster, workshop));
  const identities = assembled.map(({ identity }) => identity);
  return { drafts: assembled.map(({ draft }) => draft), ids: assignIds(identities, workshop.registry) };
}

/** The machine's clusters as merges and splits shape them, each an event with its id. */
function eventsOf(machine: readonly ShapedCluster[], corrections: readonly Correction[], workshop: Workshop) {
  const before = assemble(machine, workshop);
  const shaped = shapeClusters(machine, before.ids.ids, before.ids.redirects, corrections);
  const { drafts, ids } = shaped.clusters === machine ? before : assemble(shaped.clusters, workshop);
  const events = drafts.map((draft, i): CaseEvent => ({ ...draft, event_id: ids.ids[i] ?? "" }));
  const redirects = { ...ids.redirects, ...shaped.redirects };
  const final = correctEvents(events, redirects, corrections, workshop.context);
  return {
    events: final.value.sort((a, b) => compare(a.event_id, b.event_id)),
    redirects,
    problems: [...shaped.problems, ...final.problems],
  };
}

/** One toll for each passage that gives one, however many of the events' accounts it was read for. */
function jointTollsOf(events: readonly CaseEvent[]): JointToll[] {
  const byMember = new Map<string, string>(
    events.flatMap((event) => event.members.map(({ article, index }): [string, string] => [`${article}#${index}`, event.event_id])),
  );
  const tolls = new Map<string, JointToll>();
  const figures = events.flatMap((event) =>
    event.accounts.flatMap((account) => account.casualties.map((casualty, i) => ({ event, account, casualty, i }))),
  );
  for (const { event, account, casualty, i } of figures) {
    if (casualty.joint_events.length === 0) continue;
    const passage = event.evidence[casualty.evidence];
    const event_ids = [...new Set(casualty.joint_events.flatMap((index) => byMember.get(`${account.article}#${index}`) ?? []))].sort(
      compare,
    );
    const toll = {
      casualty_id: account.casualty_ids[i] ?? account.account_id,
      account_id: account.account_id,
      event_ids,
      count: casualty.count,
    };
    const key = [account.article, passage?.part, passage?.start, passage?.end, casualty.outcome, casualty.group].join(" ");
    const other = tolls.get(key);
    if (!other || compare(toll.casualty_id, other.casualty_id) < 0) tolls.set(key, toll);
  }
  return [...tolls.values()].sort((a, b) => compare(a.casualty_id, b.casualty_id));
}

function compose(articles: readonly Article[], coded: readonly CodedArticle[], resources: CorpusResources): Checked<Corpus> {
  const origins = originsOf(articles);
  const context = contextOf(articles, origins, resources);
  const tactics = context.tactics.map(({ code }) => code);
  const { value: coding, problems } = correctCoding(coded, resources.corrections, tactics);
  const workshop = {
    sources: sourcesOf(coding.coded, articles, context.places),
    touched: coding.touched,
    registry: resources.registry,
    context,
  };
  const machine = linkEvents(coding.coded, articles, context, coding.dropped).map((cluster) => ({
    ...cluster,
    kept: null,
    corrections: [],
  }));
  const { events, redirects, problems: further } = eventsOf(machine, coding.left, workshop);
  const value: Corpus = {
    articles: [...articles].sort((a, b) => compare(a.id, b.id)),
    coded: [...coding.coded].sort((a, b) => compare(a.article, b.article)),
    events,
    jointTolls: jointTollsOf(events),
    corrections: [...resources.corrections],
    registry: [...resources.registry],
    origins,
    redirects,
  };
  return { value, problems: [...problems, ...further] };
}

/**
 * Composes redacting, linking, reconciling, ids and corrections: from coded articles to everything that tables, figures and pages are made of.
 * Takes articles and their coding in any order; gives the corpus, events in the order of their ids, and every correction that no longer fits.
 */
export function buildCorpus(articles: readonly Article[], coded: readonly CodedArticle[], resources: CorpusResources): Checked<Corpus> {
  // A redaction may be aimed at an event, and which articles tell of it is only known once they are linked.
  const articlesOf = (name: string) => {
    const corrections = resources.corrections.filter(({ action }) => action !== "redact");
    const { value } = compose(articles, coded, { ...resources, corrections });
    return findEvent(value, name)?.members.map(({ article }) => article) ?? [];
  };
  const { corrections, registry } = resources;
  const { value: unnamed, problems } = withoutNames({ articles, coded, corrections, registry }, articlesOf);
  const built = compose(unnamed.articles, unnamed.coded, { ...resources, corrections: unnamed.corrections, registry: unnamed.registry });
  return { value: built.value, problems: sortProblems([...problems, ...built.problems]) };
}
