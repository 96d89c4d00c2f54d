import { existsSync } from "node:fs";
import { join } from "node:path";
import type { MarkdownIt } from "markdown-it";
import type { ReportLanguage } from "./loaders/model/language.ts";
import { directives } from "./loaders/report/markdown/directives.ts";
import { headingIds } from "./loaders/report/markdown/heading-ids.ts";

/**
 * What the report is called, who answers for it, and where it is published: whatever names the report takes it from here.
 * `site` is its address with a slash at the end, once there is one.
 */
export const settings = {
  title: "Casebook",
  description: "Attack tactics in the Sahel and beyond, as reported: every number and chart traced to the sentence it was read in.",
  site: null as string | null,
  authors: "The Casebook authors",
  language: "en" as ReportLanguage,
  home: "/",
};

/** The same in every other language of the report: its pages stand under `home`, and are written in `docs/<language>/`. */
export const translations = [
  {
    ...settings,
    description:
      "Les modes d’attaque au Sahel et au-delà, d’après la presse : chaque chiffre, chaque graphique renvoie à la phrase dont il est tiré.",
    authors: "Les auteurs de Casebook",
    language: "fr" as ReportLanguage,
    home: "/fr/",
  },
];

/** The pages in reading order, as in the header; a translated page stands there by its own title. The first group is the report, the second what it rests on. */
export const pages = [
  { name: "Overview", path: "/", group: "report" },
  { name: "Vehicle bombs", path: "/vehicle-bombs", group: "report" },
  { name: "IEDs", path: "/ieds", group: "report" },
  { name: "Raids", path: "/raids", group: "report" },
  { name: "Claims", path: "/claims", group: "report" },
  { name: "Conflicts", path: "/conflicts", group: "report" },
  { name: "Where", path: "/where", group: "report" },
  { name: "Explore", path: "/explore", group: "sources" },
  { name: "Events", path: "/events/", group: "sources" },
  { name: "Articles", path: "/articles/", group: "sources" },
  { name: "Names", path: "/names/", group: "sources" },
  { name: "Figures", path: "/figures/", group: "sources" },
  { name: "Editions", path: "/editions/", group: "sources" },
  { name: "Methods", path: "/methods", group: "sources" },
  { name: "Data", path: "/data", group: "sources" },
] as const;

/** One page of each kind is rendered; the pass over the finished HTML fills all the others from it. */
export const templates = ["/events/[event]", "/articles/[article]", "/figures/[figure]", "/editions/[edition]"] as const;

// The build stages the pages that are to be rendered into a folder of its own: Framework's cache never lands among the sources.
const root = process.env.CASEBOOK_PAGES ?? "docs";

export default {
  root,
  output: process.env.CASEBOOK_RENDERED ?? "dist",
  title: settings.title,
  pages: pages.map(({ name, path }) => ({ name, path })),
  dynamicPaths: ["", ...translations.map(({ language }) => `/${language}`)]
    .flatMap((home) => templates.map((path) => `${home}${path}`))
    .filter((path) => existsSync(join(root, `${path}.md`))),
  markdownIt: (markdownIt: MarkdownIt) => directives(headingIds(markdownIt)),
  typographer: true,
  sidebar: false,
  search: false,
  toc: false,
  pager: false,
  style: null,
  globalStylesheets: [],
  head: "",
  header: "",
  footer: "",
};
