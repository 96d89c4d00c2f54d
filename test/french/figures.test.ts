import { describe, expect, test } from "vitest";
import { drawFigure, FIGURES } from "../../loaders/figures.ts";
import type { DrawnFigure } from "../../loaders/model/figure.ts";
import type { Tables } from "../../loaders/model/tables.ts";
import { CODEBOOK, CORPORA, draw } from "../figures/tables.ts";

const drawn = new Map<string, DrawnFigure>();

/** A figure of a corpus in French, drawn once. */
function french(id: string, corpus: string): DrawnFigure {
  const key = `${id} ${corpus}`;
  const figure = FIGURES.find((known) => known.id === id);
  if (figure === undefined) throw new Error(`no figure ${id}`);
  const known = drawn.get(key) ?? drawFigure(figure, CORPORA[corpus] as Tables, { codebook: CODEBOOK, language: "fr", href: () => null });
  drawn.set(key, known);
  return known;
}

const SMALL = {
  en: "Two Three Four Five Six Seven Eight Nine".split(" "),
  fr: "Deux Trois Quatre Cinq Six Sept Huit Neuf".split(" "),
};

const MONTH =
  "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|January|February|March|April|May|June|July|August|September|October|November|December)";

/** A day, a month, or two of them. */
const DAY = new RegExp(`(?:\\d{1,2}(?:er)?(?:–| au | ${MONTH} au | and | ${MONTH} and ))?(?:\\d{1,2}(?:er)? )?${MONTH} \\d{4}`, "g");

/** The counts of a sentence from two on; one and none are words that every language has its own way with, and days are no counts. */
function counts(sentence: string, language: "en" | "fr"): number[] {
  const bare = sentence
    .replaceAll("\u202f", "")
    .replace(DAY, "")
    .replace(/Town \d+/g, "");
  const opened = bare.replace(/^\p{L}+(?= )/u, (word) =>
    SMALL[language].includes(word) ? String(SMALL[language].indexOf(word) + 2) : word,
  );
  const found = [...opened.matchAll(/\d+/g)].map(([number]) => Number(number)).filter((number) => number > 1);
  return [...new Set(found)].sort((a, b) => a - b);
}

const CASES = Object.keys(CORPORA).flatMap((corpus) => FIGURES.map(({ id }) => [corpus, id] as const));

/** What no corpus may make of a sentence. */
const BROKEN: [fault: string, seen: RegExp][] = [
  ["a gap", /undefined|null|NaN|\[object| {2}|\s[.,]|[.,;:]{2}|\(\)/],
  ["a colon or a mark with another space than its own", /[^\u202f\s][;!?»](?!\w)|[^\u202f\d][:](?= )| [;:!?»]|« /],
  ["one with a plural", /\b(?:une?|aucune?|1) (?:attaques|articles|événements|assauts|médias|versions)\b/i],
  [
    "many with a singular",
    /\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|(?<!\d)[2-9]|\d+\d) (?:attaque|article|événement|assaut|média|version)\b/i,
  ],
  ["an article that was not contracted", /\b[dD]e le[s]? |\b[àÀ] le[s]? /],
  ["a vowel without elision", /\b(?:de|le|que|ne|se) (?:aucun|une?\b|autre|article|attaque|assaut|événement|engin|embuscade)/],
  ["English", /\b(?:the|of|attack|with|and|killed|not stated|article is)\b/],
];

describe("what figures say in French", () => {
  test.each(CASES)("of %s, %s: the same counts as in English, in sentences that are whole", (corpus, id) => {
    const { words, table } = french(id, corpus);
    const english = draw(FIGURES.find((figure) => figure.id === id) as (typeof FIGURES)[number], corpus).words;
    expect(counts(words.headline, "fr"), words.headline).toEqual(counts(english.headline, "en"));
    expect(words.headline).toMatch(/^[\p{Lu}\d].*[.]$/u);
    for (const [name, text] of Object.entries(words))
      for (const [fault, seen] of BROKEN) expect(text.match(seen)?.[0], `${fault} in ${name}: ${text}`).toBeUndefined();
    for (const { cells } of table.slice(0, 20))
      for (const { text } of cells) expect(text).not.toMatch(/\bnot stated|^several$|^all others$/);
  });

  // What a source is called is quoted from its article, in the article's language.
  test.each(CASES.filter(([, id]) => id !== "versions"))(
    "of %s, in the drawing of %s and its table: no name in English that French has another for",
    (corpus, id) => {
      const { svgWide, svgNarrow, table } = french(id, corpus);
      const said = [svgWide, svgNarrow].map((svg) =>
        svg.replace(/(?:aria-label|aria-description)="([^"]*)"/g, ">$1<").replace(/<[^>]*>/g, " "),
      );
      const cells = table.flatMap((row) => row.cells.map(({ text }) => text));
      for (const text of [...said, ...cells]) expect(/\b(?:Malian army|French forces|Timbuktu|Chad)\b/.exec(text)?.[0]).toBeUndefined();
    },
  );

  test.each(Object.keys(CORPORA))("of %s", async (corpus) => {
    const told = FIGURES.map(({ id }) => {
      const { words } = french(id, corpus);
      const shown = corpus === "seeds" ? Object.entries(words).filter(([name]) => name !== "alt") : [["headline", words.headline] as const];
      return `${id}\n${shown.map(([name, text]) => `  ${name}: ${text}\n`).join("")}`;
    });
    await expect(told.join("")).toMatchFileSnapshot(`snapshots/${corpus}.txt`);
  });
});

describe("drawings in French", () => {
  // A time line, a map and a matrix: the forms in which a longer word could hang over.
  test.each(["attacks-over-time", "map", "targets-by-tactic"])("%s", async (id) => {
    const lines = (svg: string) => `${svg.replaceAll("><", ">\n<")}\n`;
    await expect(lines(french(id, "seeds").svgNarrow)).toMatchFileSnapshot(`snapshots/${id}.narrow.svg`);
  });
});
