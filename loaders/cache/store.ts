import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { compare } from "../problems.ts";
import { writeWhole } from "./whole.ts";

/** Results kept from one run to the next. A missing or unreadable entry is only a result to be made again. */
export interface Store {
  /** Whether there is an entry; it may still prove unreadable. */
  has: (key: string) => boolean;
  get: (key: string) => unknown;
  put: (key: string, value: unknown) => void;
  /** Counts an entry, if there is one, as asked for. */
  hold: (key: string) => void;
  /** Takes away every entry that has not been asked for or put since the store was opened. */
  sweep: () => void;
}

/** How entries are written. */
interface Form {
  extension: string;
  write: (value: unknown) => Uint8Array | string;
  read: (bytes: Buffer) => unknown;
}

/** For plain data. */
export const AS_JSON: Form = { extension: "json", write: JSON.stringify, read: (bytes) => JSON.parse(bytes.toString("utf8")) };

/** For what holds bytes, days or large whole numbers; read by the same version of Node alone, which the maker has to name. */
export const AS_BYTES: Form = { extension: "bin", write: serialize, read: deserialize };

/** Folders of other makers that are kept, so that going back and forth between two versions codes nothing twice. */
const KEPT = 3;

/**
 * Opens the results that one maker made, a file each, in a folder that can be deleted at any time.
 *
 * @param maker digest of everything but the key that a result depends on.
 */
export function openStore(folder: string, maker: string, form: Form = AS_JSON, kept = KEPT): Store {
  const own = join(folder, maker);
  const asked = new Set<string>();
  prune(folder, maker, kept);
  const fileOf = (key: string) => {
    const file = join(key.slice(0, 2), `${key}.${form.extension}`);
    asked.add(file);
    return join(own, file);
  };
  return {
    has: (key) => existsSync(fileOf(key)),
    get: (key) => read(fileOf(key), form),
    put: (key, value) => write(fileOf(key), form.write(value)),
    hold: (key) => void fileOf(key),
    sweep: () => {
      for (const file of filesOf(own)) if (!asked.has(file)) rmSync(join(own, file), { force: true });
    },
  };
}

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((part) => readdirSync(join(folder, part)).map((name) => join(part, name)));
}

function read(path: string, form: Form): unknown {
  try {
    return form.read(readFileSync(path));
  } catch {
    return undefined;
  }
}

// A full or read-only disk costs the time that the result would have saved, nothing more.
function write(path: string, content: Uint8Array | string): void {
  try {
    writeWhole(path, content);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === undefined) throw fault;
  }
}

function prune(folder: string, maker: string, kept: number): void {
  if (!existsSync(folder)) return;
  const others = readdirSync(folder)
    .filter((name) => name !== maker)
    .map((name) => ({ path: join(folder, name), used: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used || compare(a.path, b.path));
  for (const { path } of others.slice(kept)) rmSync(path, { recursive: true, force: true });
}
