import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { settings, translations } from "../../observablehq.config.ts";
import { readEditions } from "../citing/frozen.ts";
import { namesLeft } from "../citing/unnaming.ts";
import { redactionsOf } from "../events/redacting/names.ts";
import type { Checked } from "../model/problem.ts";
import { faultOfAddress } from "../report/check/settings.ts";
import type { SiteInput } from "../report/input.ts";
import type { SiteOutput } from "../report/output.ts";
import { renderSite } from "../report/site.ts";
import { assemble } from "./assemble.ts";
import { readEditionSources } from "./editions/store.ts";
import { keptDrawings } from "./kept-drawings.ts";
import { link } from "./link.ts";
import { madeAnew } from "./made-anew.ts";
import { CACHE, PROJECT } from "./project.ts";
import type { Sources } from "./sources.ts";

/**
 * Everything before the pages: from the sources to tables and figures. The value is null where a fault leaves nothing to go on with.
 *
 * @param ahead how many articles this run has coded before, on all processors.
 */
export function prepare(sources: Checked<Sources>, progress: (line: string) => void, ahead = 0): Checked<SiteInput | null> {
  const { value: linked, problems: found } = link(sources, progress, ahead);
  if (linked === null) return { value: null, problems: found };
  const beside = (name: string) => sources.value.codebook.find(({ path }) => path.endsWith(`/${name}`)) ?? null;
  const measured = { accuracy: beside("accuracy.csv"), performance: beside("performance.csv") };
  const editions = readEditions(readEditionSources(sources.value.folder));
  editions.problems.push(...namesLeft(editions.value, redactionsOf(linked.gathered.corrections)));
  const drawings = keptDrawings(join(CACHE, "figures"));
  const { value, problems } = assemble(linked, [settings, ...translations], measured, editions.value, drawings.keep);
  progress(madeAnew(drawings.counts, "figures", "drawn"));
  return { value, problems: [...found, ...editions.problems, ...problems, ...faultOfAddress(settings, configuration())] };
}

/** The text of the file that the settings stand in, for the place of a fault in it. */
export function configuration(): string {
  return readFileSync(join(PROJECT, "observablehq.config.ts"), "utf8");
}

/** How pages are rendered, where it is not done as usual. */
interface Rendering {
  progress?: (line: string) => void;
  /** Where the files go instead of the folder. */
  output?: SiteOutput;
}

/**
 * Renders the pages into a folder of one's own.
 *
 * @returns the folder of the finished site, which is only fit to be published if no fault is an error.
 */
export async function render(input: SiteInput, folder: string, ways: Rendering = {}): Promise<Checked<string>> {
  const { progress = () => {}, output } = ways;
  keepOffline();
  const site = join(folder, "site");
  // Its own name, so that a process left over from a killed build writes nowhere near.
  const work = join(folder, `work-${process.pid}`);
  for (const made of [site, work]) mkdirSync(made, { recursive: true });
  const pages = { all: 0, made: 0 };
  const pictures = { all: 0, made: 0 };
  const folders = { root: PROJECT, work, out: site, kept: CACHE };
  const problems = await renderSite(input, folders, { counts: { pages, pictures }, ...(output && { output }) });
  progress(madeAnew(pages, "pages", "rendered"));
  progress(madeAnew(pictures, "pictures", "made"));
  return { value: site, problems };
}

// Every process that is started from here is kept off the network, as the build itself is.
function keepOffline(): void {
  const guard = `--import ${pathToFileURL(join(PROJECT, "loaders", "commands", "offline.js")).href}`;
  const options = process.env.NODE_OPTIONS ?? "";
  if (!options.includes(guard)) process.env.NODE_OPTIONS = `${options} ${guard}`.trim();
}
