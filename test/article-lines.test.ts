import { describe, expect, test } from "vitest";
import { readArticleLine } from "../loaders/articles/ndjson.ts";

const read = (members: unknown) => readArticleLine(typeof members === "string" ? members : JSON.stringify(members), ["en", "fr"]);
const text = "Gunmen attacked an army post near the border on Tuesday, officials said.";

test("a line is an article", () => {
  const line = { id: "a", text, title: "Attack", publisher: "AFP", published: "2021-06-21", language: "en", extra: [1] };
  expect(read(line)).toMatchObject({
    id: "a",
    body: text,
    title: "Attack",
    publisher: "AFP",
    published: "2021-06-21",
    language: "en",
    language_detected: false,
  });
});

test("what is absent, null or empty is not known", () => {
  for (const empty of [undefined, null, ""])
    expect(read({ id: "a", text, title: empty, published: empty, language: empty })).toMatchObject({
      title: null,
      published: null,
      language: "en",
      language_detected: true,
    });
});

test.each(["\u0000", "\ud800", "\udc00\ud800", "\u202e", "\ufeff", "$" + "{x}\n```js\n"])(
  "a text with %j is kept to the character",
  (odd) => {
    expect(read({ id: "a", text: odd + text, language: "en" })).toMatchObject({ body: odd + text });
  },
);

describe("an unusable line says why", () => {
  const cases: [line: unknown, article: string | null, error: RegExp][] = [
    ["", null, /^not a JSON object$/],
    ["{", null, /^not a JSON object$/],
    ["[]", null, /^not a JSON object$/],
    ["null", null, /^not a JSON object$/],
    [{ text }, null, /^no `id`/],
    [{ id: 7, text }, null, /^no `id`/],
    [{ id: "a" }, "a", /^no `text`/],
    [{ id: "a", text: 7 }, "a", /^no `text`/],
    [{ id: "a", text, title: {} }, "a", /^`title` that is no text$/],
    [{ id: "a", text, published: "yesterday" }, "a", /^`published: yesterday`, expected a day, month or year/],
    [{ id: "a", text, published: "2021-02-29" }, "a", /^`published: 2021-02-29`/],
    [{ id: "a", text, language: "sw" }, "a", /^a text in `sw`, expected one of en, fr$/],
    [{ id: "a", text: "Gao." }, "a", /^too little text to tell its language/],
    [{ id: "a", text: "" }, "a", /^too little text/],
    [{ id: "a", text: "Hombres armados atacaron el martes un puesto militar en el norte del país." }, "a", /^a text in `es`/],
  ];
  test.each(cases)("%j", (line, article, error) => {
    expect(read(line)).toMatchObject({ article, error: expect.stringMatching(error) });
  });
});
