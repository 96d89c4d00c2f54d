import type { CitationStyle } from "../../citing.ts";
import type { InEach, ReportLanguage } from "../../model/language.ts";
import type { FigureFile } from "../figure/addresses.ts";
import { FRENCH } from "./fr-figures.ts";

/** What can be copied from the page of a figure or an event. */
export type Copied = "citation" | "link" | "image" | "embed";

/** What the page of a figure says beside the figure's own words, and what stands beside every citation, in one language. */
export interface FigurePageWords {
  /** The heading over what can be taken from the page. */
  take: string;
  copied: Record<Copied, string>;
  copy: Record<Copied, string>;
  /** What a button says when it has done so. */
  done: string;
  selected: string;
  downloads: string;
  files: Record<FigureFile, string>;
  otherStyles: string;
  styles: Record<CitationStyle, string>;
  /** How to cite something else than a figure. */
  citing: string;
  behind: string;
  behindNote: (shown: number, all: number) => string;
  nothingBehind: string;
  codes: string;
  codesNote: string;
  /** Where the rows come from and where the drawing is written. */
  rows: (count: string) => string;
  code: string;
  digest: string;
  /** Under a figure in a frame of another page. */
  whole: (title: string) => string;
}

const ENGLISH: FigurePageWords = {
  take: "Take it",
  copied: { citation: "Citation", link: "Link", image: "Image", embed: "To embed it" },
  copy: { citation: "Copy citation", link: "Copy link", image: "Copy image", embed: "Copy code" },
  done: "Copied",
  selected: "Selected: copy it now",
  downloads: "Download",
  files: {
    png: "PNG, for slides",
    svg: "SVG",
    "dark.svg": "SVG, dark",
    csv: "CSV, its rows",
    json: "JSON, everything it says",
    bib: "BibTeX",
    ris: "RIS",
    "csl.json": "CSL-JSON",
  },
  otherStyles: "In other styles",
  styles: { text: "In full", short: "In one line", bibtex: "BibTeX", ris: "RIS", "csl-json": "CSL-JSON", html: "HTML" },
  citing: "How to cite it",
  behind: "What is behind it",
  behindNote: (shown, all) =>
    shown < all
      ? `The first ${shown} of ${all} events with a passage for what is drawn of each; every other one is linked in the table.`
      : "Each event with a passage for what is drawn of it; its page holds all of them.",
  nothingBehind: "No event: there is nothing yet that it could show.",
  codes: "The codes in it",
  codesNote: "What each code stands for, as the codebook has it.",
  rows: (count) => `${count}, made from the published tables and nothing else`,
  code: "Written in",
  digest: "Digest (SHA-256)",
  whole: (title) => `From ${title}: the whole figure, its data and how to cite it`,
};

const LANGUAGES: InEach<FigurePageWords> = { en: ENGLISH, fr: FRENCH };

/** The words around figures in a language. */
export function figureWords(language: ReportLanguage): FigurePageWords {
  return LANGUAGES[language];
}
