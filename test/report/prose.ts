import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import MarkdownIt from "markdown-it";
import { drawFigure, FIGURES } from "../../loaders/figures.ts";
import type { ReportLanguage } from "../../loaders/model/language.ts";
import type { Tables } from "../../loaders/model/tables.ts";
import { eventAddress } from "../../loaders/report/address.ts";
import { fill } from "../../loaders/report/fill.ts";
import { directives } from "../../loaders/report/markdown/directives.ts";
import { headingIds } from "../../loaders/report/markdown/heading-ids.ts";
import { indexSite, type Site } from "../../loaders/report/site-index.ts";
import { readTemplate } from "../../loaders/report/template.ts";
import { CODEBOOK, EMPTY } from "../tables/corpus.ts";
import { siteOf } from "./site.ts";

/** The pages that tell the story, in reading order. */
export const CHAPTERS = ["index", "vehicle-bombs", "ieds", "raids", "claims", "conflicts", "where"] as const;

/** A site with tables and figures alone: what sentences are computed from. */
export function siteOfTables(tables: Tables, language: ReportLanguage = "en"): Site {
  const options = { codebook: CODEBOOK, language, href: eventAddress };
  const { input } = siteOf(EMPTY, tables, language);
  return indexSite({ ...input, figures: FIGURES.map((figure) => drawFigure(figure, tables, options)) });
}

/** Lines that put a drawing or a list on the page: they are no prose. */
const BLOCK = /^::[a-z].*$/gm;

/** The sentences of a chapter as its reader meets them: one string for each heading, paragraph and item. */
export function proseOf(chapter: string, site: Site): string[] {
  const { language, home } = site.input.settings;
  const source = `docs${home}${chapter}.md`;
  const markdown = readFileSync(new URL(`../../${source}`, import.meta.url), "utf8").replace(BLOCK, "");
  const renderer = new MarkdownIt({ html: true });
  headingIds(renderer);
  directives(renderer);
  // Framework writes braces out again; nothing else of what it does changes a sentence.
  const rendered = renderer.render(markdown.replace(/^---\n[\s\S]*?\n---\n/, ""));
  const main = rendered.replaceAll("&#123;", "{").replaceAll("&#125;", "}");
  const html = `<!DOCTYPE html><html><body><main id="observablehq-main">\n${main}</main></body></html>`;
  const { template } = readTemplate(
    { path: `${home}${chapter}`, source, markdown, html },
    { language, home, sectionLink: "#", typeset: site.say.typeset },
  );
  const { main: filled, problems } = fill(template, { site, path: `/${chapter}`, subject: { kind: "page" } });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const { document } = parseHTML(`<html><body>${filled.source}</body></html>`);
  return [...document.querySelectorAll("h1, h2, p, li")].map((element) => (element.textContent ?? "").replace(/\n/g, " ").trim());
}
