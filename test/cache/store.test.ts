import { readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openStore } from "../../loaders/cache/store.ts";
import { contents, fill, temporaryFolder } from "../support/folder.ts";

test("gives back what was put, to the same maker alone", () => {
  const folder = temporaryFolder();
  openStore(folder, "one").put("abcd", { events: [1] });
  expect(openStore(folder, "one").get("abcd")).toEqual({ events: [1] });
  expect(openStore(folder, "one").get("abce")).toBeUndefined();
  expect(openStore(folder, "two").get("abcd")).toBeUndefined();
});

test("half a result is none", () => {
  const folder = temporaryFolder();
  const store = openStore(folder, "one");
  store.put("abcd", { events: [1] });
  expect(contents(folder)).toEqual({ "one/ab/abcd.json": '{"events":[1]}' });
  writeFileSync(join(folder, "one/ab/abcd.json"), '{"events":');
  expect(store.get("abcd")).toBeUndefined();
  store.put("abcd", { events: [2] });
  expect(store.get("abcd")).toEqual({ events: [2] });
});

test("keeps the results of the last makers, and no more", () => {
  const folder = temporaryFolder();
  for (const [index, maker] of ["a", "b", "c", "d", "e"].entries()) {
    fill(folder, { [`${maker}/00/00.json`]: "1" });
    utimesSync(join(folder, maker), 1000 + index, 1000 + index);
  }
  openStore(folder, "f").put("00", 1);
  expect(readdirSync(folder).sort()).toEqual(["c", "d", "e", "f"]);
});

test("a folder that cannot be written to keeps nothing, and breaks nothing", () => {
  const folder = temporaryFolder();
  fill(folder, { kept: "a file where the folder should be" });
  const store = openStore(join(folder, "kept", "deeper"), "one");
  expect(() => store.put("abcd", 1)).not.toThrow();
  expect(store.get("abcd")).toBeUndefined();
});
