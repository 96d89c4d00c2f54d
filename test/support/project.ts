import { cpSync, existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./folder.ts";
import { PROJECT } from "./run.ts";

/** What a build reads of the project. */
const PARTS = ["data", "docs", "loaders", "observablehq.config.ts", "package.json", "package-lock.json", "tsconfig.json"];

/** What a copy of the project holds before anything is done in it. */
export const COPIED = [...PARTS, "node_modules"];

/** Codings, pictures and pages that were made before, by content: what a test changes is made anew, the rest need not be. */
const KEPT = ["pictures", "drawings", "pages", "figures", "fonts", "explore", "coded"];

/** A copy of the project in a folder of its own, for tests that change its sources or its code; the libraries are shared. */
export function projectCopy(copy = temporaryFolder()): string {
  bareCopy(copy);
  for (const kept of KEPT.map((name) => join(".casebook", name)))
    if (existsSync(join(PROJECT, kept))) cpSync(join(PROJECT, kept), join(copy, kept), { recursive: true });
  return copy;
}

/** A copy of the project in which nothing was made yet. */
export function bareCopy(copy = temporaryFolder()): string {
  for (const part of PARTS) cpSync(join(PROJECT, part), join(copy, part), { recursive: true });
  symlinkSync(join(PROJECT, "node_modules"), join(copy, "node_modules"));
  return copy;
}

/** A copy of the corpus: the articles, and an analyst's decisions on them. */
export function corpusCopy(copy = temporaryFolder()): string {
  for (const part of ["articles", "corrections.csv", "registry.csv"])
    cpSync(join(PROJECT, "data", part), join(copy, part), { recursive: true });
  return copy;
}
