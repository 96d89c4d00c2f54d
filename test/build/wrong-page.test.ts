import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { build } from "../../loaders/commands/build.ts";
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

test.each(WRONG)(
  "a page that is wrong fails the build with its file and every line, and leaves the earlier site whole",
  async (...wrong) => {
    const head = ["---", "title: IEDs", "---", "", "# IEDs", ""];
    writeFileSync(join(COPY, "docs", "ieds.md"), [...head, ...wrong.flatMap(([, line]) => [line, ""])].join("\n"));
    const { code, err } = await runHere(build, []);
    expect(code).toBe(1);
    for (const [index, [what, , told]] of wrong.entries()) {
      const at = `docs/ieds.md:${head.length + 1 + 2 * index}:`;
      const lines = err.split("\n").filter((line) => line.startsWith(at) && told.test(line));
      expect(lines, `${what}\n${err}`).toHaveLength(1);
    }
    expect(contents(join(COPY, "dist"))).toEqual(EARLIER);
  },
);
