import { existsSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openWorkspace, refuseOutput, restore } from "../../loaders/commands/output.ts";
import { contents, fill, temporaryFolder } from "../support/folder.ts";

describe("a folder that cannot be the output", () => {
  const cases: [out: string, why: RegExp][] = [
    ["corpus", /is a source folder/],
    ["corpus/", /is a source folder/],
    ["corpus/articles/../", /is a source folder/],
    ["corpus/articles", /lies in the source folder/],
    ["corpus/articles/new/deep", /lies in the source folder/],
    [".", /holds the source folder/],
    ["..", /holds the source folder/],
    ["/", /holds the source folder/],
    ["link", /is a source folder/],
    ["link/site", /lies in the source folder/],
    ["elsewhere/up", /holds the source folder/],
    ["file.txt", /is a file/],
    ["thesis", /holds files, but no manifest\.json of an earlier build: a build would replace them/],
  ];
  test.each(cases)("%s", (out, why) => {
    const folder = temporaryFolder();
    fill(folder, { "corpus/articles/a.md": "x", "file.txt": "x", "thesis/chapter.txt": "x", "elsewhere/x": "x" });
    symlinkSync(join(folder, "corpus"), join(folder, "link"));
    symlinkSync(folder, join(folder, "elsewhere", "up"));
    expect(refuseOutput(out.startsWith("/") ? out : `${folder}/${out}`, [join(folder, "corpus")])).toMatch(why);
  });

  test.each(["corpus-site", "corpus.site", "new/deep/site", "empty", "earlier"])("%s can be", (out) => {
    const folder = temporaryFolder();
    fill(folder, { "corpus/a.md": "x", "earlier/manifest.json": "{}", "earlier/index.html": "x" });
    mkdirSync(join(folder, "empty"));
    expect(refuseOutput(join(folder, out), [join(folder, "corpus")])).toBeNull();
  });
});

describe("a workspace", () => {
  const earlier = { "dist/manifest.json": "{}", "dist/index.html": "earlier" };

  function publish(out: string, page: string) {
    const workspace = openWorkspace(out);
    fill(workspace.folder, { "site/manifest.json": "{}", "site/index.html": page });
    workspace.publish(join(workspace.folder, "site"));
    workspace.discard();
  }

  test("gives the first site, and every later one whole", () => {
    const folder = temporaryFolder();
    const out = join(folder, "new", "dist");
    publish(out, "first");
    expect(contents(folder)).toEqual({ "new/dist/index.html": "first", "new/dist/manifest.json": "{}" });
    publish(out, "second");
    expect(contents(folder)).toEqual({ "new/dist/index.html": "second", "new/dist/manifest.json": "{}" });
  });

  test("that is discarded leaves the earlier site as it was", () => {
    const folder = temporaryFolder();
    fill(folder, earlier);
    const workspace = openWorkspace(join(folder, "dist"));
    fill(workspace.folder, { "site/index.html": "half" });
    workspace.discard();
    expect(contents(folder)).toEqual(earlier);
  });

  test("that a killed build left is taken over", () => {
    const folder = temporaryFolder();
    fill(folder, { ...earlier, ".dist.building/.process": "999999999", ".dist.building/site/index.html": "half" });
    publish(join(folder, "dist"), "new");
    expect(contents(folder)).toEqual({ "dist/index.html": "new", "dist/manifest.json": "{}" });
  });

  test("that another build is at work in is refused", () => {
    const folder = temporaryFolder();
    fill(folder, { ...earlier, ".dist.building/.process": String(process.ppid), ".dist.building/site/index.html": "theirs" });
    const before = contents(folder);
    expect(() => openWorkspace(join(folder, "dist"))).toThrow(/another build is at work in .* \(process \d+\): wait until it has ended/);
    expect(contents(folder)).toEqual(before);
  });

  test.each(["at the next build", "when it is served"])("a site taken away by a killed build is put back %s", (when) => {
    const folder = temporaryFolder();
    fill(folder, earlier);
    renameSync(join(folder, "dist"), join(folder, ".dist.previous"));
    if (when === "when it is served") restore(join(folder, "dist"));
    else openWorkspace(join(folder, "dist")).discard();
    expect(contents(folder)).toEqual(earlier);
  });

  test("an output that is a link is replaced where it points to", () => {
    const folder = temporaryFolder();
    fill(folder, { "real/manifest.json": "{}", "real/old.html": "x" });
    symlinkSync(join(folder, "real"), join(folder, "dist"));
    publish(join(folder, "dist"), "new");
    expect(existsSync(join(folder, "dist", "old.html"))).toBe(false);
    expect(contents(join(folder, "real"))).toEqual({ "index.html": "new", "manifest.json": "{}" });
    writeFileSync(join(folder, "dist", "still-a-link"), "x");
    expect(existsSync(join(folder, "real", "still-a-link"))).toBe(true);
  });
});
