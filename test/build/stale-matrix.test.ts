import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { prepare } from "../../loaders/commands/make.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import { formatRegistry, registerEvents } from "../../loaders/events/registering.ts";
import type { Corpus } from "../../loaders/model/corpus.ts";
import type { SiteInput } from "../../loaders/report/input.ts";
import { MemoryOutput } from "../../loaders/report/memory-output.ts";
import { quickPages } from "../../loaders/report/quick-pages.ts";
import { renderSite } from "../../loaders/report/site.ts";
import { projectCopy } from "../support/project.ts";

const COPY = await vi.hoisted(async () => {
  const [{ mkdtempSync }, { tmpdir }, { join }] = await Promise.all([import("node:fs"), import("node:os"), import("node:path")]);
  return mkdtempSync(join(tmpdir(), "casebook-"));
});

vi.mock(import("../../loaders/commands/project.ts"), async (original) => ({
  ...(await original()),
  PROJECT: COPY,
  OWN_DATA: `${COPY}/data`,
  OWN_SITE: `${COPY}/dist`,
  CACHE: `${COPY}/.casebook`,
}));

/** What a build makes, kept in memory: its pages and tables, and how much of them was made anew. */
interface Built {
  input: SiteInput;
  output: MemoryOutput;
  coded: number;
  drawn: number;
  rendered: number;
}

const KEPT = join(COPY, ".casebook", "matrix");

/** As `npm run build` makes a report, but for its pictures, its index, and the program that renders pages. */
async function built(): Promise<Built> {
  const said: string[] = [];
  const { value: input, problems } = prepare(readSources(join(COPY, "data")), (line) => said.push(line));
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  if (input === null) throw new Error("no report");
  const output = new MemoryOutput();
  const counts = { pages: { all: 0, made: 0 }, pictures: { all: 0, made: 0 } };
  mkdirSync(KEPT, { recursive: true });
  const work = mkdtempSync(join(KEPT, "work-"));
  await renderSite(input, { root: COPY, work, out: work, kept: KEPT }, { output, counts, render: quickPages });
  const made = (what: string) => Number(new RegExp(`(\\d+) of them ${what} anew`).exec(said.join("\n"))?.[1]);
  return { input, output, coded: made("coded"), drawn: made("drawn"), rendered: counts.pages.made };
}

const path = (name: string) => join(COPY, name);
const change = (name: string, how: (text: string) => string) => {
  const before = readFileSync(path(name), "utf8");
  expect(how(before), name).not.toBe(before);
  writeFileSync(path(name), how(before));
};
const comment = (name: string) => () => appendFileSync(path(name), "\n// changed\n");
/** Whether a page that opens with charts, and so holds its own style, has the word of these tests in it. */
const hasWord = (output: MemoryOutput) => output.read("index.html").includes(".zorblatt");
const bankass = ({ input }: Built) => input.tables.events.find(({ place }) => place === "Bankass");
const article = (id: string) => `data/articles/${id}.md`;
const FIRST = "2022-03-09-radio-fleuve-bankass";
const SECOND = "2022-03-10-bankass";
const TEXT = "Five soldiers were killed on Tuesday when a zorblatt hit their truck near Bankass, in central Mali, the army said.\n";
const ALL = "all";
const SOME = "some";

/** An edit, and what of the next build has to be made anew: a number, some but not all, or all. */
interface Edit {
  kind: string;
  edit: () => void;
  coded: number | typeof ALL;
  drawn: number | typeof SOME | typeof ALL;
  rendered: number | typeof ALL;
  /** Where the change shows in the build. Changed code is loaded by a process of its own: other tests look at what it does. */
  shows?: (made: Built) => unknown;
  as?: unknown;
}

// One after another, each on what the one before left.
const EDITS: Edit[] = [
  { kind: "nothing", edit: () => {}, coded: 0, drawn: 0, rendered: 0 },
  {
    kind: "an article added",
    edit: () => writeFileSync(path(article(FIRST)), `---\npublisher: Radio Fleuve\npublished: 2022-03-09\nlanguage: en\n---\n${TEXT}`),
    coded: 1,
    drawn: SOME,
    rendered: 0,
    shows: (made) => bankass(made)?.killed_best,
    as: 5,
  },
  {
    kind: "an article edited",
    edit: () => change(article(FIRST), (text) => text.replace("Five", "Nine")),
    coded: 1,
    drawn: SOME,
    rendered: 0,
    shows: (made) => bankass(made)?.killed_best,
    as: 9,
  },
  {
    kind: "front matter",
    edit: () => change(article(FIRST), (text) => text.replace("publisher: Radio Fleuve", "publisher: Radio Zorblatt")),
    coded: 1,
    drawn: SOME,
    rendered: 0,
    shows: ({ output }) => output.read(`articles/${FIRST}.html`).includes("Radio Zorblatt"),
    as: true,
  },
  {
    kind: "an article renamed",
    edit: () => renameSync(path(article(FIRST)), path(article(SECOND))),
    coded: 1,
    drawn: 0,
    rendered: 0,
    shows: ({ output }) => [FIRST, SECOND].map((id) => output.has(`articles/${id}.html`)),
    as: [false, true],
  },
  {
    kind: "the lexicon",
    edit: () => appendFileSync(path("data/lexicon/en/tactics.csv"), "zorblatt~,ied,a word for this test\n"),
    coded: ALL,
    drawn: SOME,
    rendered: 0,
    shows: (made) => bankass(made)?.tactics,
    as: "ied",
  },
  {
    kind: "the gazetteer",
    edit: () => change("data/gazetteer.csv", (text) => text.replace(/^(Bankass,.*?),14\.\d+,/m, "$1,14.5,")),
    coded: ALL,
    drawn: SOME,
    rendered: 0,
    shows: (made) => bankass(made)?.latitude,
    as: 14.5,
  },
  {
    kind: "a correction",
    edit: () => appendFileSync(path("data/corrections.csv"), `bankass,set,${SECOND}#0,killed,9,7,two fewer,the army,2022-04-01\n`),
    coded: 0,
    drawn: SOME,
    rendered: 0,
    shows: (made) => [bankass(made)?.killed_best, bankass(made)?.status],
    as: [7, "corrected"],
  },
  {
    kind: "the registry",
    edit: () => {
      const { events, redirects, registry: entries } = corpus;
      const registered = formatRegistry(registerEvents({ events, redirects }, entries, "2022-04-01"));
      writeFileSync(path("data/registry.csv"), registered.replace("2022-03-08-bankass-ied", "2022-03-08-zorblatt-ied"));
    },
    coded: 0,
    drawn: SOME,
    rendered: 0,
    shows: (made) => bankass(made)?.event_id,
    as: "2022-03-08-zorblatt-ied",
  },
  {
    kind: "the codebook",
    edit: () => change("data/codebook/tactics/ied.yaml", (text) => text.replace(/^label: \{ en: [^,]+,/m, "label: { en: Zorblatt label,")),
    coded: ALL,
    drawn: ALL,
    rendered: 0,
    shows: ({ output }) => output.read("methods.html").includes("Zorblatt label"),
    as: true,
  },
  {
    kind: "a page",
    edit: () => appendFileSync(path("docs/ieds.md"), "\nA zorblatt paragraph.\n"),
    coded: 0,
    drawn: 0,
    rendered: 1,
    shows: ({ output }) => output.read("ieds.html").includes("A zorblatt paragraph."),
    as: true,
  },
  {
    kind: "a style sheet",
    edit: () => appendFileSync(path("docs/style/base.css"), "\n.zorblatt { color: red; }\n"),
    coded: 0,
    drawn: 0,
    rendered: 0,
    shows: ({ output }) => [style, hasWord(output)],
    as: [false, true],
  },
  { kind: "a figure", edit: comment("loaders/figures/map.ts"), coded: 0, drawn: 1, rendered: 0 },
  { kind: "what figures are drawn with", edit: comment("loaders/figures/drawing/surface.ts"), coded: 0, drawn: ALL, rendered: 0 },
  { kind: "the coder", edit: comment("loaders/reading/dates.ts"), coded: ALL, drawn: 0, rendered: 0 },
  { kind: "a language pack", edit: comment("loaders/reading/languages/fr.ts"), coded: ALL, drawn: 0, rendered: 0 },
  { kind: "how pages are rendered", edit: comment("loaders/report/markdown/heading-ids.ts"), coded: 0, drawn: 0, rendered: ALL },
  { kind: "the configuration", edit: comment("observablehq.config.ts"), coded: 0, drawn: 0, rendered: ALL },
  { kind: "the libraries", edit: () => appendFileSync(path("package-lock.json"), "\n"), coded: ALL, drawn: ALL, rendered: ALL },
  {
    kind: "an article removed",
    edit: () => {
      rmSync(path(article(SECOND)));
      change("data/corrections.csv", (text) => text.replace(/^bankass,.*\n/m, ""));
      change("data/registry.csv", (text) => text.slice(0, text.indexOf("\n") + 1));
    },
    coded: 0,
    drawn: SOME,
    rendered: 0,
    shows: (made) => bankass(made),
    as: undefined,
  },
  { kind: "nothing, once more", edit: () => {}, coded: 0, drawn: 0, rendered: 0 },
];

let style: boolean | undefined;
let corpus: Corpus;

beforeAll(async () => {
  projectCopy(COPY);
  const { output } = await built();
  style = hasWord(output);
}, 120_000);
afterAll(() => rmSync(COPY, { recursive: true, force: true }));

function holds(made: number, expected: number | typeof SOME | typeof ALL, all: number): boolean {
  if (expected === SOME) return made > 0 && made < all;
  return made === (expected === ALL ? all : expected);
}

test.each(EDITS)(
  "$kind: the next build shows it, and makes nothing else anew",
  async ({ edit, coded, drawn, rendered, shows, as }) => {
    edit();
    const made = await built();
    corpus = made.input.corpus;
    const { articles } = made.input.corpus;
    expect(made.coded, "coded").toSatisfy(() => holds(made.coded, coded, articles.length));
    // Each figure is drawn once in every language of the report.
    const languages = 1 + made.input.translations.length;
    const each = typeof drawn === "number" ? drawn * languages : drawn;
    expect(made.drawn, "drawn").toSatisfy(() => holds(made.drawn, each, made.input.figures.length * languages));
    expect(made.rendered, "rendered").toSatisfy(() => (rendered === ALL ? made.rendered > 1 : made.rendered === rendered));
    if (shows !== undefined) expect(shows(made)).toEqual(as);
  },
  120_000,
);
