import { settings } from "../../../observablehq.config.ts";
import { readEditions } from "../../citing/frozen.ts";
import { frozenNote } from "../../citing/note.ts";
import { type Substitute, unnamedEdition } from "../../citing/unnaming.ts";
import { readCorrections } from "../../events/corrections.ts";
import { redactionsOf } from "../../events/redacting/names.ts";
import type { Edition } from "../../model/edition.ts";
import type { Checked } from "../../model/problem.ts";
import type { Column } from "../../model/resources.ts";
import { TABLE_NAMES } from "../../model/tables.ts";
import { hasErrors } from "../../problems.ts";
import { figureOfFile } from "../../report/figure/addresses.ts";
import { pictureFonts } from "../../report/picture/fonts.ts";
import { openRasteriser } from "../../report/picture/rasterise.ts";
import { writeParquet } from "../../tables/parquet.ts";
import { readTables } from "../../tables/read.ts";
import { gatherReference } from "../gather.ts";
import { PROJECT } from "../project.ts";
import type { Sources } from "../sources.ts";
import { dropObjects, keepEdition, readEditionSources } from "./store.ts";

/**
 * Takes the names that decisions make unnamed out of every edition, and what held them off the disk.
 *
 * @returns what is told of it; null where a fault stood against it, and then nothing was written.
 */
export async function withholdNames(sources: Checked<Sources>): Promise<Checked<string[] | null>> {
  const { value: reference, problems: faults } = gatherReference(sources.value);
  const present = readEditionSources(sources.value.folder);
  const { value: editions, problems: altered } = readEditions(present);
  const { tactics, columns } = reference.codebook;
  const codes = tactics.map(({ code }) => code);
  const corrections = readCorrections(sources.value.corrections, codes);
  const problems = [...sources.problems, ...faults, ...corrections.problems, ...altered];
  if (hasErrors(problems)) return { value: null, problems };
  const redactions = redactionsOf(corrections.value);
  const substitute = substituteWith(columns);
  // Whatever no edition holds in the end goes, also what a command that was killed left here.
  const dropped = new Set(present.objects.keys());
  const kept: Edition[] = [];
  const told: string[] = [];
  for (const frozen of editions) {
    const unnamed = await unnamedEdition(frozen, redactions, substitute);
    kept.push(unnamed?.edition ?? frozen.edition);
    if (unnamed === null) continue;
    keepEdition(sources.value.folder, unnamed.edition, unnamed.files);
    told.push(`${unnamed.edition.replaced.length - frozen.edition.replaced.length} files of ${frozen.edition.id} were replaced`);
  }
  for (const digest of kept.flatMap(({ files }) => Object.values(files))) dropped.delete(digest);
  dropObjects(sources.value.folder, dropped);
  return { value: told.length > 0 ? told : ["no edition holds a name that was made unnamed"], problems };
}

/** A table anew, from what is left of it. */
function tableAnew(path: string, files: ReadonlyMap<string, Uint8Array>, columns: readonly Column[]): Uint8Array {
  const table = TABLE_NAMES.find((known) => path === `data/${known}.parquet`);
  const bytes = files.get(`data/${table}.csv`);
  if (table === undefined || bytes === undefined) return new Uint8Array();
  const rows = readTables(new Map([[table, { path, bytes }]]), columns).value[table];
  return writeParquet(
    rows,
    columns.filter((column) => column.table === table),
  );
}

/** Tables anew from what is left of them; a note in the place of drawings in every language, whose letters may be outlines. */
function substituteWith(columns: readonly Column[]): Substitute {
  return async (path, edition, reason, files) => {
    if (path.endsWith(".parquet")) return tableAnew(path, files, columns);
    const figure = figureOfFile(path);
    if (figure === null || !/(?:svg|png)$/.test(figure.kind)) return null;
    const theme = figure.kind.startsWith("dark.") ? "dark" : "light";
    const svg = frozenNote(edition, figure.id, reason, theme, figure.language ?? settings.language);
    if (figure.kind !== "png") return new TextEncoder().encode(svg);
    return (await openRasteriser(await pictureFonts(PROJECT)))(svg, { width: 1360 });
  };
}
