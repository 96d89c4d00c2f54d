import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { compare } from "../problems.ts";
import { writeWhole } from "./whole.ts";

/** Results kept from one run to the next. A missing or unreadable entry is only a result to be made again. */
export interface Store {
  /** Whether there is an entry; it may still prove unreadable. */
  has: (key: string) => boolean;
  get: (key: string) => unknown;
  put: (key: string, value: unknown) => void;
}

/** Folders of other makers that are kept, so that going back and forth between two versions codes nothing twice. */
const KEPT = 3;

/**
 * Opens the results that one maker made, a file each, in a folder that can be deleted at any time.
 *
 * @param maker digest of everything but the key that a result depends on.
 */
export function openStore(folder: string, maker: string): Store {
  const own = join(folder, maker);
  prune(folder, maker);
  return {
    has: (key) => existsSync(fileOf(own, key)),
    get: (key) => read(fileOf(own, key)),
    put: (key, value) => write(fileOf(own, key), value),
  };
}

function fileOf(folder: string, key: string): string {
  return join(folder, key.slice(0, 2), `${key}.json`);
}

function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

// A full or read-only disk costs the time that the result would have saved, nothing more.
function write(path: string, value: unknown): void {
  try {
    writeWhole(path, JSON.stringify(value));
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === undefined) throw fault;
  }
}

function prune(folder: string, maker: string): void {
  if (!existsSync(folder)) return;
  const others = readdirSync(folder)
    .filter((name) => name !== maker)
    .map((name) => ({ path: join(folder, name), used: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used || compare(a.path, b.path));
  for (const { path } of others.slice(KEPT)) rmSync(path, { recursive: true, force: true });
}
