import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { parse } from "csv-parse/sync";
import { parseHTML } from "linkedom";
import { PROJECT } from "../../loaders/commands/project.ts";
import { LOOKED_UP } from "../../loaders/report/framework.ts";
import { pages } from "../../observablehq.config.ts";
import { CHARTS, FIGURE } from "./stock-charts.ts";

/** Framework's defaults, theme, sidebar and contents among them; only its font comes from another origin, and is added below. */
const CONFIG = `export default ${JSON.stringify({
  ...{ title: "Stock", root: "docs", output: "dist", globalStylesheets: [] },
  pages: pages.map(({ name, path }) => ({ name, path })),
})};\n`;

const WEIGHTS = [400, 600];

/** What a figure of the finished report says, and the rows that it draws. */
function figureData(site: string, id: string): object {
  const { title, subtitle, n, caption, source, alt, number } = JSON.parse(readFileSync(join(site, "figures", `${id}.json`), "utf8"));
  const cast = (cell: string) => (cell === "" ? null : /^-?\d+$/.test(cell) ? Number(cell) : cell);
  const rows = parse(readFileSync(join(site, "figures", `${id}.csv`)), { columns: true, bom: true, cast });
  return { title, subtitle, n, caption, source, alt, number, rows };
}

/** A block of the finished page as raw HTML of a Markdown page, which ends at an empty line. */
const block = (html: string) => `\n${html.replace(/\$/g, "&#36;").replace(/\s*\n\s*/g, " ")}\n`;

/**
 * The finished overview as a page of Framework: the same prose, its numbers put in by the browser, and the same figures, each
 * drawn by it in its place.
 */
function stockPage(site: string): { markdown: string; data: { figures: Record<string, object>; values: string[] } } {
  const { document } = parseHTML(readFileSync(join(site, "index.html"), "utf8"));
  const main = document.querySelector("main");
  const data: { figures: Record<string, object>; values: string[] } = { figures: {}, values: [] };
  for (const counted of main?.querySelectorAll(".counted") ?? []) {
    data.values.push(counted.textContent ?? "");
    counted.textContent = `VALUE-${data.values.length - 1}-`;
  }
  const blocks = [...(main?.children ?? [])].map((element) => {
    const id = /^figure-(.+)$/.exec(element.id)?.[1];
    if (id === undefined) return block(element.outerHTML).replace(/VALUE-(\d+)-/g, (_, index) => `\${report.values[${index}]}`);
    data.figures[id] = figureData(site, id);
    return FIGURE.replaceAll("ID", id).replace("CHART", CHARTS[id] ?? "");
  });
  const load = '```js\nimport * as Plot from "@observablehq/plot";\nconst report = FileAttachment("./report.json").json();\n```\n';
  return { markdown: [load, ...blocks].join("\n"), data };
}

/**
 * Builds the overview as Observable Framework is used by default: prose, Plot and JSON, drawn by the reader's browser.
 * Takes a finished report, whose overview and figures it shows, and an empty folder; gives the folder of the stock site.
 */
export async function buildStockOverview(site: string, folder: string): Promise<string> {
  const docs = join(folder, "docs");
  mkdirSync(docs, { recursive: true });
  for (const name of LOOKED_UP) mkdirSync(join(docs, ".observablehq", "cache", "_npm", `${name}@0.0.0`), { recursive: true });
  writeFileSync(join(folder, "observablehq.config.js"), CONFIG);
  copyFileSync(join(PROJECT, "package.json"), join(folder, "package.json"));
  symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"), "dir");
  const { markdown, data } = stockPage(site);
  writeFileSync(join(docs, "report.json"), JSON.stringify(data));
  writeFileSync(join(docs, "index.md"), markdown);
  // The sidebar leads to them: Framework wants them to be there.
  for (const { name, path } of pages.slice(1)) {
    const file = join(docs, `${path.replace(/\/$/, "/index")}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `# ${name}\n`);
  }
  const framework = createRequire(import.meta.url).resolve("@observablehq/framework/package.json");
  const observable = join(framework, "..", "dist", "bin", "observable.js");
  const env = { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: "1", TZ: "UTC" };
  await promisify(execFile)(process.execPath, [observable, "build"], { cwd: folder, env });
  addFont(join(folder, "dist"));
  return join(folder, "dist");
}

/** Gives the page the font that Framework's theme asks another origin for, from a style sheet in the same place. */
function addFont(dist: string): void {
  const fonts = createRequire(import.meta.url).resolve("@fontsource/source-serif-4/package.json");
  const face = (weight: number) => {
    const name = `source-serif-4-latin-${weight}-normal.woff2`;
    copyFileSync(join(dirname(fonts), "files", name), join(dist, name));
    return `@font-face{font-family:"Source Serif 4";font-style:normal;font-weight:${weight};font-display:swap;src:url(${name}) format("woff2")}`;
  };
  writeFileSync(join(dist, "font.css"), WEIGHTS.map(face).join("\n"));
  const page = join(dist, "index.html");
  const html = readFileSync(page, "utf8");
  const first = html.indexOf("<link");
  writeFileSync(page, `${html.slice(0, first)}<link rel="stylesheet" type="text/css" href="./font.css">\n${html.slice(first)}`);
}
