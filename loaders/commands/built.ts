import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { writeWhole } from "../cache/whole.ts";
import { digestOf } from "../digest.ts";
import { CACHE, PROJECT } from "./project.ts";
import type { Sources } from "./sources.ts";

/** The digest of every source of a report, by its path. */
export type SourceDigests = Record<string, string>;

/** Folders of the project beside the corpus that a report is made from. */
const CODE = ["docs", "loaders"];
const FILES = ["observablehq.config.ts", "package-lock.json"];

const digestBytes = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path))
    .filter((path) => !path.includes(".observablehq") && statSync(path).isFile());
}

/** Every source of a report as it is now: the corpus as read, the pages, the code, the libraries, the editions. */
export function sourceDigests(sources: Sources): SourceDigests {
  const { articles, corrections, registry, codebook, lexicon, gazetteer, countries, actors, folder } = sources;
  const read = [...articles, corrections, registry, ...codebook, ...lexicon, gazetteer, countries, actors].filter((file) => file !== null);
  const own = [...CODE.flatMap((name) => filesOf(join(PROJECT, name))), ...FILES.map((name) => join(PROJECT, name))];
  const editions = filesOf(join(folder, "editions")).map((path) => [`data/${within(folder, path)}`, digestBytes(readFileSync(path))]);
  return Object.fromEntries([
    ...read.map(({ path, bytes }) => [path, digestBytes(bytes)]),
    ...editions,
    ...own.map((path) => [within(PROJECT, path), digestBytes(readFileSync(path))]),
  ]);
}

const within = (folder: string, path: string) => relative(folder, path).split(sep).join("/");

/** What is kept of a build: what it was made of, and by which manifest its site is known. */
interface Kept {
  manifest: string;
  sources: SourceDigests;
}

const fileOf = (out: string) => join(CACHE, "built", `${digestOf(out).slice(0, 16)}.json`);
const manifestOf = (out: string) => (existsSync(join(out, "manifest.json")) ? digestBytes(readFileSync(join(out, "manifest.json"))) : null);

/** Keeps what a site was made of, for telling later what of it is out of date. */
export function keepBuilt(out: string, sources: SourceDigests): void {
  const manifest = manifestOf(out);
  if (manifest !== null) writeWhole(fileOf(out), JSON.stringify({ manifest, sources } satisfies Kept));
}

/** What the site in a folder was made of; null where that was not kept, or where the site there is another. */
export function builtFrom(out: string): SourceDigests | null {
  try {
    const { manifest, sources } = JSON.parse(readFileSync(fileOf(out), "utf8")) as Kept;
    return manifest === manifestOf(out) ? sources : null;
  } catch {
    return null;
  }
}
