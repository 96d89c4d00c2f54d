import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { contentDigest } from "../../citing/editions.ts";
import { compare } from "../../problems.ts";
import type { Told } from "./citation.ts";

const MANIFEST = "manifest.json";

/** What a site was made of, as its manifest says. */
interface Manifest {
  corpus?: string;
  coder?: string;
  lockfile?: string;
  files?: Record<string, string>;
}

const INPUTS = [
  ["corpus", "the corpus (articles, corrections or registry)"],
  ["coder", "the coder (its code, codebook, lexicons, gazetteer or actors)"],
  ["lockfile", "the libraries (package-lock.json)"],
] as const;

/** Whether a folder is a site that was built. */
export function isSite(folder: string): boolean {
  return existsSync(join(folder, MANIFEST)) && statSync(folder).isDirectory();
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join("/"));
}

function manifestOf(folder: string): Manifest {
  try {
    return (JSON.parse(readFileSync(join(folder, MANIFEST), "utf8")) ?? {}) as Manifest;
  } catch {
    return {};
  }
}

function firstByte(given: Uint8Array, built: Uint8Array): number {
  const length = Math.min(given.length, built.length);
  for (let at = 0; at < length; at += 1) if (given[at] !== built[at]) return at;
  return length;
}

/** How one file of a site differs from what its sources build; null where it does not. */
function differenceIn(path: string, site: string, built: string): string | null {
  if (!existsSync(join(site, path))) return `${path} is missing`;
  if (!existsSync(join(built, path))) return `${path} is there, and its sources build no such file`;
  const [given, fresh] = [readFileSync(join(site, path)), readFileSync(join(built, path))];
  if (Buffer.compare(given, fresh) === 0) return null;
  return `${path} differs from byte ${firstByte(given, fresh)} on (${given.length} bytes, ${fresh.length} as built from the sources)`;
}

function whyDiffers(path: string, site: string, built: string): string {
  const [given, fresh] = [manifestOf(site), manifestOf(built)];
  const differing = INPUTS.filter(([name]) => given[name] !== fresh[name]).map(([, words]) => words);
  if (differing.length > 0) return `what differs between its sources then and now: ${differing.join("; ")}`;
  const promised = given.files?.[path];
  const isAltered = existsSync(join(site, path)) && promised !== undefined && promised !== contentDigest(readFileSync(join(site, path)));
  if (isAltered || (promised !== undefined && !existsSync(join(site, path))))
    return "the file was altered after it was built: its own manifest says otherwise";
  return "corpus, coder and libraries are the same: the pages, the code that makes them or data/editions/ changed, or a file was put there";
}

/**
 * Holds a built site against one that was built now from its sources, byte for byte.
 *
 * @param built the folder of the fresh one.
 */
export function compareSites(site: string, built: string, name: string): Told {
  // The manifest differs wherever anything does: it is looked at last.
  const paths = [...new Set([...filesOf(site), ...filesOf(built)])].sort(
    (a, b) => Number(a === MANIFEST) - Number(b === MANIFEST) || compare(a, b),
  );
  const differing = paths.filter((path) => differenceIn(path, site, built) !== null);
  const [first] = differing;
  if (first === undefined) return { isSame: true, lines: [`= ${name} is what its sources build, byte for byte: ${paths.length} files`] };
  return {
    isSame: false,
    lines: [
      `~ ${name} is not what its sources build: ${differing.length} of ${paths.length} files differ`,
      `the first: ${differenceIn(first, site, built)}`,
      whyDiffers(first, site, built),
    ],
  };
}
