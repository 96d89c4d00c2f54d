import type { Corpus } from "./model/corpus.ts";
import type { Codebook } from "./model/resources.ts";
import { TABLE_NAMES, type TableName, type TableRow, type Tables } from "./model/tables.ts";
import { writeCsv } from "./tables/csv.ts";
import { writeGeoJson } from "./tables/geojson.ts";
import { describePackage, type Publication } from "./tables/package.ts";
import { writeParquet } from "./tables/parquet.ts";
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

/** Makes the tidy tables of a corpus: columns as the codebook describes them, rows in order of their keys whatever the corpus's order. */
export function tabulate(corpus: Corpus, codebook: Codebook): Tables {
  const tables = TABLE_NAMES.map((name) => [name, tidy(name, ROWS[name](corpus, codebook), codebook.columns)]);
  return Object.fromEntries(tables) as Tables;
}

/** Writes every table as CSV and Parquet, the events as GeoJSON, and the package that describes them. The same tables give the same bytes. */
export function writeTables(tables: Tables, codebook: Codebook, publication: Publication): TableFile[] {
  const files = TABLE_NAMES.flatMap((name) => {
    const columns = codebook.columns.filter((column) => column.table === name);
    return [
      { path: `${name}.csv`, bytes: writeCsv(tables[name], columns) },
      { path: `${name}.parquet`, bytes: writeParquet(tables[name], columns) },
    ];
  });
  const description = `${JSON.stringify(describePackage(codebook, publication), null, 2)}\n`;
  return [
    ...files,
    { path: "events.geojson", bytes: writeGeoJson(tables.events) },
    { path: "datapackage.json", bytes: new TextEncoder().encode(description) },
  ];
}
