import { describe, expect, test } from "vitest";
import { textWidth } from "../../loaders/figures/drawing/text-width.ts";
import { enlarged, FIGURES, type Imprint, standaloneFigure } from "../../loaders/figures.ts";
import { parsed } from "./svg.ts";
import { draw } from "./tables.ts";

const THEMES = ["light", "dark"] as const;
const GROUND = { light: "#ffffff", dark: "#15181c" };
const CASES = FIGURES.flatMap((figure) => ["none", "one", "thirty"].map((corpus) => [figure.id, corpus, figure] as const));

const IMPRINT: Imprint = {
  language: "en",
  kicker: "Figure 5 · Casebook",
  foot: [
    "Figure 5 of Casebook, draft, articles up to 21 June 2021 [map@draft#1a2b3c4d]",
    "https://example.org/figures/map.html · CC BY 4.0",
  ],
  href: (address) => `https://example.org${address}`,
};

const squeezed = (text: string) => text.replace(/\s+/g, " ").trim();

/** Words of a picture in their order, lines joined. */
function wordsOf(svg: Element): string {
  return squeezed([...svg.querySelectorAll("text")].map((text) => text.textContent ?? "").join(" "));
}

describe("a figure as a picture that stands by itself", () => {
  test.each(CASES)("%s of %s says what it shows, how much, where it is from, and which draft", (_, corpus, figure) => {
    const { words } = draw(figure, corpus);
    for (const theme of THEMES) {
      const said = wordsOf(parsed(standaloneFigure(draw(figure, corpus), theme, IMPRINT)));
      const signed = (text: string) => squeezed(text).replaceAll("≠", "=/");
      for (const part of [words.headline, words.subtitle, words.note, words.n, words.source, IMPRINT.kicker, ...IMPRINT.foot])
        expect(said).toContain(signed(part));
    }
  });

  test.each(CASES)("%s of %s is on its own ground, in plain colours, and clips none of its words", (_, corpus, figure) => {
    for (const theme of THEMES) {
      const markup = standaloneFigure(draw(figure, corpus), theme, IMPRINT);
      const svg = parsed(markup);
      expect(markup).not.toContain("var(");
      expect(markup).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(svg.querySelector("rect")?.getAttribute("fill")).toBe(GROUND[theme]);
      const [width, height] = [Number(svg.getAttribute("width")), Number(svg.getAttribute("height"))];
      const own = [...svg.querySelectorAll('text[x="28"]')].map((line) => {
        const size = Number(line.getAttribute("font-size"));
        const wider = line.hasAttribute("font-weight") ? 1.06 : 1;
        return { right: 28 + textWidth(line.textContent ?? "", size) * wider, bottom: Number(line.getAttribute("y")) + size / 3 };
      });
      expect(own.length).toBeGreaterThanOrEqual(6);
      expect(own.filter(({ right, bottom }) => right > width - 20 || bottom > height - 8)).toEqual([]);
    }
  });

  test("grows downwards for a headline that is far too long, and leaves no word of it out", () => {
    const figure = draw(FIGURES[0] as (typeof FIGURES)[number], "seeds");
    const headline = Array.from({ length: 80 }, (_, at) => `word${at}`).join(" ");
    const long = parsed(standaloneFigure({ ...figure, words: { ...figure.words, headline } }, "light", IMPRINT));
    const short = parsed(standaloneFigure(figure, "light", IMPRINT));
    expect(wordsOf(long)).toContain(headline);
    expect(Number(long.getAttribute("height"))).toBeGreaterThan(Number(short.getAttribute("height")) + 90);
    expect(long.getAttribute("width")).toBe(short.getAttribute("width"));
  });

  test("has ids that no other picture has, and every reference lands", () => {
    const all = FIGURES.flatMap((figure) => THEMES.map((theme) => standaloneFigure(draw(figure, "thirty"), theme, IMPRINT)));
    const ids = all.flatMap((svg) => [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    expect(ids.length).toBeGreaterThan(4);
    expect(new Set(ids).size).toBe(ids.length);
    for (const svg of all) for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`);
  });

  test.each(FIGURES.map((figure) => [figure.id, figure] as const))("%s says that there is nothing, in a frame", (_, figure) => {
    const drawn = draw(figure, "none");
    expect(drawn.rows).toEqual([]);
    const svg = parsed(standaloneFigure(drawn, "light", IMPRINT));
    expect(wordsOf(svg)).toContain(squeezed(parsed(drawn.svgWide).querySelector("text")?.textContent ?? "?"));
    expect(wordsOf(svg)).toMatch(/No .+ to show|No .+/);
  });
});

describe("links of a picture", () => {
  const toll = FIGURES.find(({ id }) => id === "casualties-by-tactic") as (typeof FIGURES)[number];

  test("lead to the report, rows to the figure's page", () => {
    const links = FIGURES.flatMap((figure) => [
      ...parsed(standaloneFigure(draw(figure, "thirty"), "light", IMPRINT)).querySelectorAll("a"),
    ]).map((link) => link.getAttribute("href") ?? "");
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((href) => !/^https:\/\/example\.org\/(events\/[\w-]+|figures\/[\w-]+#[\w-]+-row-\d+)$/.test(href))).toEqual([]);
  });

  test("are none where the report has no address, and the picture is then an image", () => {
    const svg = parsed(standaloneFigure(draw(toll, "thirty"), "light", { ...IMPRINT, href: null }));
    expect(svg.querySelectorAll("a").length).toBe(0);
    expect(svg.getAttribute("role")).toBe("img");
    expect(svg.querySelectorAll("rect, path").length).toBeGreaterThan(5);
  });
});

test("words of articles stay words", () => {
  const figure = draw(FIGURES[0] as (typeof FIGURES)[number], "seeds");
  const hostile = `</text><script>&"'\u0000\ud800]]>`;
  const words = { ...figure.words, headline: hostile, alt: hostile };
  const svg = standaloneFigure({ ...figure, words }, "light", { ...IMPRINT, kicker: hostile, foot: [hostile] });
  expect(svg).not.toContain("<script");
  expect(svg).not.toContain("\u0000");
  expect(wordsOf(parsed(svg))).toContain(`</text><script>&"'`);
});

test("enlarged is twice as many pixels of the same picture", () => {
  const svg = standaloneFigure(draw(FIGURES[0] as (typeof FIGURES)[number], "seeds"), "light", IMPRINT);
  const [once, twice] = [parsed(svg), parsed(enlarged(svg, 2))];
  for (const side of ["width", "height"]) expect(Number(twice.getAttribute(side))).toBe(2 * Number(once.getAttribute(side)));
  expect(twice.getAttribute("viewBox")).toBe(once.getAttribute("viewBox"));
});
