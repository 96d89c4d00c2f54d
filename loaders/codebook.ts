import { type ReadCode, readCode } from "./codebook/codes.ts";
import { readColumns, readColumnTexts, readTables } from "./codebook/columns.ts";
import { readFields } from "./codebook/fields.ts";
import { checkFolder } from "./codebook/folders.ts";
import { Reader } from "./codebook/reader.ts";
import { readYaml, type Written } from "./codebook/yaml.ts";
import type { SourceFile } from "./model/article.ts";
import { REPORT_LANGUAGES } from "./model/language.ts";
import type { Checked, Problem } from "./model/problem.ts";
import { CODE_FOLDERS, type Code, type Codebook, type CodeFolder } from "./model/resources.ts";
import { compare, didYouMean, error, notice, sortProblems } from "./problems.ts";

/** Files beside the folders of codes. The scores of the coder stand here too, and are read where they are printed. */
const OTHER_LANGUAGES = REPORT_LANGUAGES.slice(1);
const SINGLE_FILES = [
  "fields.yaml",
  "tables.csv",
  "columns.csv",
  "accuracy.csv",
  "performance.csv",
  ...OTHER_LANGUAGES.flatMap((language) => [`tables.${language}.csv`, `columns.${language}.csv`]),
];

/**
 * Reads the codebook from the files of `data/codebook/`: codes, fields, tables and columns.
 * Takes files whose paths hold `codebook/…`; others are passed over, and the order of the files changes nothing.
 *
 * @returns the codebook with every fault; where a file is wrong its parts are empty, so a codebook with errors is not to be used.
 */
export function readCodebook(files: SourceFile[]): Checked<Codebook> {
  const reader = new Reader();
  const sources = collect(files, reader);
  const codes = (folder: CodeFolder): Code[] => {
    const members = [...sources.files].filter(([name]) => name.startsWith(`${folder}/`));
    const read = members.flatMap(([name, file]) => readCodeFile(folder, name, file, reader));
    return checkFolder(folder, `${sources.root}${folder}`, read, reader);
  };
  const folders = Object.fromEntries(CODE_FOLDERS.map((folder) => [folder, codes(folder)])) as Record<CodeFolder, Code[]>;
  const vocabularies = Object.fromEntries(CODE_FOLDERS.map((folder) => [folder, folders[folder].map(({ code }) => code)]));
  const single = (name: string): SourceFile | null => required(sources, name, reader);
  const [fieldsFile, tablesFile, columnsFile] = [single("fields.yaml"), single("tables.csv"), single("columns.csv")];
  const fields = fieldsFile && yaml(fieldsFile, reader);
  const value: Codebook = {
    tactics: folders.tactics,
    targets: folders.targets,
    source_types: folders["source-types"],
    bases: folders.bases,
    outcomes: folders.outcomes,
    initiators: folders.initiators,
    casualty_groups: folders["casualty-groups"],
    ...(fields === null ? { unit: {}, fields: [] } : readFields(fields, reader)),
    tables: tablesFile === null ? [] : readTables(tablesFile, reader),
    columns: columnsFile === null ? [] : readColumns(columnsFile, vocabularies, reader),
    countries: {},
    translated: {},
  };
  for (const language of OTHER_LANGUAGES) {
    const [texts, titles] = [single(`columns.${language}.csv`), single(`tables.${language}.csv`)];
    value.translated[language] = {
      tables: titles === null ? [] : readTables(titles, reader),
      columns: texts === null || columnsFile === null ? {} : readColumnTexts(texts, value.columns, reader),
    };
  }
  return { value, problems: sortProblems(reader.problems) };
}

interface Sources {
  /** Path of the codebook's folder, with `/` at its end. */
  root: string;
  /** Each file by its path within the folder, in order of paths. */
  files: Map<string, SourceFile>;
}

function collect(files: SourceFile[], reader: Reader): Sources {
  const found: Sources = { root: "codebook/", files: new Map() };
  for (const file of [...files].sort((a, b) => compare(a.path, b.path))) {
    const { path } = file;
    const place = /^(.*?\/)?codebook\/(.+)$/.exec(path);
    const name = place?.[2];
    if (name === undefined) continue;
    found.root = path.slice(0, -name.length);
    const fault = checkName(path, name);
    if (fault !== null) reader.problems.push(fault);
    else found.files.set(name, file);
  }
  return found;
}

/** A file that nobody reads is most often a misspelt one. */
function checkName(path: string, name: string): Problem | null {
  if (SINGLE_FILES.includes(name)) return null;
  const [folder = "", file = "", ...deeper] = name.split("/");
  const known = CODE_FOLDERS.some((candidate) => candidate === folder);
  if (known && deeper.length === 0 && /^[a-z][a-z_]*\.yaml$/.test(file)) return null;
  if (known) return error({ path }, "codebook-file", `\`${name}\``, `a name such as \`${folder}/raid.yaml\`, in lower case`);
  const candidates = file === "" ? SINGLE_FILES : CODE_FOLDERS;
  const expected = `one of ${candidates.join(", ")}${didYouMean(folder, candidates)}`;
  return notice({ path }, "codebook-file", `\`${name}\`, which nothing reads`, expected);
}

function readCodeFile(folder: CodeFolder, name: string, file: SourceFile, reader: Reader): ReadCode[] {
  const written = yaml(file, reader);
  if (written === null) return [];
  return [readCode(folder, name.slice(folder.length + 1, -".yaml".length), written, reader)];
}

function yaml({ path, bytes }: SourceFile, reader: Reader): Written | null {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    reader.fault({ path }, "codebook-encoding", "bytes that are no UTF-8", "UTF-8: save the file as UTF-8");
    return null;
  }
  const { value, problems } = readYaml(path, text);
  reader.problems.push(...problems);
  return problems.length > 0 ? null : value;
}

function required(sources: Sources, name: string, reader: Reader): SourceFile | null {
  const path = sources.root + name;
  const file = sources.files.get(name) ?? null;
  if (file === null) reader.fault({ path }, "codebook-required", "no such file", `\`${name}\`, as the project's own codebook has it`);
  return file;
}
