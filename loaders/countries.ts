import { type CsvRow, readCsv } from "./csv.ts";
import type { SourceFile } from "./model/article.ts";
import type { Checked, Problem } from "./model/problem.ts";
import type { Country } from "./model/resources.ts";
import { error, sortProblems } from "./problems.ts";

const NAMES = ["en", "fr"];
const HEADER = ["country", ...NAMES, "demonym", "capital"];

/**
 * Reads `countries.csv`: the countries whose institutions are named in news on attacks, with their names and the demonym that canonical actors are composed with.
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
  const empty = HEADER.filter((column) => column !== "capital" && cells[column] === "");
  return empty.map((column) => error(at(column), "countries-empty", `no ${column} of ${code}`, "every cell filled but the capital"));
}
