import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { importedFiles } from "../cache/imports.ts";
import { openStore } from "../cache/store.ts";
import { digestOf } from "../digest.ts";
import type { Problem } from "../model/problem.ts";
import { compare } from "../problems.ts";
import { markdownPages, type RenderedPage, type Renderer, renderPages } from "./framework.ts";

/** Every file with its content's digest, by its path within the project. */
export function digests(root: string, paths: string[]): [path: string, digest: string][] {
  return paths.map((path) => [relative(root, path).split(sep).join("/"), createHash("sha256").update(readFileSync(path)).digest("hex")]);
}

/** Folders of `docs/` that the pass over the finished HTML reads, and no page. */
const NOT_IN_PAGES = [".observablehq", "style", "components"];

/** What lies beside the pages, such as pictures: any of them may hold it. */
function besides(docs: string): string[] {
  return readdirSync(docs, { recursive: true, encoding: "utf8" })
    .filter((path) => !path.endsWith(".md") && !path.split(sep).some((part) => NOT_IN_PAGES.includes(part)))
    .map((path) => join(docs, path))
    .filter((path) => statSync(path).isFile())
    .sort(compare);
}

interface Kept {
  made: string;
  page: RenderedPage;
}

function isKept(value: unknown): value is Kept {
  return typeof value === "object" && value !== null && "made" in value && "page" in value;
}

/**
 * Renders the pages of `docs/`, or takes them from an earlier run in which the same page was rendered by the same
 * configuration, plugins and libraries; one is kept of each. What the data say is not in them: a new article needs no new rendering.
 * Takes the project's root, an empty work folder, the folder of earlier results, which can be deleted at any time, and how pages
 * are rendered. Gives also how many had to be.
 */
export async function keptPages(
  root: string,
  work: string,
  kept: string,
  render: Renderer = renderPages,
): Promise<{ pages: RenderedPage[]; problems: Problem[]; made: number }> {
  const makers = ["observablehq.config.ts", "loaders/report/framework.ts", "loaders/report/quick-pages.ts"].flatMap((path) =>
    importedFiles(join(root, path)),
  );
  const maker = digestOf({ files: digests(root, [...new Set(makers), join(root, "package-lock.json")]), node: process.version });
  const docs = join(root, "docs");
  const around = digests(root, besides(docs));
  const store = openStore(kept, maker);
  const files = markdownPages(docs).map((file) => {
    const made = digestOf([digests(root, [join(docs, file)]), around]);
    const earlier = store.get(digestOf(file));
    return { file, made, page: isKept(earlier) && earlier.made === made ? earlier.page : null };
  });
  const wanted = files.filter(({ page }) => page === null);
  const fresh =
    wanted.length === 0
      ? { pages: [], problems: [] }
      : await render(
          root,
          work,
          wanted.map(({ file }) => file),
        );
  const rendered = new Map(fresh.pages.map((page) => [page.source, page]));
  const pages = files.flatMap(({ file, made, page: earlier }) => {
    const page = earlier ?? rendered.get(`docs/${file}`);
    if (page === undefined) return [];
    if (earlier === null && fresh.problems.length === 0) store.put(digestOf(file), { made, page } satisfies Kept);
    return [page];
  });
  return { pages, problems: fresh.problems, made: wanted.length };
}
