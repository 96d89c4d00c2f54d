import { closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Puts new content in the place of a file's, whole or not at all: a process that is killed at any moment leaves the old content or the new.
 * A symbolic link is followed, and the file's permissions are kept.
 */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  const fresh = join(dirname(target), `.${basename(target)}.new`);
  const mode = existsSync(target) ? statSync(target).mode : 0o644;
  // What a killed process left here was never the file's content.
  rmSync(fresh, { force: true });
  const file = openSync(fresh, "wx", mode);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(fresh, target);
}
