import { appendFileSync, cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { verify } from "../../loaders/commands/verify.ts";
import { temporaryFolder } from "../support/folder.ts";
import { runHere } from "../support/in-process.ts";
import { builtSite } from "../support/site.ts";

test("a built site is what its sources build, byte for byte, and one byte too many is found, with its file", async () => {
  const copy = join(temporaryFolder(), "site");
  cpSync(builtSite(), copy, { recursive: true });
  appendFileSync(join(copy, "data", "events.csv"), "x");
  const { code, out } = await runHere(verify, [copy]);
  // Of all its files the altered one alone: every other is what the sources build.
  expect(out).toMatch(/is not what its sources build: 1 of \d{3} files differ$/m);
  expect(out).toContain("the first: data/events.csv differs from byte");
  expect(out).toContain("the file was altered after it was built");
  expect(code).toBe(1);
});
