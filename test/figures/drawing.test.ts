import { describe, expect, test } from "vitest";
import { FIGURES } from "../../loaders/figures.ts";
import { parsed, type TextBox, textBoxes } from "./svg.ts";
import { CORPORA, draw } from "./tables.ts";

const CASES = FIGURES.flatMap((figure) => Object.keys(CORPORA).map((corpus) => [figure.id, corpus, figure] as const));

/** Both drawings of a figure, as elements. */
function drawings(figure: (typeof FIGURES)[number], corpus: string): { name: string; svg: Element }[] {
  const { svgWide, svgNarrow } = draw(figure, corpus);
  return [
    { name: "wide", svg: parsed(svgWide) },
    { name: "narrow", svg: parsed(svgNarrow) },
  ];
}

describe("what a screen reader and a keyboard find", () => {
  test.each(CASES)("%s of %s", (_, corpus, figure) => {
    for (const { svg } of drawings(figure, corpus)) {
      const links = [...svg.querySelectorAll("a")];
      const named = links.filter((link) => (link.getAttribute("aria-label") ?? "") !== "");
      const pointerOnly = links.filter((link) => link.getAttribute("tabindex") === "-1" && link.getAttribute("aria-hidden") === "true");
      expect(named.length + pointerOnly.length).toBe(links.length);
      expect(links.every((link) => /^(\/events\/|#)[\w-]+/.test(link.getAttribute("href") ?? ""))).toBe(true);
      expect(links.some((link) => link.querySelector("a") !== null)).toBe(false);
      expect(svg.getAttribute("role")).toBe(named.length > 0 ? "group" : "img");
      expect(svg.getAttribute("aria-label")).toBe(draw(figure, corpus).words.alt);
      const labelled = [...svg.querySelectorAll("[aria-label]")].filter((element) => element.localName !== "a");
      expect(labelled).toEqual([]);
      const hiding = [...svg.querySelectorAll("[aria-hidden=true]")].filter((element) => element.querySelector("a[aria-label]") !== null);
      expect(hiding).toEqual([]);
    }
  });
});

describe("nothing in a drawing runs, styles the page or reaches out", () => {
  test.each(CASES)("%s of %s", (_, corpus, figure) => {
    for (const { svg } of drawings(figure, corpus)) {
      expect(svg.querySelectorAll("style, script, foreignObject, image, [style], [class]").length).toBe(0);
      expect(svg.outerHTML).not.toMatch(/\son\w+=|javascript:|https?:\/\/(?!www\.w3\.org)/);
    }
  });
});

describe("every row that is drawn leads to its events", () => {
  test.each(CASES)("%s of %s", (_, corpus, figure) => {
    const { rows, table, svgWide } = draw(figure, corpus);
    const anchors = new Set(table.map(({ id }) => id));
    const hrefs = [...parsed(svgWide).querySelectorAll("a[aria-label]")].map((link) => link.getAttribute("href") ?? "");
    const events = new Set(rows.flatMap(figure.events).map((id) => `/events/${id}`));
    for (const href of hrefs) expect(href.startsWith("#") ? anchors.has(href.slice(1)) : events.has(href)).toBe(true);
  });
});

const meets = (a: TextBox, b: TextBox) => a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 2 && b.top < a.bottom - 2;

describe("legible: inside the frame, not too small, no text on another", () => {
  test.each(CASES)("%s of %s", (_, corpus, figure) => {
    for (const { name, svg } of drawings(figure, corpus)) {
      const [width, height] = [Number(svg.getAttribute("width")), Number(svg.getAttribute("height"))];
      const boxes = textBoxes(svg);
      expect(boxes.filter(({ size }) => size < 12)).toEqual([]);
      // Widths are reckoned a little too large: what stands over by a few pixels is within the frame as drawn.
      expect([name, boxes.filter((box) => box.left < -4 || box.right > width + 6 || box.top < -4 || box.bottom > height + 4)]).toEqual([
        name,
        [],
      ]);
      const clashes = boxes.flatMap((a, at) =>
        boxes
          .slice(at + 1)
          .filter((b) => meets(a, b))
          .map((b) => `${a.text} / ${b.text}`),
      );
      expect([name, clashes]).toEqual([name, []]);
    }
  });
});

describe("on one page", () => {
  test.each(Object.keys(CORPORA))("all figures of %s have ids of their own, and every reference lands", (corpus) => {
    const all = FIGURES.flatMap((figure) => drawings(figure, corpus).map(({ svg }) => svg));
    const ids = all.flatMap((svg) => [...svg.querySelectorAll("[id]")].map((element) => element.getAttribute("id") ?? ""));
    const rows = FIGURES.flatMap((figure) => draw(figure, corpus).table.map(({ id }) => id));
    expect(new Set([...ids, ...rows]).size).toBe(ids.length + rows.length);
    const used = all.flatMap((svg) => [...svg.outerHTML.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id as string));
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("weigh no more than a page can carry, however large the corpus", () => {
    const heavy = FIGURES.flatMap((figure) =>
      ["500", "5000"].map((corpus) => {
        const { svgWide, svgNarrow } = draw(figure, corpus);
        return { figure: figure.id, corpus, bytes: Buffer.byteLength(svgWide) + Buffer.byteLength(svgNarrow) };
      }),
    ).filter(({ bytes }) => bytes > 90_000);
    expect(heavy).toEqual([]);
  });
});
