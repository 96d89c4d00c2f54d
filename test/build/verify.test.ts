import { appendFileSync, cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { verify } from "../../loaders/commands/verify.ts";
import { temporaryFolder } from "../support/folder.ts";
import { runHere } from "../support/in-process.ts";
import { builtSite } from "../support/site.ts";

/** The report is rendered anew for each. */
const LONG = 180_000;

test(
  "a built site is what its sources build, byte for byte",
  async () => {
    const { code, out } = await runHere(verify, [builtSite()]);
    expect(out).toContain("is what its sources build, byte for byte");
    expect(code).toBe(0);
  },
  LONG,
);

test(
  "one byte too many is found, with its file",
  async () => {
    const copy = join(temporaryFolder(), "site");
    cpSync(builtSite(), copy, { recursive: true });
    appendFileSync(join(copy, "data", "events.csv"), "x");
    const { code, out } = await runHere(verify, [copy]);
    expect(code).toBe(1);
    expect(out).toContain("the first: data/events.csv differs from byte");
    expect(out).toContain("the file was altered after it was built");
  },
  LONG,
);
