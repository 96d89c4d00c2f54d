import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { contentDigest, formatEdition } from "../../citing/editions.ts";
import { EDITIONS, type EditionSources, formatLedger, LEDGER, type LedgerEntry, MANIFEST, readLedger } from "../../citing/frozen.ts";
import type { SourceFile } from "../../model/article.ts";
import type { Edition } from "../../model/edition.ts";
import { compare } from "../../problems.ts";
import { replaceFile } from "../../whole-file.ts";

const OBJECTS = "objects";

/** Reads what lies in the folder of editions of a corpus folder; nothing where there is none. */
export function readEditionSources(data: string): EditionSources {
  const folder = join(data, "editions");
  const names = isFolder(folder) ? readdirSync(folder).sort(compare) : [];
  const manifests = names
    .filter((name) => name !== OBJECTS && existsSync(join(folder, name, MANIFEST)))
    .map((name): [string, SourceFile] => [name, sourceOf(folder, `${name}/${MANIFEST}`)]);
  const objects = join(folder, OBJECTS);
  const kept = isFolder(objects) ? readdirSync(objects).filter((name) => /^[0-9a-f]{64}$/.test(name)) : [];
  return {
    ledger: existsSync(join(folder, LEDGER)) ? sourceOf(folder, LEDGER) : null,
    manifests: new Map(manifests),
    objects: new Map(kept.map((name) => [name, new Uint8Array(readFileSync(join(objects, name)))])),
  };
}

/**
 * Keeps an edition with its files, a new one or one in which files were replaced. What is already kept is not kept again. The list
 * of editions is written last: a process that is killed before leaves an edition that nothing reads.
 */
export function keepEdition(data: string, edition: Edition, files: ReadonlyMap<string, Uint8Array>): void {
  const folder = join(data, "editions");
  mkdirSync(join(folder, OBJECTS), { recursive: true });
  for (const bytes of files.values()) {
    const path = join(folder, OBJECTS, contentDigest(bytes));
    if (!existsSync(path)) replaceFile(path, bytes);
  }
  const manifest = formatEdition(edition);
  mkdirSync(join(folder, edition.id), { recursive: true });
  replaceFile(join(folder, edition.id, MANIFEST), manifest);
  const entry: LedgerEntry = { edition: edition.id, manifest: contentDigest(manifest) };
  const earlier = readLedger(existsSync(join(folder, LEDGER)) ? sourceOf(folder, LEDGER) : null).value;
  const isKnown = earlier.some((other) => other.edition === edition.id);
  const entries = isKnown ? earlier.map((other) => (other.edition === edition.id ? entry : other)) : [...earlier, entry];
  replaceFile(join(folder, LEDGER), formatLedger(entries));
}

/** Takes away contents that no edition holds any more, such as what named a person who was made unnamed. */
export function dropObjects(data: string, digests: Iterable<string>): void {
  for (const digest of digests) rmSync(join(data, "editions", OBJECTS, digest), { force: true });
}

function sourceOf(folder: string, name: string): SourceFile {
  return { path: `${EDITIONS}/${name}`, bytes: new Uint8Array(readFileSync(join(folder, name))) };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
