import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { importedFiles } from "../cache/imports.ts";
import { digestOf } from "../digest.ts";
import type { SourceFile } from "../model/article.ts";
import { compare } from "../problems.ts";
import { PROJECT } from "./project.ts";
import type { Sources } from "./sources.ts";

/** What a report was made of, each as SHA-256. */
export interface Digests {
  /** The articles, and an analyst's decisions on them. */
  corpus: string;
  /** Everything but the article that a coding depends on: the coder's own code, its tables, the libraries. */
  coder: string;
  /** The exact versions of all libraries. */
  lockfile: string;
}

/** Works out what a report of these sources is made of. No path of this computer enters it. */
export function digestsOf(sources: Sources): Digests {
  const lockfile = digestBytes(readFileSync(join(PROJECT, "package-lock.json")));
  const code = coderCode().map(readCode);
  return {
    corpus: digestFiles([...sources.articles, sources.corrections, sources.registry].filter((file) => file !== null)),
    coder: digestOf([digestFiles([...code, ...tablesOf(sources)]), lockfile]),
    lockfile,
  };
}

/** Where the coder's own code begins: what codes, the languages, and what reads the tables that it codes with. */
const CODER = ["coding", "reading/languages/index", "lexicon", "gazetteer", "countries", "actors", "codebook"];

function coderCode(): string[] {
  return [...new Set(CODER.flatMap((name) => importedFiles(join(PROJECT, "loaders", `${name}.ts`))))];
}

/** Whether a file of the codebook holds what the product was measured by: made from codings, not codings from it. */
const isMeasured = (path: string) => /\/(?:accuracy|performance)\.csv$/.test(path);

/** The tables that a coding depends on. */
function tablesOf({ lexicon, codebook, gazetteer, countries, actors }: Sources): SourceFile[] {
  return [...lexicon, ...codebook.filter(({ path }) => !isMeasured(path)), gazetteer, countries, actors];
}

/** The paths of everything but the article that a coding depends on. */
export function coderFiles(sources: Sources): string[] {
  return [...coderCode().map((path) => readCode(path).path), ...tablesOf(sources).map(({ path }) => path)];
}

/** SHA-256 of files of the project's code, by their paths within it. */
export function codeDigest(paths: string[]): string {
  return digestFiles(paths.map(readCode));
}

function readCode(path: string): SourceFile {
  return { path: relative(PROJECT, path).split(sep).join("/"), bytes: readFileSync(path) };
}

/** SHA-256 of files by their paths and bytes; their order changes nothing. */
export function digestFiles(files: SourceFile[]): string {
  return digestOf([...files].sort((a, b) => compare(a.path, b.path)).map(({ path, bytes }) => [path, digestBytes(bytes)]));
}

/** SHA-256 of bytes, hex. */
export function digestBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
