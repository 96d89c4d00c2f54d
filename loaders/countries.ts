import { type CsvRow, readCsv } from "./csv.ts";
import type { SourceFile } from "./model/article.ts";
import { REPORT_LANGUAGES } from "./model/language.ts";
import type { Checked, Problem } from "./model/problem.ts";
import type { Codebook, Country } from "./model/resources.ts";
import { error, sortProblems } from "./problems.ts";

/** A column of names for each language of the report. */
const NAMES: readonly string[] = REPORT_LANGUAGES;
const HEADER = ["country", ...NAMES, "demonym", "capital"];

/**
 * Reads `countries.csv`: the names of countries, and of those whose institutions are named in news on attacks the demonym that canonical
 * actors are composed with, and the capital.
 *
 * @returns every country that is without fault, and the faults.
 */
export function readCountries(file: SourceFile): Checked<Country[]> {
  const table = readCsv(file, HEADER, "countries-csv");
  const seen = new Set<string>();
  const faults = table.value.map((row) => checkRow(row, seen, file.path));
  const value = table.value.filter((_, index) => faults[index]?.length === 0).map(countryOf);
  return { value, problems: sortProblems([...table.problems, ...faults.flat()]) };
}

/** The codebook with the names of countries. */
export function withCountries(codebook: Codebook, countries: readonly Country[]): Codebook {
  return { ...codebook, countries: Object.fromEntries(countries.map(({ country, names }) => [country, names])) };
}

function countryOf({ cells }: CsvRow): Country {
  return {
    country: cells.country ?? "",
    names: Object.fromEntries(NAMES.map((language) => [language, cells[language] ?? ""])),
    demonym: cells.demonym ?? "",
    capital: cells.capital ?? "",
  };
}

function checkRow({ cells, line, columnOf }: CsvRow, seen: Set<string>, path: string): Problem[] {
  const code = cells.country ?? "";
  const at = (column: string) => ({ path, line, column: columnOf(column) });
  const again = seen.has(code);
  seen.add(code);
  if (!/^[A-Z]{2}$/.test(code)) return [error(at("country"), "countries-code", `\`${code}\``, "two capitals of ISO 3166-1")];
  if (again) return [error(at("country"), "countries-duplicate", `\`${code}\` a second time`, "each country once")];
  // A country that is only named, on maps and by data sets of others, has neither.
  const optional = cells.capital === "" ? ["capital", "demonym"] : ["capital"];
  const empty = HEADER.filter((column) => !optional.includes(column) && cells[column] === "");
  return empty.map((column) => error(at(column), "countries-empty", `no ${column} of ${code}`, "every cell filled but the capital"));
}
