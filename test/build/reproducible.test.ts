import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contents, temporaryFolder } from "../support/folder.ts";
import { bareCopy, COPIED } from "../support/project.ts";
import { PROJECT, run } from "../support/run.ts";
import { builtSite } from "../support/site.ts";

/** The files that differ between two sites, by name. */
function differences(a: string, b: string): string[] {
  const [left, right] = [contents(a), contents(b)];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter((path) => left[path] !== right[path]);
}

/** True where this computer lets a process be started without a network. */
function canCutOff(): boolean {
  try {
    execFileSync("unshare", ["--map-root-user", "--net", "true"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe("the same sources give the same bytes", () => {
  test("in another folder, zone, language and time, with the network cut off, into any folder, and nothing else is written", async () => {
    const project = bareCopy();
    for (const name of readdirSync(join(project, "data", "articles"))) utimesSync(join(project, "data", "articles", name), 1e9, 1e9);
    const sources = () => ["data", "docs", "loaders"].map((name) => contents(join(project, name)));
    const before = sources();
    const env = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
    const out = join(temporaryFolder(), "a folder with spaces", "site");
    // Where no network namespace can be made, the guard alone keeps the build off the network.
    const within = canCutOff() ? ["unshare", "--map-root-user", "--net"] : [];
    expect(await run("build", ["--out", out], { project, env, within })).toMatchObject({ code: 0 });
    expect(differences(out, builtSite())).toEqual([]);
    expect(sources()).toEqual(before);
    expect(readdirSync(project).filter((name) => !COPIED.includes(name))).toEqual([".casebook"]);
    expect(readdirSync(join(out, ".."))).toEqual(["site"]);
  });
});

test("every file of the site stands in its manifest, with its digest", () => {
  const { files } = JSON.parse(contents(builtSite())["manifest.json"] ?? "{}") as { files: Record<string, string> };
  const digests = Object.entries(contents(builtSite())).map(([path, bytes]) => [
    path,
    createHash("sha256").update(bytes, "latin1").digest("hex"),
  ]);
  expect(files).toEqual(Object.fromEntries(digests.filter(([path]) => path !== "manifest.json")));
});

test("no file of the site names a folder of this computer", () => {
  for (const [path, text] of Object.entries(contents(builtSite()))) expect(text.includes(PROJECT), path).toBe(false);
});
