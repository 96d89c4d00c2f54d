import { describe, expect, test } from "vitest";
import { versionsOf } from "../../loaders/figures/versions.ts";
import { drawFigure, FIGURES, figureDigest } from "../../loaders/figures.ts";
import { REPORT_LANGUAGES } from "../../loaders/model/language.ts";
import type { TableRow, Tables } from "../../loaders/model/tables.ts";
import { CODEBOOK, CORPORA, draw } from "./tables.ts";

const OPTIONS = { codebook: CODEBOOK, language: "en" as const, href: (id: string) => `/events/${id}` };
const SEEDS = CORPORA.seeds as Tables;
const THIRTY = CORPORA.thirty as Tables;
const EACH = FIGURES.map((figure) => [figure.id, figure] as const);

describe("the list", () => {
  test("holds every figure once, by the name of its file", async () => {
    expect(new Set(FIGURES.map(({ id }) => id)).size).toBe(FIGURES.length);
    for (const { id } of FIGURES) {
      const file = await import(`../../loaders/figures/${id}.ts`);
      expect(Object.values(file)).toContainEqual(expect.objectContaining({ id }));
    }
  });

  test("numbers figures in reading order", () => {
    expect(FIGURES.map((figure) => draw(figure, "seeds").number)).toEqual(FIGURES.map((_, at) => at + 1));
  });
});

/** The same rows in another order: reversed, then cut and turned. */
function shuffled(tables: Tables): Tables {
  const turn = (rows: TableRow[]) => [...rows.slice(7), ...rows.slice(0, 7)].reverse();
  return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, turn(rows)])) as Tables;
}

describe("the same tables give the same figure", () => {
  test.each(EACH)("%s", (_, figure) => {
    expect(drawFigure(figure, THIRTY, OPTIONS)).toEqual(drawFigure(figure, structuredClone(THIRTY), OPTIONS));
  });

  test.each(EACH)("%s, whatever the order of their rows", (_, figure) => {
    const { svgWide, digest, words } = drawFigure(figure, shuffled(THIRTY), OPTIONS);
    expect({ svgWide, digest, words }).toEqual(expect.objectContaining(pick(draw(figure, "thirty"))));
  });
});

const pick = ({ svgWide, digest, words }: ReturnType<typeof draw>) => ({ svgWide, digest, words });

describe("the digest", () => {
  test.each(EACH)("of %s is over rows and specification, not over words, pixels or addresses", (_, figure) => {
    const other = { ...figure, text: {} as never, question: { en: "", fr: "" }, format: "text" as const };
    const rows = figure.rows(THIRTY, CODEBOOK);
    expect(figureDigest(other, rows)).toBe(draw(figure, "thirty").digest);
    expect(drawFigure(figure, THIRTY, { ...OPTIONS, href: () => null }).digest).toBe(draw(figure, "thirty").digest);
    expect(figureDigest(figure, rows.slice(1))).not.toBe(draw(figure, "thirty").digest);
    expect(figureDigest({ ...figure, specification: { ...figure.specification, x: "other" } }, rows)).not.toBe(
      draw(figure, "thirty").digest,
    );
  });

  test.each(EACH)("of %s is the same in every language, and so are its rows", (_, figure) => {
    const { rows, digest, eventIds } = draw(figure, "thirty");
    for (const language of REPORT_LANGUAGES)
      expect(drawFigure(figure, THIRTY, { ...OPTIONS, language })).toMatchObject({ rows, digest, eventIds });
  });

  test("differs from figure to figure, without rows too", () => {
    expect(new Set(FIGURES.map((figure) => draw(figure, "none").digest)).size).toBe(FIGURES.length);
  });
});

describe("the table under a figure", () => {
  test.each(EACH)("of %s has a cell for each column and a row for each row", (_, figure) => {
    const { table, columns, rows } = draw(figure, "thirty");
    expect(table.length).toBe(rows.length);
    for (const row of table) expect(row.cells.length).toBe(columns.length);
    const known = new Set(THIRTY.events.map(({ event_id }) => event_id));
    for (const row of table) for (const id of row.eventIds) expect(known.has(id)).toBe(true);
  });

  test("a column that no row fills is left out", () => {
    const names = (corpus: string) => draw(FIGURES[1] as (typeof FIGURES)[number], corpus).columns.map(({ name }) => name);
    expect(names("thirty")).toContain("place");
    expect(names("500")).not.toContain("place");
  });
});

describe("versions", () => {
  test("of a given attack are those of its accounts", () => {
    const drawn = drawFigure(versionsOf("2020-07-23-gossi-svbied"), SEEDS, OPTIONS);
    expect(drawn.eventIds).toEqual(["2020-07-23-gossi-svbied"]);
    expect(new Set(drawn.rows.map(({ source }) => source)).size).toBeGreaterThan(3);
  });

  test("of an attack that is not there are none", () => {
    expect(drawFigure(versionsOf("no-such-event"), SEEDS, OPTIONS).rows).toEqual([]);
  });
});
