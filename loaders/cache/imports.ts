import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { compare } from "../problems.ts";

// Static imports and re-exports, dynamic imports, and files beside a module that it reads by address.
const RELATIVE = /(?:\bfrom|\bimport|\bimport\(|\bnew URL\()\s*"(\.{1,2}\/[^"]+)"/g;

/**
 * Every file of the project that a module is made of, itself included: what it imports by relative path, and what those
 * import in turn. In code-unit order of their paths.
 *
 * @param without files that are left out, with what only they import.
 * @throws Error where a file that is imported is not there.
 */
export function importedFiles(entry: string, without: readonly string[] = []): string[] {
  const found = new Set<string>(without);
  const open = [resolve(entry)];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    if (!path.endsWith(".ts") && !path.endsWith(".js")) continue;
    for (const [, relative = ""] of readFileSync(path, "utf8").matchAll(RELATIVE)) {
      const target = resolve(dirname(path), relative);
      // An address may be that of a folder, which is no part of the module.
      if (existsSync(target)) open.push(...(statSync(target).isFile() ? [target] : []));
      else if (/\.[jt]s$/.test(relative)) throw new Error(`${path} imports ${relative}, which is not there`);
    }
  }
  return [...found].filter((path) => !without.includes(path)).sort(compare);
}
