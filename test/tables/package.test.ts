import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TABLE_NAMES } from "../../loaders/model/tables.ts";
import { tabulate, writeTables } from "../../loaders/tables.ts";
import { CODEBOOK, EMPTY, PUBLICATION, smallCorpus } from "./corpus.ts";
import { type PackageFiles, validatePackage } from "./validate.ts";

const written = (corpus = smallCorpus()): PackageFiles =>
  new Map(writeTables(tabulate(corpus, CODEBOOK), CODEBOOK, PUBLICATION).map(({ path, bytes }) => [path, bytes]));

const text = (files: PackageFiles, path: string): string => new TextDecoder().decode(files.get(path));

function changed(path: string, from: string | RegExp, to: string): PackageFiles {
  const files = written();
  const old = text(files, path);
  const now = old.replace(from, to);
  if (now === old) throw new Error(`${path} does not hold ${from}`);
  return files.set(path, new TextEncoder().encode(now));
}

describe("the data package", () => {
  test("validates against its own description", () => {
    expect(validatePackage(written())).toEqual([]);
  });

  test("validates without a single row", () => {
    expect(validatePackage(written(EMPTY))).toEqual([]);
  });

  const wrong: [name: string, files: () => PackageFiles, fault: string][] = [
    ["a required cell that is missing", () => changed("articles.csv", ",first paper,", ",,"), "articles.publisher in row 1: missing"],
    [
      "a code outside of the vocabulary",
      () => changed("event_tactics.csv", ",raid,", ",raiding,"),
      "event_tactics.tactic in row 2: not one of svbied, vbied, pbied, ied, raid, ambush, indirect_fire, shooting, kidnapping, clash, airstrike, operation, other",
    ],
    ["a word for a number", () => changed("casualties.csv", ",7,7,7,", ",seven,7,7,"), "casualties.low in row 1: no integer"],
    [
      "a day that is none",
      () => changed("events.csv", ",2021-05-02,2021-05-02,day", ",2021-05-32,2021-05-02,day"),
      "events.date_start in row 1: no date",
    ],
    ["a point off the globe", () => changed("events.csv", ",14.5,", ",114.5,"), "events.latitude in row 1: out of -90 to 90"],
    ["a digest that is none", () => changed("articles.csv", /,[0-9a-f]{64},/, ",ABC,"), "articles.sha256 in row 1: not as ^[0-9a-f]{64}$"],
    [
      "an article twice",
      () => changed("articles.csv", /(2021-05-05-quiet-paper.*\n)/, "$1$1"),
      'articles: the key ["2021-05-05-quiet-paper"] twice',
    ],
    [
      "an event that is nowhere",
      () => changed("event_articles.csv", "undated-unplaced-shooting-2,", "undated-unplaced-shooting-3,"),
      "event_articles.event_id in row 7: undated-unplaced-shooting-3 is not in events",
    ],
    [
      "an account that supersedes and is not there",
      () => changed("accounts.csv", "main,2021-05-04-troisieme-journal.67.67", "main,2021-05-04-troisieme-journal.0.0"),
      "accounts.superseded_by in row 3: 2021-05-04-troisieme-journal.0.0 is not in accounts",
    ],
    ["a column under another name", () => changed("crosswalk.csv", "gtd_nkill", "nkill"), "crosswalk: the columns"],
  ];
  test.each(wrong)("%s is found by the validation", (_, files, fault) => {
    expect(validatePackage(files())).toContainEqual(expect.stringContaining(fault));
  });

  test("describes every column that is written, in its order, and writes every column that is described", () => {
    const tables = tabulate(smallCorpus(), CODEBOOK);
    for (const table of TABLE_NAMES) {
      const described = CODEBOOK.columns.filter((column) => column.table === table).map(({ name }) => name);
      for (const row of tables[table]) expect(Object.keys(row), table).toEqual(described);
      expect(text(written(), `${table}.csv`).split("\n")[0]).toBe(described.join(","));
    }
  });

  test("points within itself only, and says under what terms it is given", () => {
    const files = written();
    const description = JSON.parse(text(files, "datapackage.json"));
    expect(description.resources.map(({ path }: { path: string }) => path)).toEqual(TABLE_NAMES.map((name) => `${name}.csv`));
    expect(description.resources.every(({ path }: { path: string }) => files.has(path))).toBe(true);
    expect(description.licenses.map(({ name }: { name: string }) => name)).toEqual(["CC-BY-4.0"]);
    expect(description.description).toContain("remain their publishers’");
    expect(description).not.toHaveProperty("created");
  });

  test("names lists, self-references and their members as the standard wants", () => {
    const { resources } = JSON.parse(text(written(), "datapackage.json"));
    const schema = (name: string) => resources.find((resource: { name: string }) => resource.name === name).schema;
    expect(schema("accounts").foreignKeys).toContainEqual({ fields: ["superseded_by"], reference: { fields: ["account_id"] } });
    expect(schema("events").fields.find(({ name }: { name: string }) => name === "tactics")).toMatchObject({
      type: "list",
      delimiter: ";",
    });
    expect(schema("casualties").foreignKeys.flatMap(({ fields }: { fields: string[] }) => fields)).not.toContain("joint_events");
  });

  test("joint tolls name events that are there", () => {
    const { casualties, events } = tabulate(smallCorpus(), CODEBOOK);
    const joint = casualties.flatMap(({ joint_events }) => (joint_events === null ? [] : String(joint_events).split(";")));
    expect(joint.length).toBeGreaterThan(0);
    expect(joint.every((id) => events.some(({ event_id }) => event_id === id))).toBe(true);
  });
});

describe("the same bytes", () => {
  /** Puts every list in an order that the keys give. */
  const shuffled =
    (keys: number[]) =>
    <T>(list: T[]): T[] =>
      list
        .map((member, index) => ({ member, key: keys[index % keys.length] ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ member }) => member);

  test("whatever the order of articles, coding and events", () => {
    const expected = written();
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 7, maxLength: 7 }), (keys) => {
        expect(written(smallCorpus(shuffled(keys)))).toEqual(expected);
      }),
      { numRuns: 6 },
    );
  });

  test("from two writings", () => {
    expect(written()).toEqual(written());
  });
});
