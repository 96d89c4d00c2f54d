import { createHash } from "node:crypto";
import { digestOf } from "../digest.ts";
import type { Workbench } from "../events/assembling/clusters.ts";
import { type Source, sourcesOf } from "../events/assembling/sources.ts";
import type { ReconcileContext } from "../events/context.ts";
import { correctCoding } from "../events/correcting/coded.ts";
import { traitsOf } from "../events/linking/features.ts";
import type { MarkedArticle } from "../events/linking/relink.ts";
import type { CodedArticle } from "../model/coded.ts";
import type { Correction } from "../model/corpus.ts";
import type { Checked } from "../model/problem.ts";
import type { Sheet } from "./sheet.ts";

/** What a piece of work is kept by: everything that goes into it. */
export const keyOfAll = (parts: readonly string[]): string => createHash("sha256").update(parts.join("\n")).digest("hex");

/** The articles of a corpus as analysts corrected their coding, each looked up when it is needed. */
export interface Members {
  /** Of every article that is linked. */
  linked: MarkedArticle[];
  /** `article#index` of what is no attack after all. */
  dropped: ReadonlySet<string>;
  /** Everything that what is made of an article's coded events depends on, as one text. */
  markOf: (article: string) => string;
  /** What the events of some articles are assembled with. */
  workbenchOf: (articles: Iterable<string>) => Workbench;
}

/** Articles whose coded events are held at a time: events next to each other are told in the same ones. */
const HELD = 1000;

/** What members are made from. */
export interface Given {
  sheets: ReadonlyMap<string, Sheet>;
  codingOf: (sheet: Sheet) => CodedArticle;
  context: ReconcileContext;
}

/** Corrects the coding of the articles that corrections are aimed at; gives the members, and which corrections are left for events. */
export function membersOf(
  { sheets, codingOf, context }: Given,
  corrections: readonly Correction[],
): Checked<Members & { left: Correction[] }> {
  const aimed = new Set(corrections.map(({ target }) => target.split("#")[0] ?? ""));
  const touching = [...sheets.values()].filter(({ article }) => aimed.has(article.id));
  const tactics = context.tactics.map(({ code }) => code);
  const { value, problems } = correctCoding(touching.map(codingOf), corrections, tactics);
  const corrected = new Map(value.coded.map((coded) => [coded.article, coded]));
  const decided = new Map([...corrected].map(([id, coded]) => [id, digestOf([coded, touchesOf(coded, value.touched)])]));
  const coded = (id: string) => corrected.get(id) ?? codingOf(sheets.get(id) as Sheet);
  const markOf = (id: string) => {
    const origin = context.origin(id);
    // Which source is which depends on where a story was first, and in which paper.
    return [sheets.get(id)?.coding, origin, context.publisher(origin), decided.get(id) ?? ""].join(" ");
  };
  const linked = [...sheets.values()].map(({ article: { id, published }, coding, traits }): MarkedArticle => {
    const own = corrected.get(id);
    if (own === undefined) return { id, published, traits, mark: `${coding} ${published}` };
    const decidedTraits = traitsOf(own);
    const kept = decidedTraits.map((one, index) => (value.dropped.has(`${id}#${index}`) ? null : one));
    return { id, published, traits: decidedTraits, mark: digestOf([published, kept]) };
  });
  const held = new Map<string, ReadonlyMap<string, Source>>();
  const sourcesIn = (id: string): ReadonlyMap<string, Source> => {
    const known = held.get(id);
    if (known !== undefined) return known;
    const sources = sourcesOf([coded(id)], [(sheets.get(id) as Sheet).article], context.places);
    if (held.size >= HELD) held.clear();
    held.set(id, sources);
    return sources;
  };
  const workbenchOf = (articles: Iterable<string>): Workbench => {
    const sources = new Map([...new Set(articles)].flatMap((id) => [...sourcesIn(id)]));
    return { sources, touched: value.touched, context };
  };
  return { value: { linked, dropped: value.dropped, markOf, workbenchOf, left: value.left }, problems };
}

function touchesOf({ article, events }: CodedArticle, touched: ReadonlyMap<string, Correction[]>): Correction[][] {
  return events.map((_, index) => touched.get(`${article}#${index}`) ?? []);
}
