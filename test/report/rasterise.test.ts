import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { pictureFonts } from "../../loaders/report/picture/fonts.ts";
import { openRasteriser, type Rasteriser } from "../../loaders/report/picture/rasterise.ts";
import { PROJECT } from "../support/run.ts";
import { pixelsOf } from "./png.ts";

let fonts: Uint8Array[];
let rasterise: Rasteriser;

beforeAll(async () => {
  fonts = await pictureFonts(PROJECT);
  rasterise = await openRasteriser(fonts);
}, 60_000);

function text(words: string, attributes = 'font-family="Inter"'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60"><rect width="400" height="60" fill="#fff"/><text x="10" y="40" font-size="30" ${attributes}>${words}</text></svg>`;
}

/** Leftmost and rightmost pixel that is not white; null for an empty picture. */
function extent(png: Uint8Array): { left: number; right: number } | null {
  const { width, data } = pixelsOf(png);
  const columns = [];
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) columns.push((at / 4) % width);
  return columns.length === 0 ? null : { left: Math.min(...columns), right: Math.max(...columns) };
}

describe("openRasteriser", () => {
  it.each([
    ["Gossi", 60, 110],
    ["Gossi, Mali, 21 June 2021", 330, 400],
    ["Ménaka, Tombouctou, Sévaré", 350, 400],
    ["Čad, Łódź, Ğ", 140, 210],
    ["Вагнер", 90, 140],
    ["Αθήνα", 70, 120],
  ])("draws the words %s, as wide as they are", (words, least, most) => {
    const drawn = extent(rasterise(text(words)));
    expect(drawn?.left).toBeGreaterThanOrEqual(9);
    expect(drawn?.left).toBeLessThanOrEqual(15);
    expect(drawn?.right).toBeGreaterThan(least);
    expect(drawn?.right).toBeLessThan(most);
  });

  it("shows that words are missing where no face has their letters, and how many", () => {
    const missing = extent(rasterise(text("كيدال مالي")));
    expect(missing?.right).toBeGreaterThan(60);
    expect(rasterise(text("كيدال مالي"))).toEqual(rasterise(text("[…] […]")));
  });

  it("draws each face as itself", () => {
    const faces = [
      'font-family="Inter"',
      'font-family="Inter" font-weight="600"',
      'font-family="Source Serif 4"',
      'font-family="Source Serif 4" font-weight="600"',
    ];
    const pictures = faces.map((face) =>
      createHash("sha256")
        .update(rasterise(text("Bamako", face)))
        .digest("hex"),
    );
    expect(new Set(pictures).size).toBe(faces.length);
  });

  it("gives the same bytes each time, and twice the pixels where they are asked for", () => {
    const svg = text("Bamako");
    expect(rasterise(svg)).toEqual(rasterise(svg));
    expect(pixelsOf(rasterise(svg, { width: 800 }))).toMatchObject({ width: 800, height: 120 });
  });

  it("refuses to open without a face that drawings ask for, rather than to leave words out in silence", async () => {
    await expect(openRasteriser([])).rejects.toThrow("no font draws Inter 400");
    await expect(openRasteriser(fonts.slice(0, 2))).rejects.toThrow("no font draws Inter 600");
  });

  it("refuses a drawing that is not well-formed", () => {
    expect(() => rasterise("<svg xmlns='http://www.w3.org/2000/svg'><text>")).toThrow();
  });
});
