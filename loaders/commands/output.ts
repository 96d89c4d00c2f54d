import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { isAlive } from "../processes.ts";
import { Refusal } from "./command.ts";

/** What tells a site of ours from a folder that must not be replaced. */
const MARK = "manifest.json";
const OWNER = ".process";

/** A folder beside the output, in which the new site grows until it takes the output's place. */
export interface Workspace {
  folder: string;
  /** Puts the finished site in the place of the earlier one. */
  publish: (site: string) => void;
  /** Takes the folder away, whatever became of it. */
  discard: () => void;
}

/**
 * Why a folder cannot be the output of a build, in plain words; null if it can.
 *
 * @param sources folders that are read: the output may be none of them, nor lie in one, nor hold one.
 * @param mark a file that the output has if it was made by the same command.
 */
export function refuseOutput(out: string, sources: string[], mark = MARK): string | null {
  const real = realPath(out);
  for (const source of sources.map(realPath)) {
    if (real === source) return `${out} is a source folder`;
    if (isWithin(real, source)) return `${out} lies in the source folder ${source}`;
    if (isWithin(source, real)) return `${out} holds the source folder ${source}`;
  }
  if (!existsSync(real)) return null;
  if (!statSync(real).isDirectory()) return `${out} is a file`;
  const entries = readdirSync(real);
  if (entries.length > 0 && !entries.includes(mark))
    return `${out} holds files, but no ${mark} of an earlier build: a build would replace them`;
  return null;
}

/**
 * Opens a workspace beside the output folder. What a killed build left there is taken away first; if it was killed between
 * the two renames of `publish`, the earlier site is put back.
 *
 * @throws Refusal if another build is at work on the same output.
 */
export function openWorkspace(out: string): Workspace {
  const target = realPath(out);
  const folder = join(dirname(target), `.${basename(target)}.building`);
  restore(out);
  takeOver(folder);
  restore(out);
  return {
    folder,
    publish: (site) => replace(target, site),
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Puts the earlier site back where a build was killed between taking it away and putting the new one there. */
export function restore(out: string): void {
  const target = realPath(out);
  const previous = previousOf(target);
  if (!existsSync(target) && existsSync(previous)) renameSync(previous, target);
}

// The folder is the lock too: it comes into being whole, with its owner in it, and a rename onto one that is there fails.
function takeOver(folder: string): void {
  const own = `${folder}-${process.pid}`;
  mkdirSync(dirname(own), { recursive: true });
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own);
  writeFileSync(join(own, OWNER), String(process.pid));
  try {
    if (!isFree(folder)) throw new Refusal(`another build is at work in ${folder} (process ${ownerOf(folder)}): wait until it has ended`);
    rmSync(folder, { recursive: true, force: true });
    renameSync(own, folder);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

function isFree(folder: string): boolean {
  return !existsSync(folder) || !isAlive(ownerOf(folder));
}

function ownerOf(folder: string): number {
  const owner = join(folder, OWNER);
  return existsSync(owner) ? Number(readFileSync(owner, "utf8")) : 0;
}

// Two renames with nothing between them; `restore` mends what a kill exactly there leaves.
function replace(target: string, site: string): void {
  const previous = previousOf(target);
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, previous);
  renameSync(site, target);
  rmSync(previous, { recursive: true, force: true });
}

function previousOf(target: string): string {
  return join(dirname(target), `.${basename(target)}.previous`);
}

// Symbolic links are followed as far as the path exists: a link to a source folder is that folder.
function realPath(path: string): string {
  const absolute = resolve(path);
  if (existsSync(absolute)) return realpathSync.native(absolute);
  return dirname(absolute) === absolute ? absolute : join(realPath(dirname(absolute)), basename(absolute));
}

function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path !== "" && path !== ".." && !path.startsWith(`..${sep}`) && resolve(outer, path) === inner;
}
