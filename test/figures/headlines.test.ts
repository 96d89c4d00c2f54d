import { describe, expect, test } from "vitest";
import { FIGURES } from "../../loaders/figures.ts";
import type { TableRow, Tables } from "../../loaders/model/tables.ts";
import { CODEBOOK, CORPORA, draw } from "./tables.ts";

/** Counted from the tables in the plainest way, apart from how the figures do it. */

const WORDS = "zero One Two Three Four Five Six Seven Eight Nine".split(" ");

/** The numbers of a sentence in order; days are no counts. */
function numbers(sentence: string): number[] {
  const bare = sentence
    .replace(
      /\b(on|in|of) (\d{1,2}(–\d{1,2})? )?((January|February|March|April|May|June|July|August|September|October|November|December) )?\d{4}\b/g,
      "",
    )
    .replace(/ at Town \d+/g, "")
    .replaceAll("\u202f", "");
  const digits = bare.replace(/^[A-Z][a-z]+(?= )/, (word) => (WORDS.includes(word) ? String(WORDS.indexOf(word)) : word));
  return [...digits.matchAll(/\d+/g)].map(([number]) => Number(number));
}

const attacks = (tables: Tables) => tables.events.filter(({ initiator }) => initiator !== "state");
const list = (row: TableRow, name: string) => (row[name] ? String(row[name]).split(";") : []);
const within = (tables: Tables) => (tables.articles.length === 1 ? [] : [tables.articles.length]);

/** The numbers of "3 of the 5", "all 5", "both", "the one". */
function share(part: number, whole: number): number[] {
  if (whole === 1 || (part === 2 && whole === 2)) return [];
  return part === whole || part === 0 ? [whole] : [part, whole];
}

function tally<T>(rows: readonly T[], keysOf: (row: T) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const key of new Set(keysOf(row))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const most = (counts: Map<string, number>) => Math.max(0, ...counts.values());
const colour = new Map(CODEBOOK.tactics.map(({ code, colour }) => [code, colour ?? ""]));
const vehicle = (row: TableRow) => list(row, "tactics").some((tactic) => tactic.endsWith("vbied"));
const best = (row: TableRow) => Number(row.killed_best ?? row.killed_low ?? row.killed_high ?? 0);
const low = (row: TableRow) => Number(row.killed_low ?? (row.killed_high === null ? best(row) : 0));
const high = (row: TableRow) => Number(row.killed_high ?? best(row));
const counted = (row: TableRow) => row.killed_best !== null || row.killed_low !== null || row.killed_high !== null;
const sum = (rows: readonly TableRow[], of: (row: TableRow) => number) => rows.reduce((all, row) => all + of(row), 0);

/** "7 people", "7 people (sources give 5 to 9)", "(sources give 7 or more)". */
function killed(rows: readonly TableRow[]): number[] {
  const [l, b, h] = [sum(rows, low), sum(rows, best), sum(rows, high)];
  return l === h ? [b] : [b, l, h];
}

function confirmed(tables: Tables, row: TableRow): string[] {
  const claimed = tables.event_tactics
    .filter(({ event_id, claimed_only }) => event_id === row.event_id && claimed_only === true)
    .map(({ tactic }) => tactic);
  const others = list(row, "tactics").filter((tactic) => !claimed.includes(tactic));
  return others.length === 0 ? list(row, "tactics") : others;
}

function told(tables: Tables, row: TableRow): number {
  const articles = tables.event_articles.filter(({ event_id }) => event_id === row.event_id).map(({ article_id }) => article_id);
  return new Set(tables.articles.filter(({ article_id }) => articles.includes(article_id ?? null)).map(({ publisher }) => publisher)).size;
}

function missing(row: TableRow): string[] {
  const plain = ["perpetrator", "target", "outcome", "place", "tactics"].filter((name) => row[name] === null);
  const counts = ["killed", "wounded"].filter((name) => ["low", "best", "high"].every((end) => row[`${name}_${end}`] === null));
  return [...plain, ...counts, ...(row.date_start === null ? ["date"] : [])];
}

const EXPECTED: Record<string, (tables: Tables) => number[]> = {
  "attacks-over-time": (tables) => {
    const all = attacks(tables);
    return [
      ...share(most(tally(all, (row) => list(row, "tactics").map((tactic) => colour.get(tactic) ?? ""))), all.length),
      ...within(tables),
    ];
  },
  "tactics-combined": (tables) => {
    const all = attacks(tables);
    const sets = all.map((row) => confirmed(tables, row)).filter((set) => set.length > 1);
    const ranks = [...tally(sets, (set) => [set.join()]).values()].sort((a, b) => b - a);
    const often = ranks[0] !== undefined && ranks[0] > 1 && ranks[0] !== ranks[1] && all.length > 1 ? [ranks[0]] : [];
    return sets.length === 0 ? within(tables) : [...share(sets.length, all.length), ...within(tables), ...often];
  },
  "casualties-by-tactic": (tables) => {
    const all = attacks(tables).filter(counted);
    const kinds = new Map<string, TableRow[]>();
    for (const row of all) {
      const kind = list(row, "tactics").length > 1 ? "several" : (list(row, "tactics")[0] ?? "none");
      kinds.set(kind, [...(kinds.get(kind) ?? []), row]);
    }
    const stated = [...kinds].filter(([kind, rows]) => kind !== "none" && sum(rows, best) > 0).map(([, rows]) => rows);
    const first = (stated.length > 0 ? stated : [...kinds.values()]).sort((a, b) => sum(b, best) - sum(a, best))[0];
    if (first === undefined || sum(first, best) === 0) return within(tables);
    return [...killed(first), first.length];
  },
  "toll-ranked": (tables) => {
    const first = attacks(tables).sort((a, b) => best(b) - best(a))[0];
    return first === undefined || best(first) === 0 ? within(tables) : [...within(tables), ...killed([first])];
  },
  "vehicle-bombs": (tables) => {
    const bombs = attacks(tables).filter(vehicle);
    const suicide = bombs.filter((row) => list(row, "tactics").includes("svbied")).length;
    const failed = bombs.length > 60 ? 0 : bombs.filter(({ outcome }) => outcome !== null && outcome !== "carried_out").length;
    const parts = suicide === 0 ? (bombs.length < 3 ? [] : [bombs.length]) : share(suicide, bombs.length);
    return [...parts, ...within(tables), ...(failed === 0 ? [] : [failed])];
  },
  "vehicle-bomb-targets": (tables) => {
    const bombs = attacks(tables).filter(vehicle);
    const rest = attacks(tables).filter((row) => !vehicle(row));
    const [target, count] = [...tally(bombs, (row) => list(row, "target"))].sort(([, a], [, b]) => b - a)[0] ?? ["", 0];
    if (count === 0) return within(tables);
    const others = rest.filter((row) => row.target === target).length;
    return [...share(count, bombs.length), ...within(tables), ...(others === 0 ? [] : [others, rest.length])];
  },
  "ied-places-targets": (tables) => {
    const own = attacks(tables).filter((row) => list(row, "tactics").includes("ied"));
    const count = most(tally(own, (row) => list(row, "target")));
    return count === 0 ? within(tables) : [...share(count, own.length), ...within(tables)];
  },
  "raids-toll": (tables) => {
    const raids = attacks(tables).filter((row) => list(row, "tactics").includes("raid"));
    const joined = raids.filter((row) => list(row, "tactics").length > 1);
    const bombs = joined.filter((row) => colour.get(list(row, "tactics").find((tactic) => tactic !== "raid") ?? "") === "vehicle").length;
    if (joined.length === 0) return within(tables);
    const named = bombs === 0 || (bombs === joined.length && bombs > 1) ? [] : [bombs];
    return [...share(joined.length, raids.length), ...within(tables), ...named];
  },
  "targets-by-tactic": (tables) => [
    ...share(most(tally(attacks(tables), (row) => list(row, "target"))), attacks(tables).length),
    ...within(tables),
  ],
  map: (tables) => {
    const counts = tally(attacks(tables), (row) => list(row, "country"));
    return [...share(most(counts), attacks(tables).length), ...within(tables)];
  },
  "perpetrator-basis": (tables) => {
    const named = attacks(tables).filter(({ perpetrator }) => perpetrator !== null);
    const claimed = named.filter(({ basis }) => basis === "claimed").length;
    if (named.length === 0) return within(tables);
    const own = named.length === 1 || claimed === 0 || claimed === named.length ? [] : [claimed];
    return [...share(named.length, attacks(tables).length), ...within(tables), ...own];
  },
  "time-to-claim": (tables) => {
    const claimed = attacks(tables).filter(({ basis }) => basis === "claimed");
    if (claimed.length === 0) return within(tables);
    const delays = claimed.flatMap(({ date_start, date_end, claimed_on }) => {
      if (date_start === null || date_start !== date_end || String(claimed_on).length !== 10) return [];
      const days = (Date.parse(String(claimed_on)) - Date.parse(String(date_start))) / 86_400_000;
      return days < 0 ? [] : [days];
    });
    if (delays.length === 0) return [...(claimed.length < 3 ? [] : [claimed.length]), ...within(tables)];
    const soon = delays.filter((days) => days <= 1).length;
    return delays.length === 1 ? [] : [delays.length, ...(soon === 0 ? [] : [soon])];
  },
  "disagreement-by-source-type": (tables) => {
    const disputed = attacks(tables).filter((row) => list(row, "disputed").length > 0).length;
    return disputed === 0 ? within(tables) : [...share(disputed, attacks(tables).length), ...within(tables)];
  },
  versions: (tables) => (tables.events.some(({ disputed }) => disputed !== null) ? [] : within(tables)),
  "outlets-languages-events": (tables) => {
    const all = attacks(tables).filter((row) => told(tables, row) > 0);
    const shared = all.filter((row) => told(tables, row) > 1).length;
    return shared === 0 ? within(tables) : [...share(shared, all.length), ...within(tables)];
  },
  "known-and-missing": (tables) => [...share(most(tally(attacks(tables), missing)), attacks(tables).length), ...within(tables)],
};

describe("the numbers of a headline are those of the tables", () => {
  test("every figure's headline is checked", () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(FIGURES.map(({ id }) => id).sort());
  });

  test.each(
    FIGURES.flatMap((figure) => ["one", "seeds", "unknown", "thirty", "500", "5000"].map((corpus) => [figure.id, corpus, figure] as const)),
  )("%s of %s", (id, corpus, figure) => {
    const tables = CORPORA[corpus] as Tables;
    const { headline } = draw(figure, corpus).words;
    const found = numbers(headline);
    if (/^(No|There are no|The one|None) |not stated for any|Nobody is named/.test(headline))
      expect(found).toEqual(within(tables).filter((n) => found.includes(n)));
    else expect([headline, found]).toEqual([headline, EXPECTED[id]?.(tables)]);
  });
});

describe("what is said reads as English", () => {
  test.each(FIGURES.flatMap((figure) => Object.keys(CORPORA).map((corpus) => [figure.id, corpus, figure] as const)))(
    "%s of %s",
    (_, corpus, figure) => {
      const { words, table } = draw(figure, corpus);
      for (const text of Object.values(words)) expect(text).not.toMatch(/undefined|NaN|null|\[object|\s{2}|\s[.,;]| {2}|\b(\w+) \1\b/);
      expect(words.headline).toMatch(/^[A-Z0-9].*[^.]\.$/);
      expect(words.headline).not.toMatch(
        /\b1 (attacks|articles|raids|people|vehicle bombs)\b|\b([2-9]|\d{2,}) (attack|article|raid|person|vehicle bomb)\b/,
      );
      expect(words.headline).not.toContain("%");
      for (const row of table) for (const cell of row.cells) expect(cell.text).not.toMatch(/undefined|NaN|null|\[object/);
    },
  );

  test.each([
    ["none", "There are no articles yet."],
    ["quiet", "in these 5 articles"],
  ])("a corpus without attacks (%s) says so", (corpus, sentence) => {
    for (const figure of FIGURES) {
      const { words, svgWide, rows } = draw(figure, corpus);
      expect(words.headline).toContain(sentence);
      expect(rows).toEqual([]);
      expect(svgWide).toMatch(/<text[^>]*>No [^<]+<\/text>/);
    }
  });
});
