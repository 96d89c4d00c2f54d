import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentDigest, editionOfFigure, faultOfEditionId, presentEdition } from "../../loaders/citing/editions.ts";
import { readEditions } from "../../loaders/citing/frozen.ts";
import { keepEdition, readEditionSources } from "../../loaders/commands/editions/store.ts";
import type { FrozenEdition } from "../../loaders/model/edition.ts";
import { contents, fill, temporaryFolder } from "../support/folder.ts";
import { editionOf } from "./edition.ts";

const EVENTS = "event_id\n2021-06-21-gossi-svbied\n";
const FIRST = editionOf("2026-10", { "data/events.csv": EVENTS, "figures/map.svg": "<svg/>" }, { figures: { map: "aa" } });
const SECOND = editionOf("2026-11", { "data/events.csv": EVENTS, "figures/map.svg": "<svg>2</svg>" }, { figures: { map: "bb" } });

function keptIn(...editions: FrozenEdition[]): string {
  const data = temporaryFolder();
  for (const { edition, files } of editions) keepEdition(data, edition, files);
  return data;
}

const read = (data: string) => readEditions(readEditionSources(data));
const objectOf = (data: string, text: string) => join(data, "editions", "objects", contentDigest(new TextEncoder().encode(text)));

test("editions are read back as they were kept, in the order in which they were made, each content once", () => {
  const data = keptIn(SECOND, FIRST);
  const { value, problems } = read(data);
  expect(problems).toEqual([]);
  expect(value).toEqual([SECOND, FIRST]);
  expect(readdirSync(join(data, "editions", "objects"))).toHaveLength(3);
});

test.each([
  [
    "altered",
    (data: string) => writeFileSync(objectOf(data, "<svg/>"), "<svg>!</svg>"),
    "`figures/map.svg` of edition `2026-10` was altered",
  ],
  ["missing", (data: string) => rmSync(objectOf(data, "<svg/>")), "`figures/map.svg` of edition `2026-10` is missing"],
  ["missing", (data: string) => rmSync(join(data, "editions", "2026-10"), { recursive: true }), "edition `2026-10` is missing"],
  ["altered", (data: string) => writeFileSync(join(data, "editions", "2026-10", "edition.json"), "{}"), "edition `2026-10` was altered"],
  ["altered", (data: string) => writeFileSync(join(data, "editions", "editions.json"), "[{}]"), "no list of editions"],
])("what is %s is a fault that names it", (kind, spoil, found) => {
  const data = keptIn(FIRST);
  spoil(data);
  const problems = read(data).problems.filter(({ severity }) => severity === "error");
  expect(problems).toEqual([
    expect.objectContaining({ rule: `edition-${kind}`, severity: "error", found: expect.stringContaining(found) }),
  ]);
  expect(problems[0]?.path).toMatch(/^data\/editions\//);
});

test("an edition that was never finished is told and left out", () => {
  const data = keptIn(FIRST);
  fill(data, { "editions/2026-11/edition.json": "{" });
  const { value, problems } = read(data);
  expect(value.map(({ edition }) => edition.id)).toEqual(["2026-10"]);
  expect(problems).toEqual([expect.objectContaining({ rule: "edition-unfinished", severity: "notice" })]);
});

test("a description that holds a path out of the edition reaches nothing", () => {
  const data = keptIn(editionOf("2026-10", { "../index.html": "x" }));
  expect(read(data)).toMatchObject({ value: [], problems: [{ rule: "edition-altered", found: expect.stringContaining("../index.html") }] });
});

test("without editions there is nothing to read, and nothing is written", () => {
  const data = temporaryFolder();
  expect(read(data)).toEqual({ value: [], problems: [] });
  expect(existsSync(join(data, "editions"))).toBe(false);
  expect(contents(data)).toEqual({});
});

test.each(["../x", "a/b", "", "A", "x--y", "-x", "draft", "objects", "index", "a.b", "é", "x".repeat(65)])("%j names no edition", (id) => {
  expect(faultOfEditionId(id)).not.toBeNull();
});

test.each(["2026-11", "first", "2"])("%j names an edition", (id) => {
  expect(faultOfEditionId(id)).toBeNull();
});

test("a figure belongs to the last edition that says the same; the report only if all of it does", () => {
  const again = editionOf("2026-12", {}, { figures: { map: "bb" } });
  expect(editionOfFigure([FIRST, SECOND, again], "map", "bb")?.id).toBe("2026-12");
  expect(editionOfFigure([FIRST, SECOND], "map", "cc")).toBeNull();
  expect(presentEdition([FIRST], "c0", [{ id: "map", digest: "aa" }])?.id).toBe("2026-10");
  expect(presentEdition([FIRST], "c9", [{ id: "map", digest: "aa" }])).toBeNull();
  expect(presentEdition([FIRST], "c0", [{ id: "map", digest: "ab" }])).toBeNull();
  expect(presentEdition([FIRST], "c0", [])).toBeNull();
});
