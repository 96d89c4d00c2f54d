import { populationOf } from "../../figures/rows/population.ts";
import { compare } from "../../problems.ts";
import { LICENCE } from "../../tables.ts";
import { type Address, fileOf, localised, relativeTo } from "../address.ts";
import { digestOfData } from "../citation/citables.ts";
import { figureFile, figurePageAddress } from "../figure/addresses.ts";
import { publicAddress } from "../page/head.ts";
import { cardOf } from "../picture/cards.ts";
import { isFound, type PlannedPage } from "../plan.ts";
import type { Site } from "../site-index.ts";

const CONTEXT = "https://schema.org";

/** Writes an address as the page at hand has to: in full, or relative to itself. */
type Locate = (address: Address) => string;

const FORMATS: Record<string, string> = {
  csv: "text/csv",
  parquet: "application/vnd.apache.parquet",
  geojson: "application/geo+json",
  json: "application/json",
};

function organisation(site: Site): object {
  return { "@type": "Organization", name: site.input.settings.authors };
}

/** Countries that events are in, in the order of their names. */
function countries(site: Site): object[] {
  const codes = [...new Set(site.events.flatMap(({ country }) => (country === null ? [] : [country])))];
  const names = codes.map((code) => site.say.country(code)).sort(compare);
  return names.map((name) => ({ "@type": "Country", name }));
}

/** First and last day on which an event began or ended, as an ISO 8601 interval; undefined where no event has a date. */
function coverage(site: Site): string | undefined {
  const days = site.events.flatMap(({ date_start, date_end }) => [date_start, date_end ?? date_start].filter((day) => day !== null));
  days.sort(compare);
  return days.length === 0 ? undefined : `${days[0]}/${days.at(-1)}`;
}

/** What holds of the report and of its data alike. */
function extent(site: Site): object {
  const places = countries(site);
  return { ...(coverage(site) && { temporalCoverage: coverage(site) }), ...(places.length > 0 && { spatialCoverage: places }) };
}

function report(site: Site, locate: Locate): object {
  const { title, description, language } = site.input.settings;
  return {
    ...{ "@context": CONTEXT, "@type": "Report", "@id": locate("/"), url: locate("/"), name: title, headline: title, description },
    ...{ inLanguage: language, author: organisation(site), publisher: organisation(site), license: LICENCE.path, ...extent(site) },
    version: digestOfData(site).slice(0, 8),
    isBasedOn: locate("/articles/"),
    hasPart: [{ "@type": "Dataset", "@id": locate("/data"), name: dataName(site), url: locate("/data") }],
  };
}

function dataName(site: Site): string {
  return site.words.dataOf(site.input.settings.title);
}

function dataset(site: Site, page: PlannedPage, locate: Locate): object {
  const { input, words } = site;
  const population = populationOf(input.tables);
  const about = words.dataDescription(population.articles, site.events.length);
  const files = input.files.filter(({ path }) => path.startsWith("data/"));
  return {
    ...{ "@context": CONTEXT, "@type": "Dataset", "@id": locate("/data"), url: locate("/data"), name: dataName(site) },
    ...{
      description: `${page.description} ${about}`,
      inLanguage: input.settings.language,
      creator: organisation(site),
      license: LICENCE.path,
    },
    ...{ isAccessibleForFree: true, isPartOf: locate("/"), version: digestOfData(site).slice(0, 8), ...extent(site) },
    variableMeasured: input.codebook.columns.filter(({ table }) => table === "events").map(({ name }) => name),
    distribution: files.map(({ path, bytes }) => ({
      ...{ "@type": "DataDownload", name: path.slice("data/".length), contentUrl: locate(`/${path}`) },
      ...{ encodingFormat: FORMATS[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream", contentSize: `${bytes.length} B` },
    })),
  };
}

function figure(site: Site, page: PlannedPage, locate: Locate): object | null {
  if (page.subject.kind !== "figure") return null;
  const { id, digest, words } = page.subject.figure;
  return {
    ...{
      "@context": CONTEXT,
      "@type": "Dataset",
      "@id": locate(figurePageAddress(id)),
      url: locate(figurePageAddress(id)),
      name: page.title,
    },
    ...{
      description: `${words.headline} ${words.subtitle} ${words.n}. ${words.source}`,
      creator: organisation(site),
      license: LICENCE.path,
    },
    ...{ isAccessibleForFree: true, isPartOf: locate("/data"), version: digest.slice(0, 8) },
    image: locate(cardOf(page, site).address),
    distribution: [
      { "@type": "DataDownload", contentUrl: locate(`/${figureFile(id, "csv", site.input.settings)}`), encodingFormat: FORMATS.csv },
    ],
  };
}

function chapter(site: Site, page: PlannedPage, locate: Locate): object {
  const { title, language } = site.input.settings;
  const part = { "@type": "Report", "@id": locate("/"), name: title };
  return {
    ...{ "@context": CONTEXT, "@type": "Article", "@id": locate(page.path), url: locate(page.path), headline: page.title },
    ...{ description: page.description, inLanguage: language, author: organisation(site), license: LICENCE.path, isPartOf: part },
    image: locate(cardOf(page, site).address),
  };
}

/**
 * What a page is in the terms of schema.org: the report, one of its chapters, its data, the rows of a figure. Null for pages
 * that are none of these. Addresses are in full where the site has one, else relative to the page.
 */
export function metadataOf(page: PlannedPage, site: Site): object | null {
  const { settings } = site.input;
  const locate: Locate = (address) =>
    publicAddress(settings, address) ?? relativeTo(fileOf(localised(settings.home, page.path)), localised(settings.home, address));
  if (page.subject.kind === "figure") return figure(site, page, locate);
  if (page.subject.kind !== "page" || !isFound(page)) return null;
  if (page.path === "/") return report(site, locate);
  return page.path === "/data" ? dataset(site, page, locate) : chapter(site, page, locate);
}
