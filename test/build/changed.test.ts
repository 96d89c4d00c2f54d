import { appendFileSync, copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { fill, sharedFolder } from "../support/folder.ts";
import { page, table, words } from "../support/pages.ts";
import { projectCopy } from "../support/project.ts";
import { run } from "../support/run.ts";
import { builtSite } from "../support/site.ts";

// What CONTRIBUTING says under "An article", "A term", "A tactic", "A figure" and "A language", done as written, and what else changes the
// published files: in one build, beside a finished report, since every change shows in a place of its own. Every kind of edit has its row in
// the matrix of edits, with all that is not made anew for it; here the whole way is gone.
const COPY = sharedFolder();
const SITE = join(COPY, "dist");
const FRAGMENTS = join("pagefind", "fragment");
const ADDED = { id: "2022-03-09-radio-fleuve-bankass", word: "loitering munition", place: "Bankass" };
const REMOVED = { id: "2020-07-30-longwarjournal-gossi", word: "JNIM targets French troops", place: "Sokolo" };
const change = (path: string, how: (text: string) => string) =>
  writeFileSync(join(COPY, path), how(readFileSync(join(COPY, path), "utf8")));

function addTactic(): void {
  copyFileSync(join(COPY, "data/codebook/tactics/ied.yaml"), join(COPY, "data/codebook/tactics/drone_bomb.yaml"));
  const order = readdirSync(join(COPY, "data/codebook/tactics")).length;
  change("data/codebook/tactics/drone_bomb.yaml", (text) =>
    text
      .replace(/^code: .*$/m, "code: drone_bomb")
      .replace(/^order: .*$/m, `order: ${order}`)
      .replace(/^label: .*$/m, "label: { en: drone bomb, fr: drone piégé }")
      .replace(/^plural: .*$/m, "plural: { en: drone bombs, fr: drones piégés }"),
  );
  appendFileSync(join(COPY, "data/lexicon/en/tactics.csv"), "loitering munition~,drone_bomb,a drone that is the bomb\n");
}

function addFigure(): void {
  copyFileSync(join(COPY, "loaders/figures/vehicle-bombs.ts"), join(COPY, "loaders/figures/lorries.ts"));
  change("loaders/figures/lorries.ts", (text) =>
    text.replace('id: "vehicle-bombs"', 'id: "lorries"').replace("const vehicleBombs", "const lorries"),
  );
  change("loaders/figures/index.ts", (text) =>
    `import { lorries } from "./lorries.ts";\n${text}`.replace(/(FIGURES: readonly AnyFigure\[\] = \[[\s\S]*?),?\s*\];/, "$1, lorries];"),
  );
  for (const page of ["docs/raids.md", "docs/fr/raids.md"]) appendFileSync(join(COPY, page), "\n::figure{#lorries}\n");
}

const PORTUGUESE: Record<string, string[]> = {
  auxiliaries: ["e,and,"],
  forces: ["exército,army,"],
  numbers: ["cinco,unit-5,"],
  outcomes: ["morreram/morto/mortos,killed:i,"],
  people: ["soldado+,military,"],
  "place-prepositions": ["em,in,"],
  sources: ["exército,military,"],
  speech: ["segundo,according,"],
  tactics: ["carro~ bomba,vbied,"],
  weekdays: ["terça feira,weekday-2,"],
};

function addLanguage(): void {
  mkdirSync(join(COPY, "data/lexicon/pt"));
  for (const name of readdirSync(join(COPY, "data/lexicon/en")))
    writeFileSync(join(COPY, "data/lexicon/pt", name), ["term,code,note", ...(PORTUGUESE[name.slice(0, -4)] ?? []), ""].join("\n"));
  fill(COPY, {
    "loaders/reading/languages/pt.ts": `import type { LanguageModule } from "../pack.ts";
const forms = (word: string) => [word, \`\${word}s\`];
export const pt: LanguageModule = {
  code: "pt", isPlural: (word) => word.endsWith("s"), decline: forms, inflect: forms, kindAfterName: false, dateOrders: ["day-month"],
};\n`,
  });
  change("loaders/reading/languages/index.ts", (text) => `import { pt } from "./pt.ts";\n${text}`.replace(/= \[(.*)\];/, "= [$1, pt];"));
}

function changeWords(): void {
  change("loaders/figures/attacks-over-time.ts", (text) => text.replace(/Attacks? /, "Zorblatt-attacks "));
  change("docs/index.md", (text) => `${text}\n\nA zorblatt paragraph.\n`);
}

let said = "";

beforeAll(async () => {
  projectCopy(COPY);
  cpSync(builtSite(), SITE, { recursive: true });
  changeWords();
  addTactic();
  addFigure();
  addLanguage();
  fill(COPY, {
    [`data/articles/${ADDED.id}.md`]:
      "---\ntitle: Four soldiers wounded in camp\npublisher: Radio Fleuve\npublished: 2022-03-09\nlanguage: en\n---\nFour soldiers were wounded on Tuesday when a loitering munition hit their camp in Bankass, in central Mali, the army said.\n",
    "data/articles/2022-03-10-radio-rio-tessit.md":
      "---\npublisher: Radio Río\npublished: 2022-03-10\n---\nCinco soldados morreram na terça-feira num carro-bomba em Tessit, segundo o exército. O ataque não foi reivindicado até à manhã seguinte.\n",
  });
  rmSync(join(COPY, `data/articles/${REMOVED.id}.md`));
  const { code, err } = await run("build", [], { project: COPY });
  expect(code, err).toBe(0);
  said = err;
}, 180_000);

const eventAt = (place: string) => table(SITE, "events").find((event) => event.place === place);

test("a tactic: it is coded, counted and explained", () => {
  expect(eventAt("Bankass")).toMatchObject({
    event_id: "2022-03-08-bankass-drone-bomb",
    tactics: "drone_bomb",
    wounded_best: "4",
  });
  expect(words(page(SITE, "methods.html"))).toMatch(/drone bomb/i);
  expect(page(SITE, "index.html").querySelectorAll('svg a[href="./events/2022-03-08-bankass-drone-bomb.html"]').length).toBeGreaterThan(0);
});

test("a figure: it is drawn where the page names it", () => {
  expect(page(SITE, "raids.html").querySelectorAll("#figure-lorries svg").length).toBeGreaterThan(0);
});

test("a language: its articles are recognised and coded, and quoted in it", () => {
  expect(table(SITE, "articles").find(({ article_id }) => article_id === "2022-03-10-radio-rio-tessit")?.language).toBe("pt");
  expect(eventAt("Tessit")).toMatchObject({ date_start: "2022-03-08", country: "ML", tactics: "vbied", killed_best: "5" });
  const event = page(SITE, `events/${eventAt("Tessit")?.event_id}.html`);
  expect([...event.querySelectorAll('[lang="pt"]')].map((quoted) => quoted.textContent).join(" ")).toContain("carro-bomba em Tessit");
});

/** Whether a word is in what the search index holds of any page. */
const found = (site: string, word: string) =>
  readdirSync(join(site, FRAGMENTS)).some((name) => gunzipSync(readFileSync(join(site, FRAGMENTS, name))).includes(word));
const picture = (site: string, path: string) => readFileSync(join(site, path)).toString("base64");

/** Where a site shows an article. */
function shown(site: string, { id, word, place }: typeof ADDED): string[] {
  const places = {
    tables: table(site, "articles").some(({ article_id }) => article_id === id),
    page: existsSync(join(site, "articles", `${id}.html`)),
    events: words(page(site, "events/index.html")).includes(place),
    search: found(site, word),
  };
  return Object.entries(places).flatMap(([name, isThere]) => (isThere ? [name] : []));
}

test("an article that comes shows in the tables, the pages and the index, one that goes nowhere any more", () => {
  expect(said).toContain("6 articles, 6 of them coded anew");
  for (const [there, gone, site] of [
    [ADDED, REMOVED, SITE],
    [REMOVED, ADDED, builtSite()],
  ] as const) {
    expect(shown(site, there)).toEqual(["tables", "page", "events", "search"]);
    expect(shown(site, gone)).toEqual([]);
  }
});

test("changed words of a figure and of a page show, in the pictures too", () => {
  expect(words(page(SITE, "index.html"))).toContain("Zorblatt-attacks");
  expect(words(page(SITE, "index.html"))).toContain("A zorblatt paragraph.");
  for (const changed of ["figures/attacks-over-time.png", "cards/overview.png"])
    expect(picture(SITE, changed)).not.toBe(picture(builtSite(), changed));
});
