import { afterEach, describe, expect, test } from "vitest";
import { TACTIC_COLOURS } from "../../loaders/figures/drawing/palette.ts";
import { sayIn } from "../../loaders/figures/words/say.ts";
import { type AnyFigure, drawFigure, FIGURES } from "../../loaders/figures.ts";
import type { Tables } from "../../loaders/model/tables.ts";
import { parsed } from "./svg.ts";
import { CODEBOOK, CORPORA, draw } from "./tables.ts";

const EACH = FIGURES.map((figure) => [figure.id, figure] as const);
const SAY = sayIn("en", CODEBOOK);

function drawings(figure: AnyFigure, corpus: string): Element[] {
  const { svgWide, svgNarrow } = draw(figure, corpus);
  return [parsed(svgWide), parsed(svgNarrow)];
}

function groupBy<Item, Key>(items: Item[], key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

interface Bar {
  count: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The outlined bars of a drawing, each with what it counts by its row of the table. */
function barsOf(svg: Element, figure: AnyFigure, corpus: string): Bar[] {
  const { rows } = draw(figure, corpus);
  return [...svg.querySelectorAll("a > rect")].map((rect) => {
    const row = rows[Number(/row-(\d+)$/.exec(rect.parentElement?.getAttribute("href") ?? "")?.[1]) - 1];
    const [x, y, width, height] = ["x", "y", "width", "height"].map((name) => Number(rect.getAttribute(name))) as [
      number,
      number,
      number,
      number,
    ];
    return { count: Number(row?.reported) + Number(row?.recalled), x, y, width, height };
  });
}

const UPRIGHT = ["attacks-over-time", "vehicle-bombs"];
const SUMMED = ["500", "5000"];
const BARRED = EACH.filter(([, figure]) =>
  SUMMED.some((corpus) => parsed(draw(figure, corpus).svgWide).querySelector("a > rect") !== null),
);

test("most figures of many attacks are drawn with bars, so that there is something to hold to the rules", () => {
  expect(BARRED.map(([id]) => id)).toEqual(
    expect.arrayContaining([...UPRIGHT, "tactics-combined", "perpetrator-basis", "known-and-missing"]),
  );
});

describe("bars stand on zero, and are as long as what they count", () => {
  test.each(BARRED)("%s", (id, figure) => {
    for (const corpus of SUMMED)
      for (const svg of drawings(figure, corpus)) {
        const bars = barsOf(svg, figure, corpus).filter(({ count }) => Number.isFinite(count));
        const length = ({ width, height }: Bar) => (UPRIGHT.includes(id) ? height : width);
        // A bar is drawn to a tenth of a pixel, and never thinner than can be seen.
        const perOne = Math.max(...bars.map((bar) => length(bar) / bar.count));
        const wrong = bars.filter((bar) => length(bar) > 4 && Math.abs(length(bar) - perOne * bar.count) > 0.6 + bar.count * 0.05);
        expect(wrong, `${id} of ${corpus}`).toEqual([]);
        const lines = groupBy(bars, ({ y, height }) => (UPRIGHT.includes(id) ? Math.round(y + height) : Math.round(y)));
        if (UPRIGHT.includes(id)) expect(lines.size).toBeLessThanOrEqual(new Set(draw(figure, corpus).rows.map(({ lane }) => lane)).size);
        else {
          const starts = [...lines.values()].map((line) => Math.round(Math.min(...line.map(({ x }) => x))));
          expect(new Set(starts).size, `${id} of ${corpus}`).toBeLessThanOrEqual(1);
        }
      }
  });
});

describe("counts on an axis begin at zero, and there is one scale of them", () => {
  test.each(EACH.filter(([id]) => ["casualties-by-tactic", "toll-ranked", "raids-toll"].includes(id)))("%s", (_, figure) => {
    for (const corpus of ["seeds", "thirty", "500"])
      for (const svg of drawings(figure, corpus)) {
        const numbers = [...svg.querySelectorAll("text")].filter((text) => /^[\d\u202f]+$/.test(text.textContent ?? ""));
        const lines = groupBy(numbers, (text) => /,([\d.]+)\)/.exec(text.getAttribute("transform") ?? "")?.[1]);
        const axes = [...lines.values()].filter((line) => line.some((text) => text.textContent === "0"));
        expect(axes.length, corpus).toBeGreaterThanOrEqual(1);
        // Sections one above the other may each repeat the axis: it is the same one.
        const ticks = axes.map((line) =>
          line.map((text) => `${text.textContent} at ${/\(([\d.]+)/.exec(text.getAttribute("transform") ?? "")?.[1]}`),
        );
        expect(new Set(ticks.map((line) => line.join())).size, corpus).toBe(1);
        expect(ticks[0]?.[0], corpus).toMatch(/^0 at /);
        expect(ticks[0]?.length, corpus).toBeGreaterThanOrEqual(2);
      }
  });
});

describe("no figure has more than six colours, nor says anything by colour alone", () => {
  const NEUTRAL = ["ground", "ink", "soft", "rule", "neutral", "land", "border", "region"];

  /** Every name that stands for a family of tactics. */
  function namesOf(colour: string): string[] {
    const tactics = CODEBOOK.tactics.filter((tactic) => tactic.colour === colour);
    return [SAY.group(colour), ...tactics.flatMap(({ code }) => [SAY.label("tactic", code), SAY.plural("tactic", code)])].map((name) =>
      name.toLowerCase(),
    );
  }

  test.each(EACH)("%s", (_, figure) => {
    for (const corpus of ["seeds", "thirty", "500"])
      for (const svg of drawings(figure, corpus)) {
        const used = [...new Set([...svg.outerHTML.matchAll(/var\(--figure-([a-z-]+)\)/g)].map(([, key = ""]) => key))];
        const hues = used.filter((key) => !NEUTRAL.includes(key));
        expect(hues.filter((key) => !(TACTIC_COLOURS as readonly string[]).includes(key))).toEqual([]);
        expect(hues.length).toBeLessThanOrEqual(6);
        const words = [svg, ...svg.querySelectorAll("a")].map((element) => element.getAttribute("aria-label") ?? "").join(" ");
        const said = `${words} ${svg.textContent}`.toLowerCase();
        const own = (key: string) => figure.text.en?.labels[key]?.toLowerCase() ?? SAY.group(key).toLowerCase();
        const unnamed = hues.filter((key) => ![...namesOf(key), own(key)].some((name) => said.includes(name)));
        expect(unnamed, `${figure.id} of ${corpus}`).toEqual([]);
      }
  });
});

describe("what is missing is shown as missing", () => {
  test.each(EACH)("%s of attacks of which nothing is known", (_, figure) => {
    const { svgWide, words, table } = draw(figure, "unknown");
    const said = [
      parsed(svgWide).textContent,
      words.headline,
      words.subtitle,
      words.note,
      ...table.flatMap(({ cells }) => cells.map(({ text }) => text)),
    ].join(" ");
    expect(said).toMatch(/not stated|not known|unknown|missing|without|No /i);
    expect(said).not.toMatch(/\bNaN\b|\bundefined\b|\bnull\b/);
  });

  test.each(EACH)("no cell of %s that nobody filled is a zero", (_, figure) => {
    const { rows, columns, table } = draw(figure, "thirty");
    for (const [at, row] of rows.entries())
      for (const [index, { name }] of columns.entries())
        if ((row[name] ?? null) === null) expect(table[at]?.cells[index]?.text).not.toBe("0");
  });
});

describe("time is UTC, wherever a figure is drawn", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each(EACH)("%s", (_, figure) => {
    const drawnIn = (name: string) => {
      process.env.TZ = name;
      expect(new Date(2021, 0, 1).getTimezoneOffset()).not.toBe(0);
      return drawFigure(figure, CORPORA.thirty as Tables, { codebook: CODEBOOK, language: "en", href: (id) => `/events/${id}` });
    };
    expect(drawnIn("Pacific/Auckland")).toEqual(drawnIn("America/Los_Angeles"));
  });
});
