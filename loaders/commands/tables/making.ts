import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Store } from "../../cache/store.ts";
import { unknownDecidedPlaces } from "../../events/correcting/places.ts";
import { readCorrections } from "../../events/corrections.ts";
import { redactionsOf } from "../../events/redacting/names.ts";
import { readRegistry } from "../../events/registry.ts";
import type { Correction, RegistryEntry } from "../../model/corpus.ts";
import type { Checked } from "../../model/problem.ts";
import { keyOfAll } from "../../piecewise/members.ts";
import { tabulatePiecewise } from "../../piecewise.ts";
import { hasErrors } from "../../problems.ts";
import { PIECE } from "../../tables/pieces.ts";
import { type Publication, type TableFile, tabulate, writeTables } from "../../tables.ts";
import { gatherReference, type Reference } from "../gather.ts";
import { link } from "../link.ts";
import { madeAnew } from "../made-anew.ts";
import { readSources, readSourcesBeside, type Sources } from "../sources.ts";
import { openStores } from "./keeping.ts";
import { keptIn, lookUps } from "./looking-up.ts";
import { readSheets } from "./reading.ts";

/** What the tables of a corpus folder are made with. */
export interface TablesMaking {
  /** Folder of the corpus. */
  data: string;
  /** Folder that the files are written into; it has to be there. */
  out: string;
  /** Folder of what is kept from one run to the next; it can be deleted at any time. */
  cache: string;
  publication: Publication;
  /** Fewer articles than this are read and coded by this process alone. */
  worth?: number;
  progress: (line: string) => void;
}

/** What tables were made of. */
export interface TablesMade {
  articles: number;
  events: number;
  /** Articles that were coded for it. */
  coded: number;
}

/** A corpus but for its articles. */
interface Beside {
  sources: Sources;
  reference: Reference;
  corrections: Correction[];
  registry: RegistryEntry[];
}

/**
 * Makes the tables of a corpus folder without the report: what no change reaches is taken from what earlier runs kept, and no more is held
 * than a line of each article. The value is null, and nothing is written, where a fault leaves nothing to go on with.
 */
export async function makeTables(making: TablesMaking): Promise<Checked<TablesMade | null>> {
  const before = readSourcesBeside(making.data);
  const stores = openStores(before, making.cache);
  const { value: beside, problems } = readBeside(before, stores.pieces);
  // Whom a name is taken from is known once everything is linked, and every text is looked through for it.
  if (redactionsOf(beside.corrections).length > 0) return makeWhole(making);
  const { sources, reference, corrections } = beside;
  const read = await readSheets({ ...making, sources, reference, stores });
  problems.push(...read.problems);
  if (hasErrors(problems)) return { value: null, problems };
  making.progress(madeAnew({ all: read.sheets.length, made: read.coded }, "articles", "coded"));
  const { value: tables, problems: further } = tabulatePiecewise(read.sheets, {
    resources: { ...reference, ...beside },
    ...lookUps(sources.folder, reference, stores),
    size: PIECE,
  });
  problems.push(...further, ...unknownDecidedPlaces(corrections, reference.gazetteer));
  if (hasErrors(problems)) return { value: null, problems };
  making.progress(`linked ${tables.events} events`);
  writeParts(making.out, tables.parts(making.publication));
  stores.pieces.sweep();
  return { value: { articles: tables.articles, events: tables.events, coded: read.coded }, problems };
}

function readBeside(sources: Sources, store: Store): Checked<Beside> {
  const keep = keptIn(store);
  const reference = gatherReference(sources, (kind, digest, read) => keep(keyOfAll(["reference", kind, digest]), read));
  const tactics = reference.value.codebook.tactics.map(({ code }) => code);
  // Without a codebook every correction would look wrong: the codebook's faults come first.
  const corrections = readCorrections(hasErrors(reference.problems) ? null : sources.corrections, tactics);
  const registry = readRegistry(sources.registry);
  const value = { sources, reference: reference.value, corrections: corrections.value, registry: registry.value };
  return { value, problems: [reference, corrections, registry].flatMap(({ problems }) => problems) };
}

/** The same of a corpus that is held whole. */
function makeWhole({ data, out, publication, progress }: TablesMaking): Checked<TablesMade | null> {
  const { value: linked, problems } = link(readSources(data), progress);
  if (linked === null || hasErrors(problems)) return { value: null, problems };
  const { corpus, coded, gathered } = linked;
  writeParts(out, writeTables(tabulate(corpus, gathered.codebook), gathered.codebook, publication));
  return { value: { articles: corpus.articles.length, events: corpus.events.length, coded: coded.length }, problems };
}

/** Writes files of which parts come one after the other. */
function writeParts(folder: string, parts: Iterable<TableFile>): void {
  mkdirSync(folder, { recursive: true });
  const files = new Map<string, number>();
  try {
    for (const { path, bytes } of parts) {
      const file = files.get(path) ?? openSync(join(folder, path), "w");
      files.set(path, file);
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    }
  } finally {
    for (const file of files.values()) closeSync(file);
  }
}
