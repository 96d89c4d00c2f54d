import { readdirSync, readFileSync } from "node:fs";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import { readCodebook } from "../../loaders/codebook.ts";
import { readCountries, withCountries } from "../../loaders/countries.ts";
import type { SourceFile } from "../../loaders/model/article.ts";
import type { Codebook } from "../../loaders/model/resources.ts";

const FOLDER = fileURLToPath(new URL("../../data/codebook/", import.meta.url));

/** The files of the project's own codebook. */
export function codebookFiles(): SourceFile[] {
  const names = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) => /\.(yaml|csv)$/.test(name));
  return names.sort().map((name) => ({ path: `data/codebook/${name.split(sep).join("/")}`, bytes: readFileSync(FOLDER + name) }));
}

/** The project's own codebook, with the names of countries. */
export function projectCodebook(): Codebook {
  const countries = readFileSync(new URL("../../data/countries.csv", import.meta.url));
  return withCountries(readCodebook(codebookFiles()).value, readCountries({ path: "data/countries.csv", bytes: countries }).value);
}

/** The files with one replaced, added, or (where the text is null) taken away. */
export function withFile(path: string, change: (text: string) => string | null): SourceFile[] {
  const files = codebookFiles();
  const old = files.find((file) => file.path === path);
  const text = change(old === undefined ? "" : new TextDecoder().decode(old.bytes));
  const others = files.filter((file) => file !== old);
  return text === null ? others : [...others, { path, bytes: new TextEncoder().encode(text) }];
}
