import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contents, fill, temporaryFolder } from "../support/folder.ts";
import { projectCopy } from "../support/project.ts";
import { run } from "../support/run.ts";

const EARLIER = { "index.html": "the earlier report", "manifest.json": "{}" };

test("a build that is killed at any moment leaves the earlier site, or the new one, whole", async () => {
  const folder = temporaryFolder();
  const out = join(folder, "dist");
  fill(out, EARLIER);
  for (const moment of [300, 900, 1500, 2200, 3000]) {
    const ended = await run("build", ["--out", out], { started: (end) => setTimeout(() => end("SIGKILL"), moment) });
    if (ended.code === 0) break;
    expect(contents(out)).toEqual(EARLIER);
  }
  expect(await run("build", ["--out", out])).toMatchObject({ code: 0 });
  const site = contents(folder);
  expect(Object.keys(site).filter((path) => !path.startsWith("dist/"))).toEqual([]);
  expect(Object.keys(JSON.parse(site["dist/manifest.json"] ?? "{}").files).length).toBe(Object.keys(site).length - 1);
});

test("two builds at once: one makes the site, the other says why it cannot", async () => {
  const folder = temporaryFolder();
  const both = await Promise.all([run("build", ["--out", join(folder, "dist")]), run("build", ["--out", join(folder, "dist")])]);
  const failed = both.filter(({ code }) => code !== 0);
  for (const { err } of failed) expect(err).toMatch(/build: another build is at work in .*: wait until it has ended/);
  expect(failed.length).toBeLessThan(2);
  expect(Object.keys(contents(folder)).every((path) => path.startsWith("dist/"))).toBe(true);
});

describe("a page that is wrong fails the build with its file and line, and leaves the earlier site whole", () => {
  const cases: [what: string, lines: string, told: RegExp[]][] = [
    [
      "a broken link, an unknown directive and a picture without words",
      '[nowhere](/no-such-page)\n\n::figure{#no-such-figure}\n\n<img src="/components/icon.svg">\n',
      [/^docs\/ieds\.md:7:\d+: .*no-such-page/m, /^docs\/ieds\.md:9:\d+: .*no-such-figure/m, /^docs\/ieds\.md:11:\d+: .* image-text$/m],
    ],
    ["a picture that is not there", "![nothing](/no-such-picture.png)\n", [/^docs\/ieds\.md:7:\d+: .*no-such-picture/m]],
  ];
  test.each(cases)("%s", async (_, lines, told) => {
    const project = projectCopy();
    fill(join(project, "dist"), EARLIER);
    writeFileSync(join(project, "docs", "ieds.md"), `---\ntitle: IEDs\n---\n\n# IEDs\n\n${lines}`);
    const { code, err } = await run("build", [], { project });
    expect(code).toBe(1);
    for (const line of told) expect(err).toMatch(line);
    expect(contents(join(project, "dist"))).toEqual(EARLIER);
  });
});
