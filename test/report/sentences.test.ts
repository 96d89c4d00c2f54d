import { describe, expect, test } from "vitest";
import { gather } from "../../loaders/commands/gather.ts";
import { OWN_DATA } from "../../loaders/commands/project.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import type { Article } from "../../loaders/model/article.ts";
import { segment } from "../../loaders/reading/text.ts";
import { sentencesIn, textOf } from "../../loaders/report/sentences.ts";

const { articles, packs } = gather(readSources(OWN_DATA).value).value;
const [sample] = articles as [Article];

/** What the coder reads of a text, which has every table. */
const asCoded = (article: Article, part: "title" | "body", language: string) => {
  const pack = packs.get(language);
  if (pack === undefined) throw new Error(`no pack of ${language}`);
  const { sentences } = segment(part, textOf(article, part), pack);
  return { pack, sentences: sentences.map(({ start, end }) => ({ start, end })) };
};

describe("a report cuts a text into the sentences that the coder reads", () => {
  test.each(articles)("of $id", (article) => {
    for (const part of ["title", "body"] as const)
      for (const language of packs.keys()) {
        const { pack, sentences } = asCoded(article, part, language);
        expect(sentencesIn(article, part, pack)).toEqual(sentences);
      }
  });

  test.each([
    ["en", "Gen. Sanogo came at 5 a.m. Saturday. He left.", ["Gen. Sanogo came at 5 a.m. Saturday.", "He left."]],
    ["fr", "M. Touré et le Dr. Keïta sont venus. Ils sont partis.", ["M. Touré et le Dr. Keïta sont venus.", "Ils sont partis."]],
    ["es", "El Sr. Díaz llegó. Se fue.", ["El Sr. Díaz llegó.", "Se fue."]],
  ])("in %s, where words end in a dot", (language, body, expected) => {
    const article = { ...sample, body };
    const { pack, sentences } = asCoded(article, "body", language);
    const cut = sentencesIn(article, "body", pack);
    expect(cut).toEqual(sentences);
    expect(cut.map(({ start, end }) => body.slice(start, end))).toEqual(expected);
  });
});

test("a text that was edited is cut anew", () => {
  const { pack } = asCoded(sample, "body", "en");
  const [one, two] = ["He came.", "He came. He left."].map((body) => sentencesIn({ ...sample, body }, "body", pack));
  expect([one?.length, two?.length]).toEqual([1, 2]);
});
