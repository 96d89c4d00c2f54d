import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { briefing } from "../../loaders/commands/briefing.ts";
import { check } from "../../loaders/commands/check.ts";
import { cite } from "../../loaders/commands/cite.ts";
import { code } from "../../loaders/commands/code.ts";
import type { Command } from "../../loaders/commands/command.ts";
import { compare } from "../../loaders/commands/compare.ts";
import { diff } from "../../loaders/commands/diff.ts";
import { explain } from "../../loaders/commands/explain.ts";
import { review } from "../../loaders/commands/review.ts";
import { status } from "../../loaders/commands/status.ts";
import { acledExport } from "../comparing/exports.ts";
import { fill, sharedFolder, temporaryFolder } from "../support/folder.ts";
import { runHere } from "../support/in-process.ts";
import { NASTY } from "./generated.ts";

/** What a terminal would obey: sets the title of its window, clears it, goes back over what was printed. */
const OBEYED = ["\u001b]0;owned\u0007", "\u001b[2J\u001b[1;1H", "\u009b31m", "\b\b\b\b"];
const WORDS = [...NASTY, ...OBEYED];

const EVENT = "2022-04-12-djibo-raid";
const sentence = (words: string, killed: number) =>
  `Gunmen raided an army camp in Djibo on Tuesday, killing ${killed} soldiers, ${words} said.`;
const head = (words: string) =>
  `---\ntitle: ${JSON.stringify(words)}\npublisher: ${JSON.stringify(words)}\nauthor: ${JSON.stringify(words)}\npublished: 2022-04-13\nlanguage: en\n---\n`;
const ARTICLES = Object.fromEntries(
  // Front matter with control characters is refused; in a text they are characters like others.
  WORDS.map((words, index) => [
    `articles/2022-04-13-paper-${index}.md`,
    `${head(OBEYED.includes(words) ? `Paper ${index}` : words)}${sentence(words, index + 2)} ${words}\n`,
  ]),
);

const data = sharedFolder();
/** Words that hold no comma and no line end: the table is written without quotes. */
const CELLS = WORDS.filter((words) => !/[,"\n]/.test(words));
const TABLE = acledExport(
  CELLS.map((words, index) => [`BFO${index}`, "2022-04-12", "Battles", "Armed clash", words, 14.1, -1.6, 3, [1, 1], "Burkina Faso"]),
);

beforeAll(() => fill(data, { ...ARTICLES, "acled.csv": TABLE }));

const OF_DATA = ["--data", data];
const PRINTING: [name: string, command: Command, args: string[]][] = [
  ["explain", explain, [EVENT, ...OF_DATA]],
  ["review", review, OF_DATA],
  ["check --rules", check, ["--rules", ...OF_DATA]],
  ["code --explain", code, [join(data, Object.keys(ARTICLES)[0] ?? ""), "--explain"]],
  ["code", code, Object.keys(ARTICLES).map((path) => join(data, path))],
  ["diff", diff, OF_DATA],
  ["compare", compare, [join(data, "acled.csv"), ...OF_DATA]],
  ["status", status, OF_DATA],
  ["cite", cite, [EVENT, ...OF_DATA]],
];

describe("words that a terminal would obey are printed, not obeyed", () => {
  test.each(PRINTING)("%s", async (_name, command, args) => {
    const { code: ended, out, err } = await runHere(command, args);
    expect(ended, err).toBe(0);
    expect(out + err).not.toMatch(/[^\P{Cc}\n\t]|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u);
    expect((out + err).length).toBeGreaterThan(40);
    expect(globalThis).not.toHaveProperty("ran");
  });

  test("and the codings are the JSON that they were", async () => {
    const hidden = NASTY.findIndex((words) => words.includes("\u202e"));
    const { out } = await runHere(code, [join(data, `articles/2022-04-13-paper-${hidden}.md`)]);
    expect(JSON.parse(out).title).toBe("\u202egnp.exe\u202c \u2066hidden\u2069 \u200b\u200d");
  });
});

test("a brief of hostile articles holds no element and no address of theirs", async () => {
  const file = join(temporaryFolder(), "brief.html");
  const { code: ended, err } = await runHere(briefing, ["map", "toll-ranked", "versions", "--out", file, ...OF_DATA]);
  expect(ended, err).toBe(0);
  const { document } = parseHTML(readFileSync(file, "utf8"));
  expect(document.querySelectorAll("script, iframe, [onerror], [onload]")).toHaveLength(0);
  const addresses = [...document.querySelectorAll("[href], [src]")].map(
    (element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "",
  );
  expect(addresses.filter((address) => !/^(?:https:|#|data:image\/(?:png|svg\+xml)|\.\/|mailto:)/.test(address))).toEqual([]);
});
