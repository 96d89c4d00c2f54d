import { describe, expect, test } from "vitest";
import type { TableName, TableRow } from "../../loaders/model/tables.ts";
import { countWords } from "../../loaders/tables/rows/articles.ts";
import { describeTables, tabulate } from "../../loaders/tables.ts";
import { BODIES, CODEBOOK, EMPTY, HOSTILE, smallCorpus } from "./corpus.ts";

const tables = tabulate(smallCorpus(), CODEBOOK);

const RAID = "2021-05-02-tasawat-ied";

function row(table: TableName, key: TableRow): TableRow {
  const found = tables[table].filter((candidate) => Object.entries(key).every(([name, value]) => candidate[name] === value));
  if (found.length !== 1) throw new Error(`${found.length} rows of ${table} with ${JSON.stringify(key)}`);
  return found[0] as TableRow;
}

describe("tabulate", () => {
  const cells: [what: string, table: TableName, key: TableRow, cells: TableRow][] = [
    [
      "an event's place and days",
      "events",
      { event_id: RAID },
      {
        date_start: "2021-05-02",
        date_end: "2021-05-02",
        date_precision: "day",
        place: "Tasawat",
        admin1: "Tillabéri",
        latitude: 14.5,
        longitude: -1.25,
        geo_precision: "town",
      },
    ],
    ["tactics in codebook order", "events", { event_id: RAID }, { tactics: "ied;raid", complex: true }],
    ["an official update's toll", "events", { event_id: RAID }, { killed_low: 6, killed_best: 6, killed_high: 6 }],
    ["a stated none as 0, what nobody states as missing", "events", { event_id: RAID }, { wounded_best: 0, attackers_killed_best: null }],
    ["copies of a wire story: three articles, two sources", "events", { event_id: RAID }, { n_articles: 3, n_sources: 2 }],
    ["a corrected value and its mark", "events", { event_id: RAID }, { neighbourhood: "Marché", status: "corrected" }],
    [
      "an event of unknown day and place",
      "events",
      { event_id: "undated-unplaced-shooting" },
      { date_start: null, date_precision: "none", place: null, latitude: null, geo_precision: "none", role: "background" },
    ],
    [
      "an article with the headline that was read in it",
      "articles",
      { article_id: "2021-05-04-troisieme-journal" },
      { title: "Le bilan s’alourdit", published_precision: "day", language: "fr", words: 21 },
    ],
    ["an article's wire story", "articles", { article_id: "2021-05-03-second-paper" }, { origin: "2021-05-03-first-paper" }],
    [
      "an article that stands alone",
      "articles",
      { article_id: "2021-05-05-quiet-paper" },
      { origin: "2021-05-05-quiet-paper", archived: null },
    ],
    [
      "an event's place in its article",
      "event_articles",
      { event_id: "undated-inaloglog-raid", article_id: "2021-05-03-first-paper" },
      { article_event: 2, role: "main" },
    ],
    ["a tactic's family", "event_tactics", { event_id: RAID, tactic: "ied" }, { family: "explosive", claimed_only: false }],
    [
      "an account that a later official one supersedes altogether",
      "accounts",
      { article_id: "2021-05-03-first-paper", source_type: "local" },
      { source: "Local sources", superseded_by: "2021-05-04-troisieme-journal.67.67", date_start: null, tactics: null },
    ],
    [
      "an account of which only the toll is superseded",
      "accounts",
      { article_id: "2021-05-03-first-paper", source_type: "military" },
      { superseded_by: null, date_start: "2021-05-02", date_end: "2021-05-02", tactics: "ied;raid", target: "military" },
    ],
    [
      "a bounded figure in its source's words, superseded with the toll",
      "casualties",
      { casualty_id: "2021-05-03-first-paper.76.76.killed-military" },
      { event_id: RAID, low: 4, best: 4, high: null, stated: "at least 4", superseded_by: "2021-05-04-troisieme-journal.67.67" },
    ],
    [
      "a joint toll, which belongs to no event and no event's update supersedes",
      "casualties",
      { casualty_id: "2021-05-03-first-paper.76.76.killed-unknown" },
      { event_id: null, best: 9, joint_events: `${RAID};undated-inaloglog-raid`, superseded_by: null },
    ],
    [
      "a passage to the letter",
      "evidence",
      { article_id: "2021-05-03-first-paper", quote: HOSTILE },
      { event_id: RAID, field: "tactics", value: "raid;ied", part: "body", inferred: false },
    ],
    [
      "a bounded value as the codebook writes it",
      "evidence",
      { article_id: "2021-05-03-first-paper", value: "{min: 4}" },
      { field: "killed" },
    ],
    ["a correction", "corrections", { correction_id: "c1" }, { action: "set", was: null, now: "Marché", decided: "2021-05-10" }],
    [
      "an event in others' terms",
      "crosswalk",
      { event_id: RAID },
      {
        gtd_attacktype: "3;2",
        gtd_weapsubtype: "16;5",
        gtd_suicide: 0,
        gtd_nkill: 6,
        acled_sub_event_type: "Armed clash",
        ucdp_date_prec: 1,
      },
    ],
  ];
  test.each(cells)("gives %s", (_, table, key, expected) => {
    expect(row(table, key)).toMatchObject(expected);
  });

  test("keeps rows in order of their keys, compared by code units", () => {
    const ids = tables.evidence.map(({ evidence_id }) => String(evidence_id));
    expect(ids).toEqual([...ids].sort());
    const pairs = tables.event_articles.map(({ event_id, article_id, article_event }) => [event_id, article_id, article_event].join(" "));
    expect(pairs).toEqual([...pairs].sort());
  });

  test("quotes every passage as it stands in the text", () => {
    const quotes = tables.evidence.filter(({ quote }) => quote !== null);
    expect(quotes.length).toBeGreaterThan(0);
    for (const { article_id, start, end, quote } of quotes)
      expect(BODIES[String(article_id)]?.slice(Number(start), Number(end))).toBe(quote);
  });

  test("has no empty text anywhere: what is missing is null", () => {
    expect(Object.values(tables).flatMap((rows) => rows.flatMap((cells) => Object.values(cells)))).not.toContain("");
  });

  test("gives empty tables for an empty corpus", () => {
    expect(Object.values(tabulate(EMPTY, CODEBOOK)).map((rows) => rows.length)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe("countWords", () => {
  test.each([
    ["", 0],
    ["Quatre-vingt-dix soldats", 2],
    ["l’armée d'hier", 2],
    ["…  — !", 0],
    ["1 500 morts", 3],
    ["رجل مسلح", 2],
  ])("counts %j", (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

describe("describeTables", () => {
  const summary = describeTables(tables, CODEBOOK, "en");

  test("counts rows and filled cells", () => {
    const events = summary.find(({ table }) => table === "events");
    expect(events).toMatchObject({
      row: "an event",
      rows: 4,
      key: ["event_id"],
      files: ["events.csv", "events.parquet", "events.geojson"],
    });
    expect(events?.columns.find(({ name }) => name === "latitude")?.filled).toBe(1);
    expect(events?.columns.find(({ name }) => name === "event_id")?.filled).toBe(4);
  });

  test("tells of every table and column in words", () => {
    for (const { title, row: unit, description, columns } of summary) {
      expect([title, unit, description].every((words) => words !== "")).toBe(true);
      expect(columns.every((column) => column.description !== "")).toBe(true);
    }
  });
});
