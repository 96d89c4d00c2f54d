import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type NumberMention, readNumbers } from "../../loaders/reading/numbers.ts";
import { segment } from "../../loaders/reading/text.ts";
import { bracketed, packWith } from "../support/reading.ts";
import { ENGLISH_NUMBERS } from "./numbers.en.ts";
import { SPANISH_NUMBERS } from "./numbers.es.ts";
import { FRENCH_NUMBERS } from "./numbers.fr.ts";

/** Milliseconds below which a time says more of the collector than of the reader. */
const LEAST = 5;

const TABLES = ["numbers", "quantities", "months", "weekdays", "abbreviations"];
const packs = { en: packWith("en", TABLES), es: packWith("es", TABLES), fr: packWith("fr", TABLES) };
type Tested = keyof typeof packs;

const TOLD: [language: Tested, table: typeof ENGLISH_NUMBERS][] = [
  ["en", ENGLISH_NUMBERS],
  ["es", SPANISH_NUMBERS],
  ["fr", FRENCH_NUMBERS],
];

/** How the tables write what a number says: 20, 20+, <20, ~20, 20-25, several, one, none; or its kind. */
function said(number: NumberMention): string {
  if (number.kind !== "quantity") return number.unit === null ? number.kind : `${number.kind} ${number.unit}`;
  const marks = { definite: number.definite ? "the " : "", additional: number.additional ? " more" : "" };
  return `${marks.definite}${bounds(number)}${marks.additional}${number.replaced ? " then" : ""}${number.replaces === null ? "" : ` after ${number.replaces}`}`;
}

function bounds({ form, value, upper }: NumberMention): string {
  switch (form) {
    case "exact":
      return `${value}`;
    case "indefinite":
      return "one";
    case "minimum":
      return `${value}+`;
    case "maximum":
      return `<${value}`;
    case "about":
      return `~${value}`;
    case "range":
      return `${value}-${upper}`;
    case "vague":
      return "several";
    case "zero":
      return "none";
  }
}

/** Articles before nouns are left out unless a phrase brackets them: every "a" is one. */
function readAll(language: Tested, text: string, wanted: readonly { start: number }[]) {
  const numbers = readNumbers(segment("body", text, packs[language]), packs[language]);
  const shown = numbers.filter(
    ({ form, kind, start }) => form !== "indefinite" || kind !== "quantity" || wanted.some((slice) => slice.start === start),
  );
  return shown.map((number) => ({ text: text.slice(number.start, number.end), start: number.start, said: said(number) }));
}

for (const [language, table] of TOLD) {
  describe(`numbers, ${language}`, () => {
    test.each(table)("%s", (phrase, ...expected) => {
      const { text, slices } = bracketed(phrase);
      expect(readAll(language, text, slices)).toEqual(
        slices.map((slice, index) => ({ text: slice.text, start: slice.start, said: expected[index] })),
      );
    });
  });
}

describe("counts", () => {
  const counts = (text: string) => readNumbers(segment("body", text, packs.en), packs.en).map(({ count }) => count);

  test.each([
    ["20 soldiers", { low: 20, best: 20, high: 20 }],
    ["a soldier", { low: 1, best: 1, high: 1 }],
    ["no soldier", { low: 0, best: 0, high: 0 }],
    ["at least 20 soldiers", { low: 20, best: 20, high: null, stated: "at least 20" }],
    ["up to 20 soldiers", { low: null, best: 20, high: 20, stated: "up to 20" }],
    ["about 20 soldiers", { low: null, best: 20, high: null, stated: "about 20" }],
    ["20 to 25 soldiers", { low: 20, best: null, high: 25, stated: "20 to 25" }],
    ["several soldiers", { low: null, best: null, high: null, stated: "several" }],
    ["20 soldiers at least", { low: 20, best: 20, high: null, stated: "20 soldiers at least" }],
  ])("%s", (text, count) => {
    expect(counts(text)).toEqual([count]);
  });
});

describe("any text", () => {
  const words = fc.constantFrom(
    "20",
    "1 500",
    "at",
    "least",
    "un",
    "une",
    "dizaine",
    "de",
    "quatre",
    "vingt",
    "-",
    "(",
    ")",
    ",",
    ".",
    "a",
    "hundred",
    "and",
    "to",
    "3",
    "May",
    "mars",
    "h",
    "$",
    "\u00a0",
    "\n",
    "No",
    "%",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(" ")),
    fc.array(words, { maxLength: 60 }).map((list) => list.join("")),
  );

  test("never throws, and every mention is where it says", () => {
    fc.assert(
      fc.property(fc.constantFrom<Tested>("en", "es", "fr"), texts, (language, raw) => {
        const text = segment("body", raw, packs[language]);
        let before = 0;
        for (const number of readNumbers(text, packs[language])) {
          expect(number.start).toBe(text.tokens[number.from]?.start);
          expect(number.end).toBe(text.tokens[number.to - 1]?.end);
          expect(number.from).toBeGreaterThanOrEqual(before);
          expect(number.head).toBeGreaterThanOrEqual(number.from);
          before = number.to;
        }
      }),
    );
  });

  test.each(["1", "1 ", "1,", "1.", "12 345 ", "twenty ", "a hundred and ", "at least ", "une dizaine de ", "(", "1-", "not "])(
    "reads a long run of %j in linear time",
    (piece) => {
      const time = (length: number) => {
        const text = segment("body", piece.repeat(Math.ceil(length / piece.length)), packs.en);
        const start = process.cpuUsage();
        readNumbers(text, packs.en);
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
