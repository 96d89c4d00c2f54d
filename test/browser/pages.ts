import { readdirSync } from "node:fs";
import { sep } from "node:path";
import { builtSite } from "../support/site.ts";

/** Every page of the built site, as a path from its root; of the figures for frames, which are all alike, the first alone. */
export function allPages(): string[] {
  const files = readdirSync(builtSite(), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  const pages = files.map((file) => `/${file.split(sep).map(encodeURIComponent).join("/")}`).sort();
  const isEmbed = (page: string) => page.endsWith("/embed.html");
  return [...pages.filter((page) => !isEmbed(page)), ...pages.filter(isEmbed).slice(0, 1)];
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
