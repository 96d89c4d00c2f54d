import { join } from "node:path";
import { pages as navigation } from "../../observablehq.config.ts";
import { presentEdition } from "../citing/editions.ts";
import type { DrawnFigure } from "../model/figure.ts";
import type { Problem } from "../model/problem.ts";
import { compare, sortProblems } from "../problems.ts";
import { fileOf, relativise } from "./address.ts";
import { LinkCheck } from "./check/links.ts";
import { checkPage } from "./check/page.ts";
import { citableOfPage } from "./citation/citables.ts";
import { citationFiles } from "./citation/files.ts";
import { editionFiles } from "./edition/page.ts";
import { exploreFiles } from "./explore/source.ts";
import { figureEmbedAddress } from "./figure/addresses.ts";
import { embedPage } from "./figure/embed.ts";
import { figureFiles, figurePictures } from "./figure/files.ts";
import { fill } from "./fill.ts";
import { type Renderer, renderPages } from "./framework.ts";
import type { SiteFile, SiteInput } from "./input.ts";
import { keptPages } from "./kept-pages.ts";
import { FolderOutput, type SiteOutput } from "./output.ts";
import { makeAssets } from "./page/assets.ts";
import { type Frame, shell } from "./page/shell.ts";
import { cardSvg } from "./picture/card.ts";
import { cardOf } from "./picture/cards.ts";
import { Pictures } from "./picture/pictures.ts";
import { explores, isFound, type PlannedPage, placesOfFigures, planPages, searches } from "./plan.ts";
import { fullTextIndex } from "./search/full-text.ts";
import { nameRecords, recordOf, type SearchRecord } from "./search/records.ts";
import { crawlerFiles } from "./share/crawlers.ts";
import { FEED, feedOf } from "./share/feed.ts";
import { metadataOf } from "./share/metadata.ts";
import { indexSite, type Site } from "./site-index.ts";
import { readTemplate, type Template } from "./template.ts";

/** Where things are: the project, an empty folder for work, the empty folder for the finished site. */
export interface SiteFolders {
  root: string;
  work: string;
  out: string;
  /** Where rendered pages and drawn pictures are kept from one run to the next; without it nothing is kept. */
  kept?: string;
}

/** How a site is made, where it is not made as usual. */
export interface Ways {
  /** Where its files go instead of the folder. */
  output?: SiteOutput;
  /** How pages are rendered instead of by `renderPages`. */
  render?: Renderer;
  /** Told how many templates of pages and pictures there are, and how many had to be made anew. */
  counts?: { pages: Count; pictures: Count };
}

export interface Count {
  all: number;
  made: number;
}

async function templatesOf(
  { root, work, kept }: SiteFolders,
  { render = renderPages, counts }: Ways,
): Promise<{ templates: Template[]; problems: Problem[] }> {
  const all = async () => {
    const rendered = await render(root, work);
    return { ...rendered, made: rendered.pages.length };
  };
  const { pages, problems, made } = kept === undefined ? await all() : await keptPages(root, work, join(kept, "pages"), render);
  if (counts !== undefined) Object.assign(counts.pages, { all: pages.length, made });
  const read = pages.map(readTemplate);
  return { templates: read.map(({ template }) => template), problems: [...problems, ...read.flatMap((page) => page.problems)] };
}

/** A site in the making: what every page needs, and what the pages add to. */
interface Making {
  site: Site;
  frame: Frame;
  output: SiteOutput;
  links: LinkCheck;
  pictures: Pictures;
  records: SearchRecord[];
}

/** Fills, frames, checks and writes one page. */
function writePage(page: PlannedPage, making: Making): Problem[] {
  const { site, frame, output, links, pictures, records } = making;
  const { template, path, subject, title, description } = page;
  const { main, problems } = fill(template, { site, path, subject });
  const card = cardOf(page, site);
  pictures.add(card.address, () => cardSvg(card.card));
  const record = recordOf(page, main, site);
  if (record !== null) records.push(record);
  const file = decodeURIComponent(fileOf(path));
  const { site: address } = frame.settings;
  const base = path === "/404" ? (address === null ? "/" : new URL(address).pathname) : null;
  const body = {
    ...{ path, title, description, main, card, data: metadataOf(page, site), citation: citableOfPage(page, site) },
    ...{
      found: isFound(page),
      searches: searches(page),
      explores: explores(page),
      opensWithCharts: subject.kind === "page" && !explores(page) && main.source.includes("figure-drawing"),
    },
  };
  const relative = relativise(fileOf(path), shell(frame, body), base);
  output.write(file, relative.html);
  links.add(file, relative.html, relative.links, template);
  const embedded = subject.kind === "figure" ? writeEmbed(subject.figure, template, making) : [];
  return [...problems, ...checkPage(file, relative.html, template), ...embedded];
}

/** Writes a figure alone, for frames of other pages. */
function writeEmbed(figure: DrawnFigure, template: Template, { site, frame, output, links }: Making): Problem[] {
  const file = fileOf(figureEmbedAddress(figure.id));
  const relative = relativise(file, embedPage(site, frame, figure));
  output.write(file, relative.html);
  links.add(file, relative.html, relative.links, template);
  return checkPage(file, relative.html, template);
}

function manifest(input: SiteInput, digests: ReadonlyMap<string, string>): string {
  const files = Object.fromEntries([...digests].sort(([a], [b]) => compare(a, b)));
  const { corpus, coder, lockfile } = input.digests;
  return `${JSON.stringify({ edition: presentEdition(input.editions, corpus, input.figures)?.id ?? null, corpus, coder, lockfile, files }, null, 2)}\n`;
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

/** What is made from all pages together: pictures, the index for searching, what search engines and feed readers ask for. */
async function writeCompanions(
  pages: PlannedPage[],
  { site, frame, output, pictures, records }: Making,
  folders: SiteFolders,
): Promise<Problem[]> {
  pictures.add(frame.assets.touchIcon, () => frame.assets.iconDrawing);
  for (const { drawings, raster } of site.input.figures.map((figure) => figurePictures(site, figure)))
    for (const { path, svg } of [...drawings, raster]) pictures.add(`/${path}`, () => svg);
  const problems: Problem[] = [];
  for (const { path, draw } of pictures.files(folders.root, folders.kept)) await output.make(path, draw);
  await output.makeFolder("pagefind/", async () => {
    const index = await fullTextIndex([...records, ...nameRecords(site)], site.words.language);
    problems.push(...index.problems);
    return index.value;
  });
  const found = pages.filter(isFound).map(({ path }) => path);
  for (const { path, text } of crawlerFiles(frame.settings, found)) output.write(path, text);
  return problems;
}

/**
 * Renders the whole report: pages, assets, data files, manifest.
 * Takes everything computed, and the folders; gives every fault found in pages, links and images, with file and line. Writes
 * into `work` and `out` alone; if a fault is an error, `out` is not to be published.
 */
export async function renderSite(input: SiteInput, folders: SiteFolders, ways: Ways = {}): Promise<Problem[]> {
  const { templates, problems } = await templatesOf(folders, ways);
  // Where Framework gave up there is nothing to fill; where a page is wrong, the others are looked at all the same.
  if (templates.length === 0) return distinct(problems);
  const site = indexSite(input);
  const order = navigation.map(({ path }) => path);
  site.figurePlaces = placesOfFigures(templates, order, site);
  const explored = exploreFiles(site);
  site.exploreSource = explored.source;
  const assets = await makeAssets(folders.root, folders.kept);
  const output = ways.output ?? new FolderOutput(folders.out);
  const links = new LinkCheck();
  for (const { path, bytes } of [
    ...assets.files,
    ...explored.files,
    ...input.files,
    ...input.figures.flatMap((figure) => figureFiles(site, figure)),
    ...citationFiles(site),
    ...editionFiles(input.editions),
  ] satisfies SiteFile[])
    output.write(path, bytes);
  const feed = feedOf(site);
  if (feed !== null) output.write(FEED.slice(1), feed);
  const frame = { settings: input.settings, labels: site.words.labels, navigation, assets, feed: feed === null ? null : FEED };
  const making: Making = { site, frame, output, links, pictures: new Pictures(ways.counts?.pictures), records: [] };
  const pages = planPages(templates, site);
  for (const page of pages) problems.push(...writePage(page, making));
  problems.push(...(await writeCompanions(pages, making, folders)));
  problems.push(...links.finish(output));
  output.write("manifest.json", manifest(input, output.digests));
  return distinct(problems);
}
