import type { Corpus } from "./model/corpus.ts";
import type { Codebook } from "./model/resources.ts";
import { TABLE_NAMES, type TableName, type TableRow, type Tables } from "./model/tables.ts";
import { csvLines } from "./tables/csv.ts";
import { afterFeatures, beforeFeatures, featuresOf } from "./tables/geojson.ts";
import { describePackage, type Publication } from "./tables/package.ts";
import { type EncodedRows, encodeRows, joinRows } from "./tables/parquet.ts";
import { cutTables, PIECE } from "./tables/pieces.ts";
import { accountRows } from "./tables/rows/accounts.ts";
import { articleRows } from "./tables/rows/articles.ts";
import { casualtyRows } from "./tables/rows/casualties.ts";
import { correctionRows } from "./tables/rows/corrections.ts";
import { crosswalkRows } from "./tables/rows/crosswalk.ts";
import { eventRows } from "./tables/rows/events.ts";
import { evidenceRows } from "./tables/rows/evidence.ts";
import { eventArticleRows, eventTacticRows } from "./tables/rows/parts.ts";
import { tidy } from "./tables/tidy.ts";

export { type ColumnDescription, describeTables, type TableSummary } from "./tables/describe.ts";
export { LICENCE, type Publication } from "./tables/package.ts";
export { RECIPES, type Recipe } from "./tables/recipes.ts";

/** A file of the published data; its path is from the folder `data/` of the site. */
export interface TableFile {
  path: string;
  bytes: Uint8Array;
}

const ROWS: Record<TableName, (corpus: Corpus, codebook: Codebook) => TableRow[]> = {
  articles: articleRows,
  events: (corpus, { tactics }) => eventRows(corpus, tactics),
  event_articles: eventArticleRows,
  event_tactics: (corpus, { tactics }) => eventTacticRows(corpus, tactics),
  accounts: (corpus, { tactics }) => accountRows(corpus, tactics),
  casualties: casualtyRows,
  evidence: evidenceRows,
  corrections: correctionRows,
  crosswalk: (corpus, { tactics }) => crosswalkRows(corpus, tactics),
};

/** The rows of one table: columns as the codebook describes them, rows in order of their key. */
export function rowsOf(name: TableName, corpus: Corpus, codebook: Codebook): TableRow[] {
  return tidy(name, ROWS[name](corpus, codebook), codebook.columns);
}

/** Makes the tidy tables of a corpus: columns as the codebook describes them, rows in order of their keys whatever the corpus's order. */
export function tabulate(corpus: Corpus, codebook: Codebook): Tables {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, rowsOf(name, corpus, codebook)])) as Tables;
}

/** Some rows of a table as its files hold them. */
export interface TablePiece {
  csv: Uint8Array;
  parquet: EncodedRows;
  /** Of events alone. */
  geojson: Uint8Array | null;
}

/** Rows of a table, at least one, as its files are joined of them. */
export function writePiece(name: TableName, rows: readonly TableRow[], codebook: Codebook): TablePiece {
  const columns = columnsOf(name, codebook);
  return { csv: csvLines(rows, columns), parquet: encodeRows(rows, columns), geojson: name === "events" ? featuresOf(rows) : null };
}

/** A table's files, joined of its pieces: parts of one path follow each other in its file. */
export interface TableJoiner {
  /** What begins the files. */
  begin: () => TableFile[];
  /** What the next piece adds to them. */
  add: (piece: TablePiece) => TableFile[];
  /** What ends them. */
  end: () => TableFile[];
}

/** Joins the files of a table. What is made of text is given on at once; a file of Parquet is told at its end where everything is in it. */
export function joinTable(name: TableName, codebook: Codebook): TableJoiner {
  const columns = columnsOf(name, codebook);
  const groups: EncodedRows[] = [];
  const [csv, geojson] = [`${name}.csv`, `${name}.geojson`];
  return {
    begin: () => [{ path: csv, bytes: csvLines([], columns, true) }],
    add: (piece) => {
      const features = piece.geojson === null ? [] : [beforeFeatures(groups.length === 0), piece.geojson];
      groups.push(piece.parquet);
      return [{ path: csv, bytes: piece.csv }, ...features.map((bytes) => ({ path: geojson, bytes }))];
    },
    end: () => [
      { path: `${name}.parquet`, bytes: joinRows(groups, columns) },
      ...(name === "events" ? [{ path: geojson, bytes: afterFeatures(groups.length === 0) }] : []),
    ],
  };
}

/** The description of the tables, as a data package. */
export function packageFile(codebook: Codebook, publication: Publication): TableFile {
  const description = `${JSON.stringify(describePackage(codebook, publication), null, 2)}\n`;
  return { path: "datapackage.json", bytes: new TextEncoder().encode(description) };
}

const columnsOf = (name: TableName, { columns }: Codebook) => columns.filter(({ table }) => table === name);

/**
 * Writes every table as CSV and Parquet, the events as GeoJSON, and the package that describes them. The same tables give the same bytes.
 *
 * @param size articles or events that a row group of the Parquet files has on the average.
 */
export function writeTables(tables: Tables, codebook: Codebook, publication: Publication, size = PIECE): TableFile[] {
  const cut = cutTables(tables, size);
  const parts = TABLE_NAMES.flatMap((name) => {
    const { begin, add, end } = joinTable(name, codebook);
    return [...begin(), ...cut[name].flatMap((rows) => add(writePiece(name, rows, codebook))), ...end()];
  });
  const files = new Map<string, Uint8Array[]>();
  for (const { path, bytes } of parts) {
    const file = files.get(path);
    if (file) file.push(bytes);
    else files.set(path, [bytes]);
  }
  const whole = [...files].map(([path, all]) => ({ path, bytes: new Uint8Array(Buffer.concat(all)) }));
  return [...whole, packageFile(codebook, publication)];
}
