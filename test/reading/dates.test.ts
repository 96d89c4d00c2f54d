import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DateAnchors, readDates, resolveDate, resolveDates } from "../../loaders/reading/dates.ts";
import { readNumbers } from "../../loaders/reading/numbers.ts";
import { segment } from "../../loaders/reading/text.ts";
import { bracketed, packWith } from "../support/reading.ts";
import { ENGLISH_DATES, ENGLISH_FUNCTIONS } from "./dates.en.ts";
import { SPANISH_DATES, SPANISH_FUNCTIONS } from "./dates.es.ts";
import { FRENCH_DATES, FRENCH_FUNCTIONS } from "./dates.fr.ts";

/** Milliseconds below which a time says more of the collector than of the reader. */
const LEAST = 5;

const TABLES = ["numbers", "quantities", "months", "weekdays", "date-words", "abbreviations", "line-marks"];
const packs = { en: packWith("en", TABLES), es: packWith("es", TABLES), fr: packWith("fr", TABLES) };
type Tested = keyof typeof packs;

function resolved(language: Tested, raw: string, published: string | null) {
  const text = segment("body", raw, packs[language]);
  return resolveDates(readDates(text, packs[language], readNumbers(text, packs[language])), text, published);
}

const TOLD = [
  ["en", ENGLISH_DATES],
  ["es", SPANISH_DATES],
  ["fr", FRENCH_DATES],
] as const;

for (const [language, tables] of TOLD) {
  for (const [published, table] of Object.entries(tables)) {
    describe(`dates, ${language}, published ${published}`, () => {
      test.each(table)("%s", (phrase, ...expected) => {
        const { text, slices } = bracketed(phrase);
        const read = resolved(language, text, published === "unknown" ? null : published);
        expect(
          read.map(({ mention, date }) => ({ text: text.slice(mention.start, mention.end), start: mention.start, date: date ?? "-" })),
        ).toEqual(slices.map((slice, index) => ({ text: slice.text, start: slice.start, date: expected[index] })));
      });
    });
  }
}

describe.each([
  ["en", ENGLISH_FUNCTIONS],
  ["es", SPANISH_FUNCTIONS],
  ["fr", FRENCH_FUNCTIONS],
] as const)("what dates do, %s", (language, table) => {
  test.each(table)("%s", (phrase, ...expected) => {
    const { text, slices } = bracketed(phrase);
    const read = resolved(language, text, "2021-06-24");
    expect(read.map(({ mention }) => ({ text: text.slice(mention.start, mention.end), does: mention.functions.join(" ") }))).toEqual(
      slices.map((slice, index) => ({ text: slice.text, does: expected[index] })),
    );
  });
});

describe("anchors", () => {
  const anchors: DateAnchors = { published: "2021-06-24", previous: "2021-06-10", clause: "2021-06-20", context: null };
  const first = (raw: string) => {
    const text = segment("body", raw, packs.en);
    const mention = readDates(text, packs.en, readNumbers(text, packs.en))[0];
    return mention === undefined ? null : { anchor: mention.anchor, ...resolveDate(mention, anchors) };
  };

  test.each([
    ["on Monday", "publication", "2021-06-21", "weekday-before-publication"],
    ["yesterday", "publication", "2021-06-23", "day-from-publication"],
    ["two days later", "previous", "2021-06-12", "day-from-told-date"],
    ["a day after the attack", "clause", "2021-06-19", "day-from-main-clause"],
    ["on 3 May 2019", null, "2019-05-03", "day-stated"],
    ["in May", "publication", "2021-05", "month-before-publication"],
  ])("%s", (phrase, anchor, date, rule) => {
    expect(first(phrase)).toEqual({ anchor, date, rule });
  });
});

describe("any text", () => {
  const words = fc.constantFrom(
    "Monday",
    "lundi",
    "21",
    "juin",
    "June",
    ",",
    "2021",
    "the",
    "day",
    "after",
    "la",
    "veille",
    "de",
    "il",
    "y",
    "a",
    "deux",
    "ans",
    "two",
    "weeks",
    "ago",
    "last",
    "dernier",
    "between",
    "and",
    "to",
    "-",
    "/",
    "06",
    "mi",
    "fin",
    "overnight",
    "dans la nuit",
    ".",
    "\n",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(" ")),
    fc.array(words, { maxLength: 60 }).map((list) => list.join("")),
  );
  const dates = fc.oneof(fc.constant(null), fc.constant("2021"), fc.constant("2021-06"), fc.constant("2020-02-29"), fc.constant("no date"));

  test("never throws, every mention is where it says, every date is one", () => {
    fc.assert(
      fc.property(fc.constantFrom<Tested>("en", "es", "fr"), texts, dates, (language, raw, published) => {
        const text = segment("body", raw, packs[language]);
        let before = 0;
        for (const { mention, date } of resolveDates(
          readDates(text, packs[language], readNumbers(text, packs[language])),
          text,
          published,
        )) {
          expect(mention.start).toBe(text.tokens[mention.from]?.start);
          expect(mention.end).toBe(text.tokens[mention.to - 1]?.end);
          expect(mention.from).toBeGreaterThanOrEqual(before);
          before = mention.to;
          if (date !== null) expect(date).toMatch(/^\d{4}(-\d\d(-\d\d(\/\d{4}-\d\d-\d\d)?)?)?$/);
        }
      }),
    );
  });

  test.each(["1/", "2021-06-21", "Monday ", "June 4 to ", "the day after ", "in March, ", "two days after "])(
    "reads a long run of %j in linear time",
    (piece) => {
      const time = (length: number) => {
        const text = segment("body", piece.repeat(Math.ceil(length / piece.length)), packs.en);
        const numbers = readNumbers(text, packs.en);
        const start = process.cpuUsage();
        resolveDates(readDates(text, packs.en, numbers), text, "2021-06-24");
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      };
      time(10_000);
      // Ten times the text may take six times ten as long on a busy machine; a quadratic reader would take a hundred times.
      const [short, long] = [10_000, 100_000].map((length) => Math.min(time(length), time(length), time(length))) as [number, number];
      expect(long).toBeLessThan(60 * Math.max(short, LEAST));
    },
    60_000,
  );
});
