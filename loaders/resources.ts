import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Language } from "./model/article.ts";
import { LANGUAGE_MODULES } from "./reading/languages/index.ts";
import type { LexiconRow } from "./reading/lexicon.ts";
import { type LanguagePack, makePack } from "./reading/pack.ts";

/**
 * Reads one language's lexicon folder: every `<table>.csv` with the columns term, code, note.
 * Takes the data folder, and names of tables where not all are wanted; gives rows in order of table name and line.
 * Throws if a file cannot be read or is no CSV.
 */
export function readLexicon(dataFolder: string, language: Language, tables: readonly string[] | null = null): LexiconRow[] {
  const folder = join(dataFolder, "lexicon", language);
  const files = readdirSync(folder).filter((name) => name.endsWith(".csv") && (tables?.includes(name.slice(0, -4)) ?? true));
  return files.sort().flatMap((name) => readTable(join(folder, name), name.slice(0, -4)));
}

function readTable(path: string, table: string): LexiconRow[] {
  const rows = parse(readFileSync(path), { bom: true, columns: true, info: true, relax_column_count: true, skip_empty_lines: true });
  return (rows as unknown as { info: { lines: number }; record: Record<string, string> }[]).map(({ info, record }) => ({
    table,
    term: record.term ?? "",
    code: record.code ?? "",
    note: record.note ?? "",
    line: info.lines,
  }));
}

/** Makes every language's pack from a data folder. Throws as `readLexicon` and `makePack`. */
export function readPacks(dataFolder: string): Map<Language, LanguagePack> {
  return new Map(LANGUAGE_MODULES.map((module) => [module.code, makePack(module, readLexicon(dataFolder, module.code))]));
}
