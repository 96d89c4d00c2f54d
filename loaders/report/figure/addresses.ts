import { REPORT_LANGUAGES, type ReportLanguage } from "../../model/language.ts";
import type { Address } from "../address.ts";
import type { SiteSettings } from "../input.ts";

/** The page of a figure. */
export function figurePageAddress(id: string): Address {
  return `/figures/${id}`;
}

/** The figure alone, to stand in a frame of another page. */
export function figureEmbedAddress(id: string): Address {
  return `/figures/${id}/embed`;
}

/** What a figure can be taken as: pictures on both grounds, its rows, what it says, its citation for reference managers. */
export const FIGURE_FILES = ["svg", "dark.svg", "png", "csv", "json", "bib", "ris", "csl.json"] as const;

export type FigureFile = (typeof FIGURE_FILES)[number];

/** The path of a file of a figure from the site's root; of a translation beside the first language's. Rows hold no words: one file has them. */
export function figureFile(id: string, kind: FigureFile, { language, home }: Pick<SiteSettings, "language" | "home">): string {
  return home === "/" || kind === "csv" ? `figures/${id}.${kind}` : `figures/${id}.${language}.${kind}`;
}

/** What a path within the site is a file of; the language is null for the first one's. Null for what is no file of a figure. */
export function figureOfFile(path: string): { id: string; language: ReportLanguage | null; kind: FigureFile } | null {
  const [, id = "", form = ""] = /^figures\/([^./]+)\.(.+)$/.exec(path) ?? [];
  const language = REPORT_LANGUAGES.find((known) => form.startsWith(`${known}.`)) ?? null;
  const kind = FIGURE_FILES.find((known) => known === (language === null ? form : form.slice(language.length + 1)));
  return kind === undefined ? null : { id, language, kind };
}
