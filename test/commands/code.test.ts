import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { code } from "../../loaders/commands/code.ts";
import { execute } from "../../loaders/commands/command.ts";
import type { CodedArticle } from "../../loaders/model/coded.ts";
import { fill, temporaryFolder } from "../support/folder.ts";
import { PROJECT } from "../support/run.ts";

const TEXT =
  "Four Malian soldiers were killed on Tuesday when their vehicle hit a roadside bomb near Ansongo, in northern Mali, the army said.";
const HEAD = "---\npublisher: Radio Fleuve\npublished: 2022-03-09\nlanguage: en\n---\n";

/** Runs the command within the test, and gives its exit code, the lines of standard output as JSON, and those of standard error. */
async function coded(argv: string[], input: (string | Uint8Array)[] = []) {
  const [out, err]: [string[], string[]] = [[], []];
  const from = async function* () {
    yield* input;
  };
  const exit = await execute(code, argv, { out: (line) => out.push(line), err: (line) => err.push(line), input: from() });
  return { exit, lines: out.map((line) => JSON.parse(line)), err };
}

/** Every evidence quote is the very slice that it says it is. */
function expectSlices({ events }: CodedArticle, parts: { title: string; body: string }) {
  for (const { evidence } of events) for (const { part, start, end, quote } of evidence) expect(parts[part].slice(start, end)).toBe(quote);
}

test("files are coded in the order given, with their names as ids", async () => {
  const folder = temporaryFolder();
  fill(folder, { "b.md": HEAD + TEXT, "a.md": `${HEAD}The bridge was opened on Monday by the minister.\n` });
  const { exit, lines, err } = await coded([join(folder, "b.md"), join(folder, "a.md")]);
  expect([exit, err]).toEqual([0, []]);
  expect(lines.map(({ article }) => article)).toEqual(["b", "a"]);
  expect(lines[0]).toMatchObject({
    language: "en",
    events: [{ role: "main", date: "2022-03-08", place: "Ansongo", tactics: ["ied"], killed: { best: 4 } }],
  });
  expect(lines[1].events).toEqual([]);
  expectSlices(lines[0], { title: "", body: TEXT });
});

test("without files the articles of the corpus are coded", async () => {
  const { lines } = await coded([]);
  expect(lines.map(({ article }) => article)).toContain("2021-06-21-france24-gossi");
});

test("standard input is read a line an article, across whatever pieces it comes in", async () => {
  const line = JSON.stringify({ id: "été", text: TEXT, published: "2022-03-09", language: "en" });
  const bytes = Buffer.from(`\ufeff${line}\r\n\n${line.replace("été", "b")}`);
  const pieces = [...bytes].map((byte) => Buffer.from([byte]));
  const { exit, lines } = await coded(["-"], pieces);
  expect(exit).toBe(0);
  expect(lines.map(({ article }) => article)).toEqual(["été", "b"]);
  expect(lines[0].events[0].date).toBe("2022-03-08");
});

test("without a date of publication, relative dates stay null", async () => {
  const { lines } = await coded(["-"], [JSON.stringify({ id: "a", text: TEXT })]);
  expect(lines[0].events[0]).toMatchObject({ date: null, place: "Ansongo" });
});

describe("what cannot be coded has a line that says why, and the rest is coded", () => {
  test("on standard input", async () => {
    const good = JSON.stringify({ id: "good", text: TEXT });
    const { exit, lines, err } = await coded(["-"], [["{", good, '{"id":"x"}', '{"text":"y"}', good].join("\n")]);
    expect(exit).toBe(1);
    expect(lines.map(({ article, error }) => [article, error === undefined])).toEqual([
      [null, false],
      ["good", true],
      ["x", false],
      [null, false],
      ["good", true],
    ]);
    expect(err).toEqual(["code: 3 of the inputs could not be coded"]);
  });

  test("in files", async () => {
    const folder = temporaryFolder();
    fill(folder, { "good.md": HEAD + TEXT, "bad.md": TEXT, "latin.md": Buffer.from(`${HEAD}Tué.`, "latin1") });
    const { exit, lines } = await coded(["none", "bad", "latin", "good"].map((name) => join(folder, `${name}.md`)));
    expect(exit).toBe(1);
    expect(lines.map(({ article, error }) => [article, error?.split(" ").at(-1)])).toEqual([
      ["none", "article-file"],
      ["bad", "front-matter-missing"],
      ["latin", "article-encoding"],
      ["good", undefined],
    ]);
  });

  test("files and standard input together are refused", async () => {
    expect(await coded(["-", "a.md"])).toEqual({ exit: 1, lines: [], err: ["code: expected files or `-`, not both"] });
  });
});

test("--explain prints each sentence with what it gave, by which rule and on whose word", async () => {
  const folder = temporaryFolder();
  fill(folder, { "a.md": `${HEAD}${TEXT} The bridge is closed.\n`, "b.md": `${HEAD}The council met on Monday.\n`, "c.md": TEXT });
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    input: (async function* () {})(),
  };
  const exit = await execute(code, [...["a", "b", "c"].map((name) => join(folder, `${name}.md`)), "--explain"], terminal);
  expect(exit).toBe(1);
  expect(out.slice(0, 5)).toEqual(["a  en", "  #0 main: 2022-03-08, Ansongo, ML, ied", "", "Text", `  ${TEXT}`]);
  expect(out.some((line) => /^ {6}#0 killed: 4 {2}by [a-z-]+, from the army$/.test(line))).toBe(true);
  const bridge = out.indexOf("  The bridge is closed.");
  expect(out.slice(bridge, bridge + 6)).toEqual(["  The bridge is closed.", "", "b  en", "  no attack is read in it", "", "Text"]);
  expect(out.at(-2)).toMatch(/^c: c\.md:1:1: .* front-matter-missing$/);
});

test("--explain says why a reading lost, and how sources that differ were settled", async () => {
  const folder = temporaryFolder();
  const body = [
    "GAO, March 9 – Four Malian soldiers were killed on Tuesday when their vehicle hit a roadside bomb near Ansongo, the army said.",
    "Residents said six soldiers were killed in the blast near Ansongo. The wounded were flown to Gao.",
    "The minister will speak in Bamako next Friday.",
  ];
  fill(folder, { "a.md": `${HEAD}${body.join("\n\n")}\n` });
  const out: string[] = [];
  const terminal = { out: (line: string) => void out.push(line), err: () => {}, input: (async function* () {})() };
  expect(await execute(code, [join(folder, "a.md"), "--explain"], terminal)).toBe(0);
  expect(out.find((line) => line.startsWith("      killed: "))).toMatch(
    /^ {6}killed: 4 of 4 \(the army\), 6 \(Residents\) {2}\[latest-official\] /,
  );
  const unused = out.filter((line) => line.startsWith("      not taken: "));
  expect(unused).toContain("      not taken: place GAO (place-gazetteer): it is the dateline");
  expect(unused).toContain("      not taken: place Gao (place-gazetteer): the wounded were taken there");
  expect(unused.some((line) => /not taken: date 2022-03-1\d .*: it is still to come$/.test(line))).toBe(true);
});

test.each(["\ud800", "\u0000", "\u202e", "\ufeff", "<script>", "$" + "{x}"])(
  "a text that holds %j is coded, and every quote is its slice",
  async (odd) => {
    const body = `${odd} ${TEXT.replace("Ansongo", `Ansongo${odd}`)} ${odd}`;
    const title = `${odd} Mine kills four`;
    const { exit, lines } = await coded(["-"], [JSON.stringify({ id: "a", title, text: body, language: "en", published: "2022-03-09" })]);
    expect(exit).toBe(0);
    expectSlices(lines[0], { title, body });
  },
);

test("nothing but NDJSON reaches standard output, and it may be closed early", () => {
  const file = join(PROJECT, "data", "articles", "2018-06-30-reuters-sevare.md");
  const shell = (command: string) => spawnSync(command, { shell: true, cwd: PROJECT, encoding: "utf8" });
  const whole = shell(`npm run --silent code -- '${file}' no-such-file.md`);
  expect(whole.status).toBe(1);
  expect(
    whole.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).article),
  ).toEqual(["2018-06-30-reuters-sevare", "no-such-file"]);
  const cut = shell(`npm run --silent code -- ${`'${file}' `.repeat(8)}| head -c 100`);
  expect(cut.stderr).not.toMatch(/EPIPE|Error/);
}, 60_000);
