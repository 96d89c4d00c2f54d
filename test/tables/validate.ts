import { parse } from "csv-parse/sync";

/** What the validation needs of a Table Schema (Data Package v2). It is read from the written file, never from the code that wrote it. */
interface Field {
  name: string;
  type: string;
  delimiter?: string;
  constraints?: { required?: boolean; enum?: string[]; pattern?: string; minimum?: number; maximum?: number };
}

interface ForeignKey {
  fields: string[];
  reference: { resource?: string; fields: string[] };
}

interface Resource {
  name: string;
  path: string;
  schema: { fields: Field[]; primaryKey: string[]; foreignKeys?: ForeignKey[]; missingValues: string[] };
}

type Row = Record<string, string>;
type Loaded = Map<string, { resource: Resource; header: string[]; rows: Row[] }>;

/** Files of a data package by their paths. */
export type PackageFiles = Map<string, Uint8Array>;

/**
 * Validates a data package's CSV files against its schemas, as the Table Schema standard defines: header, types, constraints,
 * primary keys and foreign keys. Gives one line for each fault.
 */
export function validatePackage(files: PackageFiles): string[] {
  const { resources } = JSON.parse(read(files, "datapackage.json")) as { resources: Resource[] };
  const loaded: Loaded = new Map(resources.map((resource) => [resource.name, { resource, ...load(files, resource.path) }]));
  return [...loaded.values()].flatMap(({ resource, header, rows }) => [
    ...headerFaults(resource, header),
    ...rows.flatMap((row, index) => resource.schema.fields.flatMap((field) => cellFaults(resource, field, row[field.name] ?? "", index))),
    ...keyFaults(resource, rows),
    ...(resource.schema.foreignKeys ?? []).flatMap((key) => referenceFaults(resource, key, rows, loaded)),
  ]);
}

function read(files: PackageFiles, path: string): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(files.get(path));
}

function load(files: PackageFiles, path: string): { header: string[]; rows: Row[] } {
  const [header = [], ...records] = parse(read(files, path), { relax_column_count: false }) as string[][];
  return { header, rows: records.map((record) => Object.fromEntries(header.map((name, index) => [name, record[index] ?? ""]))) };
}

function headerFaults({ name, schema }: Resource, header: string[]): string[] {
  const expected = schema.fields.map((field) => field.name).join(",");
  return header.join(",") === expected ? [] : [`${name}: the columns ${header.join(",")} are not ${expected}`];
}

const LEXICAL: Record<string, RegExp> = {
  string: /^[\s\S]*$/,
  list: /^[^;]+(;[^;]+)*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e-?\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

/** Days that the calendar lacks become another day or none when they are read. */
function isDay(cell: string): boolean {
  const day = new Date(`${cell}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(cell);
}

function cellFaults({ name, schema }: Resource, field: Field, cell: string, index: number): string[] {
  const at = `${name}.${field.name} in row ${index + 1}`;
  const { required = false, enum: allowed, pattern, minimum = -Infinity, maximum = Infinity } = field.constraints ?? {};
  if (schema.missingValues.includes(cell)) return required || schema.primaryKey.includes(field.name) ? [`${at}: missing`] : [];
  const lexical = LEXICAL[field.type];
  if (lexical === undefined) return [`${at}: unknown type ${field.type}`];
  if (!lexical.test(cell) || (field.type === "date" && !isDay(cell))) return [`${at}: no ${field.type}`];
  if (allowed !== undefined && !allowed.includes(cell)) return [`${at}: not one of ${allowed.join(", ")}`];
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, "u").test(cell)) return [`${at}: not as ${pattern}`];
  const numeric = field.type === "integer" || field.type === "number";
  return numeric && (Number(cell) < minimum || Number(cell) > maximum) ? [`${at}: out of ${minimum} to ${maximum}`] : [];
}

function keyFaults({ name, schema }: Resource, rows: Row[]): string[] {
  const keys = rows.map((row) => JSON.stringify(schema.primaryKey.map((field) => row[field])));
  return keys.flatMap((key, index) => (keys.indexOf(key) === index ? [] : [`${name}: the key ${key} twice`]));
}

function referenceFaults({ name }: Resource, { fields, reference }: ForeignKey, rows: Row[], loaded: Loaded): string[] {
  const target = loaded.get(reference.resource ?? name);
  if (target === undefined) return [`${name}: a foreign key to ${reference.resource}, which is not there`];
  const known = new Set(target.rows.map((row) => JSON.stringify(reference.fields.map((field) => row[field]))));
  return rows.flatMap((row, index) => {
    const values = fields.map((field) => row[field] ?? "");
    if (values.every((value) => value === "") || known.has(JSON.stringify(values))) return [];
    return [`${name}.${fields.join("+")} in row ${index + 1}: ${values.join("+")} is not in ${reference.resource ?? name}`];
  });
}
