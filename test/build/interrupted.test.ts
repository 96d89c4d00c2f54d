import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { build } from "../../loaders/commands/build.ts";
import { restore } from "../../loaders/commands/output.ts";
import { contents, fill, temporaryFolder } from "../support/folder.ts";
import { runHere } from "../support/in-process.ts";
import { run } from "../support/run.ts";

const EARLIER = { "index.html": "the earlier report", "manifest.json": "{}" };

/** Runs a build and kills it as soon as a file of its workspace is there. */
function killed(folder: string, file: string) {
  const there = join(folder, ".dist.building", file);
  return run("build", ["--out", join(folder, "dist")], {
    started: (end) => {
      const look = setInterval(() => {
        if (!existsSync(there)) return;
        clearInterval(look);
        end("SIGKILL");
      }, 2);
    },
  });
}

/** Whether a folder holds a report, and nothing of one is missing. */
function isWhole(site: Record<string, string>): boolean {
  const { files = {} } = JSON.parse(site["manifest.json"] ?? "{}") as { files?: object };
  return Object.keys(files).length > 0 && Object.keys(files).length === Object.keys(site).length - 1;
}

test("a build that is killed at any moment leaves the earlier site, or the new one, whole", async () => {
  const folder = temporaryFolder();
  const out = join(folder, "dist");
  fill(out, EARLIER);
  for (const moment of ["", "site/index.html"]) {
    expect(await killed(folder, moment)).toMatchObject({ code: null });
    expect(contents(out)).toEqual(EARLIER);
  }
  // From here on the new site takes the place of the earlier one: between the two, `serve` and `build` put the earlier one back.
  await killed(folder, "site/manifest.json");
  restore(out);
  const left = contents(out);
  if (!isWhole(left)) expect(left).toEqual(EARLIER);
  expect(await run("build", ["--out", out])).toMatchObject({ code: 0 });
  expect(Object.keys(contents(folder)).filter((path) => !path.startsWith("dist/"))).toEqual([]);
  expect(isWhole(contents(out))).toBe(true);
});

test("where another build is at work on the same folder, a build says so and leaves it alone", async () => {
  const folder = temporaryFolder();
  // The process that started this one is alive as long as the test is.
  const other = { ".dist.building/.process": String(process.ppid), "dist/index.html": "x", "dist/manifest.json": "{}" };
  fill(folder, other);
  const { code, err } = await runHere(build, ["--out", join(folder, "dist")]);
  expect(err).toMatch(/^build: another build is at work in .*: wait until it has ended$/m);
  expect([code, contents(folder)]).toEqual([1, other]);
});
