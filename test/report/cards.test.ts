import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { FIGURES } from "../../loaders/figures.ts";
import { type Card, cardSvg } from "../../loaders/report/picture/card.ts";
import { pictureFonts } from "../../loaders/report/picture/fonts.ts";
import { keepPictures } from "../../loaders/report/picture/kept.ts";
import { openRasteriser, type Rasteriser } from "../../loaders/report/picture/rasterise.ts";
import { temporaryFolder } from "../support/folder.ts";
import { PROJECT } from "../support/run.ts";
import { EMPTY, smallCorpus } from "../tables/corpus.ts";
import { type Pixels, pixelsOf } from "./png.ts";
import { inputOf } from "./site.ts";

let rasterise: Rasteriser;
const pixels = (svg: string) => pixelsOf(rasterise(svg));

beforeAll(async () => {
  rasterise = await openRasteriser(await pictureFonts(PROJECT));
}, 60_000);

const WORDS: Card = { kicker: "Casebook", headline: "Who is targeted, and with which tactics?", foot: "n = 5 attacks", drawing: null };

/** The lines of pixels under a headline of one line, and under any, in which a drawing has something. */
const ROOMS = { one: [215, 560], any: [260, 560] } as const;

/** Pixels of a band of the picture that are not white. */
function inked({ width, data }: Pixels, top: number, bottom: number): number {
  let count = 0;
  for (let at = top * width * 4; at < bottom * width * 4; at += 4)
    if ((data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255) < 600) count++;
  return count;
}

function lines(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*font-family="Source Serif 4"[^>]*>([^<]*)<\/text>/g)].map(([, line = ""]) => line);
}

describe("a card", () => {
  it("leaves the room of its drawing empty where there is none", () => {
    const card = { ...WORDS, headline: "No attacks." };
    expect(inked(pixels(cardSvg(card)), ...ROOMS.one)).toBe(0);
    expect(inked(pixels(cardSvg(WORDS)), ...ROOMS.any)).toBe(0);
  });

  it.each([
    ["smallCorpus", ROOMS.any],
    ["EMPTY", ROOMS.one],
  ] as const)(
    "is drawn of every figure of %s, in 1200 by 630 pixels: words above, drawing below, nothing in a colour by name",
    (name, room) => {
      const { figures } = inputOf(name === "EMPTY" ? EMPTY : smallCorpus());
      expect(figures.length).toBe(FIGURES.length);
      for (const { id, words, svgWide } of figures) {
        const card = { kicker: "Casebook", headline: words.headline, foot: words.n, drawing: svgWide };
        const svg = cardSvg(card);
        expect(svg, id).not.toContain("var(");
        const drawn = pixels(svg);
        expect([drawn.width, drawn.height], id).toEqual([1200, 630]);
        expect(inked(drawn, 40, 90), id).toBeGreaterThan(200);
        expect(inked(drawn, 112, 200), id).toBeGreaterThan(1000);
        expect(inked(drawn, room[0], room[1]), id).toBeGreaterThan(150);
      }
    },
    60_000,
  );

  it("sets a headline as large as it fits, and ends one that is far too long with an ellipsis", () => {
    const sizes = [3, 12, 15, 200].map((words) => {
      const svg = cardSvg({
        ...WORDS,
        headline: Array.from({ length: words }, () => "Tombouctou").join(" "),
        drawing: '<svg viewBox="0 0 100 50"></svg>',
      });
      return { size: Number(/font-weight="600" font-size="(\d+)"/.exec(svg)?.[1]), lines: lines(svg) };
    });
    expect(sizes.map(({ size }) => size)).toEqual([...sizes.map(({ size }) => size)].sort((a, b) => b - a));
    expect(sizes.map((set) => set.lines.length)).toEqual([1, 3, 4, 4]);
    expect(sizes.map((set) => set.lines.at(-1)?.endsWith("…"))).toEqual([false, false, false, true]);
  });

  it("stays well-formed whatever an article's words are, and shows them as they are", () => {
    const hostile = `</text><script>&"'\u0000\ud800]]>`;
    const svg = cardSvg({ ...WORDS, headline: hostile, kicker: hostile, foot: hostile });
    expect(svg).not.toContain("<script");
    expect(inked(pixels(svg), 112, 220)).toBeGreaterThan(500);
  });

  it("shows a drawing whole if it can be read, and lets a far longer one fade where the room ends", () => {
    const drawing = (height: number) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 ${height}" width="680" height="${height}"><rect width="680" height="${height}" fill="#000"/></svg>`;
    const [whole, cut] = [300, 4000].map((height) => cardSvg({ ...WORDS, drawing: drawing(height) }));
    expect(whole).not.toContain("url(#fade)");
    expect(cut).toContain("url(#fade)");
    const bottom = (svg = "") => inked(pixels(svg), 570, 585);
    expect([bottom(whole), bottom(cut)]).toEqual([0, 0]);
  });
});

describe("keepPictures", () => {
  it("draws what has changed and nothing else, and keeps one picture for each place", async () => {
    const folder = temporaryFolder();
    const drawn: string[] = [];
    const draw = (maker: string) =>
      keepPictures(folder, maker, async (svg) => {
        drawn.push(svg);
        return new TextEncoder().encode(`drawn: ${svg}`);
      });
    const words = async (maker: string, slot: string, svg: string) => new TextDecoder().decode(await draw(maker)(slot, svg));
    expect(await words("one", "a.png", "first")).toBe("drawn: first");
    expect(await words("one", "a.png", "first")).toBe("drawn: first");
    expect(drawn).toEqual(["first"]);
    expect(await words("one", "a.png", "second")).toBe("drawn: second");
    expect(await words("one", "b.png", "second")).toBe("drawn: second");
    expect(await words("another", "a.png", "second")).toBe("drawn: second");
    expect(drawn).toEqual(["first", "second", "second", "second"]);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".json"));
    expect(files.length).toBe(3);
  });

  it("draws every time where nothing is kept", async () => {
    const folder = join(temporaryFolder(), "none");
    let drawn = 0;
    const draw = keepPictures(undefined, "one", async () => {
      drawn++;
      return new Uint8Array();
    });
    for (const _ of [1, 2]) await draw("a.png", "first");
    expect([drawn, existsSync(folder)]).toEqual([2, false]);
  });
});
