import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Arguments, option } from "./command.ts";

/** The project's own folder. */
export const PROJECT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

/** The project's own corpus, codebook, lexicons, gazetteer and actors. */
export const OWN_DATA = resolve(PROJECT, "data");

/** Where the finished site goes unless another folder is named. */
export const OWN_SITE = resolve(PROJECT, "dist");

/** Derived results, safe to delete. */
export const CACHE = resolve(PROJECT, ".casebook");

/** Folders of the project that are read, or that other programs keep: nothing is made in their place. */
export const READ = ["data", "docs", "loaders", "test", "node_modules", ".git", ".ci", ".casebook"].map((name) => resolve(PROJECT, name));

/** A path as the user means it: npm starts a command in the project's folder and says in `INIT_CWD` where the user is. */
export function userPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** The folder that an option names, as the user means it, or the project's own. */
export function folderOf(args: Arguments, name: string, own: string): string {
  const named = option(args, name);
  return named === undefined ? own : userPath(named);
}
