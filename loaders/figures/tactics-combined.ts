import type { DrawContext, DrawWords, Figure, FigureWords, Population } from "../model/figure.ts";
import type { Codebook } from "../model/resources.ts";
import type { Tables } from "../model/tables.ts";
import { groupColour } from "./drawing/colour-key.ts";
import { tally } from "./drawing/tally.ts";
import type { TallyLine } from "./drawing/tally-layout.ts";
import { type Attack, attacks, tacticGroups } from "./rows/attacks.ts";
import { columns, distinctEvents, eventIds } from "./rows/columns.ts";
import { type CountedRow, countedBy, isCombined, linesOf, REST, ranked } from "./rows/tally-rows.ts";
import { tacticsCombinedFrench } from "./words/fr/tactics-combined.ts";
import type { Say } from "./words/say.ts";

export interface Row extends CountedRow {
  /** Joined with `;` in codebook order; `none` where no tactic is stated, `rest` for combinations too rare for a line of their own. */
  tactics: string;
  /** Families of those tactics. */
  groups: string;
}

/** Combinations beyond that many are summed in one line. */
const MOST_COMBINATIONS = 10;

/** What the attack used on any word but the attackers' alone; theirs where there is no other. */
function confirmed({ tactics, claimedOnly }: Attack): string[] {
  const others = tactics.filter((tactic) => !claimedOnly.includes(tactic));
  return others.length === 0 ? tactics : others;
}

function rows(tables: Tables, codebook: Codebook): Row[] {
  const groupOf = tacticGroups(codebook);
  const entries = attacks(tables, codebook).map((attack) => ({ attack, tactics: confirmed(attack) }));
  const combinations = ranked(entries.filter(({ tactics }) => tactics.length > 1).map(({ tactics }) => tactics.join(";")));
  const rare = new Set(combinations.slice(MOST_COMBINATIONS));
  return countedBy(
    entries.map(({ attack, tactics }) => {
      const set = tactics.join(";");
      if (rare.has(set)) return { attack, keys: { tactics: REST, groups: "" } };
      const groups = [...new Set(tactics.map((tactic) => groupOf.get(tactic) ?? "none"))];
      return { attack, keys: { tactics: set || "none", groups: groups.join(";") } };
    }),
  );
}

function name(tactics: string, say: Say): string {
  if (tactics === "none") return "tactic not stated";
  if (tactics === REST) return "rarer combinations";
  return tactics
    .split(";")
    .map((code) => say.label("tactic", code))
    .join(" + ");
}

function headline(list: readonly Row[], say: Say, population: Population): string {
  const n = distinctEvents(list);
  if (n === 0) return say.nothing("attack", population);
  const combined = list.filter(isCombined);
  const count = distinctEvents(combined);
  if (count === 0) return `No attack ${say.within(population)} is reported to have combined tactics.`;
  if (n === 1) return `The one attack ${say.within(population)} combined tactics: ${name(list[0]?.tactics ?? "", say)}.`;
  const lines = linesOf(
    combined.filter(({ tactics }) => tactics !== REST),
    ({ tactics }) => tactics,
  );
  const most = lines.filter(({ count: size }) => size === lines[0]?.count);
  const often =
    most.length === 1 && most[0] && most[0].count > 1 ? `, most often ${name(most[0].key, say)} (${say.number(most[0].count)})` : "";
  return `Tactics were combined in ${say.share(count, n, "attack")} ${say.within(population)}${often}.`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  return {
    headline: title,
    subtitle: "Attacks by the tactics that they used, alone and in combination",
    n: say.sample(distinctEvents(list), "attack", population),
    note: "Filled: reported as news; hollow: recalled in passing. A combination is what was used in one attack at one place; what only the attackers claim is left out of it unless there is nothing else. Squares show the family of each tactic.",
    source: say.source(population),
    alt: `Counts by tactic and combination of tactics. ${title}`,
  };
}

function mark(row: Row, say: Say): string {
  const what = name(row.tactics, say);
  return row.kind === "attack" ? `${say.attack(row)}: ${what}` : `${say.capital(what)}: ${say.tally(row.reported, row.recalled)}`;
}

function draw(list: readonly Row[], drawn: DrawWords<Row, Say>, context: DrawContext): SVGSVGElement {
  const lines = linesOf(list, ({ tactics }) => tactics).map(({ count, items }): TallyLine<Row> & { combined: boolean } => {
    const first = items[0]?.row as Row;
    const signs = first.groups === "" ? [] : first.groups.split(";").map(groupColour);
    const colour = signs.length === 1 ? (signs[0] as string) : "neutral";
    const marks = items.map((item) => ({ ...item, colour, form: "role" as const }));
    return { name: drawn.value(first), signs, value: drawn.say.number(count), items: marks, combined: isCombined(first) };
  });
  const sections = [false, true].map((combined) => ({
    title: drawn.labels[combined ? "combined" : "alone"] ?? null,
    lines: lines.filter((line) => line.combined === combined),
  }));
  return tally(sections, drawn, context);
}

/** Which tactics are used, and which are used together. */
export const tacticsCombined: Figure<Row, Say> = {
  id: "tactics-combined",
  question: {
    en: "Which tactics are used, and which are combined in one attack?",
    fr: "Quels modes opératoires sont employés, et lesquels sont combinés dans une même attaque ?",
  },
  format: "text",
  specification: { chart: "tally", y: "set of tactics", section: "alone or combined", fill: "reported or recalled" },
  rows,
  columns: columns<Row>("tactics", "place", "country", "from", "to", "reported", "recalled", "event_ids"),
  events: eventIds,
  text: {
    en: {
      words,
      mark,
      name: (row, say) => say.where(row.place, row.country),
      value: (row, say) => say.capital(name(row.tactics, say)),
      labels: { alone: "One tactic", combined: "Several tactics in one attack", empty: "No attacks to show" },
    },
    fr: tacticsCombinedFrench,
  },
  draw,
};
