import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync, type Stats } from "node:fs";
import { LARGEST_FILE } from "../articles/decode.ts";
import type { SourceFile } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import { error } from "../problems.ts";

/** What the system's codes say, in plain words. */
const CODES: Record<string, string> = {
  ENOENT: "no file of that name",
  ENOTDIR: "no file of that name",
  EACCES: "a file that may not be read",
  EPERM: "a file that may not be read",
  ELOOP: "a link that leads nowhere",
  ENAMETOOLONG: "a name that is too long",
};

// Without waiting: a pipe that nobody writes to would hold the command for ever. No link is followed.
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * Reads a file that somebody else may have made: a plain file alone, no link, pipe or device, not larger than any article's, and whole.
 *
 * @param shown its path as messages name it.
 * @returns its bytes, or what it is instead, with the mend.
 */
export function readPlainFile(path: string, shown: string, rule: string, most = LARGEST_FILE): SourceFile | Problem {
  try {
    const kind = kindOf(lstatSync(path));
    if (kind !== null) return error({ path: shown }, rule, kind, "a file: name, or copy here, the article itself");
    return readOpen(openSync(path, READ), shown, rule, most);
  } catch (fault) {
    return unreadable(fault, shown, rule);
  }
}

/** Reads a file that the user named, as `readPlainFile` does; a link that the user named is followed. */
export function readNamedFile(path: string, shown: string, rule: string): SourceFile | Problem {
  try {
    return readPlainFile(realpathSync(path), shown, rule);
  } catch (fault) {
    return unreadable(fault, shown, rule);
  }
}

function unreadable(fault: unknown, shown: string, rule: string): Problem {
  const { code = "an error" } = fault as NodeJS.ErrnoException;
  return error({ path: shown }, rule, CODES[code] ?? `a file that cannot be read (${code})`, "a file that can be read");
}

function kindOf(stats: Stats): string | null {
  if (stats.isFile()) return null;
  if (stats.isDirectory()) return "a folder";
  return stats.isSymbolicLink() ? "a link" : "a pipe or a device";
}

function readOpen(file: number, shown: string, rule: string, most: number): SourceFile | Problem {
  try {
    const before = fstatSync(file);
    const kind = kindOf(before);
    if (kind !== null) return error({ path: shown }, rule, kind, "a file: name, or copy here, the article itself");
    if (before.size > most) return error({ path: shown }, rule, `a file of ${before.size} bytes`, `at most ${most}: one article a file`);
    const bytes = new Uint8Array(before.size + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = readSync(file, bytes, length, bytes.length - length, null);
    const after = fstatSync(file);
    if (length !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs)
      return error({ path: shown }, rule, "a file that was changed while it was read", "one that nobody writes to: run the command again");
    return { path: shown, bytes: bytes.subarray(0, length) };
  } finally {
    closeSync(file);
  }
}
