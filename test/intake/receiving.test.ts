import { describe, expect, test } from "vitest";
import type { Draft } from "../../loaders/intake/model.ts";
import { receive } from "../../loaders/intake/receiving.ts";
import { knownFrom, missingFacts, settle } from "../../loaders/intake/settling.ts";
import { formatProblem } from "../../loaders/problems.ts";
import { PAGES, STORY } from "./pages.ts";

const KNOWN = knownFrom([{ publisher: "FRANCE 24", url: "https://www.france24.example/en/a" }], ["en", "fr"]);

async function drafts(path: string, content: string | Uint8Array): Promise<Draft[]> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const { value, problems } = await receive({ path, bytes });
  expect(problems.map(formatProblem)).toEqual([]);
  return value.map((received) => settle(received, {}, KNOWN));
}

async function faults(path: string, content: string | Uint8Array): Promise<string[]> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const { value, problems } = await receive({ path, bytes });
  expect(value).toEqual([]);
  return problems.map(formatProblem);
}

const said = ({ facts }: Draft) =>
  Object.fromEntries(Object.entries(facts).map(([name, { value, evidence }]) => [name, [value, evidence]]));

describe("a web page", () => {
  test.each(Object.entries(PAGES))("%s gives its article alone, and what it says of itself", async (_, { source, found }) => {
    const [draft] = await drafts("a.html", source);
    const body = draft?.received.body ?? "";
    expect(body).toContain(STORY.join("\n\n"));
    for (const around of ["Subscribe", "All rights reserved", "Ten soldiers killed", "document"]) expect(body).not.toContain(around);
    expect(said(draft as Draft)).toMatchObject(found);
  });

  test("names no address that runs", async () => {
    const [draft] = await drafts("a.html", PAGES["with an address that runs"]?.source ?? "");
    expect(draft?.facts.url).toBeUndefined();
    expect(missingFacts(draft as Draft)).toEqual(["publisher", "published"]);
  });

  test("without an article is refused", async () => {
    expect(await faults("a.html", "<html><body><nav>Home</nav></body></html>")).toEqual([
      expect.stringMatching(/^a\.html:1:1: a page with \d+ characters of article, expected an article's own page.* {2}intake-html$/),
    ]);
  });

  test("is read in the encoding that it names", async () => {
    const source = `<html><head><meta charset="iso-8859-2"></head><body><article>${STORY.map((text) => `<p>${text} Łódź</p>`).join("")}</article></body></html>`;
    const bytes = Uint8Array.from([...source], (c) => ({ Ł: 0xa3, ó: 0xf3, ź: 0xbc })[c] ?? c.charCodeAt(0));
    expect((await drafts("a.html", bytes))[0]?.received.body).toContain("Łódź");
  });
});

describe("a plain text", () => {
  const text =
    "Title: Raid on camp\nSource: France 24\nDate: 21/06/2021\nhttps://www.france24.example/en/raid\n\nGunmen raided a camp in Gossi on Monday.\r\n";
  test("is kept to the letter, and its first lines say what they say", async () => {
    const [draft] = await drafts("clip.txt", text);
    expect(draft?.received.body).toBe(text);
    expect(said(draft as Draft)).toMatchObject({
      title: ["Raid on camp", "line 1, “Title: …”"],
      publisher: ["FRANCE 24", "line 2, “Source: …”, spelt as in the corpus"],
      published: ["2021-06-21", "line 3, “Date: …”"],
      url: ["https://www.france24.example/en/raid", "line 4, an address alone"],
    });
  });

  test("has its publisher by the site, and its day by the name of the file", async () => {
    const [draft] = await drafts("in/2021-06-22-gossi.txt", `https://france24.example/en/x\n${STORY.join("\n\n")}`);
    expect(said(draft as Draft)).toMatchObject({
      publisher: ["FRANCE 24", "other articles of france24.example"],
      published: ["2021-06-22", "the file’s name"],
      published_basis: ["the file’s name", "where the date was found"],
    });
  });

  const accents = "Douze soldats tués à Ménaka, “dit” l’armée — 5 €.\n".repeat(3);
  const utf16 = (order: "le" | "be", mark: boolean) => {
    const units = Buffer.from(`${mark ? "\ufeff" : ""}${accents}`, "utf16le");
    return order === "le" ? units : units.swap16();
  };
  const latin = Uint8Array.from([...accents], (c) => ({ "“": 0x93, "”": 0x94, "’": 0x92, "—": 0x97, "€": 0x80 })[c] ?? c.charCodeAt(0));
  test.each<[string, Uint8Array]>([
    ["UTF-8", Buffer.from(accents)],
    ["UTF-8", Buffer.from(`\ufeff${accents}`)],
    ["UTF-16", utf16("le", true)],
    ["UTF-16", utf16("be", true)],
    ["UTF-16", utf16("le", false)],
    ["UTF-16", utf16("be", false)],
    ["Windows-1252", latin],
  ])("is read as %s", async (encoding, bytes) => {
    const [draft] = await drafts("a.txt", bytes);
    expect(draft?.received).toMatchObject({ body: accents, notes: [`text, ${encoding}`] });
  });

  test.each([
    ["", "a.txt:1:1: nothing, expected the text of an article  intake-empty"],
    [" \n", "a.txt:1:1: nothing, expected the text of an article  intake-empty"],
    ["a\nb\0", "a.txt:2:2: a NUL character, expected text: take the character out, or save the text again  intake-nul"],
    ["%PDF-1.7 x", "a.txt:1:1: a PDF, expected its text: open it, and save the article as a .txt file  intake-kind"],
    [
      Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]),
      "a.txt:1:1: UTF-16 with half of a character, expected a whole file: save it again as UTF-8  intake-encoding",
    ],
  ])("that is none is refused: %#", async (content, told) => {
    expect(await faults("a.txt", content)).toEqual([told]);
  });
});

describe("an e-mail", () => {
  const mail = (head: string, body: string) => `${head}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}`;
  test("names who sent it, when, and what of", async () => {
    const head =
      'From: "Jeune Afrique" <n@ja.example>\r\nTo: a@b.example\r\nSubject: =?utf-8?Q?Attaque_=C3=A0_Djibo?=\r\nDate: Mon, 21 Jun 2021 23:55:00 -0700';
    const [draft] = await drafts(
      "a.eml",
      mail(head, "Douze soldats ont été tués lundi dans une embuscade près de Djibo, a annoncé l’armée burkinabè.\r\n"),
    );
    expect(draft?.received.body).toBe("Douze soldats ont été tués lundi dans une embuscade près de Djibo, a annoncé l’armée burkinabè.\n");
    expect(said(draft as Draft)).toMatchObject({
      title: ["Attaque à Djibo", "the subject of the message"],
      publisher: ["Jeune Afrique", "the sender of the message"],
      published: ["2021-06-21", "the day that the message was sent on"],
      language: ["fr", "the text reads as it"],
    });
  });

  test("that was passed on is the first sender's, of the first day", async () => {
    const head = "From: A Colleague <c@d.example>\r\nTo: a@b.example\r\nSubject: Fwd: Raid\r\nDate: Fri, 25 Jun 2021 09:00:00 +0000";
    const body = `FYI\n\n---------- Forwarded message ---------\nFrom: Sahel Watch <s@w.example>\nDate: Tue, 22 Jun 2021 at 08:00\nSubject: Raid in Gossi\n\n${STORY[0]}\n`;
    expect(said((await drafts("a.eml", mail(head, body)))[0] as Draft)).toMatchObject({
      title: ["Raid in Gossi", "the subject of the message passed on"],
      publisher: ["Sahel Watch", "the sender of the message passed on"],
      published: ["2021-06-22", "the date of the message passed on"],
    });
  });

  test("whose text is in HTML alone gives all of it", async () => {
    const head =
      "From: N <n@x.example>\r\nTo: a@b.example\r\nSubject: S\r\nDate: Tue, 22 Jun 2021 08:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8";
    const [draft] = await drafts(
      "a.eml",
      `${head}\r\n\r\n<style>p{}</style><table><tr><td><p>One<br>two</p></td><td>three</td></tr></table><p>four</p>`,
    );
    expect(draft?.received.body).toBe("One\ntwo\n\nthree\n\nfour\n");
  });
});

describe("a file of many", () => {
  test("is read row by row, whatever its columns are called and its spreadsheet", async () => {
    const csv =
      'Titre;Source;Date;Texte;Autre\r\n"Attaque ; à Djibo";Le Pays;21/06/2021;"Douze soldats\nont été tués";x\r\nRaid;Le Pays;2021-06-22;Six morts;\r\n';
    const latin = Uint8Array.from([...csv], (c) => c.charCodeAt(0));
    const rows = await drafts("a.csv", latin);
    expect(
      rows.map(({ received, facts }) => [
        received.at.line,
        facts.title?.value,
        facts.publisher?.value,
        facts.published?.value,
        received.body,
      ]),
    ).toEqual([
      [3, "Attaque ; à Djibo", "Le Pays", "2021-06-21", "Douze soldats\nont été tués"],
      [4, "Raid", "Le Pays", "2021-06-22", "Six morts"],
    ]);
  });

  test("is read line by line as JSON", async () => {
    const lines = [
      { text: "One.", publisher: "P", published: "2021-06-21T10:00:00Z", id: "../../x" },
      { body: "Two.", source: "Q", date: "2021-06" },
    ];
    const read = await drafts("a.jsonl", lines.map((line) => JSON.stringify(line)).join("\n"));
    expect(read.map(({ received, facts }) => [received.body, facts.publisher?.value, facts.published?.value])).toEqual([
      ["One.", "P", "2021-06-21"],
      ["Two.", "Q", "2021-06"],
    ]);
  });

  test.each([
    [
      "a.csv",
      "title,publisher\nx,y\n",
      "a.csv:1:1: the columns title, publisher, expected one that holds the texts, called text or body or content  intake-table",
    ],
    [
      "a.csv",
      'text,publisher\n"open,y\n',
      "a.csv:2:1: a row that is not well formed (Quote Not Closed), expected as many cells in each row as in the first; quotes around a cell with line breaks  intake-table",
    ],
    [
      "a.csv",
      "text,publisher,date\nt,p,2021-02-30\n",
      "a.csv:2:1: `date: 2021-02-30`, expected a day `2021-06-21`, a month `2021-06` or a year `2021` that is in the calendar  intake-fact",
    ],
    [
      "a.csv",
      "text,url\nt,javascript:alert(1)\n",
      "a.csv:2:1: `url: javascript:alert(1)`, expected a web address that begins with http:// or https://  intake-fact",
    ],
    ["a.csv", "text,url\n,x\n", "a.csv:2:1: an article without a text, expected its text in `text`  intake-empty"],
    [
      "a.jsonl",
      '{"text":"x"}\n[1]\n',
      'a.jsonl:2:1: no JSON object, expected an article a line: {"text": "…", "publisher": "…"}  intake-lines',
    ],
    ["a.jsonl", '{"text":5}', "a.jsonl:1:1: `text` that is no text, expected a text between quotation marks  intake-fact"],
    [
      "a.jsonl",
      '{"text":"\\ud800"}',
      "a.jsonl:1:1: a text with a NUL or half of a character, expected text: take the character out  intake-nul",
    ],
  ])("with a fault is refused whole: %#", async (path, content, told) => {
    expect(await faults(path, content)).toContain(told);
  });
});

describe("an article with front matter", () => {
  test("keeps what it says, and may lack what can be given", async () => {
    const [draft] = await drafts("a.md", "---\ntitle: Raid\npublisher: The Paper\n---\n\nGunmen raided a camp.\n");
    expect(draft?.received.body).toBe("\nGunmen raided a camp.\n");
    expect(said(draft as Draft)).toEqual({
      title: ["Raid", "line 2 of its front matter"],
      publisher: ["The Paper", "line 3 of its front matter"],
    });
    expect(missingFacts(draft as Draft)).toEqual(["published", "language"]);
  });

  test("that runs or is wrong is refused", async () => {
    expect(await faults("a.md", "---js\n{}\n---\nx")).toEqual([expect.stringMatching(/^a\.md:1:4: .* front-matter-engine$/)]);
    expect(await faults("a.md", "---\npublised: 2021\nurl: javascript:1\n---\nx")).toEqual([
      expect.stringMatching(/^a\.md:2:1: unknown field `publised`.*did you mean `published`/),
      expect.stringMatching(/^a\.md:3:6: `url: javascript:1`, expected a web address/),
    ]);
  });
});

test.each([
  ["-", "<!doctype html><html>", "html"],
  ["-", '{"text": "x"}', "lines"],
  ["-", "From: a\nTo: b\nSubject: c\n\nx", "email"],
  ["-", "---\ntitle: x\n---\n", "article"],
  ["-", "Gunmen: who?\nThey came.", "text"],
  ["notes.md", "# A heading\n", "text"],
  ["a.HTM", "x", "html"],
])("%s that begins with %j is %s", async (name, head, kind) => {
  const { kindOf } = await import("../../loaders/intake/kinds.ts");
  expect(kindOf(name, head)).toBe(kind);
});
