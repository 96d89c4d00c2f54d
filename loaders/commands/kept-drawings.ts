import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { importedFiles } from "../cache/imports.ts";
import { openStore } from "../cache/store.ts";
import { digestOf } from "../digest.ts";
import type { Drawings, KeepDrawings } from "../figures.ts";
import { remembered } from "../remember.ts";
import { codeDigest } from "./digests.ts";
import { PROJECT } from "./project.ts";

interface Kept extends Drawings {
  from: string;
}

function isKept(value: unknown): value is Kept {
  return typeof value === "object" && value !== null && "from" in value && "svgWide" in value && "svgNarrow" in value;
}

const FIGURES = join(PROJECT, "loaders", "figures");

/** The code of a figure and what all figures are drawn with: another figure's code is not among it. */
function codeOf(figure: string): string[] {
  const own = importedFiles(join(FIGURES, `${figure}.ts`));
  const shared = importedFiles(join(PROJECT, "loaders", "figures.ts"), [join(FIGURES, "index.ts")]);
  return [...new Set([...own, ...shared])];
}

/** The paths of the code that a figure's drawings depend on. */
export function drawingFiles(figure: string): string[] {
  return codeOf(figure).map((path) => relative(PROJECT, path).split(sep).join("/"));
}

/**
 * Figures as they were drawn in an earlier run, one of each in each language. A drawing is taken over where its rows, its words and its code
 * are the same.
 *
 * @param folder can be deleted at any time.
 * @returns what keeps them, and how many figures there were and how many had to be drawn.
 */
export function keptDrawings(folder: string): { keep: KeepDrawings; counts: { all: number; made: number } } {
  const lockfile = createHash("sha256")
    .update(readFileSync(join(PROJECT, "package-lock.json")))
    .digest("hex");
  const store = openStore(folder, digestOf([lockfile, process.version]));
  const counts = { all: 0, made: 0 };
  // The same for every language, and found by reading hundreds of files.
  const codeFor = remembered((figure) => codeDigest(codeOf(figure)));
  const keep: KeepDrawings = (figure, language, content, draw) => {
    counts.all += 1;
    const slot = digestOf([figure, language]);
    const from = digestOf([content, codeFor(figure)]);
    const earlier = store.get(slot);
    if (isKept(earlier) && earlier.from === from) return { svgWide: earlier.svgWide, svgNarrow: earlier.svgNarrow };
    counts.made += 1;
    const drawn = draw();
    store.put(slot, { from, ...drawn } satisfies Kept);
    return drawn;
  };
  return { keep, counts };
}
