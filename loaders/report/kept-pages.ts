import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { importedFiles } from "../cache/imports.ts";
import { openStore } from "../cache/store.ts";
import { digestOf } from "../digest.ts";
import type { Problem } from "../model/problem.ts";
import { compare } from "../problems.ts";
import { type RenderedPage, renderPages } from "./framework.ts";

/** Every file with its content's digest, by its path within the project. */
export function digests(root: string, paths: string[]): [path: string, digest: string][] {
  return paths.map((path) => [relative(root, path).split(sep).join("/"), createHash("sha256").update(readFileSync(path)).digest("hex")]);
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile() && !path.includes(".observablehq"))
    .sort(compare);
}

/**
 * Renders the pages of `docs/`, or takes them from an earlier run in which the same pages were rendered by the same
 * configuration, plugins and libraries. What the data say is not in them: a new article needs no new rendering.
 * Takes the project's root, an empty work folder, and the folder of earlier results, which can be deleted at any time.
 */
export async function keptPages(root: string, work: string, kept: string): Promise<{ pages: RenderedPage[]; problems: Problem[] }> {
  const makers = [
    ...importedFiles(join(root, "observablehq.config.ts")),
    ...importedFiles(join(root, "loaders", "report", "framework.ts")),
  ];
  const maker = digestOf({ files: digests(root, [...makers, join(root, "package-lock.json")]), node: process.version });
  const docs = join(root, "docs");
  // Pages may hold pictures: whatever lies beside them counts too.
  const key = digestOf(digests(root, filesOf(docs)));
  const store = openStore(kept, maker);
  const earlier = store.get(key) as RenderedPage[] | undefined;
  if (earlier !== undefined) return { pages: earlier, problems: [] };
  const rendered = await renderPages(root, work);
  if (rendered.problems.length === 0) store.put(key, rendered.pages);
  return rendered;
}
