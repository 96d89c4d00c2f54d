import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { type LiveCode, openCode } from "../../loaders/commands/dev/code.ts";
import { temporaryFolder } from "../support/folder.ts";

/** Milliseconds between two saves of one file, as of an editor that puts a text in form once it has saved it. */
const BETWEEN = 40;

let code: LiveCode | undefined;

afterEach(() => code?.close());

test("a file that is saved again right after a save is told of after the last", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "a.md");
  writeFileSync(file, "0");
  const told: number[] = [];
  let saved = 0;
  code = await openCode(folder, () => told.push(saved));
  // Folders are listened to once they have been read.
  for (let i = 0; i < 100 && told.length === 0; i += 1) {
    writeFileSync(file, String(i));
    await wait(100);
  }
  for (const content of ["wrong", "right"]) {
    saved += 1;
    writeFileSync(file, content);
    await wait(BETWEEN);
  }
  for (let i = 0; i < 30 && told.at(-1) !== saved; i += 1) await wait(100);
  expect(told.at(-1)).toBe(saved);
});
