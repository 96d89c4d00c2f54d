import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FIGURES } from "../figures.ts";
import { builtFrom, sourceDigests } from "./built.ts";
import { type Arguments, type Command, main, Refusal, type Terminal } from "./command.ts";
import { coderFiles, digestsOf } from "./digests.ts";
import { drawingFiles } from "./kept-drawings.ts";
import { folderOf, OWN_DATA, OWN_SITE } from "./project.ts";
import { readSources, type Sources } from "./sources.ts";
import { reasonsBetween } from "./status/reasons.ts";

/** `npm run status`: what of the built report is out of date, and why. */
export const status: Command = {
  name: "status",
  help: `
npm run status -- [--data DIR] [--out DIR]

Says what of the report that was built last is out of date, and why: each kind of source that has changed since, what follows
from it, and its files. By content: a file that was saved without a change is no change. Makes nothing, and ends with 0.
  --data  folder of the corpus, as for npm run build. Default: data/
  --out   folder of the report. Default: dist/`,
  options: { data: { type: "string" }, out: { type: "string" } },
  positionals: false,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const data = folderOf(args, "data", OWN_DATA);
  const out = folderOf(args, "out", OWN_SITE);
  if (!existsSync(data)) throw new Refusal(`there is no folder ${data}`);
  const sources = readSources(data).value;
  for (const line of statusOf(out, sources)) terminal.out(line);
  return 0;
}

function statusOf(out: string, sources: Sources): string[] {
  if (!existsSync(join(out, "manifest.json"))) return [`everything: there is no report in ${out} yet; npm run build makes it`];
  const before = builtFrom(out);
  if (before === null) return fromManifest(out, sources);
  const makers = { coder: new Set(coderFiles(sources)), figures: new Map(FIGURES.map(({ id }) => [id, new Set(drawingFiles(id))])) };
  const lines = reasonsBetween(before, sourceDigests(sources), makers);
  return lines.length === 0 ? ["nothing is out of date: the report is what its sources build"] : [...lines, "npm run build makes it anew"];
}

/** A report that was not built here says only of what as a whole it was made. */
function fromManifest(out: string, sources: Sources): string[] {
  const manifest = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")) as Record<string, unknown>;
  const { corpus, coder, lockfile } = digestsOf(sources);
  const differing = [
    ["corpus: articles, corrections or registry", manifest.corpus === corpus],
    ["coder: its code, codebook, lexicons, gazetteer or actors", manifest.coder === coder],
    ["libraries: package-lock.json", manifest.lockfile === lockfile],
  ].flatMap(([words, isSame]) => (isSame ? [] : [`${words}`]));
  const unknown = "which files is not known here: the report was not built by this copy; npm run verify -- dist compares it byte for byte";
  if (differing.length > 0) return [...differing, unknown];
  return ["articles and coder are those that the report was made from; of pages and other code nothing is known here", unknown];
}

await main(status, import.meta.url);
