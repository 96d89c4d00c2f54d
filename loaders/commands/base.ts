import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEditions, tablesOfEdition } from "../citing/frozen.ts";
import type { SourceFile } from "../model/article.ts";
import type { FrozenEdition } from "../model/edition.ts";
import type { Checked } from "../model/problem.ts";
import type { Column } from "../model/resources.ts";
import { TABLE_NAMES, type TableName, type Tables } from "../model/tables.ts";
import { didYouMean, hasErrors } from "../problems.ts";
import { readTables } from "../tables/read.ts";
import { tabulate } from "../tables.ts";
import { Refusal } from "./command.ts";
import { readEditionSources } from "./editions/store.ts";
import { link } from "./link.ts";
import { OWN_DATA, OWN_SITE, userPath } from "./project.ts";
import { readSources, type Sources } from "./sources.ts";

/** What a report is compared with: how it is called, and its tables. */
export interface Base {
  name: string;
  tables: Checked<Tables>;
}

const NOTHING = Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Tables;

/** Where tables may lie within a folder: a finished site has them in `data/`. */
const PLACES = [".", "data", "tables"];

/** What `npm run diff` was asked to compare with; null where nothing was named. */
export interface Asked {
  edition: string | null;
  /** A folder of a site or of tables, else a revision of git. */
  since: string | null;
}

/**
 * Finds what to compare with: the edition or the folder or the revision that was named, else the last edition, else the report that
 * was last built of the project's own corpus, else nothing at all.
 *
 * @throws Refusal where what was named is not there.
 */
export function findBase({ edition, since }: Asked, data: string, columns: readonly Column[]): Base {
  const editions = readEditions(readEditionSources(data));
  if (edition !== null) return editionBase(edition, editions, columns);
  if (since !== null) {
    const folder = userPath(since);
    return isFolder(folder) ? folderBase(folder, since, columns) : revisionBase(since, data);
  }
  const last = editions.value.at(-1)?.edition.id;
  if (last !== undefined) return editionBase(last, editions, columns);
  if (data === OWN_DATA && tablesIn(OWN_SITE) !== null) return folderBase(OWN_SITE, "the report last built (dist/)", columns);
  return { name: "nothing: there is no edition and no built report yet", tables: { value: NOTHING, problems: [] } };
}

function editionBase(id: string, { value: editions, problems }: Checked<FrozenEdition[]>, columns: readonly Column[]): Base {
  const frozen = editions.find(({ edition }) => edition.id === id);
  if (frozen === undefined) {
    const ids = editions.map(({ edition }) => edition.id);
    const known = ids.length === 0 ? "there is none yet" : `there are ${ids.join(", ")}`;
    throw new Refusal(`there is no edition \`${id}\`: ${known}${didYouMean(id, ids)}; --since names a folder or a revision of git`);
  }
  const tables = tablesOfEdition(frozen, columns);
  return { name: `edition ${id}`, tables: { ...tables, problems: [...problems, ...tables.problems] } };
}

function folderBase(folder: string, name: string, columns: readonly Column[]): Base {
  const tables = tablesIn(folder);
  if (tables === null)
    throw new Refusal(`there are no tables in ${folder}: expected events.csv there or in its folder data/, as npm run build writes them`);
  const files = TABLE_NAMES.flatMap((table): [TableName, SourceFile][] => {
    const path = join(tables, `${table}.csv`);
    return existsSync(path) ? [[table, { path, bytes: readFileSync(path) }]] : [];
  });
  return { name, tables: readTables(new Map(files), columns) };
}

function tablesIn(folder: string): string | null {
  return PLACES.map((place) => join(folder, place)).find((place) => existsSync(join(place, "events.csv"))) ?? null;
}

/** The sources as they were at a revision, coded and linked by the rules of today: only what became of the sources differs. */
function revisionBase(revision: string, data: string): Base {
  const folder = mkdtempSync(join(tmpdir(), "casebook-diff-"));
  try {
    checkOut(revision, data, folder);
    return { name: `revision ${revision}`, tables: tablesOf(readSources(join(folder, "data")), () => {}) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function checkOut(revision: string, data: string, folder: string): void {
  const archive = join(folder, "data.tar");
  const quiet = { cwd: data, stdio: ["ignore", "ignore", "pipe"] as ("ignore" | "pipe")[] };
  try {
    execFileSync("git", ["archive", "--format=tar", `--output=${archive}`, "--end-of-options", revision], quiet);
    mkdirSync(join(folder, "data"));
    execFileSync("tar", ["-xf", archive, "-C", join(folder, "data")], quiet);
  } catch {
    throw new Refusal(`\`${revision}\` is neither a folder of tables nor a revision of git that holds ${data}`);
  }
}

/** Tables of a corpus from its sources. Without a value, the faults say why. */
export function tablesOf(sources: Checked<Sources>, progress: (line: string) => void): Checked<Tables> {
  const { value: linked, problems } = link(sources, progress);
  if (linked === null || hasErrors(problems)) return { value: NOTHING, problems };
  return { value: tabulate(linked.corpus, linked.gathered.codebook), problems };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
