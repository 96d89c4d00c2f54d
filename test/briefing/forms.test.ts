import JSZip from "jszip";
import { expect, test } from "vitest";
import { normaliseArchive } from "../../loaders/briefing/archive.ts";
import { type Brief, type BriefFigure, briefWords } from "../../loaders/briefing/brief.ts";
import { briefDocx } from "../../loaders/briefing/docx.ts";
import { briefHtml } from "../../loaders/briefing/html.ts";
import { briefPptx } from "../../loaders/briefing/pptx.ts";
import { xmlOf } from "../report/xml.ts";

/** What an article may hold: markup, a formula, what XML has no way to write, what turns the text after it. */
const HOSTILE = `<script>alert("1")</script> & ]]> =cmd|'/c calc'!A1 \u0000\u000b\u202e \ud800 \${x}`;
const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

function figureOf(id: string, more: Partial<BriefFigure> = {}): BriefFigure {
  return {
    ...{
      id,
      kicker: `Figure 1 · ${HOSTILE}`,
      headline: `Finding of ${id} ${HOSTILE}`,
      subtitle: `Attacks; circles ${HOSTILE}`,
      n: "n = 3 attacks",
    },
    ...{
      note: `Filled: reported ${HOSTILE}`,
      source: "2 articles.",
      citation: `The authors. [${id}@draft#12345678] ${HOSTILE}`,
      alt: `Bars ${HOSTILE}`,
    },
    chart: null,
    picture: { png: new Uint8Array(Buffer.from(PNG, "base64")), width: 680, height: 300 },
    table: { heads: ["Target", HOSTILE], rows: Array.from({ length: 9 }, (_, row) => [`row ${row}`, HOSTILE]) },
    passages: [{ quote: `Gunmen attacked ${HOSTILE}`, from: `Radio ${HOSTILE}, 21 June 2021` }],
    ...more,
  };
}

const CHART = {
  stacked: true,
  categories: ["soldiers", `=1+1 ${HOSTILE}`],
  series: [
    { name: "Reported as news", values: [2, null] },
    { name: HOSTILE, values: [1, 4] },
  ],
  colours: ["#8c96a0", "#d9d9d6"],
};
const BRIEF: Brief = {
  ...{ title: `Casebook: a brief ${HOSTILE}`, language: "en", authors: "The authors", citation: "The authors (2021)." },
  words: briefWords("en"),
  figures: [figureOf("raids", { chart: CHART }), figureOf("map")],
};

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const archive = await JSZip.loadAsync(bytes);
  const names = Object.keys(archive.files).filter((name) => /\.(?:xml|rels)$/.test(name));
  return new Map(await Promise.all(names.map(async (name) => [name, (await archive.file(name)?.async("string")) ?? ""] as const)));
}

/** Throws where a part is no XML, whatever it declares at its beginning. */
const sound = (xml: string) => xmlOf(xml.replace(/^<\?xml[^?]*\?>\s*/, ""));

/** The text of a part as a reader sees it. */
const plain = (xml = "") =>
  xml
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

test.each([
  ["pptx", briefPptx],
  ["docx", briefDocx],
] as const)("every part of a %s is sound XML whatever articles hold, and two runs give the same bytes", async (_, write) => {
  const bytes = await write(BRIEF);
  for (const [name, xml] of await partsOf(bytes)) {
    expect(() => sound(xml), name).not.toThrow();
    expect(xml, name).not.toContain("<script");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot hold is what is looked for
    expect(xml, name).not.toMatch(/[\u0000-\u0008\u000b\u202e]/);
  }
  expect(Buffer.compare(await write(BRIEF), bytes)).toBe(0);
});

test("a slide holds headline, source and citation, its notes the passages; a chart can be edited and runs nothing", async () => {
  const bytes = await briefPptx(BRIEF);
  const parts = await partsOf(bytes);
  const slide = parts.get("ppt/slides/slide1.xml") ?? "";
  expect(slide).toMatch(/<p:ph\s[^>]*type="title"/);
  for (const text of ["Finding of raids", "Attacks.", "2 articles.", "[raids@draft#12345678]", "n = 3 attacks"])
    expect(plain(slide)).toContain(text);
  expect(plain(slide)).not.toContain("circles");
  expect(plain(parts.get("ppt/notesSlides/notesSlide1.xml"))).toContain("“Gunmen attacked <script>");
  expect(slide).toContain("<c:chart ");
  expect(parts.get("ppt/slides/slide2.xml")).toMatch(/<p:pic>[\s\S]*descr="Bars/);
  const chart = parts.get("ppt/charts/chart1.xml") ?? "";
  expect(chart).toContain('<c:grouping val="stacked"/>');
  const archive = await JSZip.loadAsync(bytes);
  const sheets = Object.keys(archive.files).filter((name) => name.endsWith(".xlsx"));
  expect(sheets).toEqual(["ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx"]);
  const sheet = await partsOf((await archive.file(sheets[0] ?? "")?.async("uint8array")) ?? new Uint8Array());
  for (const [name, xml] of sheet) {
    expect(() => sound(xml), name).not.toThrow();
    expect(xml, name).not.toMatch(/<f[ >]/);
  }
});

test("a document holds figures with alternative text, tables that say how they go on, and citations", async () => {
  const text = (await partsOf(await briefDocx(BRIEF))).get("word/document.xml") ?? "";
  expect(text.match(/<w:tbl>/g)).toHaveLength(2);
  expect(text).toMatch(/descr="Bars/);
  expect(plain(text)).toContain("and 3 more rows, in the data of the figure");
  expect(plain(text)).toContain("[map@draft#12345678]");
});

test("a page stands by itself, runs nothing and loads nothing", () => {
  const page = new TextDecoder().decode(briefHtml(BRIEF));
  expect(page).not.toContain("<script");
  expect(page).not.toMatch(/(?:src|href)="(?!data:image\/png;base64,)/);
  expect(page).toContain("default-src 'none'");
  expect(page.match(/<figure>/g)).toHaveLength(2);
  expect(page).toContain("[raids@draft#12345678]");
});

test("an archive loses dates, counters and identifiers by chance, and nothing else", async () => {
  const made = async (number: number, id: string, date: string) => {
    const archive = new JSZip();
    archive.file(`charts/chart${number}.xml`, `<c id="{${id}}" r="chart${number}.xml"/>`);
    archive.file("core.xml", `<dcterms:created xsi:type="x">${date}</dcterms:created>`);
    archive.file("picture.png", new Uint8Array([1, 2, number === 0 ? 1 : 3]));
    return normaliseArchive(await archive.generateAsync({ type: "uint8array" }));
  };
  const first = await made(1, "11111111-2222-4333-8444-555555555555", "2026-11-20T00:00:00Z");
  const second = await made(7, "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee", "2027-01-01T00:00:00Z");
  expect(Buffer.compare(first, second)).toBe(0);
  expect(Buffer.compare(first, await made(0, "11111111-2222-4333-8444-555555555555", ""))).not.toBe(0);
});
