import { join } from "node:path";
import { importedFiles } from "../../cache/imports.ts";
import type { DrawnFigure } from "../../model/figure.ts";
import type { Address } from "../address.ts";
import type { SiteFile } from "../input.ts";
import { digests } from "../kept-pages.ts";
import type { PlannedPage } from "../plan.ts";
import type { Site } from "../site-index.ts";
import type { Card } from "./card.ts";
import { pictureFonts } from "./fonts.ts";
import { type Draw, keepPictures } from "./kept.ts";
import { openRasteriser, type Rasteriser } from "./rasterise.ts";

/** The picture of a page, and what it says for who cannot see it. */
export interface PageCard {
  address: Address;
  alt: string;
  card: Card;
}

/** The figure that a page is about: its first that does not stand on the overview already. */
function figureOf({ subject, path }: PlannedPage, site: Site): DrawnFigure | null {
  if (subject.kind === "figure") return subject.figure;
  const own = [...site.figurePlaces].filter(([, places]) => places.includes(path));
  const [id] = own.find(([, places]) => !places.includes("/")) ?? own[0] ?? [];
  return id === undefined ? null : (site.figureById.get(id) ?? null);
}

/** Where the picture of a page with a figure of its own is; every other page has the report's. */
function addressOf({ subject, path }: PlannedPage): Address {
  if (subject.kind === "figure") return `/cards/figures/${subject.figure.id}.png`;
  return path === "/" ? "/cards/overview.png" : `/cards${path.replace(/\/$/, "")}.png`;
}

/** The card of a page: its figure with the finding, or the report's title and what it is about. */
export function cardOf(page: PlannedPage, site: Site): PageCard {
  const { title, description } = site.input.settings;
  const figure = figureOf(page, site);
  if (figure === null) {
    const card = { kicker: title, headline: description, foot: site.input.figures[0]?.words.n ?? "", drawing: null };
    return { address: "/cards/report.png", alt: `${title}: ${description}`, card };
  }
  const about = page.subject.kind === "figure" ? `${site.words.labels.figure} ${figure.number}` : page.title;
  const { headline, n, alt } = figure.words;
  return { address: addressOf(page), alt, card: { kicker: `${title} · ${about}`, headline, foot: n, drawing: figure.svgWide } };
}

/** Every picture of a site, each drawn once however many pages show it. */
export class Pictures {
  private readonly drawings = new Map<Address, () => string>();

  /** Takes the address of a picture, and its drawing once it is asked for. */
  add(address: Address, drawing: () => string): void {
    this.drawings.set(address, drawing);
  }

  /** The files of all pictures. Takes the project's root, and the folder of earlier ones if any are kept. */
  async draw(root: string, kept: string | undefined): Promise<SiteFile[]> {
    const draw = drawer(root, kept);
    const files: SiteFile[] = [];
    for (const [address, drawing] of this.drawings) files.push({ path: address.slice(1), bytes: await draw(address, drawing()) });
    return files;
  }
}

/** Everything that draws, made ready only where something is to be drawn. */
function drawer(root: string, kept: string | undefined): Draw {
  const code = ["rasterise.ts", "fonts.ts"].flatMap((name) => importedFiles(join(root, "loaders", "report", "picture", name)));
  const maker = digests(root, [...code, join(root, "package-lock.json")]);
  let rasterise: Promise<Rasteriser> | null = null;
  return keepPictures(kept, maker, async (svg) => {
    rasterise ??= pictureFonts(root).then(openRasteriser);
    return (await rasterise)(svg);
  });
}
