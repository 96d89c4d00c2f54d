import type { DrawnFigure } from "../../model/figure.ts";
import type { Address } from "../address.ts";
import type { SiteSettings } from "../input.ts";
import type { PlannedPage } from "../plan.ts";
import type { Site } from "../site-index.ts";
import type { Card } from "./card.ts";

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
function addressOf({ subject, path }: PlannedPage, { home }: SiteSettings): Address {
  if (subject.kind === "figure") return `${home}cards/figures/${subject.figure.id}.png`;
  return path === "/" ? `${home}cards/overview.png` : `${home}cards${path.replace(/\/$/, "")}.png`;
}

/** The card of a page: its figure with the finding, or the report's title and what it is about. */
export function cardOf(page: PlannedPage, site: Site): PageCard {
  const { title, description, home } = site.input.settings;
  const figure = figureOf(page, site);
  if (figure === null) {
    const card = { kicker: title, headline: description, foot: site.input.figures[0]?.words.n ?? "", drawing: null };
    return { address: `${home}cards/report.png`, alt: site.words.titled(title, description), card };
  }
  const about = page.subject.kind === "figure" ? `${site.words.labels.figure} ${figure.number}` : page.title;
  const { headline, n, alt } = figure.words;
  return {
    address: addressOf(page, site.input.settings),
    alt,
    card: { kicker: `${title} · ${about}`, headline, foot: n, drawing: figure.svgWide },
  };
}
