import type { Problem } from "../../model/problem.ts";
import { collisionsOf, type Sheet } from "../../piecewise/sheet.ts";
import { compare } from "../../problems.ts";
import { piecesOf } from "../../tables/pieces.ts";
import { reporter } from "../code-ahead.ts";
import type { Reference } from "../gather.ts";
import { listArticles, readArticleFile, type Sources } from "../sources.ts";
import { onAllProcessors, threadsFor } from "../threads.ts";
import type { Stores } from "./keeping.ts";
import { keptPiece, makePiece, pieceKey } from "./sheets.ts";
import type { SheetsAnswer, SheetsTask } from "./sheets-worker.ts";

/** From so many articles on, further threads save more than it takes to start them. */
const WORTH = 1000;

/** Articles of which it is kept together, on the average, what is held of them: fewer than in a piece of a table, since all are read again for one. */
const TOGETHER = 64;

/** What is held of a corpus. */
export interface SheetsRead {
  sheets: Sheet[];
  problems: Problem[];
  /** How many articles were coded for it; the rest were kept from earlier runs. */
  coded: number;
}

/** What sheets are read with. */
export interface SheetsReading {
  sources: Sources;
  reference: Reference;
  cache: string;
  stores: Stores;
  /** Fewer articles than this are read and coded by this process alone. */
  worth?: number;
  progress: (line: string) => void;
}

/** A piece of the corpus: the names of its files. */
interface Piece {
  names: string[];
  key: string;
}

/** Reads what is held of every article of a corpus folder; what no earlier run has read and coded is coded on all processors. */
export async function readSheets(reading: SheetsReading): Promise<SheetsRead> {
  const { sources, reference, stores } = reading;
  const { value: names, problems } = listArticles(sources.folder);
  const pieces = cut(names).map((own): Piece => {
    return { names: own, key: pieceKey(own.map((name) => readArticleFile(sources.folder, name))) };
  });
  const { codings, sheets: store } = stores;
  const missing = pieces.filter(({ key }) => !store.has(key));
  const read: SheetsRead = { sheets: [], problems, coded: await makeAhead(missing, names.length, reading) };
  for (const piece of pieces) {
    const made = { folder: sources.folder, reference, codings, pieces: store };
    const { sheets, problems: own, coded } = keptPiece(store, piece.key) ?? makePiece(piece.names, made);
    read.coded += coded;
    read.problems.push(...own);
    for (const sheet of sheets) read.sheets.push(sheet);
  }
  store.sweep();
  read.problems.push(...collisionsOf(read.sheets.sort((a, b) => compare(a.article.id, b.article.id))));
  return read;
}

/** Names of files as pieces. Two names that are one id stay together. */
function cut(names: readonly string[]): string[][] {
  const ids = new Map(names.map((name) => [name, name.slice(0, -".md".length).normalize("NFC")]));
  const pieces = piecesOf(ids.values(), TOGETHER);
  const groups = new Map<string, string[]>();
  for (const [name, id] of ids) {
    const piece = pieces.get(id) ?? id;
    const group = groups.get(piece);
    if (group) group.push(name);
    else groups.set(piece, [name]);
  }
  return [...groups.values()];
}

async function makeAhead(
  missing: readonly Piece[],
  all: number,
  { sources, cache, worth = WORTH, progress }: SheetsReading,
): Promise<number> {
  const articles = missing.reduce((sum, { names }) => sum + names.length, 0);
  if (articles < worth) return 0;
  const jobs = missing.map(({ names }) => names);
  progress(`coding ${articles} of ${all} articles on ${threadsFor(jobs.length)} processors`);
  const report = reporter(progress, articles);
  let coded = 0;
  const answered = (answer: SheetsAnswer) => {
    coded += answer.coded;
    report(answer.articles);
  };
  const task: SheetsTask = { sources, cache };
  await onAllProcessors({ program: new URL("./sheets-worker.ts", import.meta.url), task, jobs, answered });
  return coded;
}
