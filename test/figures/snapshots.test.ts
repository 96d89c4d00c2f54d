import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { FIGURES } from "../../loaders/figures.ts";
import { CORPORA, draw } from "./tables.ts";

const short = (text: string) => createHash("sha256").update(text, "utf8").digest("hex").slice(0, 16);

describe("figures of the five articles, as drawn", () => {
  test.each(FIGURES.map((figure) => [figure.id, figure] as const))("%s", async (id, figure) => {
    const { svgWide, svgNarrow, words } = draw(figure, "seeds");
    // One element a line, so that a change can be read.
    const lines = (svg: string) => `${svg.replaceAll("><", ">\n<")}\n`;
    await expect(lines(svgWide)).toMatchFileSnapshot(`snapshots/${id}.wide.svg`);
    await expect(lines(svgNarrow)).toMatchFileSnapshot(`snapshots/${id}.narrow.svg`);
    await expect(
      `${Object.entries(words)
        .map(([name, text]) => `${name}: ${text}`)
        .join("\n")}\n`,
    ).toMatchFileSnapshot(`snapshots/${id}.txt`);
  });
});

describe("figures of every other corpus: what they say, and that they are the same picture", () => {
  test.each(Object.keys(CORPORA).filter((corpus) => corpus !== "seeds"))("%s", async (corpus) => {
    const lines = FIGURES.map((figure) => {
      const { words, svgWide, svgNarrow, rows, digest } = draw(figure, corpus);
      return `${figure.id}\n  ${words.headline}\n  ${words.n}\n  ${rows.length} rows, digest ${digest.slice(0, 8)}, wide ${short(svgWide)}, narrow ${short(svgNarrow)}\n`;
    });
    await expect(lines.join("")).toMatchFileSnapshot(`snapshots/corpus-${corpus}.txt`);
  });
});
