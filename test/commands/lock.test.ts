import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lockSources, whileLocked } from "../../loaders/commands/lock.ts";
import { temporaryFolder } from "../support/folder.ts";

const LOCK = ".writing.tmp";
/** A number that no process has: the greatest that Linux gives, and one more than others do. */
const NOBODY = 4_194_305;

describe("the right to write sources", () => {
  test("is one command's at a time, and the other is told whose", () => {
    const data = temporaryFolder();
    // The test's own parent is alive, and another process than this.
    writeFileSync(join(data, LOCK), `${process.ppid} edition\n`);
    expect(() => lockSources(data, "add", 100)).toThrow(
      `npm run edition (process ${process.ppid}) is writing to ${data}: wait until it has ended; if there is no such process, delete ${join(data, LOCK)}`,
    );
    expect(readdirSync(data)).toEqual([LOCK]);
  });

  test("is given back, also where the work fails, and leaves nothing", () => {
    const data = temporaryFolder();
    expect(whileLocked(data, "add", () => readdirSync(data))).toEqual([LOCK]);
    expect(() =>
      whileLocked(data, "add", () => {
        throw new Error("a full disk");
      }),
    ).toThrow("a full disk");
    expect(readdirSync(data)).toEqual([]);
  });

  test.each([
    ["of a process that was killed", `${NOBODY} add\n`],
    ["that is empty", ""],
    ["that is no lock of ours", "\0\0 what is this"],
  ])("is taken over from a file %s", (_, left) => {
    const data = temporaryFolder();
    writeFileSync(join(data, LOCK), left);
    writeFileSync(join(data, `.writing.${NOBODY}.tmp`), "half a li");
    lockSources(data, "add", 0).release();
    expect(readdirSync(data)).toEqual([]);
  });
});
