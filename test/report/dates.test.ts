import { describe, expect, test } from "vitest";
import { sayIn } from "../../loaders/figures/words/say.ts";
import { datesInWords } from "../../loaders/report/words/dates.ts";
import { CODEBOOK } from "../tables/corpus.ts";

const say = sayIn("en", CODEBOOK);

describe("coded dates in a sentence are put into words", () => {
  test.each([
    ["2020-07-23 fits the army", "23 July 2020 fits the army"],
    ["2021-01 by the mayor, but 2021-02-03 by the army", "January 2021 by the mayor, but 3 February 2021 by the army"],
    ["same town, 2021-06-04/2021-06-05", "same town, 4–5 June 2021"],
    ["a phone number 2020-07-23-11 and 40 dead in 2020", "a phone number 2020-07-23-11 and 40 dead in 2020"],
  ])("%s", (coded, words) => {
    expect(datesInWords(coded, say)).toBe(words);
  });
});
