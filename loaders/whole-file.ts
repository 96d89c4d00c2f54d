import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { isAlive } from "./processes.ts";

/** How a file is replaced. */
export interface Replacing {
  /** Whether the content must be on the disk before the file is in its place, so that not even a power cut loses it. Default: true. */
  isLasting?: boolean;
}

/**
 * Puts new content in the place of a file's, whole or not at all: a process that is killed at any moment, or a disk that is full, leaves the
 * old content or the new. A symbolic link is followed, and the file's permissions are kept. What killed processes left beside it is taken away.
 *
 * @throws the system's own error where the disk is full or the folder may not be written; the file then stays as it was.
 */
export function replaceFile(path: string, content: Uint8Array | string, { isLasting = true }: Replacing = {}): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  const fresh = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const mode = existsSync(target) ? statSync(target).mode : 0o644;
  rmSync(fresh, { force: true });
  try {
    write(fresh, content, mode, isLasting);
    renameSync(fresh, target);
  } catch (fault) {
    rmSync(fresh, { force: true });
    throw fault;
  }
  if (!isLasting) return;
  settleFolder(dirname(target));
  dropLeftovers(target);
}

function write(path: string, content: Uint8Array | string, mode: number, isLasting: boolean): void {
  const file = openSync(path, "wx", mode);
  try {
    writeFileSync(file, content);
    if (isLasting) fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Puts the names of a folder's files on the disk. Not every system can: there the file is whole all the same. */
export function settleFolder(folder: string): void {
  try {
    const handle = openSync(folder, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows opens no folder.
  }
}

/** Takes away what processes that were killed while they wrote a file left beside it. */
export function dropLeftovers(target: string): void {
  const [folder, name] = [dirname(target), `.${basename(target)}.`];
  for (const entry of readdirSync(folder)) {
    const owner = entry.startsWith(name) ? /^(\d+)\.tmp$/.exec(entry.slice(name.length))?.[1] : undefined;
    if (owner !== undefined && !isAlive(Number(owner))) rmSync(join(folder, entry), { force: true });
  }
}
