import { join } from "node:path";
import { pages as navigation } from "../../observablehq.config.ts";
import { presentEdition } from "../citing/editions.ts";
import type { DrawnFigure } from "../model/figure.ts";
import { REPORT_LANGUAGES } from "../model/language.ts";
import type { Problem } from "../model/problem.ts";
import { compare, sortProblems } from "../problems.ts";
import { fileOf, localised, relativise } from "./address.ts";
import { LinkCheck } from "./check/links.ts";
import { checkPage } from "./check/page.ts";
import { translationFaults } from "./check/translation.ts";
import { citableOfPage, fullTitle } from "./citation/citables.ts";
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
import { type Assets, makeAssets } from "./page/assets.ts";
import { type Frame, type FrameLanguage, shell } from "./page/shell.ts";
import { cardSvg } from "./picture/card.ts";
import { cardOf } from "./picture/cards.ts";
import { Pictures } from "./picture/pictures.ts";
import { addressOf, explores, isFound, type PlannedPage, placesOfFigures, planPages, searches } from "./plan.ts";
import { fullTextIndex } from "./search/full-text.ts";
import { nameRecords, recordOf, type SearchRecord } from "./search/records.ts";
import { crawlerFiles } from "./share/crawlers.ts";
import { feedAddress, feedOf } from "./share/feed.ts";
import { metadataOf } from "./share/metadata.ts";
import { indexSites, type Site } from "./site-index.ts";
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

/** The pages of each language, in the order of the sites; a translation is held against the pages of the first. */
async function templatesOf(
  { root, work, kept }: SiteFolders,
  { render = renderPages, counts }: Ways,
  sites: readonly Site[],
): Promise<{ templates: Template[][]; problems: Problem[] }> {
  const all = async () => {
    const rendered = await render(root, work);
    return { ...rendered, made: rendered.pages.length };
  };
  const { pages, problems, made } = kept === undefined ? await all() : await keptPages(root, work, join(kept, "pages"), render);
  if (counts !== undefined) Object.assign(counts.pages, { all: pages.length, made });
  // Where Framework gave up there is nothing to fill; where a page is wrong, the others are looked at all the same.
  if (pages.length === 0) return { templates: [], problems };
  // Pages of a language that the report is not made in are nobody's.
  const isTranslated = (path: string) => REPORT_LANGUAGES.some((language) => path.startsWith(`/${language}/`));
  const templates = sites.map((site) => {
    const { language, home } = site.input.settings;
    const own = pages.filter(({ path }) => (home === "/" ? !isTranslated(path) : path.startsWith(home)));
    const { typeset } = site.say;
    const read = own.map((page) => readTemplate(page, { language, home, sectionLink: site.words.labels.sectionLink, typeset }));
    problems.push(...read.flatMap((page) => page.problems));
    return read.map(({ template }) => template);
  });
  const [original = [], ...translated] = templates;
  for (const [index, own] of translated.entries())
    problems.push(...translationFaults(original, own, (sites[index + 1] as Site).input.settings.language));
  return { templates, problems };
}

/** What the sites of all languages add to. */
interface Shared {
  output: SiteOutput;
  links: LinkCheck;
  pictures: Pictures;
}

/** A site of one language in the making: what every page needs, and what the pages add to. */
interface Making extends Shared {
  site: Site;
  frame: Frame;
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
  const { site: address, home } = frame.settings;
  const file = decodeURIComponent(fileOf(localised(home, path)));
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
  const relative = relativise(fileOf(localised(home, path)), shell(frame, body), home, base);
  output.write(file, relative.html);
  links.add(file, relative.html, relative.links, template);
  const embedded = subject.kind === "figure" ? writeEmbed(subject.figure, template, making) : [];
  return [...problems, ...checkPage(file, relative.html, template), ...embedded];
}

/** Writes a figure alone, for frames of other pages. */
function writeEmbed(figure: DrawnFigure, template: Template, { site, frame, output, links }: Making): Problem[] {
  const { home } = frame.settings;
  const file = fileOf(localised(home, figureEmbedAddress(figure.id)));
  const relative = relativise(file, embedPage(site, frame, figure), home);
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

/** What is made from all pages of a language together: its pictures, and the index for searching. */
async function writeCompanions({ site, output, pictures, records }: Making): Promise<Problem[]> {
  for (const { drawings, raster } of site.input.figures.map((figure) => figurePictures(site, figure)))
    for (const { path, svg } of [...drawings, raster]) pictures.add(`/${path}`, () => svg);
  const home = site.input.settings.home.slice(1);
  const problems: Problem[] = [];
  await output.makeFolder(`${home}pagefind/`, async () => {
    const index = await fullTextIndex([...records, ...nameRecords(site)], site.words.language);
    problems.push(...index.problems);
    return index.value.map(({ path, bytes }) => ({ path: `${home}${path}`, bytes }));
  });
  return problems;
}

/** Writes everything of one language; gives what is wrong, and the addresses of the pages that are to be found. */
async function writeLanguage(
  site: Site,
  templates: Template[],
  fixed: { assets: Assets; languages: FrameLanguage[] },
  shared: Shared,
): Promise<{ found: string[]; problems: Problem[] }> {
  const { settings } = site.input;
  const order = navigation.map(({ path }) => path);
  site.figurePlaces = placesOfFigures(templates, order, site);
  const explored = exploreFiles(site);
  site.exploreSource = explored.source;
  const feed = feedOf(site);
  const figures = site.input.figures.flatMap((figure) => figureFiles(site, figure));
  for (const { path, bytes } of [...explored.files, ...figures, ...citationFiles(site)]) shared.output.write(path, bytes);
  if (feed !== null) shared.output.write(feedAddress(settings).slice(1), feed);
  const titles = new Map(templates.map((template) => [addressOf(template), template.title]));
  const named = navigation.map((page) => ({ ...page, name: titles.get(page.path) ?? page.name }));
  const frame: Frame = {
    ...{ settings, title: fullTitle(site), labels: site.words.labels, navigation: named, ...fixed },
    feed: feed === null ? null : feedAddress(settings),
  };
  const making: Making = { ...shared, site, frame, records: [] };
  const pages = planPages(templates, site);
  const problems = pages.flatMap((page) => writePage(page, making));
  problems.push(...(await writeCompanions(making)));
  return { found: pages.filter(isFound).map(({ path }) => path), problems };
}

/**
 * Renders the whole report, in each of its languages: pages, assets, data files, manifest.
 * Takes everything computed, and the folders; gives every fault found in pages, links and images, with file and line. Writes
 * into `work` and `out` alone; if a fault is an error, `out` is not to be published.
 */
export async function renderSite(input: SiteInput, folders: SiteFolders, ways: Ways = {}): Promise<Problem[]> {
  const sites = indexSites(input);
  const { templates, problems } = await templatesOf(folders, ways, sites);
  if (templates.length === 0) return distinct(problems);
  const assets = await makeAssets(folders.root, folders.kept);
  const shared: Shared = {
    output: ways.output ?? new FolderOutput(folders.out),
    links: new LinkCheck(),
    pictures: new Pictures(ways.counts?.pictures),
  };
  const { output, links, pictures } = shared;
  for (const { path, bytes } of [...assets.files, ...input.files, ...editionFiles(input.editions)] satisfies SiteFile[])
    output.write(path, bytes);
  pictures.add(assets.touchIcon, () => assets.iconDrawing);
  const languages = sites.map(({ words, input: { settings } }) => ({
    language: settings.language,
    name: words.ownName,
    home: settings.home,
  }));
  const found: string[] = [];
  for (const [index, site] of sites.entries()) {
    const written = await writeLanguage(site, templates[index] ?? [], { assets, languages }, shared);
    problems.push(...written.problems);
    found.push(...written.found);
  }
  for (const { path, draw } of pictures.files(folders.root, folders.kept)) await output.make(path, draw);
  const homes = languages.map(({ language, home }) => ({ language, home }));
  for (const { path, text } of crawlerFiles(input.settings, homes, [...new Set(found)])) output.write(path, text);
  problems.push(...links.finish(output));
  output.write("manifest.json", manifest(input, output.digests));
  return distinct(problems);
}
