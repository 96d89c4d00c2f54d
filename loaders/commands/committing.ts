import { existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { SourceFile } from "../model/article.ts";
import { compare } from "../problems.ts";
import { replaceFile, settleFolder } from "../whole-file.ts";
import { Refusal } from "./command.ts";

/** Where what is to be added is gathered. Once it is whole it gets its other name, in one step; from then on it is added, whatever happens. */
const GATHERED = ".adding.tmp";
const WHOLE = ".added.tmp";
const REGISTRY = "registry.csv";

/**
 * Adds articles to a corpus folder, and the registry with their events: all of it or nothing, at whatever moment the process is killed.
 * What a kill leaves half-done is finished by the next command that writes. The caller holds the folder's lock.
 *
 * @throws Refusal where a file of an article's name came into being meanwhile; the system's own error where the disk is full.
 */
export function commit(data: string, articles: readonly SourceFile[], registry: string): void {
  const gathered = join(data, GATHERED);
  const own = articles.map(({ path, bytes }) => ({ name: basename(path), bytes }));
  const taken = own.find(({ name }) => existsSync(join(data, "articles", name)));
  if (taken !== undefined) throw new Refusal(`${join(data, "articles", taken.name)} came into being meanwhile: run the command again`);
  try {
    mkdirSync(join(gathered, "articles"), { recursive: true });
    for (const { name, bytes } of own) replaceFile(join(gathered, "articles", name), bytes);
    replaceFile(join(gathered, REGISTRY), registry);
    renameSync(gathered, join(data, WHOLE));
  } finally {
    rmSync(gathered, { recursive: true, force: true });
  }
  settleFolder(data);
  finish(data);
}

/** Finishes what a command that was killed had begun to add, and takes away what it had only gathered. The caller holds the folder's lock. */
export function finish(data: string): void {
  rmSync(join(data, GATHERED), { recursive: true, force: true });
  const whole = join(data, WHOLE);
  if (!existsSync(whole)) return;
  const [from, to] = [join(whole, "articles"), join(data, "articles")];
  mkdirSync(to, { recursive: true });
  for (const name of existsSync(from) ? readdirSync(from).sort(compare) : []) place(join(from, name), join(to, name));
  settleFolder(to);
  if (existsSync(join(whole, REGISTRY))) renameSync(join(whole, REGISTRY), join(data, REGISTRY));
  rmSync(whole, { recursive: true, force: true });
}

// Unlike a rename, a link never takes the place of a file that somebody put there meanwhile.
function place(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (fault) {
    const isTaken = (fault as NodeJS.ErrnoException).code === "EEXIST";
    if (isTaken && statSync(from).ino !== statSync(to).ino) throw new Refusal(`${to} came into being meanwhile: move it away first`);
    if (!isTaken) renameSync(from, to);
  }
  rmSync(from, { force: true });
}
