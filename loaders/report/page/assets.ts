import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { paletteDeclarations } from "../../figures/drawing/palette.ts";
import { keptExploreScript } from "../explore/bundle.ts";
import type { SiteFile } from "../input.ts";
import { makeFonts } from "./fonts.ts";
import { hashed } from "./hashed.ts";

/** Style sheets in the order in which they build on each other. */
const SHEETS = ["tokens", "base", "layout", "figures", "tables", "records", "citing", "search", "print"];

/** What every page loads: one style sheet, one script, the fonts. */
export interface Assets {
  files: SiteFile[];
  style: string;
  /** The style sheet itself, its addresses from the site's root. */
  styleText: string;
  script: string;
  /** Only for pages that search. */
  search: string;
  /** Only for the page on which readers ask the data themselves. */
  explore: string;
  exploreStyle: string;
  icon: string;
  /** A picture, drawn from the icon. */
  touchIcon: string;
  iconDrawing: string;
  preload: string[];
}

function hashedText(name: string, ending: string, text: string): SiteFile {
  return hashed(name, ending, new TextEncoder().encode(text));
}

/** Rules without what only those who write them read: pages that hold their style weigh that much less. */
async function minified(css: string): Promise<string> {
  const { code } = await transform(css, { loader: "css", minify: true, charset: "utf8", legalComments: "none", logLevel: "silent" });
  return code.trim();
}

/** Colours of the figures, for both grounds: by the reader's system, and by the switch that overrules it. */
function figurePalette(): string {
  const light = paletteDeclarations("light");
  const dark = paletteDeclarations("dark");
  return `:root{${light}}\n@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){${dark}}}\n:root[data-theme="dark"]{${dark}}\n@media print{:root:root{${light}}}`;
}

/** Makes the site's own assets from `docs/style/`, `docs/components/site.js` and the installed fonts, which are kept where there is a folder for it. */
export async function makeAssets(root: string, kept?: string): Promise<Assets> {
  const fonts = await makeFonts(root, kept);
  const component = (name: string) => readFileSync(join(root, "docs", "components", name), "utf8");
  const sheet = (name: string) => readFileSync(join(root, "docs", "style", `${name}.css`), "utf8");
  const styleText = [fonts.css, figurePalette(), await minified(SHEETS.map(sheet).join("\n"))].join("\n");
  const style = hashedText("site", "css", styleText);
  const script = hashedText("site", "js", component("site.js"));
  const search = hashedText("search", "js", component("search.js"));
  const explore = hashed("explore", "js", await keptExploreScript(root, kept));
  const exploreStyle = hashedText("explore", "css", await minified(sheet("explore")));
  const iconDrawing = component("icon.svg");
  const icon = hashedText("icon", "svg", iconDrawing);
  const [styleAddress, scriptAddress, searchAddress, iconAddress] = [style, script, search, icon].map(({ path }) => `/${path}`) as [
    string,
    string,
    string,
    string,
  ];
  return {
    files: [...fonts.files, style, script, search, explore, exploreStyle, icon],
    style: styleAddress,
    styleText: styleText.replaceAll("url(./", "url(/assets/"),
    script: scriptAddress,
    search: searchAddress,
    explore: `/${explore.path}`,
    exploreStyle: `/${exploreStyle.path}`,
    icon: iconAddress,
    touchIcon: "/icon-180.png",
    iconDrawing: iconDrawing.replace("<svg ", '<svg width="180" height="180" '),
    preload: fonts.preload,
  };
}
