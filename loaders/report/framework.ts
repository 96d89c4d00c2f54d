import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Problem } from "../model/problem.ts";
import { compare, error, type Location } from "../problems.ts";

/** A page as Framework made it, and the Markdown it came from. */
export interface RenderedPage {
  /** Address from the root, without `.html`: `/events/index`. */
  path: string;
  /** From the project's root: `docs/events/index.md`. */
  source: string;
  markdown: string;
  html: string;
}

/**
 * Libraries whose newest version Framework looks up on the network even for a page that uses none of them. A folder in its
 * cache answers the question; what it would link to never reaches a page.
 */
export const LOOKED_UP = [
  "@observablehq/plot",
  "@observablehq/sample-datasets",
  "apache-arrow",
  "arquero",
  "d3",
  "d3-dsv",
  "echarts",
  "htl",
  "leaflet",
  "lodash",
  "mapbox-gl",
  "parquet-wasm",
  "react",
  "react-dom",
  "topojson-client",
];

/** Gives rendered pages: those named, or every one of `docs/`. */
export type Renderer = (root: string, work: string, files?: readonly string[]) => Promise<{ pages: RenderedPage[]; problems: Problem[] }>;

/**
 * Every page and what it may hold; `style` is the site's own and never Framework's. Pages that are not asked for are there too: Framework
 * gives up where one that another names is missing.
 */
function stage(docs: string, staged: string): void {
  const isStaged = (path: string) => !path.split("/").some((part) => part === ".observablehq" || part === "style");
  cpSync(docs, staged, { recursive: true, filter: (path) => isStaged(relative(docs, path).split(sep).join("/")) });
  for (const name of LOOKED_UP) mkdirSync(join(staged, ".observablehq", "cache", "_npm", `${name}@0.0.0`), { recursive: true });
}

interface Finished {
  code: number | null;
  output: string;
}

/** Runs `observable build` in the project's root, without network use, telemetry or a zone of its own. */
function run(root: string, staged: string, rendered: string): Promise<Finished> {
  const require = createRequire(join(root, "package.json"));
  const observable = join(require.resolve("@observablehq/framework/package.json"), "..", "dist", "bin", "observable.js");
  const tsx = pathToFileURL(require.resolve("tsx")).href;
  const env = {
    ...process.env,
    CASEBOOK_PAGES: staged,
    CASEBOOK_RENDERED: rendered,
    OBSERVABLE_TELEMETRY_DISABLE: "1",
    TZ: "UTC",
    NO_COLOR: "1",
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", tsx, observable, "build"], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output: Buffer.concat(chunks).toString("utf8") }));
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours begin with one
const COLOURS = /\u001b\[[0-9;]*m/g;

/** What Framework said that is a fault. Broken links are not taken from it: the pass finds them, with their lines. */
function faults({ code, output }: Finished, docs: string): Problem[] {
  const lines = output.replace(COLOURS, "").split("\n");
  const said = lines.filter(
    (line) => /^\s*(Warning:|Unexpected error:|error:|\w*Error:)/.test(line) && !/broken link|will not be cleared/.test(line),
  );
  const problems = said.map((line) =>
    error(placeNamed(line, docs), "framework", line.trim(), "a page that Framework renders without complaint"),
  );
  if (code !== 0 && problems.length === 0) {
    const last = lines
      .filter((line) => line.trim() !== "")
      .slice(-3)
      .join(" / ");
    problems.push(error({ path: "docs" }, "framework", `Framework ended with exit code ${code}: ${last}`, "it to end with 0"));
  }
  return problems;
}

/** Framework names what is missing, not where it is asked for: the first page that has the name. */
function placeNamed(message: string, docs: string): Location {
  const name = /\/[^\s"']+/.exec(message)?.[0];
  if (name === undefined) return { path: "docs" };
  for (const file of markdownPages(docs)) {
    const line = readFileSync(join(docs, file), "utf8")
      .split("\n")
      .findIndex((text) => text.includes(name));
    if (line >= 0) return { path: `docs/${file}`, line: line + 1 };
  }
  return { path: "docs" };
}

/** Every Markdown page of a folder, by its path within it, in code-unit order. */
export function markdownPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => path.split(sep).join("/"))
    .sort(compare);
}

/**
 * Renders `docs/` with Observable Framework, in a child process and in a folder of its own.
 * Takes the project's root and an empty work folder; gives the pages with their directives still as markers, and what
 * Framework found wrong. Nothing outside the work folder is written.
 */
export const renderPages: Renderer = async (root, work, files = markdownPages(join(root, "docs"))) => {
  const docs = join(root, "docs");
  const staged = join(work, "pages");
  const rendered = join(work, "rendered");
  stage(docs, staged);
  const problems = faults(await run(root, staged, rendered), docs);
  const pages: RenderedPage[] = [];
  for (const file of files) {
    const path = `/${file.slice(0, -".md".length)}`;
    const finished = join(rendered, `${path}.html`);
    if (existsSync(finished)) {
      const markdown = readFileSync(join(docs, file), "utf8");
      pages.push({ path, source: `docs/${file}`, markdown, html: readFileSync(finished, "utf8") });
    } else if (problems.length === 0) {
      problems.push(error({ path: `docs/${file}` }, "framework", "a page that Framework did not render", "it in the finished site"));
    }
  }
  return { pages, problems };
};
