import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identify } from "../../loaders/articles/identify.ts";
import { readArticleLine } from "../../loaders/articles/ndjson.ts";
import { codeArticle } from "../../loaders/coding.ts";
import { gatherReference } from "../../loaders/commands/gather.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import type { Article } from "../../loaders/model/article.ts";
import type { CodedArticle, Count } from "../../loaders/model/coded.ts";
import { normalise } from "../../loaders/reading/normal.ts";
import { segment } from "../../loaders/reading/text.ts";
import { PROJECT } from "../support/run.ts";

const reference = gatherReference(readSources(join(PROJECT, "data")).value).value;

const TEXTS: Record<string, { title: string; body: string }> = {
  en: {
    title: "Suicide car bomber kills 12 soldiers at a camp in Ménaka",
    body: [
      "A suicide bomber drove a car packed with explosives into an army camp in Ménaka on Tuesday, killing twelve soldiers and wounding 1,500 others, the Malian army said.",
      "“We heard a huge blast,” a resident’s brother said, and the camp’s gate was destroyed.",
      "JNIM claimed responsibility for the attack on Wednesday.",
    ].join("\n\n"),
  },
  fr: {
    title: "Mali : douze soldats tués dans un attentat à Ménaka",
    body: [
      "Un kamikaze a lancé mardi une voiture bourrée d’explosifs contre un camp de l’armée à Ménaka, tuant douze soldats et en blessant 1 500 autres, a annoncé l’armée malienne.",
      "« C’était une énorme déflagration », a dit un élu de la région, où l’entrée du camp a été détruite.",
      "Le JNIM a revendiqué mercredi l’attaque.",
    ].join("\n\n"),
  },
};

function articleOf(language: string, { title, body }: { title: string | null; body: string }): Article {
  const line = { id: "a", text: body, publisher: "Radio Fleuve", published: "2022-03-10", language, ...(title === null ? {} : { title }) };
  const article = readArticleLine(JSON.stringify(line), ["en", "fr"]);
  if ("error" in article) throw new Error(article.error);
  return article;
}

function codeText(language: string, text: { title: string | null; body: string }): CodedArticle {
  const article = articleOf(language, text);
  const coded = codeArticle(article, reference);
  expectSound(coded, article);
  return coded;
}

/** The names that a place goes by. */
function spellingsOf(place: string): string[] {
  return [place, ...reference.gazetteer.filter(({ name }) => name === place).flatMap(({ aliases }) => aliases)];
}

/** Every passage is the slice that it says it is, no longer than it may be, and holds the words of what it states. */
function expectSound(coded: CodedArticle, { title, body, language }: Article) {
  for (const { evidence } of coded.events)
    for (const { part, start, end, quote, field, value, inferred } of evidence) {
      expect((part === "title" ? (title ?? "") : body).slice(start, end)).toBe(quote);
      expect(quote.length).toBeLessThanOrEqual(400);
      const { raw, sentences } = segment(part, quote, reference.packs.get(language ?? "") as never);
      expect(sentences.length).toBeLessThanOrEqual(2);
      if (field === "place" && !inferred)
        expect(
          spellingsOf(String(value)).some((spelling) => normalise(raw).includes(normalise(spelling))),
          `${value} in: ${raw}`,
        ).toBe(true);
    }
}

const plain = (count: Count | null) => (count === null ? null : [count.low, count.best, count.high]);

/** What must come out the same however the text was spelt. */
function gist({ events }: CodedArticle) {
  return events.map(({ role, date, place, country, tactics, initiator, perpetrator, basis, target, killed, wounded }) => ({
    ...{ role, date, place: place === null ? null : normalise(place), country, tactics, initiator, perpetrator, basis, target },
    ...{ killed: plain(killed), wounded: plain(wounded) },
  }));
}

const paragraphs = (change: (all: string[]) => string[]) => (text: string) => change(text.split("\n\n")).join("\n\n");
const asLatin1 = (text: string) => Buffer.from(text).toString("latin1");

const SPELLINGS: Record<string, (text: string) => string> = {
  "ALL CAPS": (text) => text.toUpperCase(),
  "ALL CAPS without accents": (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase(),
  "no accents": (text) => text.normalize("NFD").replace(/\p{M}/gu, ""),
  "accents apart": (text) => text.normalize("NFD"),
  "UTF-8 taken for Latin-1": asLatin1,
  "UTF-8 taken for Latin-1 twice": (text) => asLatin1(asLatin1(text)),
  "entities left": (text) =>
    text
      .replace(/é/g, "&eacute;")
      .replace(/’/g, "&#8217;")
      .replace(/[\u00a0\u202f]/g, "&nbsp;"),
  "straight quotes": (text) => text.replace(/’/g, "'").replace(/[“”«»]/g, '"'),
  "curly quotes": (text) => text.replace(/'/g, "’").replace(/« ?| ?»/g, "”"),
  "an accent for an apostrophe": (text) => text.replace(/’/g, "´"),
  "non-breaking spaces": (text) => text.replace(/ /g, "\u00a0"),
  "thin spaces": (text) => text.replace(/ /g, "\u2009"),
  "narrow non-breaking spaces in numbers": (text) => text.replace(/1[ ,]500/g, "1\u202f500"),
  "double spaces": (text) => text.replace(/ /g, "  "),
  "zero widths and soft hyphens": (text) => text.replace(/ /g, " \u200b").replace(/sol/g, "sol\u00ad"),
  "a byte order mark": (text) => `\ufeff${text}`,
  "halves of characters and NUL": (text) => text.replace(/ /g, " \ud800\0"),
  CRLF: (text) => text.replace(/\n/g, "\r\n"),
  "lines apart": (text) => text.replace(/\n\n/g, "\n \n\t\n\n"),
  "a repeated paragraph": paragraphs(([first = "", ...more]) => [first, first, ...more]),
  "the text twice": (text) => `${text}\n\n${text}`,
  "site chrome": (text) => `Advertisement\nShare on Facebook\n\n${text}\n\nSubscribe to our newsletter\nAll rights reserved`,
};

describe.each(Object.entries(TEXTS))("in %s, an attack is coded the same", (language, text) => {
  const clean = gist(codeText(language, text));
  test("when all is well: one, with its place, day, means and tolls", () => {
    expect(clean).toMatchObject([
      { role: "main", date: "2022-03-08", place: "menaka", country: "ML", tactics: ["svbied"], perpetrator: "JNIM", target: "military" },
    ]);
    expect(clean[0]).toMatchObject({ killed: [12, 12, 12], wounded: [1500, 1500, 1500], basis: "claimed" });
  });

  test.each(Object.entries(SPELLINGS))("with %s", (_, respell) => {
    expect(gist(codeText(language, { title: respell(text.title), body: respell(text.body) }))).toEqual(clean);
  });

  test("with the headline in the body, in its place or beside it", () => {
    const body = `${text.title}\n\n${text.body}`;
    expect(gist(codeText(language, { title: null, body }))).toEqual(clean);
    expect(gist(codeText(language, { title: text.title, body }))).toEqual(clean);
  });

  test("with a quotation in another language", () => {
    const other = language === "en" ? "« Nous sommes sous le choc », a-t-il ajouté." : "“We are in shock,” he added.";
    expect(gist(codeText(language, { title: text.title, body: `${text.body}\n\n${other}` }))).toEqual(clean);
  });
});

test.each(["", " ", "\n", "Bomb", "Attentat", ".", "\ud800", "\0", "12", "«", "'", "bomb ".repeat(20_000), "tués".repeat(20_000)])(
  "a text of next to nothing, or of nothing but one word, is coded: %#",
  (body) => {
    for (const language of ["en", "fr"]) {
      const article = { ...articleOf(language, { title: null, body: "x" }), ...identify(body) };
      expectSound(codeArticle(article, reference), article);
    }
  },
);

test("a sentence without an end is cited no longer than may be", () => {
  const body = `${"A bomb killed four soldiers in Gossi and ".repeat(60)}then nothing`;
  const coded = codeText("en", { title: null, body });
  expect(coded.events.length).toBeGreaterThan(0);
});

test("an unsupported language is refused, not coded", () => {
  const line = JSON.stringify({
    id: "a",
    text: "Un atacante suicida mató a doce soldados en un cuartel de Ménaka el martes, dijo el ejército.",
  });
  expect(readArticleLine(line, ["en", "fr"])).toEqual({ article: "a", error: "a text in `es`, expected one of en, fr" });
});

const sample = [
  "2019-09-04-al-jazeera-douentza",
  "2018-07-tv5monde-gao",
  "2020-03-25-taarifa-boma",
  "2021-06-22-bamada-nouvel-horizon-gossi",
];
const pieces = sample.flatMap(
  (name) =>
    readFileSync(join(PROJECT, "test/articles/dev", `${name}.md`), "utf8")
      .split("---\n")[2]
      ?.split(/(?<=[ \n])/) ?? [],
);

test("whatever a text holds, it is coded, and every passage is sound", () => {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.nat(pieces.length - 1).chain((at) => fc.nat(12).map((more) => pieces.slice(at, at + more).join(""))) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 5 }) },
    { weight: 1, arbitrary: fc.constantFrom("\n", "\r\n", ". ", "Ã©", "&#39;", "\0", "\ud800", "«", "”", "-", "1 000", "\u200b") },
  );
  const texts = fc.array(piece, { maxLength: 60 }).map((all) => all.join(""));
  fc.assert(
    fc.property(texts, fc.option(texts), fc.constantFrom("en", "fr"), (body, title, language) => {
      const article = { ...articleOf(language, { title: null, body: "x" }), ...identify(body), title };
      expectSound(codeArticle(article, reference), article);
    }),
    { numRuns: 150 },
  );
});
