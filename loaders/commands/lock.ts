import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isAlive } from "../processes.ts";
import { dropLeftovers } from "../whole-file.ts";
import { Refusal } from "./command.ts";
import { finish } from "./committing.ts";

/** What a command holds while it writes sources. */
export interface Lock {
  release: () => void;
}

/** Who holds a lock: the process, and its command as users know it. */
interface Holder {
  pid: number;
  command: string;
}

/** How long a command waits for another that writes, and between two looks, in milliseconds. */
const PATIENCE = 10_000;
const BETWEEN = 50;

/** Where the lock of a corpus folder is, and what becomes it. */
const lockOf = (data: string) => join(data, ".writing.tmp");
const ownOf = (data: string) => join(data, `.writing.${process.pid}.tmp`);

/**
 * Takes the right to write the sources of a corpus folder, for one command at a time. Waits a little for another that has it; what a
 * killed process left is taken over.
 *
 * @param command as users call it, for the message of another that waits.
 * @throws Refusal that names the other, where it does not end in time.
 */
export function lockSources(data: string, command: string, patience = PATIENCE): Lock {
  const path = lockOf(data);
  dropLeftovers(join(data, "writing"));
  for (let waited = 0; ; waited += BETWEEN) {
    if (take(path, ownOf(data), command)) return taken(data, path);
    const holder = holderOf(path);
    if (holder !== null && waited >= patience) throw new Refusal(busy(holder, path));
    if (holder !== null) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BETWEEN);
  }
}

/** The lock once it is had: first of all, what a killed command had begun is finished. */
function taken(data: string, path: string): Lock {
  const lock = { release: () => rmSync(path, { force: true }) };
  try {
    finish(data);
    return lock;
  } catch (fault) {
    lock.release();
    throw fault;
  }
}

/** Does something that writes the sources of a corpus folder while nobody else does. */
export function whileLocked<T>(data: string, command: string, work: () => T): T {
  const lock = lockSources(data, command);
  try {
    return work();
  } finally {
    lock.release();
  }
}

function busy({ pid, command }: Holder, path: string): string {
  return `npm run ${command} (process ${pid}) is writing to ${dirname(path)}: wait until it has ended; if there is no such process, delete ${path}`;
}

// A link to a file that is whole comes into being whole, and only where nothing is: two never take it at once.
function take(path: string, own: string, command: string): boolean {
  writeFileSync(own, `${process.pid} ${command}\n`);
  try {
    linkSync(own, path);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "EEXIST") throw fault;
    rmSync(own, { force: true });
    dropStale(path, own);
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

// Whoever moves the file away has it alone. If it turns out to be another's fresh one, it is put back.
function dropStale(path: string, own: string): void {
  if (holderOf(path) !== null) return;
  const aside = own;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (holderOf(aside) !== null && !existsSync(path)) linkSync(aside, path);
  rmSync(aside, { force: true });
}

/** Who holds a lock now; null where nobody does that is still there. */
function holderOf(path: string): Holder | null {
  try {
    const [pid = "", command = ""] = readFileSync(path, "utf8").trim().split(" ");
    return isAlive(Number(pid)) ? { pid: Number(pid), command } : null;
  } catch {
    return null;
  }
}
