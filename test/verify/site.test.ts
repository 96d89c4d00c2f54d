import { expect, test } from "vitest";
import { contentDigest } from "../../loaders/citing/editions.ts";
import { compareSites } from "../../loaders/commands/verify/site.ts";
import { fill, temporaryFolder } from "../support/folder.ts";

const digest = (text: string) => contentDigest(new TextEncoder().encode(text));

function site(files: Record<string, string>, inputs: Record<string, string> = {}): string {
  const folder = temporaryFolder();
  const digests = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, digest(text)]));
  const manifest = JSON.stringify({ corpus: "a", coder: "b", lockfile: "c", ...inputs, files: digests });
  fill(folder, { ...files, "manifest.json": manifest });
  return folder;
}

const FILES = { "a.html": "one two", "b/c.csv": "1,2\n" };
const compared = (given: string, built = site(FILES)) => compareSites(given, built, "dist");

test("a site that is what its sources build is said to be", () => {
  expect(compared(site(FILES))).toEqual({ isSame: true, lines: ["= dist is what its sources build, byte for byte: 3 files"] });
});

test("a byte that was altered after the build is found in its file", () => {
  const given = site(FILES);
  fill(given, { "b/c.csv": "1,3\n" });
  expect(compared(given)).toEqual({
    isSame: false,
    lines: [
      "~ dist is not what its sources build: 1 of 3 files differ",
      "the first: b/c.csv differs from byte 2 on (4 bytes, 4 as built from the sources)",
      "the file was altered after it was built: its own manifest says otherwise",
    ],
  });
});

test.each([
  [{ corpus: "x" }, "the corpus"],
  [{ coder: "x" }, "the coder"],
  [{ lockfile: "x" }, "the libraries"],
])("other sources are named: %j", (inputs, expected) => {
  const { lines } = compared(site({ ...FILES, "a.html": "one" }, inputs));
  expect(lines[1]).toBe("the first: a.html differs from byte 3 on (3 bytes, 7 as built from the sources)");
  expect(lines[2]).toContain(`what differs between its sources then and now: ${expected}`);
});

test("files that are missing or too many are found", () => {
  const given = site({ "a.html": "one two", "z.html": "" });
  expect(compared(given).lines[1]).toBe("the first: b/c.csv is missing");
  expect(compared(site({ ...FILES, "z.html": "" })).lines[1]).toBe("the first: z.html is there, and its sources build no such file");
});
