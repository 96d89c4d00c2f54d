import { readdirSync } from "node:fs";
import { sep } from "node:path";
import { builtSite } from "../support/site.ts";

/** Every page of the built site, in every language, as a path from its root. */
export function pagesInAllLanguages(): string[] {
  const files = readdirSync(builtSite(), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  return files.map((file) => `/${file.split(sep).map(encodeURIComponent).join("/")}`).sort();
}

/** Every page of the first language; of the figures for frames, which are all alike, the first alone. */
export function allPages(): string[] {
  const pages = pagesInAllLanguages().filter((page) => !page.startsWith("/fr/"));
  const isEmbed = (page: string) => page.endsWith("/embed.html");
  return [...pages.filter((page) => !isEmbed(page)), ...pages.filter(isEmbed).slice(0, 1)];
}

/** Of a translation, whose pages differ from the first language's by their words alone, one of each kind, the longest of the prose. */
export function translatedPages(): string[] {
  const pages = pagesInAllLanguages().filter((page) => page.startsWith("/fr/"));
  const written = ["index", "vehicle-bombs", "methods", "search", "404"].map((name) => `/fr/${name}.html`);
  const first = (folder: string) => pages.find((page) => page.startsWith(`/fr/${folder}/`) && !page.endsWith("/index.html")) ?? "";
  return [...written, "/fr/events/index.html", "/fr/names/index.html", ...["events", "articles", "figures"].map(first)];
}

/** One page of every kind: all that are written by hand, the first list, event, article and figure. */
export function pagesOfEachKind(): string[] {
  const pages = allPages();
  const first = (folder: string) => pages.filter((page) => page.startsWith(`/${folder}/`) && !page.endsWith("/index.html")).slice(0, 1);
  return [
    ...pages.filter((page) => /^\/[^/]*$|\/index\.html$/.test(page)),
    ...first("events"),
    ...first("articles"),
    ...first("figures"),
    ...pages.filter((page) => page.endsWith("/embed.html")),
  ];
}
