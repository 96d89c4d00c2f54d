import { describe, expect, test } from "vitest";
import { article, BODY, HEAD, read } from "./support/articles.ts";

describe("file names", () => {
  const good = article(HEAD);
  test.each(["a#1.md", "a b.md", "a;b.md", "=cmd.md", "<script>.md", "a%2e.md", "..md", "a\u202eb.md"])("%s is refused", (name) => {
    const { articles, problems } = read({ [name]: good });
    expect(articles).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/a file name that cannot be an id, expected letters, .* {2}article-id$/);
  });

  test("an id is composed, however the disk stores its accents", () => {
    expect(read({ "2021-re\u0301gion.md": good }).articles.map(({ id }) => id)).toEqual(["2021-r\u00e9gion"]);
  });

  const other = article(HEAD, "Another text altogether.\n");
  test.each([
    ["case", "2021-gao.md", "2021-Gao.md"],
    ["stored accents", "2021-re\u0301gion.md", "2021-r\u00e9gion.md"],
  ])("two names that differ only in %s are told", (_, a, b) => {
    const [first, second] = [a, b].sort();
    expect(read({ [a]: good, [b]: other }).problems).toEqual([
      `data/articles/${second}:1:1: the same id as data/articles/${first} (they differ only in case or in how accents are stored), expected another file name for one of the two  article-id-duplicate`,
    ]);
  });
});

describe("one text in two files", () => {
  test("of one publisher is an error", () => {
    expect(read({ "a.md": article(HEAD), "b.md": article(HEAD, BODY.replace(" ", "  ")) }).problems).toEqual([
      "data/articles/b.md:1:1: the same text as data/articles/a.md, expected each article once: take one of the two files out  article-text-duplicate",
    ]);
  });

  test("of two publishers is a wire story, and told", () => {
    const { articles, problems } = read({ "a.md": article(HEAD), "b.md": article(HEAD.replace("Radio Fleuve", "Le Journal")) });
    expect(articles).toHaveLength(2);
    expect(problems).toEqual([
      "data/articles/b.md:1:1: (notice) the same text as data/articles/a.md, expected two outlets with one wire story, which counts as one source  article-text-duplicate",
    ]);
  });
});
