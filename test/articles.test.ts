import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readArticles } from "../loaders/articles.ts";
import { LANGUAGE_MODULES } from "../loaders/reading/languages/index.ts";
import { article, BODY, HEAD, read } from "./support/articles.ts";

describe("a faulty article is told with its place and the mend", () => {
  const cases: [what: string, bytes: Buffer, printed: string][] = [
    [
      "no front matter",
      Buffer.from(BODY),
      "1:1: `Gunmen attacked a post on Tuesday.` in the first line, expected a line `---` that opens the front matter  front-matter-missing",
    ],
    [
      "an empty file",
      Buffer.from(""),
      "1:1: nothing in the first line, expected a line `---` that opens the front matter  front-matter-missing",
    ],
    [
      "an unclosed fence",
      Buffer.from(`---\n${HEAD}\n${BODY}`),
      "1:1: front matter that never ends, expected a line `---` after its last field  front-matter-unclosed",
    ],
    [
      "a fence with more on its line",
      Buffer.from(`---\n${HEAD}\n---- end\n${BODY}`),
      "5:1: `---- end`, expected a line of nothing but `---`  front-matter-unclosed",
    ],
    [
      "a script as front matter",
      Buffer.from(`---js\n({publisher: globalThis.ran = true})\n---\n${BODY}`),
      "1:4: front matter that calls itself `js`, expected a bare `---`: front matter is YAML, nothing else is read  front-matter-engine",
    ],
    [
      "JSON front matter",
      Buffer.from(`---json\n{"publisher": "x"}\n---\n${BODY}`),
      "1:4: front matter that calls itself `json`, expected a bare `---`: front matter is YAML, nothing else is read  front-matter-engine",
    ],
    [
      "a day that is in no calendar",
      article(HEAD.replace("2021-03-04", "2021-02-30")),
      "3:12: `published: 2021-02-30`, expected a day `2021-06-21`, a month `2021-06` or a year `2021` that is in the calendar  front-matter-date",
    ],
    [
      "a date the French way",
      article(HEAD.replace("2021-03-04", "21/06/2021")),
      "3:12: `published: 21/06/2021`, expected a day `2021-06-21`, a month `2021-06` or a year `2021` that is in the calendar  front-matter-date",
    ],
    [
      "an unknown key",
      article(`${HEAD}\npubliser: AFP`),
      "5:1: unknown field `publiser`, expected one of title, publisher, published, published_basis, language, author, url, archived, retrieved (did you mean `publisher`?)  front-matter-key",
    ],
    [
      "a key of every object",
      article(`${HEAD}\nconstructor: x`),
      "5:1: unknown field `constructor`, expected one of title, publisher, published, published_basis, language, author, url, archived, retrieved  front-matter-key",
    ],
    [
      "a key given twice",
      article(`${HEAD}\npublisher: AFP`),
      "5:1: Map keys must be unique, expected one `name: value` a line; quote a value that holds `: ` or ` #`  front-matter-yaml",
    ],
    [
      "no publisher",
      article("published: 2021\nlanguage: en"),
      "1:1: no `publisher`, expected a line `publisher: …` between the fences  front-matter-required",
    ],
    [
      "no date",
      article("publisher: AFP\nlanguage: en"),
      "1:1: no `published`, expected a line `published: …` between the fences  front-matter-required",
    ],
    [
      "an empty field",
      article(`${HEAD}\ntitle:`),
      "5:7: `title` with nothing after it, expected one line of at most 1000 characters, or no such line  front-matter-text",
    ],
    [
      "a list for a text",
      article(`${HEAD}\ntitle: [a, b]`),
      "5:8: `title` with a list or a group, expected one line of text; quote it if it holds brackets  front-matter-text",
    ],
    [
      "an anchor",
      article(`${HEAD}\ntitle: &a x`),
      "5:11: the anchor `&a`, expected plain text; quote a value that begins with & * !  front-matter-plain",
    ],
    [
      "a tag",
      article(`${HEAD}\ntitle: !!js/function 'x'`),
      "5:8: Unresolved tag: tag:yaml.org,2002:js/function, expected plain text; quote a value that begins with & * !  front-matter-plain",
    ],
    ["a list of articles for front matter", article("- a\n- b"), "2:1: a list, expected one `name: value` a line  front-matter-yaml"],
    [
      "a script for an address",
      article(`${HEAD}\nurl: javascript:alert(1)`),
      "5:6: `url: javascript:alert(1)`, expected a web address that begins with http:// or https://  front-matter-url",
    ],
    [
      "a file for an address",
      article(`${HEAD}\narchived: file:///etc/passwd`),
      "5:11: `archived: file:///etc/passwd`, expected a web address that begins with http:// or https://  front-matter-url",
    ],
    [
      "a language by name",
      article(HEAD.replace("en", "English")),
      "4:11: `language: English`, expected a two-letter language code in lower case, such as `fr`  front-matter-language",
    ],
    [
      "a language without a pack",
      article(HEAD.replace("en", "sw")),
      "4:11: `language: sw`, expected one of the languages that can be coded: en, fr  article-language",
    ],
    [
      "a text in a language without a pack",
      article(
        "publisher: EFE\npublished: 2021",
        "Hombres armados atacaron el martes un puesto militar en el norte del país, según dijo el ejército.\n",
      ),
      "1:1: a text that reads as `es`, expected one of the languages that can be coded: en, fr; if it is one of these, say so with a line `language: …`  article-language",
    ],
    [
      "too little text to tell its language",
      article("publisher: AFP\npublished: 2021", "Gao.\n"),
      "1:1: too little text to tell its language, expected a line `language: …` in the front matter  article-language",
    ],
    [
      "an empty body",
      article(HEAD, " \n\n"),
      "8:1: no text after the front matter, expected the article's text, as received  article-empty",
    ],
    ["a NUL", article(HEAD, "Gunmen\0 attacked.\n"), "6:7: a NUL character, expected text: take the character out  article-nul"],
    [
      "Windows-1252",
      Buffer.from(`---\n${HEAD}\n---\nL'armée attaquée\n`, "latin1"),
      "6:6: a byte that is not UTF-8, as in Windows-1252 (0xe9), expected UTF-8: save it again as UTF-8, or `iconv -f WINDOWS-1252 -t UTF-8`  article-encoding",
    ],
    [
      "UTF-16",
      Buffer.from(`\ufeff---\n${HEAD}\n---\n${BODY}`, "utf16le"),
      "1:1: UTF-16, expected UTF-8: save it again as UTF-8, or `iconv -f UTF-16 -t UTF-8`  article-encoding",
    ],
    [
      "UTF-16 without a mark",
      Buffer.from(`---\n${HEAD}\n---\n${BODY}`, "utf16le"),
      "1:1: UTF-16, expected UTF-8: save it again as UTF-8, or `iconv -f UTF-16 -t UTF-8`  article-encoding",
    ],
    [
      "a file beyond any article",
      Buffer.alloc(20 * 1024 * 1024 + 1, "a"),
      "1:1: a file of 20971521 bytes, expected at most 20971520: one article a file  article-size",
    ],
  ];
  test.each(cases)("%s", (_, bytes, printed) => {
    const { articles, problems } = read({ "2021-a.md": bytes });
    expect(problems).toEqual([`data/articles/2021-a.md:${printed}`]);
    expect(articles).toEqual([]);
  });

  test("nothing in front matter runs", () => expect(globalThis).not.toHaveProperty("ran"));
});

describe("what an article can hold", () => {
  test("every field, kept as text", () => {
    const head = [
      "title: 'Attack: 012 dead'",
      "publisher: 0x1F",
      "published: 2021-03",
      "published_basis: the page's footer",
      "language: fr",
      "author: no",
      "url: https://example.org/a?b=c#d",
      "archived: http://archive.example/1",
      "retrieved: 2021",
    ].join("\n");
    const [only] = read({ "a.md": article(head) }).articles;
    expect(only).toMatchObject({
      title: "Attack: 012 dead",
      publisher: "0x1F",
      published: "2021-03",
      published_basis: "the page's footer",
      language: "fr",
      language_detected: false,
      author: "no",
      url: "https://example.org/a?b=c#d",
      archived: "http://archive.example/1",
      retrieved: "2021",
    });
  });

  test.each([
    ["CRLF", "One.\r\nTwo.\r\n"],
    ["a fence of its own", "One.\n---\nTwo.\n"],
    ["white space at both ends", "\n\n  One.  \n\n"],
    ["expressions, fences, scripts and directives", "$" + "{process.exit()}\n```js\nx\n```\n<script>x</script>\n::figure{#a}\n:value[n]\n"],
    ["no line break at the end", "One."],
  ])("%s stays in the body to the byte", (_, body) => {
    const eol = body.includes("\r\n") ? "\r\n" : "\n";
    const bytes = Buffer.from(["---", ...HEAD.split("\n"), "---", body].join(eol));
    const [only] = read({ "a.md": bytes }).articles;
    expect(only?.body).toBe(body);
    expect(only?.sha256).toBe(createHash("sha256").update(body).digest("hex"));
  });

  test("a byte order mark is no part of it", () => {
    expect(read({ "a.md": Buffer.concat([Buffer.from("\ufeff"), article(HEAD)]) }).articles[0]?.body).toBe(BODY);
  });

  test("five megabytes", () => {
    const body = "Gunmen attacked a post on Tuesday. ".repeat(150_000);
    expect(read({ "a.md": article(HEAD, body) }).articles[0]?.body).toHaveLength(body.length);
  });

  test("front matter nested without end is a fault, not a crash", () => {
    for (const opener of ["[", "{a: ", "- ", "? "])
      expect(read({ "a.md": article(`${HEAD}\ntitle: ${opener.repeat(15_000)}`) }).problems[0]).toMatch(/front-matter-(yaml|text)$/);
  });
});

test("the language of a text that does not name it is detected", () => {
  const folder = new URL("articles/dev/", import.meta.url);
  const reserve = new Set(readFileSync(new URL("reserve.txt", folder), "utf8").split(/\s+/));
  const names = readdirSync(folder).filter((name) => name.endsWith(".md") && !reserve.has(name.slice(0, -3)));
  expect(names).toHaveLength(25);
  const without = names.map((name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    return { name, language: /^language: (\w+)$/m.exec(text)?.[1], bytes: Buffer.from(text.replace(/^language: \w+\n/m, "")) };
  });
  for (const { name, language, bytes } of without)
    expect(read({ [name]: bytes }).articles[0], name).toMatchObject({ language, language_detected: true });
});

test("the order of the files changes nothing", () => {
  const files = { "b.md": article(HEAD, "Second.\n"), "a.md": article(HEAD, "First.\n"), "B.md": article(HEAD, "Third.\n") };
  const turned = Object.fromEntries(Object.entries(files).reverse());
  expect(read(turned)).toEqual(read(files));
});

test("whatever the bytes, reading gives articles or faults", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "---",
      "\n",
      "publisher: x\n",
      "published: 2021\n",
      "language: en\n",
      "\r\n",
      "title: ",
      "[",
      "*a",
      "&a ",
      "!x ",
      "<<: ",
      "\0",
      "\ufeff",
    ),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const { articles, problems } = read({ "a.md": Buffer.from(pieces.join("")) });
      expect(articles.length === 1 || problems.length > 0).toBe(true);
    }),
  );
});

test("articles in Spanish are known by their letters where they do not say their language", () => {
  const folder = "test/articles/spanish";
  const files = readdirSync(folder).filter((name) => name.endsWith(".md"));
  const sources = files.map((name) => ({
    path: `data/articles/${name}`,
    bytes: Buffer.from(readFileSync(`${folder}/${name}`, "utf8").replace("language: es\n", "")),
  }));
  const codes = LANGUAGE_MODULES.map(({ code }) => code);
  const { value, problems } = readArticles(sources, codes);
  expect(problems).toEqual([]);
  expect(value.map(({ language, language_detected }) => [language, language_detected])).toEqual(files.map(() => ["es", true]));
});
