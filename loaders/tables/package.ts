import type { Codebook, Column, TableDescription } from "../model/resources.ts";

const PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

/** The terms of the data and the figures. */
export const LICENCE = {
  name: "CC-BY-4.0",
  path: "https://creativecommons.org/licenses/by/4.0/",
  title: "Creative Commons Attribution 4.0 International",
};

const DESCRIPTION = `Attacks as news articles report them: events with their reconciled values, the accounts of every source, and the passage behind each value.

Missing cells are empty, never 0. Members of a set are joined with \`;\`. In the CSV files, an apostrophe stands before text that a spreadsheet would run as a formula; the Parquet files beside them hold the text exactly.

The data are under CC BY 4.0. Quoted passages (\`evidence.quote\`, \`accounts.source\`, \`casualties.stated\`, \`articles.title\`) remain their publishers’ and are quoted to support the values.`;

/** The report that the tables belong to. */
export interface Publication {
  title: string;
  /** Its address; null where it has none. */
  site: string | null;
}

/** A name that a file or an address may hold, as the standard asks: "Casebook: the Sahel" is `casebook-the-sahel`. */
function nameOf(title: string): string {
  const plain = title.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "report";
}

/** The tables' description by Data Package v2, with a Table Schema for each. Nothing in it depends on a clock or on the rows. */
export function describePackage(codebook: Codebook, { title, site }: Publication): object {
  return {
    $schema: PROFILE,
    name: nameOf(title),
    title: `${title}: attacks in news articles`,
    ...(site !== null && { homepage: site }),
    description: DESCRIPTION,
    licenses: [LICENCE],
    resources: codebook.tables.map((table) => describeResource(table, codebook.columns)),
  };
}

function describeResource({ table, title, row, description }: TableDescription, columns: readonly Column[]): object {
  return {
    name: table,
    type: "table",
    title,
    description: `One row is ${row}. ${description}`,
    path: `${table}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: describeSchema(
      columns.filter((column) => column.table === table),
      table,
    ),
  };
}

function describeSchema(columns: readonly Column[], table: string): object {
  const foreignKeys = columns.filter(({ references, type }) => references !== "" && type !== "list");
  return {
    fields: columns.map(describeField),
    missingValues: [""],
    primaryKey: columns.filter(({ key }) => key).map(({ name }) => name),
    ...(foreignKeys.length > 0 && { foreignKeys: foreignKeys.map((column) => describeReference(column, table)) }),
  };
}

/** The standard has no foreign keys for members of a list; what these refer to is told in the description. */
function describeField({ name, type, description, required, values, pattern, minimum, maximum, references }: Column): object {
  const list = type === "list";
  const closed = values === "" ? [] : values.split(";");
  const constraints = {
    ...(required && { required }),
    ...(closed.length > 0 && !list && { enum: closed }),
    ...(pattern !== "" && { pattern }),
    ...(minimum !== null && { minimum }),
    ...(maximum !== null && { maximum }),
  };
  const members = closed.length > 0 ? ` Members: ${closed.join(", ")}.` : references === "" ? "" : ` Members refer to ${references}.`;
  return {
    name,
    type,
    ...(list && { delimiter: ";", itemType: "string" }),
    description: list ? description + members : description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function describeReference({ name, references }: Column, table: string): object {
  const [resource = "", field = ""] = references.split(".");
  return { fields: [name], reference: resource === table ? { fields: [field] } : { resource, fields: [field] } };
}
