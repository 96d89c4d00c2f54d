import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gatherReference } from "../../loaders/commands/gather.ts";
import { keptReading } from "../../loaders/commands/kept-reading.ts";
import { OWN_DATA } from "../../loaders/commands/project.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import { temporaryFolder } from "../support/folder.ts";

/** Reads in a run of its own, and says what was read anew. */
function reading(folder: string) {
  const anew: string[] = [];
  const keep = keptReading(folder);
  const read = (kind: string, digest: string) =>
    keep(kind, digest, () => {
      anew.push(`${kind} ${digest}`);
      return { value: `${kind} of ${digest}`, problems: [] };
    });
  return { read, anew };
}

test("what was read is kept for the next run, by its digest alone, and one of each kind", () => {
  const folder = temporaryFolder();
  const first = reading(folder);
  for (const kind of ["places", "actors"]) expect(first.read(kind, "one").value).toBe(`${kind} of one`);
  const second = reading(folder);
  expect(second.read("places", "one")).toEqual({ value: "places of one", problems: [] });
  expect(second.read("actors", "two").value).toBe("actors of two");
  expect(second.anew).toEqual(["actors two"]);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".bin"));
  expect(files).toHaveLength(2);
  // Half of it is nothing, and is read anew.
  for (const file of files) writeFileSync(join(folder, file), "half");
  const third = reading(folder);
  expect(third.read("places", "one").value).toBe("places of one");
  expect(third.anew).toEqual(["places one"]);
});

test("the project's own tables are, when they are kept, what they are when they are read", () => {
  const folder = temporaryFolder();
  const { value: sources } = readSources(OWN_DATA);
  // Another path each time, so that nothing is taken from this process.
  const under = (name: string) => ({ ...sources, gazetteer: { ...sources.gazetteer, path: name } });
  const [once, again] = [keptReading(folder), keptReading(folder)];
  const { packs: _, ...fresh } = gatherReference(under("a.csv"), once).value;
  gatherReference(under("b.csv"), (_kind, _digest, read) => read());
  const { packs: __, ...kept } = gatherReference(under("a.csv"), (kind, digest, read) => {
    return again(kind, digest, kind === "gazetteer" ? () => expect.fail("it was kept") : read);
  }).value;
  expect(kept).toEqual(fresh);
});
