import { expect, test } from "vitest";
import { briefHtml } from "../../loaders/briefing/html.ts";
import { briefOf } from "../../loaders/report/briefing.ts";
import { indexSite } from "../../loaders/report/site-index.ts";
import { inputOf } from "../report/site.ts";
import { smallCorpus } from "../tables/corpus.ts";

const briefIn = (language: "en" | "fr") => {
  const site = indexSite(inputOf(smallCorpus(), language));
  return briefOf(site, site.input.figures, () => new Uint8Array());
};
const [english, french] = [briefIn("en"), briefIn("fr")];

test("a brief in French says everything in French, of the same figures, charts and passages", () => {
  expect(french).toMatchObject({
    language: "fr",
    title: "Casebook\u202f: une note",
    citation: expect.stringContaining("Version provisoire"),
  });
  const numbers = (brief: typeof french) => brief.figures.map(({ id, chart }) => [id, chart?.series.map(({ values }) => values)]);
  expect(numbers(french)).toEqual(numbers(english));
  const labels = french.figures.flatMap(({ chart }) =>
    chart === null ? [] : [...chart.categories, ...chart.series.map(({ name }) => name)],
  );
  const words = french.figures.flatMap(({ headline, subtitle, n, note, source, alt, table }) => [
    ...[headline, subtitle, n, note, source, alt],
    ...table.heads,
  ]);
  expect([...labels, ...words].filter((text) => /\b(?:the|of|and|reported|attacks?|unknown|soldiers)\b/i.test(text))).toEqual([]);
  expect(french.figures.map(({ passages }) => passages.map(({ quote }) => quote))).toEqual(
    english.figures.map(({ passages }) => passages.map(({ quote }) => quote)),
  );
});

test("its typography is that of the language", () => {
  const page = new TextDecoder().decode(briefHtml(french));
  expect(page).toContain('<html lang="fr">');
  expect(page).toContain("Citer\u202f: ");
  expect(french.words.quote("mot")).toBe("«\u202fmot\u202f»");
});
