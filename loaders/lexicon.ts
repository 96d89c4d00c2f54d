import { readCsv } from "./csv.ts";
import type { Language, SourceFile } from "./model/article.ts";
import type { Checked, Problem } from "./model/problem.ts";
import { compare, didYouMean, error, hasErrors, type Location, notice } from "./problems.ts";
import { codeShape, DATE_AND_NUMBER_CODES } from "./reading/dates/codes.ts";
import type { LexiconRow } from "./reading/lexicon.ts";
import { type LanguageModule, type LanguagePack, makePack } from "./reading/pack.ts";
import { spellOut } from "./reading/terms.ts";

const HEADER = ["term", "code", "note"];

/** A row with its place, for messages. */
interface PlacedRow extends LexiconRow {
  at: Location;
}

/** Gives the faults of a language's tables as they were found before, else finds them. */
export type KeepFaults = (language: Language, find: () => Problem[]) => Problem[];

/**
 * Reads the lexicons, one table a file in `lexicon/<language>/`, and makes the pack of every language that the engine has a module for.
 *
 * @param files files whose paths end in `lexicon/<language>/<table>.csv`; their order changes nothing.
 * @param keep where the faults of tables are kept from one run to the next.
 * @returns a pack for each language whose tables are without an error.
 */
export function readPacks(
  files: SourceFile[],
  modules: readonly LanguageModule[],
  keep: KeepFaults = (_, find) => find(),
): Checked<Map<Language, LanguagePack>> {
  const value = new Map<Language, LanguagePack>();
  const problems: Problem[] = strayFiles(files, modules);
  for (const module of modules) {
    const rows = readLexicon(files, module.code);
    const faults = [...rows.problems, ...keep(module.code, () => checkRows(rows.value, module))];
    problems.push(...faults);
    if (!hasErrors(faults)) value.set(module.code, makePack(module, rows.value));
  }
  return { value, problems };
}

function placeOf(path: string): { language: string; table: string } | null {
  const parts = /(?:^|\/)lexicon\/([^/]+)\/([^/]+)\.csv$/.exec(path);
  return parts === null ? null : { language: parts[1] ?? "", table: parts[2] ?? "" };
}

function strayFiles(files: SourceFile[], modules: readonly LanguageModule[]): Problem[] {
  const languages = modules.map(({ code }) => code);
  return files.flatMap(({ path }) => {
    const place = placeOf(path);
    if (place !== null && languages.includes(place.language)) return [];
    const expected = `\`<language>/<table>.csv\` for one of ${languages.join(", ")}, which have a module in loaders/reading/languages/`;
    return [notice({ path }, "lexicon-file", "a file that is not read", expected)];
  });
}

/** Reads the rows of one language's tables, in order of tables and lines; they are not yet checked. */
export function readLexicon(files: SourceFile[], language: Language): Checked<PlacedRow[]> {
  const own = files.filter(({ path }) => placeOf(path)?.language === language).sort((a, b) => compare(a.path, b.path));
  if (own.length === 0) {
    const path = `data/lexicon/${language}`;
    return { value: [], problems: [error({ path }, "lexicon-file", "no tables", "a folder of tables, since the language has a module")] };
  }
  const tables = own.map((file) => ({ file, table: placeOf(file.path)?.table ?? "", read: readCsv(file, HEADER, "lexicon-csv") }));
  const value = tables.flatMap(({ file, table, read }) =>
    read.value.map(({ cells, line, columnOf }) => {
      const { term = "", code = "", note = "" } = cells;
      return { table, term, code, note, line, at: { path: file.path, line, column: columnOf(term === "" ? "term" : "code") } };
    }),
  );
  return { value, problems: tables.flatMap(({ read }) => read.problems) };
}

function checkRows(rows: PlacedRow[], module: LanguageModule): Problem[] {
  const terms = new Map<string, string[]>();
  for (const { table, term } of rows) terms.set(table, [...(terms.get(table) ?? []), term]);
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const key = `${row.table}\n${row.term}\n${row.code}`;
    const again = seen.has(key);
    seen.add(key);
    return checkRow(row, again, module, terms);
  });
}

function checkRow(row: PlacedRow, again: boolean, module: LanguageModule, terms: ReadonlyMap<string, readonly string[]>): Problem[] {
  const start = { ...row.at, column: 1 };
  if (row.term === "") return [error(start, "lexicon-term", "a row without a term", "the words, then a comma and their code")];
  if (row.code === "") return [error(row.at, "lexicon-code", `\`${row.term}\` without a code`, "what the term signals")];
  const known = DATE_AND_NUMBER_CODES[row.table];
  if (known !== undefined && known[codeShape(row.code)] === undefined)
    return [
      error(
        row.at,
        "lexicon-code",
        `unknown code \`${row.code}\``,
        `one of ${Object.keys(known).join(", ")}${didYouMean(row.code, Object.keys(known))}`,
      ),
    ];
  if (again)
    return [
      notice(start, "lexicon-duplicate", `\`${row.term}\` a second time with the same code`, "each term once: take one of the two out"),
    ];
  return spell(row, start, module, terms);
}

function spell({ term }: PlacedRow, at: Location, module: LanguageModule, terms: ReadonlyMap<string, readonly string[]>): Problem[] {
  try {
    spellOut(term, module, (table) => terms.get(table) ?? []);
    return [];
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault;
    const tables = [...term.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name).filter((name) => !terms.has(name));
    const near = tables.map((name) => didYouMean(name, terms.keys())).join("");
    return [
      error(
        at,
        "lexicon-term",
        `\`${term.length > 60 ? `${term.slice(0, 60)}…` : term}\`: ${fault.message}`,
        `a term that can be spelt out${near}`,
      ),
    ];
  }
}
