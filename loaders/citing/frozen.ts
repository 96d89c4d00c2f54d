import type { SourceFile } from "../model/article.ts";
import type { Edition, FrozenEdition } from "../model/edition.ts";
import type { Checked, Problem } from "../model/problem.ts";
import type { Column } from "../model/resources.ts";
import { TABLE_NAMES, type TableName, type Tables } from "../model/tables.ts";
import { error, notice } from "../problems.ts";
import { readTables } from "../tables/read.ts";
import { contentDigest, faultOfEditionId } from "./editions.ts";

/** Where editions are kept, as faults and messages name it. */
export const EDITIONS = "data/editions";

/** The list of editions in the order in which they were made: one that is not on it was never finished. */
export const LEDGER = "editions.json";

/** The file that an edition is described in, within its folder. */
export const MANIFEST = "edition.json";

/** What lies in `data/editions/`, unread. */
export interface EditionSources {
  ledger: SourceFile | null;
  /** The description of each edition by the name of its folder. */
  manifests: ReadonlyMap<string, SourceFile>;
  /** Contents of frozen files by the names that they are kept under. */
  objects: ReadonlyMap<string, Uint8Array>;
}

/** One line of the list of editions. */
export interface LedgerEntry {
  edition: string;
  /** SHA-256 of the edition's description. */
  manifest: string;
}

const RESTORE = "it as it was frozen: take it back from the last version of `data/editions/`; an edition is never edited";

/** Paths that an edition may hold: no other may reach the site. */
const PATH = /^(?:data|figures)\/[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/i;

/**
 * Reads every edition and holds it against what was frozen, so that a published figure can never change unseen.
 * Gives the editions in the order in which they were made, and a fault for each file that is missing or was altered.
 */
export function readEditions(sources: EditionSources): Checked<FrozenEdition[]> {
  const ledger = readLedger(sources.ledger);
  const problems = [...ledger.problems];
  const editions = ledger.value.flatMap(({ edition, manifest }): FrozenEdition[] => {
    const read = readManifest(edition, manifest, sources.manifests);
    problems.push(...read.problems);
    if (read.value === null) return [];
    const files = readFiles(read.value, sources.objects);
    problems.push(...files.problems);
    return [{ edition: read.value, files: files.value }];
  });
  const known = new Set(ledger.value.map(({ edition }) => edition));
  for (const [id, { path }] of sources.manifests) {
    if (known.has(id)) continue;
    const expected = `it to be made anew by \`npm run edition -- ${id}\`, or the folder removed`;
    problems.push(notice({ path }, "edition-unfinished", "an edition that was never finished and is left out", expected));
  }
  return { value: editions, problems };
}

/** Reads the list of editions. */
export function readLedger(file: SourceFile | null): Checked<LedgerEntry[]> {
  if (file === null) return { value: [], problems: [] };
  const entries = jsonOf(file);
  const isSound = Array.isArray(entries) && entries.every(isEntry);
  if (isSound) return { value: entries, problems: [] };
  return { value: [], problems: [error({ path: file.path }, "edition-altered", "what is no list of editions", RESTORE)] };
}

/** The list of editions as it is kept. */
export function formatLedger(entries: readonly LedgerEntry[]): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(entries, null, 2)}\n`);
}

function isEntry(value: unknown): value is LedgerEntry {
  const { edition, manifest } = (value ?? {}) as Partial<LedgerEntry>;
  return typeof edition === "string" && faultOfEditionId(edition) === null && typeof manifest === "string";
}

function jsonOf({ bytes }: SourceFile): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

function readManifest(id: string, digest: string, manifests: EditionSources["manifests"]): Checked<Edition | null> {
  const path = `${EDITIONS}/${id}/${MANIFEST}`;
  const file = manifests.get(id);
  const fault = (rule: string, found: string): Checked<null> => ({ value: null, problems: [error({ path }, rule, found, RESTORE)] });
  if (file === undefined) return fault("edition-missing", `no such file: edition \`${id}\` is missing`);
  if (contentDigest(file.bytes) !== digest) return fault("edition-altered", `edition \`${id}\` was altered since it was frozen`);
  const edition = jsonOf(file) as Edition;
  const foreign = Object.keys(edition.files).find((name) => !PATH.test(name));
  if (foreign !== undefined) return fault("edition-altered", `the path \`${foreign}\`, which no edition holds`);
  return { value: edition, problems: [] };
}

function readFiles(edition: Edition, objects: EditionSources["objects"]): Checked<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  for (const [name, digest] of Object.entries(edition.files)) {
    const at = { path: `${EDITIONS}/objects/${digest}` };
    const bytes = objects.get(digest);
    const whose = `\`${name}\` of edition \`${edition.id}\``;
    if (bytes === undefined) problems.push(error(at, "edition-missing", `no such file: ${whose} is missing`, RESTORE));
    else if (contentDigest(bytes) !== digest)
      problems.push(error(at, "edition-altered", `${whose} was altered since it was frozen`, RESTORE));
    else files.set(name, bytes);
  }
  return { value: files, problems };
}

/** The tables of an edition, as far as its files are whole. */
export function tablesOfEdition({ edition, files }: FrozenEdition, columns: readonly Column[]): Checked<Tables> {
  const tables = TABLE_NAMES.flatMap((name): [TableName, SourceFile][] => {
    const bytes = files.get(`data/${name}.csv`);
    return bytes === undefined ? [] : [[name, { path: `${EDITIONS}/${edition.id}/data/${name}.csv`, bytes }]];
  });
  return readTables(new Map(tables), columns);
}
