import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { bibtexText } from "../../loaders/citing/styles/bibtex.ts";
import { CITATION_STYLES, type Citable, cite, findReference, referenceOf } from "../../loaders/citing.ts";

const FIGURE: Citable = {
  kind: "figure",
  id: "vehicle-bombs",
  title: "Three of five vehicle bombs were driven by a suicide bomber",
  number: 5,
  report: "Casebook",
  authors: "The Casebook authors",
  edition: null,
  digest: `1a2b3c4d${"0".repeat(56)}`,
  address: "https://example.org/r/figures/vehicle-bombs.html",
  dated: "2021-06-21",
  language: "en",
};

/** What a title may hold at its worst. */
const HOSTILE = "Sévaré, Ménaka & Łódź: 5 % of “x” – a_b {c} #1 $2 ~ ^ \\ ’s <b>&amp;</b>";

const KINDS: Citable[] = [
  FIGURE,
  { ...FIGURE, edition: "2026-11", title: HOSTILE, address: "https://example.org/~a_b%20c/figures/vehicle-bombs.html" },
  { ...FIGURE, kind: "event", id: "2021-06-21-gossi-svbied", number: null, title: "Suicide vehicle bomb at Gossi, Mali, 21 June 2021" },
  { ...FIGURE, kind: "report", id: "report", number: null, title: "Casebook: attack tactics", dated: "2021-06", address: null },
  { ...FIGURE, kind: "data", id: "data", number: null, title: "Casebook: the data", dated: "2021" },
  { ...FIGURE, dated: null },
];

const NAMED = KINDS.map((citable) => [`${referenceOf(citable)}, dated ${citable.dated}`, citable] as const);

interface Item {
  title: string;
  author: { literal?: string; family?: string }[];
  issued?: { "date-parts": number[][] };
  URL?: string;
  note: string;
  version: string;
  type: string;
  "container-title"?: string;
}

function read(text: string): Item {
  const { data } = new Cite(text, {}) as { data: Item[] };
  expect(data.length).toBe(1);
  return data[0] as Item;
}

const partsOf = (dated: string | null) => dated?.split("-").map(Number);

describe("the text of a citation", () => {
  it("names author, title, figure, edition, data, date of the data, address and reference", () => {
    expect(cite(FIGURE, "text")).toBe(
      "The Casebook authors (2021). Three of five vehicle bombs were driven by a suicide bomber. Figure 5 of Casebook, draft, data 1a2b3c4d, articles up to 21 June 2021. https://example.org/r/figures/vehicle-bombs.html [vehicle-bombs@draft#1a2b3c4d]",
    );
    expect(cite(FIGURE, "short")).toBe("Figure 5 of Casebook, draft, articles up to 21 June 2021 [vehicle-bombs@draft#1a2b3c4d]");
  });

  it("says what is not there: no address, no articles", () => {
    expect(cite({ ...FIGURE, dated: null, address: null, edition: "2026-11" }, "text")).toBe(
      "The Casebook authors (undated). Three of five vehicle bombs were driven by a suicide bomber. Figure 5 of Casebook, edition 2026-11, data 1a2b3c4d, no articles yet. [vehicle-bombs@2026-11#1a2b3c4d]",
    );
  });

  it("is written in the language of what is cited, its reference the same", () => {
    const french: Citable = { ...FIGURE, title: "Aucune attaque n’est rapportée", authors: "Les auteurs", language: "fr" };
    expect(cite(french, "text")).toBe(
      `Les auteurs (2021). Aucune attaque n’est rapportée. Figure 5 de Casebook, version provisoire, données 1a2b3c4d, articles parus jusqu’au 21 juin 2021. ${FIGURE.address} [${referenceOf(FIGURE)}]`,
    );
    expect(findReference(cite(french, "bibtex"))).toEqual(findReference(cite(FIGURE, "text")));
  });

  it("ends a title with one stop", () => {
    expect(cite({ ...FIGURE, title: "Who is targeted?" }, "text")).toContain("(2021). Who is targeted? Figure 5");
  });

  it.each([
    ["report", "Casebook: attack tactics, draft, articles up to June 2021 [report@draft#1a2b3c4d]", 3],
    ["data", "Casebook: the data, draft, articles up to 2021 [data@draft#1a2b3c4d]", 4],
    ["event", "Event in Casebook, draft, articles up to 21 June 2021 [2021-06-21-gossi-svbied@draft#1a2b3c4d]", 2],
  ])("of the %s is of its own kind", (_, expected, index) => {
    expect(cite(KINDS[index] as Citable, "short")).toBe(expected);
  });
});

describe.each(NAMED)("%s", (_, citable) => {
  it("is read from BibTeX as it was written", () => {
    const item = read(cite(citable, "bibtex"));
    expect(item.title).toBe(citable.title.normalize("NFC"));
    expect(item.author).toEqual([{ family: citable.authors }]);
    expect(item.issued?.["date-parts"][0]).toEqual(partsOf(citable.dated));
    expect(item.URL).toBe(citable.address ?? undefined);
    expect(findReference(item.note)).toEqual({ id: citable.id, edition: citable.edition, digest: "1a2b3c4d" });
  });

  it("is read from RIS as it was written", () => {
    const item = read(cite(citable, "ris"));
    expect(item.title).toBe(citable.title);
    expect(item.author).toEqual([{ literal: citable.authors }]);
    expect(item.issued?.["date-parts"][0]?.filter(Boolean)).toEqual(partsOf(citable.dated));
    expect(item.URL).toBe(citable.address ?? undefined);
    expect(findReference(item.note)).toEqual({ id: citable.id, edition: citable.edition, digest: "1a2b3c4d" });
  });

  it("is read from CSL-JSON as it was written, and written by others from it", () => {
    const text = cite(citable, "csl-json");
    const item = read(text);
    expect(item.title).toBe(citable.title);
    expect(item.author).toEqual([{ literal: citable.authors }]);
    expect(item.issued?.["date-parts"][0]).toEqual(partsOf(citable.dated));
    expect(item.version).toBe(citable.edition === null ? "draft" : "edition 2026-11");
    expect(plugins.output.format("ris", [item])).toContain("TI  - ");
    expect(item["container-title"]).toBe(citable.kind === "figure" || citable.kind === "event" ? "Casebook" : undefined);
  });

  it("says the same as HTML as it does as text", () => {
    const { document } = parseHTML(`<html><body>${cite(citable, "html")}</body></html>`);
    expect(document.body.textContent).toBe(cite(citable, "text"));
    expect(document.querySelectorAll("b, script").length).toBe(0);
    expect(document.querySelector("cite")?.textContent).toBe(citable.title);
    expect(document.querySelector("a")?.getAttribute("href") ?? null).toBe(citable.address);
  });

  it.each(CITATION_STYLES)("holds its reference in %s", (style) => {
    expect(findReference(cite(citable, style))).toEqual({ id: citable.id, edition: citable.edition, digest: "1a2b3c4d" });
  });
});

describe("escaping", () => {
  it.each([
    ["Sévaré", "S{\\'e}var{\\'e}"],
    ["ç, ğ, ñ, ů, ő", "{\\c c}, {\\u g}, {\\~n}, {\\r u}, {\\H o}"],
    ["50 % & #1 a_b $", "50 \\% \\& \\#1 a\\_b {\\textdollar}"],
    ["{x}\\", "{\\textbraceleft}x{\\textbraceright}{\\textbackslash}"],
    ["1\u202f500 – “x”", "1~500 {\\textendash} {\\textquotedblleft}x{\\textquotedblright}"],
    ["≠ ≥ 日", "≠ ≥ 日"],
    ["a\nb\r\n\u2028c", "a b c"],
  ])("%j is %j in BibTeX", (text, expected) => {
    expect(bibtexText(text)).toBe(expected);
  });

  it("leaves no line of RIS to a title, and ends lines as the format asks", () => {
    const text = cite({ ...FIGURE, title: "one\r\nER  - \r\nTY  - BOOK\u2028two" }, "ris");
    expect(text.split("\r\n").filter((line) => line.startsWith("TY  - "))).toEqual(["TY  - FIGURE"]);
    expect(text.split("\r\n").filter((line) => line.startsWith("ER"))).toEqual(["ER  - "]);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.split("\r\n").every((line) => line === "" || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  });
});

describe("findReference", () => {
  it.each([
    ["vehicle-bombs@2026-11#1a2b3c4d", { id: "vehicle-bombs", edition: "2026-11", digest: "1a2b3c4d" }],
    ["see Map@draft#1A2B3C4D0.", { id: "Map", edition: null, digest: "1a2b3c4d0" }],
    ["map@x#1a2b3c4", null],
    ["map@../x#1a2b3c4d", null],
    ["somebody@example.org", null],
    ["", null],
  ])("in %j finds %j", (text, expected) => {
    expect(findReference(text)).toEqual(expected);
  });
});
