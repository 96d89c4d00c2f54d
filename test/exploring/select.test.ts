import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choicesOf } from "../../loaders/exploring/choices.ts";
import { FILTERS, NONE } from "../../loaders/exploring/filters.ts";
import { askedFor } from "../../loaders/exploring/in-words.ts";
import { EVERYTHING, type Query } from "../../loaders/exploring/query.ts";
import { asTables, type ExploredTables, select, sourcesOf } from "../../loaders/exploring/select.ts";
import { exploreWords } from "../../loaders/exploring/words/words.ts";
import { sayIn } from "../../loaders/figures/words/say.ts";
import { drawFigure, FIGURES } from "../../loaders/figures.ts";
import { CODEBOOK } from "../figures/tables.ts";

type Row = Record<string, string | number | boolean | null>;

const event = (event_id: string, cells: Row = {}): Row => ({
  ...{ event_id, date_start: null, date_end: null, date_precision: "none", place: null, country: null, tactics: null, perpetrator: null },
  ...{ initiator: "nonstate", basis: "unknown", target: null, disputed: null, role: "main", status: "machine", n_articles: 1 },
  ...{ geo_precision: "none", complex: false, latitude: null, longitude: null },
  ...cells,
});

const TABLES: ExploredTables = {
  articles: [
    { article_id: "a1", publisher: "One", published: "2020-05-02", language: "en" },
    { article_id: "a2", publisher: "Two", published: "2021-01-02", language: "fr" },
    { article_id: "quiet", publisher: "Two", published: "2021-01-03", language: "fr" },
  ],
  events: [
    event("bomb", {
      date_start: "2020-05-01",
      date_end: "2020-05-01",
      date_precision: "day",
      country: "ML",
      place: "Gossi",
      tactics: "ied",
    }),
    event("raid", {
      ...{ date_start: "2020-12-20", date_end: "2021-01-10", date_precision: "month", country: "BF", tactics: "ied;raid" },
      ...{ perpetrator: "JNIM;ISGS", basis: "claimed", disputed: "killed", role: "background", status: "corrected" },
    }),
    event("undated", { country: "ML", target: "civilians" }),
  ],
  event_articles: [
    { event_id: "bomb", article_id: "a1", article_event: 0, role: "main" },
    { event_id: "raid", article_id: "a2", article_event: 0, role: "background" },
    { event_id: "undated", article_id: "a2", article_event: 1, role: "main" },
  ],
  event_tactics: [
    { event_id: "bomb", tactic: "ied", family: "explosive", claimed_only: false },
    { event_id: "raid", tactic: "ied", family: "explosive", claimed_only: false },
    { event_id: "raid", tactic: "raid", family: "armed", claimed_only: false },
  ],
  accounts: [
    { account_id: "x", event_id: "bomb", article_id: "a1", source_type: "military" },
    { account_id: "y", event_id: "raid", article_id: "a2", source_type: "perpetrator" },
    { account_id: "z", event_id: "raid", article_id: "a2", source_type: "media" },
  ],
  casualties: [{ casualty_id: "c", account_id: "y", event_id: "raid" }],
};

const chosen = (query: Partial<Query>) => select(TABLES, { ...EVERYTHING, ...query }, CODEBOOK);
const ids = ({ events }: ExploredTables) => events.map(({ event_id }) => event_id);

describe("choosing events", () => {
  it.each<[string, Partial<Query>, string[]]>([
    ["one tactic", { wanted: { tactic: ["raid"] } }, ["raid"]],
    ["either of two tactics", { wanted: { tactic: ["ied", "shooting"] } }, ["bomb", "raid"]],
    ["one of competing claims", { wanted: { actor: ["ISGS"] } }, ["raid"]],
    ["nobody named", { wanted: { actor: [NONE] } }, ["bomb", "undated"]],
    ["two filters at once", { wanted: { country: ["ML"], target: ["civilians"] } }, ["undated"]],
    ["who speaks of it", { wanted: { source: ["media", "military"] } }, ["bomb", "raid"]],
    ["of which nobody speaks", { wanted: { source: [NONE] } }, ["undated"]],
    ["what is disputed", { wanted: { disputed: ["yes"] } }, ["raid"]],
    ["what is recalled", { wanted: { role: ["background"] } }, ["raid"]],
    ["what was corrected", { wanted: { status: ["corrected"] } }, ["raid"]],
    ["from a year on, what reaches into it", { from: "2021" }, ["raid"]],
    ["up to a month", { to: "2020-05" }, ["bomb"]],
    ["one day", { from: "2020-05-01", to: "2020-05-01" }, ["bomb"]],
    ["the last day of a month and year", { from: "2020-12-31", to: "2020-12-31" }, ["raid"]],
    ["no event", { wanted: { country: ["TD"] } }, []],
  ])("%s", (_, query, expected) => {
    expect(ids(chosen(query))).toEqual(expected);
  });

  it("keeps what belongs to the events, and the articles that tell of one of them", () => {
    const { articles, event_articles, event_tactics, accounts, casualties } = chosen({ wanted: { tactic: ["raid"] } });
    expect(articles.map(({ article_id }) => article_id)).toEqual(["a2"]);
    expect(event_articles.map(({ event_id }) => event_id)).toEqual(["raid"]);
    expect(event_tactics.map(({ tactic }) => tactic)).toEqual(["ied", "raid"]);
    expect(accounts.map(({ account_id }) => account_id)).toEqual(["y", "z"]);
    expect(casualties.map(({ casualty_id }) => casualty_id)).toEqual(["c"]);
  });

  it("changes nothing where nothing is asked: articles without an event stay", () => {
    expect(chosen({ figure: "map", page: 3 })).toBe(TABLES);
  });

  it("opens a mark within what was chosen, and marks within what the mark before had left", () => {
    const figure = FIGURES.find(({ id }) => id === "map");
    const rows = figure?.rows(asTables(TABLES), CODEBOOK) ?? [];
    const row = rows.findIndex((each) => figure?.events(each).includes("bomb"));
    expect(ids(chosen({ marks: [{ figure: "map", row }] }))).toEqual(["bomb"]);
    expect(
      ids(
        chosen({
          marks: [
            { figure: "map", row },
            { figure: "map", row: 0 },
          ],
        }),
      ),
    ).toEqual(["bomb"]);
    expect(
      ids(
        chosen({
          marks: [
            { figure: "map", row: 999 },
            { figure: "no-such-figure", row: 0 },
          ],
        }),
      ),
    ).toEqual(["bomb", "raid", "undated"]);
  });

  it("gives, for any question, the events that fit it and no other, and tables that every figure can be drawn of", () => {
    const wanted = fc.record(
      Object.fromEntries(FILTERS.map(({ key, values }) => [key, fc.subarray(allValues(values), { minLength: 1 })])),
      { requiredKeys: [] },
    );
    const years = fc.option(fc.constantFrom("2019", "2020", "2021"));
    fc.assert(
      fc.property(wanted, years, years, fc.constantFrom(...FIGURES), (lists, from, to, figure) => {
        const tables = chosen({ wanted: lists, from, to });
        for (const { event_id } of tables.events) expect(ids(TABLES)).toContain(event_id);
        const drawn = drawFigure(figure, asTables(tables), { codebook: CODEBOOK, language: "en", href: (id) => `/events/${id}` });
        for (const id of drawn.eventIds) expect(ids(tables)).toContain(id);
        expect(drawn.words.headline).not.toBe("");
      }),
      { numRuns: 40 },
    );
  });
});

function allValues(values: (typeof FILTERS)[number]["values"]): string[] {
  const sources = sourcesOf(TABLES);
  return [...new Set(TABLES.events.flatMap((each) => values({ event: each, sources: sources.get(String(each.event_id)) ?? [] })))];
}

describe("what can be chosen", () => {
  const choices = choicesOf(TABLES, CODEBOOK);

  it("is each value that an event has, with how many have it; codes in the codebook's order, what is not stated last", () => {
    expect(choices.tactic).toEqual([
      { value: "ied", events: 2 },
      { value: "raid", events: 1 },
      { value: NONE, events: 1 },
    ]);
    expect(choices.country).toEqual([
      { value: "ML", events: 2 },
      { value: "BF", events: 1 },
    ]);
  });

  it("is nothing where every event has the same value", () => {
    const { status } = choicesOf({ ...TABLES, events: TABLES.events.slice(0, 1) }, CODEBOOK);
    expect(status).toEqual([]);
  });
});

describe("what was asked, in words", () => {
  const say = sayIn("en", CODEBOOK);
  const words = exploreWords(say);

  it("names each filter, the time and the marks, each with the query without it", () => {
    const query: Query = {
      ...EVERYTHING,
      wanted: { tactic: ["ied", "raid"], country: ["ML"], actor: [NONE] },
      ...{ from: "2018", to: "2020-06", marks: [{ figure: "map", row: 3 }] },
    };
    const asked = askedFor(query, say, words);
    expect(words.asked(asked.map(({ text }) => text))).toBe(
      "tactic: improvised explosive device or raid; perpetrator: not stated; country: Mali; from 2018 to June 2020; one mark of “Where did attacks happen?”",
    );
    expect(asked.map(({ without }) => Object.keys(without.wanted).length)).toEqual([2, 2, 2, 3, 3]);
    expect(asked.at(-2)?.without).toMatchObject({ from: null, to: null });
    expect(asked.at(-1)?.without.marks).toEqual([]);
  });

  it("is all events where nothing was asked", () => {
    expect(words.asked(askedFor(EVERYTHING, say, words).map(({ text }) => text))).toBe("all events");
  });
});
