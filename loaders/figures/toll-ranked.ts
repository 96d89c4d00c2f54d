import type { Figure, FigureWords, Population } from "../model/figure.ts";
import type { Codebook } from "../model/resources.ts";
import type { Tables } from "../model/tables.ts";
import { groupColour } from "./drawing/colour-key.ts";
import { type RangeLine, type RangeRow, ranges } from "./drawing/ranges.ts";
import { type Attack, attacks, byText } from "./rows/attacks.ts";
import { columns, eventIds } from "./rows/columns.ts";
import { MOST_RANKED } from "./rows/limits.ts";
import { bounds, isCounted } from "./rows/tolls.ts";
import { tollRankedFrench } from "./words/fr/toll-ranked.ts";
import type { Say } from "./words/say.ts";

export interface Row extends RangeRow {
  /** 1 for the attack that killed most. */
  rank: number;
  place: string | null;
  country: string | null;
  from: string | null;
  to: string | null;
  precision: string;
  tactics: string;
  group: string;
  reported: number;
  recalled: number;
  event_ids: string;
}

function rowOf(attack: Attack, at: number): Row {
  const { place, country, from, to, precision, tactics, groups, reported, event_id } = attack;
  const base = { place, country, from, to, precision, tactics: tactics.join(";"), group: groups[0] ?? "none" };
  return { rank: at + 1, ...base, ...bounds(attack.killed), reported: reported ? 1 : 0, recalled: reported ? 0 : 1, event_ids: event_id };
}

function rows(tables: Tables, codebook: Codebook): Row[] {
  const deadly = attacks(tables, codebook).filter(({ killed }) => isCounted(killed) && bounds(killed).high > 0);
  const order = deadly.sort((a, b) => bounds(b.killed).best - bounds(a.killed).best || byText(a.event_id, b.event_id));
  return order.slice(0, MOST_RANKED).map(rowOf);
}

function headline(list: readonly Row[], say: Say, population: Population): string {
  if (population.attacks === 0) return say.nothing("attack", population);
  const first = list[0];
  if (first === undefined) return `No number of people killed is given for any attack ${say.within(population)}.`;
  const equal = list.filter(({ best }) => best === first.best);
  if (equal.length > 1) {
    const places = say.list(equal.map((row) => say.where(row.place, row.country)));
    return `The deadliest attacks ${say.within(population)} killed ${say.count(first.best ?? 0, "person")} each: ${places}.`;
  }
  const where = first.place === null ? "" : ` at ${say.place(first.place)}`;
  const when = say.on(first.from, first.to, first.precision);
  const which = where === "" && when === "" ? "" : `,${where}${when === "" ? "" : ` ${when}`},`;
  return `The deadliest attack ${say.within(population)}${which} killed ${say.killed(first)}.`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  const cut = list.length === MOST_RANKED ? ` Only the ${say.number(MOST_RANKED)} attacks with most people killed are drawn.` : "";
  return {
    headline: title,
    subtitle: "People killed in each attack; dot: the best figure, line: the lowest to the highest that sources give",
    n: `${say.sample(list.length, "attack", population)}; ${say.count(population.attacks, "attack")} in all`,
    note: `Victims only: attackers are never counted. Filled: reported as news; hollow: recalled in passing. An arrow means “at least”: the number may be higher. Attacks in which nobody was killed, or whose toll nobody states, are not drawn.${cut}`,
    source: say.source(population),
    alt: `Dot and line chart, one line for each attack, from the deadliest down. ${title}`,
  };
}

function value(row: Row, say: Say): string {
  return say.sum(row);
}

/** The toll of each attack, the deadliest first. */
export const tollRanked: Figure<Row, Say> = {
  id: "toll-ranked",
  question: {
    en: "Which attacks killed most people?",
    fr: "Quelles attaques ont fait le plus de morts ?",
  },
  format: "text",
  specification: {
    chart: "ranges",
    x: "killed low–best–high",
    y: "attack by rank",
    colour: "family of tactics",
    fill: "reported or recalled",
  },
  rows,
  columns: [
    { name: "rank", label: { en: "Rank", fr: "Rang" }, kind: "number" },
    ...columns<Row>("place", "country", "from", "to", "tactics", "low", "best", "high", "open", "reported", "event_ids"),
  ],
  events: eventIds,
  text: {
    en: {
      words,
      mark: (row, say) => `${say.attack(row)}: ${say.killed(row)} killed`,
      name: (row, say) => `${say.where(row.place, row.country)}, ${say.shortDate(row.from, row.to, row.precision)}`,
      value,
      labels: { empty: "No attacks with a number of people killed" },
    },
    fr: tollRankedFrench,
  },
  draw: (list, drawn, context) => {
    const lines = list.map((row, index): RangeLine<Row> => {
      const mark = { colour: groupColour(row.group), filled: row.reported > 0 };
      return { row, index, eventIds: eventIds(row), name: drawn.name(row), value: drawn.value(row), ...mark };
    });
    return ranges([{ title: null, lines }], drawn, context, { key: list.map(({ group }) => group) });
  },
};
