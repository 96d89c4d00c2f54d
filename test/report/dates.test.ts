import { expect, test } from "vitest";
import { sayIn } from "../../loaders/figures/words/say.ts";
import { dateText } from "../../loaders/report/words/dates.ts";
import { CODEBOOK } from "../tables/corpus.ts";

test.each([
  ["2020-07-23", "23 July 2020", "23 juillet 2020"],
  ["2021-01", "January 2021", "janvier 2021"],
  ["2021", "2021", "2021"],
  ["2021-06-04/2021-06-05", "4–5 June 2021", "4–5 juin 2021"],
  ["some day", "some day", "some day"],
])("the coded date %s is put into words", (coded, english, french) => {
  expect(dateText(coded, sayIn("en", CODEBOOK))).toBe(english);
  expect(dateText(coded, sayIn("fr", CODEBOOK))).toBe(french);
});
