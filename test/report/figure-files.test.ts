import { beforeAll, describe, expect, it } from "vitest";
import { findReference } from "../../loaders/citing.ts";
import { FIGURES } from "../../loaders/figures.ts";
import type { Corpus } from "../../loaders/model/corpus.ts";
import { FIGURE_FILES, figureFile } from "../../loaders/report/figure/addresses.ts";
import { figureFiles, figurePictures } from "../../loaders/report/figure/files.ts";
import { openEmbedder } from "../../loaders/report/picture/embed.ts";
import { pictureFonts } from "../../loaders/report/picture/fonts.ts";
import { Pictures } from "../../loaders/report/picture/pictures.ts";
import { openRasteriser, type Rasteriser } from "../../loaders/report/picture/rasterise.ts";
import { indexSite, type Site } from "../../loaders/report/site-index.ts";
import { temporaryFolder } from "../support/folder.ts";
import { PROJECT } from "../support/run.ts";
import { EMPTY, smallCorpus } from "../tables/corpus.ts";
import { pixelsOf } from "./png.ts";
import { inputOf } from "./site.ts";

let rasterise: Rasteriser;

beforeAll(async () => {
  rasterise = await openRasteriser(await pictureFonts(PROJECT));
}, 60_000);

function siteAt(site: string | null, corpus: Corpus = smallCorpus()): Site {
  const input = inputOf(corpus);
  return indexSite({ ...input, settings: { ...input.settings, site } });
}

const SITE = siteAt("https://example.org/r/");
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function fileOf(site: Site, id: string, kind: (typeof FIGURE_FILES)[number]): string {
  const figure = site.figureById.get(id);
  const found = figure && figureFiles(site, figure).find(({ path }) => path === figureFile(id, kind, site.input.settings));
  return decode(found?.bytes ?? new Uint8Array());
}

describe("the files of a figure", () => {
  it("are all those that its page offers, at their addresses", () => {
    for (const figure of SITE.input.figures) {
      const { drawings, raster } = figurePictures(SITE, figure);
      const paths = [...figureFiles(SITE, figure), ...drawings, raster].map(({ path }) => path);
      expect(paths.sort()).toEqual(FIGURE_FILES.map((kind) => `figures/${figure.id}.${kind}`).sort());
    }
  });

  it("tell programs what a figure says, which draft it is, and how it is cited", () => {
    const figure = SITE.figureById.get("map");
    const told = JSON.parse(fileOf(SITE, "map", "json"));
    expect(told).toMatchObject({
      id: "map",
      title: figure?.words.headline,
      caption: figure?.words.note,
      alt: figure?.words.alt,
      source: figure?.words.source,
      edition: "draft",
      digest: figure?.digest,
      events: figure?.eventIds,
      rows: figure?.rows.length,
      page: "https://example.org/r/figures/map.html",
      embed: "https://example.org/r/figures/map/embed.html",
      files: { svg: "https://example.org/r/figures/map.svg", "csl.json": "https://example.org/r/figures/map.csl.json" },
    });
    for (const citation of Object.values<string>(told.citations))
      expect(findReference(citation)).toEqual({ id: "map", edition: null, digest: figure?.digest.slice(0, 8) });
    expect(told.citations.bibtex).toBe(fileOf(SITE, "map", "bib"));
    expect(told.citations.ris).toBe(fileOf(SITE, "map", "ris"));
  });

  it("name the edition that said the same, and a draft where none did", () => {
    const figure = SITE.figureById.get("map");
    const edition = { id: "2026-11", figures: { map: figure?.digest ?? "", versions: "0" } } as never;
    const later = { ...SITE, input: { ...SITE.input, editions: [{ edition, files: new Map() }] } };
    expect(JSON.parse(fileOf(later, "map", "json")).edition).toBe("2026-11");
    expect(fileOf(later, "map", "bib")).toContain(`map@2026-11\\#${figure?.digest.slice(0, 8)}`);
    expect(JSON.parse(fileOf(later, "versions", "json")).edition).toBe("draft");
  });

  it("stay beside each other where the site has no address", () => {
    const told = JSON.parse(fileOf(siteAt(null), "map", "json"));
    expect([told.page, told.files.svg, told.citations.text.includes("http")]).toEqual([null, "map.svg", false]);
  });

  it("say in every form that there is nothing, of a corpus without articles", () => {
    const empty = siteAt(null, EMPTY);
    for (const figure of empty.input.figures) {
      expect(fileOf(empty, figure.id, "csv").trim().split("\n").length).toBe(1);
      expect(JSON.parse(fileOf(empty, figure.id, "json"))).toMatchObject({ rows: 0, events: [], title: figure.words.headline });
      expect(fileOf(empty, figure.id, "ris")).toContain("no articles yet");
      expect(figurePictures(empty, figure).raster.svg).toMatch(/>No [^<]+</);
    }
  });
});

/** Pixels that differ between two pictures of one size. */
function differing(a: Uint8Array, b: Uint8Array): number {
  const [one, other] = [pixelsOf(a), pixelsOf(b)];
  expect([one.width, one.height]).toEqual([other.width, other.height]);
  let count = 0;
  for (let at = 0; at < one.data.length; at += 4) if (one.data[at] !== other.data[at]) count++;
  return count;
}

const withoutWords = (svg: string) => svg.replace(/<text[\s>][\s\S]*?<\/text>/g, "");

describe("pictures", () => {
  it("are drawn with their words, at twice their size", () => {
    for (const figure of SITE.input.figures) {
      const [light] = figurePictures(SITE, figure).drawings;
      const svg = light?.svg ?? "";
      // Headline, subtitle, notes, source and imprint alone are some three hundred letters of at least fifteen pixels each.
      expect(differing(rasterise(svg), rasterise(withoutWords(svg))), figure.id).toBeGreaterThan(5_000);
    }
    const { drawings, raster } = figurePictures(SITE, SITE.figureById.get("versions") as never);
    expect(pixelsOf(rasterise(raster.svg)).width).toBe(2 * pixelsOf(rasterise(drawings[0]?.svg ?? "")).width);
  }, 120_000);

  it("hold no letter that no font draws", () => {
    const used = SITE.input.figures.flatMap((figure) => [
      ...figurePictures(SITE, figure).raster.svg.matchAll(/<text[\s>][\s\S]*?<\/text>/g),
    ]);
    const letters = [...new Set(used.map(([text]) => text.replace(/<[^>]*>|&[a-z#\d]+;/g, "")).join(""))].filter((letter) =>
      /\S/.test(letter),
    );
    expect(letters.length).toBeGreaterThan(40);
    const blank = rasterise(letterAlone(""));
    expect(letters.filter((letter) => differing(rasterise(letterAlone(letter)), blank) === 0)).toEqual([]);
  }, 60_000);

  it("bring the faces that they name, each with their own letters, and the same each time", async () => {
    const svg = figurePictures(SITE, SITE.figureById.get("map") as never).drawings[0]?.svg ?? "";
    const [once, again] = [await openEmbedder(PROJECT)(svg), await openEmbedder(PROJECT)(svg)];
    expect(decode(once)).toBe(decode(again));
    const faces = [
      ...decode(once).matchAll(/@font-face\{font-family:"([^"]+)";font-weight:(\d+);src:url\(data:font\/woff2;base64,[\w+/=]{3000,}\)/g),
    ];
    expect(faces.map(([, family, weight]) => `${family} ${weight}`)).toEqual(["Source Serif 4 600", "Inter 400", "Inter 600"]);
    expect(decode(once).replace(/<defs><style>.*?<\/style><\/defs>\n/, "")).toBe(svg);
    expect(decode(await openEmbedder(PROJECT)(svg.replace("Casebook", "Čad Łódź"))).length).toBeGreaterThan(once.length + 1000);
  }, 60_000);

  it("are drawn once: an unchanged figure is taken from an earlier run, a changed one is drawn again", async () => {
    const kept = temporaryFolder();
    const drawing = (words: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><text y="20">${words}</text></svg>`;
    const times: string[] = [];
    const run = async (words: string) => {
      const pictures = new Pictures();
      for (const path of ["/figures/map.svg", "/figures/map.png"]) pictures.add(path, () => drawing(words));
      const before = performance.now();
      const files = await Promise.all(pictures.files(PROJECT, kept).map(({ draw }) => draw()));
      times.push((performance.now() - before).toFixed());
      return files.map((bytes) => Buffer.from(bytes).toString("base64"));
    };
    const first = await run("one");
    expect(await run("one")).toEqual(first);
    expect((await run("two")).every((file, index) => file !== first[index])).toBe(true);
    expect(Number(times[1])).toBeLessThan(Number(times[0]) / 2);
  }, 60_000);
});

function letterAlone(letter: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><rect width="60" height="60" fill="#fff"/><text x="10" y="40" font-size="30" font-family="Inter">${letter}</text></svg>`;
}

it("there is a figure to try", () => {
  expect(SITE.input.figures.length).toBe(FIGURES.length);
});
