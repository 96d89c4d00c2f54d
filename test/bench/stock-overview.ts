import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "csv-parse/sync";
import { PROJECT } from "../../loaders/commands/project.ts";
import { LOOKED_UP } from "../../loaders/report/framework.ts";

const CONFIG = `export default { title: "Stock", root: "docs", output: "dist", globalStylesheets: [], sidebar: false, toc: false, pager: false };\n`;

/** The overview's three charts as Framework's own guide draws them: in the reader's browser, from JSON. */
const CHARTS = `
\`\`\`js
import * as Plot from "@observablehq/plot";
const events = FileAttachment("./events.json").json();
\`\`\`

\`\`\`js
display(Plot.plot({ y: { grid: true }, color: { legend: true }, marks: [
  Plot.rectY(events, Plot.binX({ y: "count" }, { x: (d) => new Date(d.date_start), fill: "family", fy: "family", interval: "year" })), Plot.ruleY([0]) ] }));
\`\`\`

\`\`\`js
display(Plot.plot({ marginLeft: 120, marks: [
  Plot.dot(events, Plot.groupY({ x: "sum" }, { y: "family", x: (d) => +d.killed_best, fill: "family" })), Plot.ruleX([0]) ] }));
\`\`\`

\`\`\`js
display(Plot.plot({ marginLeft: 120, marks: [ Plot.dot(events, Plot.group({ r: "count" }, { x: "family", y: "target", fill: "family" })) ] }));
\`\`\`
`;

/** The overview's own prose, with what Framework would not understand left out. */
function prose(): string {
  const text = readFileSync(join(PROJECT, "docs", "index.md"), "utf8");
  return text.replace(/^:{2,}.*$/gm, "").replace(/:(?:value|ref|finding)\[[^\]]*\]/g, "");
}

function rows(site: string): object[] {
  const table = (name: string) =>
    parse(readFileSync(join(site, "data", `${name}.csv`)), { columns: true, bom: true }) as Record<string, string>[];
  const families = new Map(table("event_tactics").map(({ event_id, family }) => [event_id, family]));
  return table("events").map(({ event_id, date_start, target, killed_best }) => {
    return { event_id, date_start, target, killed_best, family: families.get(event_id) };
  });
}

/**
 * Builds the overview as Observable Framework is used by default: prose, Plot and JSON, drawn by the reader's browser.
 * Takes a finished report, whose tables hold the events, and an empty folder; gives the folder of the stock site.
 */
export async function buildStockOverview(site: string, folder: string): Promise<string> {
  const docs = join(folder, "docs");
  mkdirSync(docs, { recursive: true });
  for (const name of LOOKED_UP) mkdirSync(join(docs, ".observablehq", "cache", "_npm", `${name}@0.0.0`), { recursive: true });
  writeFileSync(join(folder, "observablehq.config.js"), CONFIG);
  copyFileSync(join(PROJECT, "package.json"), join(folder, "package.json"));
  symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"), "dir");
  writeFileSync(join(docs, "events.json"), JSON.stringify(rows(site)));
  writeFileSync(join(docs, "index.md"), `${prose()}${CHARTS}`);
  const framework = createRequire(import.meta.url).resolve("@observablehq/framework/package.json");
  const observable = join(framework, "..", "dist", "bin", "observable.js");
  const env = { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: "1", TZ: "UTC" };
  await promisify(execFile)(process.execPath, [observable, "build"], { cwd: folder, env });
  return join(folder, "dist");
}
