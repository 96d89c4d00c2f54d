import { expect, test } from "vitest";
import { headlineOf } from "../../loaders/reading/headline.ts";
import { segment } from "../../loaders/reading/text.ts";
import { packWith } from "../support/reading.ts";

const pack = packWith("en", ["line-marks"]);

test.each([
  ["Two killed in Gossi\n\nTwo soldiers were killed on Monday in Gossi, the army said.", "Two killed in Gossi"],
  ["Two  killed\u00a0in Gossi \nNo claim so far\nTwo soldiers were killed on Monday in Gossi, the army said.", "Two killed in Gossi"],
  ["Two soldiers were killed on Monday in Gossi, the army said.\n\nMore follows", null],
  ["", null],
])("in %j it is %j", (body, headline) => {
  expect(headlineOf(segment("body", body, pack))).toBe(headline);
});
