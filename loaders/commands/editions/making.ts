import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contentDigest } from "../../citing/editions.ts";
import { intervalOf } from "../../events/interval.ts";
import { formatRegistry, registerEvents } from "../../events/registering.ts";
import type { SourceFile } from "../../model/article.ts";
import type { Edition } from "../../model/edition.ts";
import type { Checked } from "../../model/problem.ts";
import { compare, hasErrors } from "../../problems.ts";
import type { SiteInput } from "../../report/input.ts";
import { FolderOutput } from "../../report/output.ts";
import { replaceFile } from "../../whole-file.ts";
import { Refusal } from "../command.ts";
import { link } from "../link.ts";
import { prepare, render } from "../make.ts";
import type { Sources } from "../sources.ts";
import { keepEdition } from "./store.ts";

const REGISTRY = "registry.csv";

/** Of the pictures of a site an edition keeps those of figures: the others are there, for what links to them, but need not be drawn. */
class FrozenOutput extends FolderOutput {
  override make(path: string, how: () => Promise<Uint8Array>): Promise<void> {
    return super.make(path, path.startsWith("figures/") ? how : async () => new Uint8Array());
  }
}

/**
 * Makes an edition of what a build would publish now, from the very files that it would publish.
 *
 * @param folder an empty one, for work.
 * @returns what is told of it; null where a fault stood against it, and then nothing was written.
 * @throws Refusal where there is such an edition, or nothing to make one of.
 */
export async function makeEdition(
  id: string,
  sources: Checked<Sources>,
  folder: string,
  progress: (line: string) => void,
): Promise<Checked<string[] | null>> {
  const { value: linked, problems: found } = link(sources, progress);
  if (linked === null || hasErrors(found)) return { value: null, problems: found };
  const date = dateOf(linked.corpus.articles.map(({ published }) => published));
  const registry = new TextEncoder().encode(formatRegistry(registerEvents(linked.corpus, linked.corpus.registry, date)));
  const registered = { ...sources.value, registry: { path: `data/${REGISTRY}`, bytes: registry } };
  const { value: input, problems } = prepare({ value: registered, problems: sources.problems }, () => {});
  if (input === null || hasErrors(problems)) return { value: null, problems };
  const coming = comingEdition(id, date, input);
  const editions = [...input.editions, { edition: coming, files: new Map<string, Uint8Array>() }];
  const site = await render({ ...input, editions }, folder, { output: new FrozenOutput(join(folder, "site")) });
  const all = [...problems, ...site.problems];
  if (hasErrors(all)) return { value: null, problems: all };
  const files = frozenFiles(site.value, Object.keys(coming.figures));
  const digests = [...files].map(([path, bytes]) => [path, contentDigest(bytes)]);
  keepRegistry(sources.value, registry);
  keepEdition(sources.value.folder, { ...coming, files: Object.fromEntries(digests) }, files);
  const told = `${id} is frozen: ${Object.keys(coming.figures).length} figures, ${files.size} files, articles up to ${date}`;
  return { value: [told, "commit data/editions/ and data/registry.csv together: they are kept for ever"], problems: all };
}

/** Day, month or year of the latest article: the date of an edition is its data's, never the day on which it is made. */
function dateOf(published: readonly (string | null)[]): string {
  const last = published
    .flatMap((date) => (date !== null && intervalOf(date) !== null ? [date] : []))
    .sort(compare)
    .at(-1);
  if (last === undefined) throw new Refusal("no article has a date: there is nothing yet to make an edition of");
  return last;
}

function comingEdition(id: string, date: string, { editions, figures, digests }: SiteInput): Edition {
  const ids = editions.map(({ edition }) => edition.id);
  if (ids.includes(id)) throw new Refusal(`edition \`${id}\` is there already and is never made again: choose another id`);
  return {
    id,
    date,
    ...digests,
    figures: Object.fromEntries(figures.map((figure) => [figure.id, figure.digest])),
    headlines: Object.fromEntries(figures.map(({ id: figure, words }) => [figure, words.headline])),
    files: {},
    replaced: [],
  };
}

/** The files of a finished site that an edition keeps: all of its tables, and of its figures all but their pages. */
function frozenFiles(site: string, figures: readonly string[]): Map<string, Uint8Array> {
  const listed = (folder: string) =>
    readdirSync(join(site, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort(compare);
  const own = listed("figures").filter((name) => !name.endsWith(".html") && figures.includes(name.replace(/\..*$/, "")));
  const paths = [...listed("data").map((name) => `data/${name}`), ...own.map((name) => `figures/${name}`)];
  return new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(site, path)))]));
}

// Somebody may have decided on an event while the pages were rendered.
function keepRegistry({ folder, registry }: Sources, bytes: Uint8Array): void {
  const path = join(folder, REGISTRY);
  const present = existsSync(path) ? readFileSync(path) : null;
  if (!isSame(present, registry)) throw new Refusal(`${path} was changed meanwhile: run the command again`);
  replaceFile(path, bytes);
}

function isSame(present: Uint8Array | null, read: SourceFile | null): boolean {
  if (present === null || read === null) return present === read;
  return Buffer.compare(present, read.bytes) === 0;
}
