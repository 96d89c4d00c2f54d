import type { Code, CodeFolder } from "../model/resources.ts";
import type { Reader } from "./reader.ts";
import type { Written } from "./yaml.ts";

/** A code with the places of what refers to other codes, which can only be checked once all are read. */
export interface ReadCode {
  value: Code;
  path: string;
  mentions: Written[];
}

const FAMILIES = ["explosive", "armed", "air", "other"] as const;

/** Keys of the colours that tactics have everywhere. */
const COLOURS = ["vehicle", "ied", "armed", "fire", "kidnapping", "state"] as const;

const DATA_SETS = ["gtd", "acled", "ucdp"] as const;
const REQUIRED = ["code", "order", "label", "plural", "is", "counterparts", "examples"];
const OPTIONAL = ["is_not"];
const OF_TACTICS = ["family", "refines", "colour"];

/** Reads one code file, field by field. Its `code` must be the file's name. */
export function readCode(folder: CodeFolder, name: string, written: Written, reader: Reader): ReadCode {
  const tactic = folder === "tactics";
  const required = tactic ? [...REQUIRED, "family", "colour"] : REQUIRED;
  const fields = reader.fields(written, [...REQUIRED, ...OPTIONAL, ...(tactic ? OF_TACTICS : [])], required);
  const mentions: Written[] = [];
  const value: Code = {
    code: readName(name, fields.get("code"), reader),
    order: reader.order(fields.get("order")),
    label: reader.languages(fields.get("label")),
    plural: reader.languages(fields.get("plural")),
    is: reader.languages(fields.get("is")),
    is_not: reader.languages(fields.get("is_not")),
    ...readCounterparts(fields.get("counterparts"), reader),
    examples: readExamples(fields.get("examples"), reader, mentions),
  };
  if (tactic) Object.assign(value, readTactic(fields, reader, mentions));
  return { value, path: written.at.path, mentions };
}

function readName(name: string, written: Written | undefined, reader: Reader): string {
  const code = reader.text(written);
  if (written !== undefined && code !== "" && code !== name)
    reader.fault(written.at, "codebook-code", `\`code: ${code}\``, `\`code: ${name}\`, as the file's name`);
  return name;
}

function readTactic(fields: Map<string, Written>, reader: Reader, mentions: Written[]): Pick<Code, "family" | "refines" | "colour"> {
  const refines = reader.items(fields.get("refines"));
  mentions.push(...refines);
  return {
    family: reader.oneOf(fields.get("family"), FAMILIES, "codebook-family") ?? "other",
    refines: refines.map((item) => reader.text(item)),
    colour: reader.oneOf(fields.get("colour"), COLOURS, "codebook-colour") ?? "state",
  };
}

/** A remark beside the terms: in each language, or a term alone where it is the data set's own. */
const NOTE = "note";

function readCounterparts(written: Written | undefined, reader: Reader): Pick<Code, "counterparts" | "remarks"> {
  if (written === undefined) return { counterparts: {}, remarks: {} };
  const fields = [...reader.fields(written, DATA_SETS)].filter(([name]) => DATA_SETS.some((dataSet) => dataSet === name));
  const read = fields.map(([name, value]) => ({ name, entries: reader.entries(value) }));
  const isRemark = ({ key, value }: (typeof read)[number]["entries"][number]) => key === NOTE && value.kind === "map";
  const terms = read.map(({ name, entries }) => {
    const own = entries.filter((entry) => !isRemark(entry));
    return [name, Object.fromEntries(own.map((entry) => [entry.key, numeric(name, reader.text(entry.value))]))];
  });
  const remarks = read.flatMap(({ name, entries }) => entries.filter(isRemark).map(({ value }) => [name, reader.languages(value)]));
  return { counterparts: Object.fromEntries(terms), remarks: Object.fromEntries(remarks) };
}

/** GTD's codes are numbers; ACLED's and UCDP's terms are texts. */
function numeric(dataSet: string, text: string): string | number {
  return dataSet === "gtd" && /^\d+$/.test(text) ? Number(text) : text;
}

function readExamples(written: Written | undefined, reader: Reader, mentions: Written[]): Code["examples"] {
  if (written === undefined) return {};
  const languages = reader.entries(written).map(({ key, at, value }) => {
    reader.language(key, at);
    return [key, reader.items(value).map((item) => readExample(item, reader, mentions))];
  });
  return Object.fromEntries(languages);
}

function readExample(written: Written, reader: Reader, mentions: Written[]): { text: string; gives: string[] } {
  const fields = reader.fields(written, ["text", "gives"], ["text", "gives"]);
  const gives = reader.items(fields.get("gives"));
  mentions.push(...gives);
  return { text: reader.text(fields.get("text")), gives: gives.map((item) => reader.text(item)) };
}
