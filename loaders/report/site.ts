import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pages as navigation } from "../../observablehq.config.ts";
import type { Problem } from "../model/problem.ts";
import { compare, sortProblems } from "../problems.ts";
import { fileOf, relativise } from "./address.ts";
import { LinkCheck } from "./check/links.ts";
import { checkPage } from "./check/page.ts";
import { figureFiles } from "./figure/files.ts";
import { fill } from "./fill.ts";
import { renderPages } from "./framework.ts";
import type { SiteFile, SiteInput } from "./input.ts";
import { keptPages } from "./kept-pages.ts";
import { makeAssets } from "./page/assets.ts";
import { type Frame, shell } from "./page/shell.ts";
import { type PlannedPage, placesOfFigures, planPages } from "./plan.ts";
import { indexSite, type Site } from "./site-index.ts";
import { readTemplate, type Template } from "./template.ts";

/** Where things are: the project, an empty folder for work, the empty folder for the finished site. */
export interface SiteFolders {
  root: string;
  work: string;
  out: string;
  /** Where rendered pages are kept from one run to the next; without it nothing is kept. */
  kept?: string;
}

/** Writes files and remembers the SHA-256 of each for the manifest. */
class Output {
  readonly digests = new Map<string, string>();
  private readonly out: string;

  constructor(out: string) {
    this.out = out;
  }

  write(path: string, bytes: Uint8Array | string): void {
    const target = join(this.out, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    this.digests.set(path, createHash("sha256").update(bytes).digest("hex"));
  }
}

async function templatesOf({ root, work, kept }: SiteFolders): Promise<{ templates: Template[]; problems: Problem[] }> {
  const { pages, problems } = kept === undefined ? await renderPages(root, work) : await keptPages(root, work, kept);
  const read = pages.map(readTemplate);
  return { templates: read.map(({ template }) => template), problems: [...problems, ...read.flatMap((page) => page.problems)] };
}

/** Fills, frames, checks and writes one page. */
function writePage(page: PlannedPage, site: Site, frame: Frame, output: Output, links: LinkCheck): Problem[] {
  const { template, path, subject, title, description } = page;
  const { main, problems } = fill(template, { site, path, subject });
  const file = decodeURIComponent(fileOf(path));
  const { site: address } = frame.settings;
  const base = path === "/404" ? (address === null ? "/" : new URL(address).pathname) : null;
  const relative = relativise(fileOf(path), shell(frame, { path, title, description, main }), base);
  output.write(file, relative.html);
  links.add(file, relative.html, relative.links, template);
  return [...problems, ...checkPage(file, relative.html, template)];
}

function manifest(input: SiteInput, digests: Map<string, string>): string {
  const files = Object.fromEntries([...digests].sort(([a], [b]) => compare(a, b)));
  const { corpus, coder, lockfile } = input.digests;
  return `${JSON.stringify({ edition: null, corpus, coder, lockfile, files }, null, 2)}\n`;
}

/** The same fault in every page of a kind is told once. */
function distinct(problems: Problem[]): Problem[] {
  const seen = new Map(
    problems
      .map((problem) => [`${problem.path}:${problem.line}:${problem.rule}:${problem.found.replace(/ in \S+\.html/, "")}`, problem] as const)
      .reverse(),
  );
  return sortProblems([...seen.values()]);
}

/**
 * Renders the whole report: pages, assets, data files, manifest.
 * Takes everything computed, and the folders; gives every fault found in pages, links and images, with file and line. Writes
 * into `work` and `out` alone; if a fault is an error, `out` is not to be published.
 */
export async function renderSite(input: SiteInput, folders: SiteFolders): Promise<Problem[]> {
  const { templates, problems } = await templatesOf(folders);
  // Where Framework gave up there is nothing to fill; where a page is wrong, the others are looked at all the same.
  if (templates.length === 0) return distinct(problems);
  const site = indexSite(input);
  const order = navigation.map(({ path }) => path);
  site.figurePlaces = placesOfFigures(templates, order, site);
  const assets = await makeAssets(folders.root);
  const output = new Output(folders.out);
  const links = new LinkCheck();
  for (const { path, bytes } of [...assets.files, ...input.files, ...input.figures.flatMap(figureFiles)] satisfies SiteFile[])
    output.write(path, bytes);
  const frame = { settings: input.settings, labels: site.words.labels, navigation, assets };
  for (const page of planPages(templates, site)) problems.push(...writePage(page, site, frame, output, links));
  problems.push(...links.finish(new Set(output.digests.keys()), folders.out));
  output.write("manifest.json", manifest(input, output.digests));
  return distinct(problems);
}
