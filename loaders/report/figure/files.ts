import { citeInEveryStyle } from "../../citing.ts";
import { enlarged, type Imprint, standaloneFigure } from "../../figures.ts";
import type { DrawnFigure } from "../../model/figure.ts";
import { writeCsv } from "../../tables/csv.ts";
import { LICENCE } from "../../tables.ts";
import { figureCitable } from "../citation/citables.ts";
import type { SiteFile } from "../input.ts";
import { publicAddress } from "../page/head.ts";
import type { Site } from "../site-index.ts";
import { FIGURE_FILES, figureEmbedAddress, figureFile, figurePageAddress } from "./addresses.ts";

/** Addresses in full, where the site has one; names of files otherwise: beside each other they stay. */
function addressesOf(site: Site, id: string): object {
  const { settings } = site.input;
  const files = FIGURE_FILES.map((kind) => [
    kind,
    publicAddress(settings, `/${figureFile(id, kind, settings)}`) ?? figureFile(id, kind, settings).slice("figures/".length),
  ]);
  return {
    page: publicAddress(settings, figurePageAddress(id)),
    embed: publicAddress(settings, figureEmbedAddress(id)),
    files: Object.fromEntries(files),
  };
}

/** Everything that a figure says, for programs: what stands around the drawing, what it rests on, how it is cited. */
function description(site: Site, figure: DrawnFigure): object {
  const { id, number, question, words, eventIds, specification, digest, columns, rows } = figure;
  const citable = figureCitable(site, figure);
  return {
    ...{ id, number, title: words.headline, question, subtitle: words.subtitle, n: words.n, caption: words.note },
    ...{ alt: words.alt, source: words.source, language: citable.language },
    ...{ edition: citable.edition ?? "draft", dated: citable.dated, digest, specification },
    columns: columns.map(({ name, kind }) => ({ name, kind })),
    rows: rows.length,
    events: eventIds,
    licence: LICENCE.name,
    ...addressesOf(site, id),
    citations: citeInEveryStyle(citable),
  };
}

/** The files of a figure: its rows, with codes instead of words, so that one file is for all languages; what it says; its citation for reference managers. */
export function figureFiles(site: Site, figure: DrawnFigure): SiteFile[] {
  const citations = citeInEveryStyle(figureCitable(site, figure));
  const text = (words: string) => new TextEncoder().encode(words);
  return [
    { path: figureFile(figure.id, "csv", site.input.settings), bytes: writeCsv(figure.rows, figure.columns) },
    { path: figureFile(figure.id, "json", site.input.settings), bytes: text(`${JSON.stringify(description(site, figure), null, 2)}\n`) },
    { path: figureFile(figure.id, "bib", site.input.settings), bytes: text(citations.bibtex) },
    { path: figureFile(figure.id, "ris", site.input.settings), bytes: text(citations.ris) },
    { path: figureFile(figure.id, "csl.json", site.input.settings), bytes: text(`${citations["csl-json"]}\n`) },
  ];
}

function imprintOf(site: Site, figure: DrawnFigure): Imprint {
  const { settings } = site.input;
  const citable = figureCitable(site, figure);
  const { figureTerms, figure: kind } = site.words.labels;
  return {
    language: settings.language,
    kicker: `${kind} ${figure.number} · ${settings.title}`,
    foot: [citeInEveryStyle(citable).short, citable.address === null ? figureTerms : `${citable.address} · ${figureTerms}`],
    href: settings.site === null ? null : (address) => `${publicAddress(settings, address)}${/#.*$/.exec(address)?.[0] ?? ""}`,
  };
}

/** A figure as pictures: drawings for both grounds, and one to be made a PNG of, twice as large. */
export interface FigurePictures {
  drawings: { path: string; svg: string }[];
  raster: { path: string; svg: string };
}

/** Pictures of a figure that say where they are from wherever they are pasted. */
export function figurePictures(site: Site, figure: DrawnFigure): FigurePictures {
  const imprint = imprintOf(site, figure);
  const [light, dark] = [standaloneFigure(figure, "light", imprint), standaloneFigure(figure, "dark", imprint)];
  return {
    drawings: [
      { path: figureFile(figure.id, "svg", site.input.settings), svg: light },
      { path: figureFile(figure.id, "dark.svg", site.input.settings), svg: dark },
    ],
    raster: { path: figureFile(figure.id, "png", site.input.settings), svg: enlarged(light, 2) },
  };
}
