import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { build } from "../../loaders/commands/build.ts";
import { check } from "../../loaders/commands/check.ts";
import { COPY } from "../support/copied-project.ts";
import { contents, fill } from "../support/folder.ts";
import { runHere } from "../support/in-process.ts";
import { projectCopy } from "../support/project.ts";

vi.mock(import("../../loaders/commands/project.ts"), async (original) => ({
  ...(await original()),
  ...(await import("../support/copied-project.ts")).COPIED_PATHS,
}));

const EARLIER = { "index.html": "the earlier report", "manifest.json": "{}" };

type Line = [what: string, line: string, told: RegExp];
const WRONG: Line[][] = [
  [
    ["a broken link", "[nowhere](/no-such-page)", /no-such-page/],
    ["an unknown directive", "::figure{#no-such-figure}", /no-such-figure/],
    ["a picture without words", '<img src="/components/icon.svg">', / image-text$/],
  ],
  // Framework itself refuses it, and gives no page to look at.
  [["a picture that is not there", "![nothing](/no-such-picture.png)", /no-such-picture/]],
];

beforeAll(() => {
  projectCopy(COPY);
  fill(join(COPY, "dist"), EARLIER);
});

const HEAD = ["---", "title: IEDs", "---", "", "# IEDs", ""];
const write = (wrong: Line[]) =>
  writeFileSync(join(COPY, "docs", "ieds.md"), [...HEAD, ...wrong.flatMap(([, line]) => [line, ""])].join("\n"));

function expectTold(said: string, wrong: Line[]): void {
  for (const [index, [what, , told]] of wrong.entries()) {
    const at = `docs/ieds.md:${HEAD.length + 1 + 2 * index}:`;
    const lines = said.split("\n").filter((line) => line.startsWith(at) && told.test(line));
    expect(lines, `${what}\n${said}`).toHaveLength(1);
  }
}

test.each(WRONG)(
  "a page that is wrong fails the build with its file and every line, and leaves the earlier site whole",
  async (...wrong) => {
    write(wrong);
    const { code, err } = await runHere(build, []);
    expect(code).toBe(1);
    expectTold(err, wrong);
    expect(contents(join(COPY, "dist"))).toEqual(EARLIER);
  },
);

test("and check tells the same, without a report", async () => {
  write(WRONG.flat().slice(0, 3));
  const { code, out } = await runHere(check, []);
  expect(code).toBe(1);
  expectTold(out, WRONG.flat().slice(0, 3));
});
