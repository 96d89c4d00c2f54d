import { type CorpusResources, contextOf } from "./events/corpus.ts";
import { originsOfSketches } from "./events/near-copies.ts";
import type { CodedArticle } from "./model/coded.ts";
import type { Corpus } from "./model/corpus.ts";
import type { CaseEvent } from "./model/event.ts";
import type { Checked } from "./model/problem.ts";
import type { Codebook } from "./model/resources.ts";
import type { TableName, TableRow } from "./model/tables.ts";
import { articleOf, type Keep } from "./piecewise/assembler.ts";
import { eventsOf, type Latest, type Numbered } from "./piecewise/events.ts";
import { keyOfAll, membersOf } from "./piecewise/members.ts";
import type { Sheet } from "./piecewise/sheet.ts";
import { sliceOf } from "./piecewise/slice.ts";
import { compare, sortProblems } from "./problems.ts";
import { ACCOUNT_TABLES, AFTER_ARTICLE, EVENT_TABLES, piecesOf } from "./tables/pieces.ts";
import { articleRow } from "./tables/rows/articles.ts";
import { tidy } from "./tables/tidy.ts";
import { joinTable, type Publication, packageFile, rowsOf, type TableFile, type TablePiece, writePiece } from "./tables.ts";

/** What the tables of a corpus are made with, piece by piece. */
export interface Piecewise {
  resources: CorpusResources & { codebook: Codebook };
  codingOf: (sheet: Sheet) => CodedArticle;
  /** All shingles of an article's text. */
  shinglesOf: (sheet: Sheet) => Uint32Array;
  keep: Keep;
  latest: Latest;
  /** Articles or events that a piece has on the average. */
  size: number;
}

/** The tables of a corpus, not yet written. */
export interface PiecewiseTables {
  articles: number;
  events: number;
  /** Their files, part by part: parts of one path follow each other in its file. */
  parts: (publication: Publication) => Generator<TableFile>;
}

type Pieces = Partial<Record<TableName, TablePiece>>;

type Rows = Partial<Record<TableName, TableRow[]>>;

/** In how many parts the rows of a piece of events are kept beside it: of a piece that a change reaches, one part is assembled anew. */
const PARTS = 8;

const NOTHING: Corpus = { articles: [], coded: [], events: [], jointTolls: [], corrections: [], registry: [], origins: {}, redirects: {} };

/** Ids in their order, piece by piece. */
function grouped(ids: Iterable<string>, size: number, end = ""): string[][] {
  const groups = new Map<string, string[]>();
  for (const [id, piece] of piecesOf(ids, size, end)) {
    const group = groups.get(piece);
    if (group) group.push(id);
    else groups.set(piece, [id]);
  }
  return [...groups.values()];
}

/** Makes pieces of the tables of a corpus from its sheets and events. */
class Tabulator {
  readonly #sheets: ReadonlyMap<string, Sheet>;
  readonly #origins: Record<string, string>;
  readonly #with: Piecewise;

  constructor(sheets: ReadonlyMap<string, Sheet>, origins: Record<string, string>, given: Piecewise) {
    this.#sheets = sheets;
    this.#origins = origins;
    this.#with = given;
  }

  /** The rows of tables that a part of the corpus has. */
  #rows(names: readonly TableName[], corpus: Corpus): Rows {
    return Object.fromEntries(names.map((name) => [name, rowsOf(name, corpus, this.#with.resources.codebook)]));
  }

  /** Tables that hold rows, of parts of the corpus that follow each other. */
  #write(names: readonly TableName[], parts: readonly Rows[]): Pieces {
    const { codebook } = this.#with.resources;
    return Object.fromEntries(
      names.flatMap((name) => {
        const rows = parts.flatMap((part) => part[name] ?? []);
        return rows.length === 0 ? [] : [[name, writePiece(name, rows, codebook)]];
      }),
    );
  }

  /** Articles that events were told in, and those that these copied. */
  #articlesOf(events: readonly CaseEvent[]): Corpus["articles"] {
    const ids = events.flatMap(({ members }) => members.flatMap(({ article }) => [article, this.#origins[article] ?? article]));
    return [...new Set(ids)].flatMap((id) => {
      const sheet = this.#sheets.get(id);
      return sheet === undefined ? [] : [{ ...sheet.article, body: "" }];
    });
  }

  *articles(): Generator<Pieces> {
    const { codebook } = this.#with.resources;
    for (const ids of grouped(this.#sheets.keys(), this.#with.size)) {
      const sheets = ids.map((id) => this.#sheets.get(id) as Sheet);
      const make = () => {
        const rows = sheets.map(({ article, ...rest }) => articleRow(article, { ...rest, origin: this.#origins[article.id] }));
        return { articles: writePiece("articles", tidy("articles", rows, codebook.columns), codebook) };
      };
      const marks = sheets.map(({ coding, article }) => `${coding} ${this.#origins[article.id]}`);
      yield this.#with.keep(keyOfAll(["articles", ...marks]), make);
    }
  }

  *events(events: readonly Numbered[]): Generator<Pieces> {
    const byId = new Map(events.map((event) => [event.event_id, event]));
    for (const ids of grouped(byId.keys(), this.#with.size)) {
      const parts = grouped(ids, Math.ceil(this.#with.size / PARTS)).map((part) => {
        const own = part.flatMap((id) => byId.get(id) ?? []);
        return { own, key: keyOfAll(["rows", ...own.map(({ event_id, mark }) => `${event_id} ${mark}`)]) };
      });
      const keys = parts.map(({ key }) => key);
      const rowsOfPart = ({ own, key }: (typeof parts)[number]) => this.#with.keep(key, () => this.#eventRows(own));
      yield this.#with.keep(keyOfAll(["events", ...keys]), () => this.#write(EVENT_TABLES, parts.map(rowsOfPart)), keys);
    }
  }

  #eventRows(events: readonly Numbered[]): Rows {
    const assembled = events.flatMap((event) => event.assemble() ?? []);
    const corpus = { ...NOTHING, events: assembled, articles: this.#articlesOf(assembled), origins: this.#origins };
    return this.#rows(EVENT_TABLES, corpus);
  }

  *accounts(events: readonly Numbered[]): Generator<Pieces> {
    const byArticle = new Map<string, Numbered[]>();
    for (const event of events) {
      for (const article of new Set(event.members.map(articleOf))) byArticle.set(article, [...(byArticle.get(article) ?? []), event]);
    }
    for (const ids of grouped(this.#sheets.keys(), this.#with.size, AFTER_ARTICLE)) {
      const own = [...new Set(ids.flatMap((id) => byArticle.get(id) ?? []))].sort((a, b) => compare(a.event_id, b.event_id));
      const make = () => {
        const articles = new Set(ids);
        const slices = own.flatMap((event) => event.assemble() ?? []).map((event) => sliceOf(event, articles));
        return this.#write(ACCOUNT_TABLES, [this.#rows(ACCOUNT_TABLES, { ...NOTHING, events: slices })]);
      };
      yield this.#with.keep(keyOfAll(["accounts", ...ids, ...own.map(({ event_id, mark }) => `${event_id} ${mark}`)]), make);
    }
  }

  *corrections(): Generator<Pieces> {
    const corpus = { ...NOTHING, corrections: [...this.#with.resources.corrections] };
    yield this.#write(["corrections"], [this.#rows(["corrections"], corpus)]);
  }
}

function* joined(names: readonly TableName[], pieces: Iterable<Pieces>, codebook: Codebook): Generator<TableFile> {
  const joiners = names.map((name) => ({ name, ...joinTable(name, codebook) }));
  for (const { begin } of joiners) yield* begin();
  for (const piece of pieces) {
    for (const { name, add } of joiners) {
      const own = piece[name];
      if (own !== undefined) yield* add(own);
    }
  }
  for (const { end } of joiners) yield* end();
}

/**
 * Makes the tables of a corpus from what is held of its articles, without ever holding the texts, passages and events of all of it: what is as it
 * was in an earlier run is taken from what was kept then. Gives the very bytes that `buildCorpus`, `tabulate` and `writeTables` give, and
 * the same faults. A corpus in which names are to be taken out is made by these alone.
 */
export function tabulatePiecewise(all: readonly Sheet[], given: Piecewise): Checked<PiecewiseTables> {
  const { resources, codingOf, keep, latest, size } = given;
  const { codebook, registry, corrections } = resources;
  const sorted = [...all].sort((a, b) => compare(a.article.id, b.article.id));
  const sheets = new Map(sorted.map((sheet) => [sheet.article.id, sheet]));
  const sketches = sorted.map(({ sketch }) => sketch);
  const origins = originsOfSketches(sketches, ({ id }) => given.shinglesOf(sheets.get(id) as Sheet));
  const facts = sorted.map(({ article }) => article);
  const context = contextOf(facts, origins, resources);
  const { value: members, problems } = membersOf({ sheets, codingOf, context }, corrections);
  const { value: events, problems: further } = eventsOf(members, { context, registry, corrections, keep, latest, size });
  const tabulator = new Tabulator(sheets, origins, given);
  const parts = function* (publication: Publication): Generator<TableFile> {
    yield* joined(["articles"], tabulator.articles(), codebook);
    yield* joined(EVENT_TABLES, tabulator.events(events), codebook);
    yield* joined(ACCOUNT_TABLES, tabulator.accounts(events), codebook);
    yield* joined(["corrections"], tabulator.corrections(), codebook);
    yield packageFile(codebook, publication);
  };
  const value = { articles: sheets.size, events: events.length, parts };
  return { value, problems: sortProblems([...problems, ...further]) };
}
