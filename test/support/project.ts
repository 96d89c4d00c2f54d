import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./folder.ts";
import { PROJECT } from "./run.ts";

/** What a build reads of the project. */
const PARTS = ["data", "docs", "loaders", "observablehq.config.ts", "package.json", "package-lock.json", "tsconfig.json"];

/** What a copy of the project holds before anything is done in it. */
export const COPIED = [...PARTS, "node_modules"];

/** A copy of the project in a folder of its own, for tests that change its sources or its code; the libraries are shared. */
export function projectCopy(copy = temporaryFolder()): string {
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
