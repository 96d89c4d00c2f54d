import type { DrawContext, DrawWords, Figure, FigureWords, Population } from "../model/figure.ts";
import type { Codebook } from "../model/resources.ts";
import type { Tables } from "../model/tables.ts";
import { type RangeLine, type RangeRow, ranges } from "./drawing/ranges.ts";
import { type Attack, attacks, byText, tacticGroups } from "./rows/attacks.ts";
import { columns, distinctEvents, eventIds } from "./rows/columns.ts";
import { MOST_RAIDS } from "./rows/limits.ts";
import { sumTolls } from "./rows/tolls.ts";
import { raidsTollFrench } from "./words/fr/raids-toll.ts";
import type { Say } from "./words/say.ts";

export interface Row extends RangeRow {
  kind: "attack" | "sum";
  /** Family of what came with the raid: the first in codebook order; `alone` if nothing did. */
  company: string;
  tactics: string | null;
  place: string | null;
  country: string | null;
  from: string | null;
  to: string | null;
  precision: string;
  attacks: number;
  counted: number;
  reported: number;
  recalled: number;
  event_ids: string;
}

const COMPANY = ["alone", "vehicle", "ied", "armed", "fire", "kidnapping", "state"];

function companyOf({ tactics }: Attack, groupOf: ReadonlyMap<string, string>): string {
  const other = tactics.find((tactic) => tactic !== "raid");
  return other === undefined ? "alone" : (groupOf.get(other) ?? "state");
}

const NO_NAME = { tactics: null, place: null, country: null, from: null, to: null, precision: "none" };

function rowOf(own: readonly Attack[], company: string, single: boolean): Row {
  const first = own[0] as Attack;
  const { place, country, from, to, precision } = first;
  const name = single ? { tactics: first.tactics.join(";"), place, country, from, to, precision } : NO_NAME;
  const reported = own.filter((attack) => attack.reported).length;
  const event_ids = own
    .map(({ event_id }) => event_id)
    .sort(byText)
    .join(";");
  const counts = { attacks: own.length, reported, recalled: own.length - reported };
  return { kind: single ? "attack" : "sum", company, ...name, ...counts, ...sumTolls(own, "killed"), event_ids };
}

function rows(tables: Tables, codebook: Codebook): Row[] {
  const groupOf = tacticGroups(codebook);
  const raids = attacks(tables, codebook).filter(({ tactics }) => tactics.includes("raid"));
  const single = raids.length <= MOST_RAIDS;
  return COMPANY.flatMap((company) => {
    const own = raids.filter((raid) => companyOf(raid, groupOf) === company);
    if (!single) return own.length === 0 ? [] : [rowOf(own, company, false)];
    return own
      .map((raid) => rowOf([raid], company, true))
      .sort((a, b) => (b.best ?? -1) - (a.best ?? -1) || byText(a.event_ids, b.event_ids));
  });
}

function headline(list: readonly Row[], say: Say, population: Population): string {
  const n = distinctEvents(list);
  if (n === 0) return say.nothing("raid", population);
  const joined = list.filter(({ company }) => company !== "alone").reduce((sum, row) => sum + row.attacks, 0);
  const bombs = list.filter(({ company }) => company === "vehicle").reduce((sum, row) => sum + row.attacks, 0);
  if (joined === 0) return `No raid ${say.within(population)} is reported to have come with other tactics.`;
  const opened = bombs === 0 ? "" : `, ${say.number(bombs)} of them with a vehicle bomb`;
  return `${say.capital(say.share(joined, n, "raid"))} ${say.within(population)} came with other tactics${bombs === joined && joined > 1 ? ", each of them with a vehicle bomb" : opened}.`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  const form = list.some(({ kind }) => kind === "sum")
    ? `More than ${say.number(MOST_RAIDS)} raids: each line sums those with the same company.`
    : "Each line is one raid. Filled: reported as news; hollow: recalled in passing.";
  return {
    headline: title,
    subtitle: "People killed in raids, by what came with the raid; dot: the best figure, line: the lowest to the highest that sources give",
    n: say.sample(distinctEvents(list), "raid", population),
    note: `${form} A raid with several other tactics stands under the first of them in the order of the codebook. Victims only: attackers are never counted. An arrow means “at least”.`,
    source: say.source(population),
    alt: `Dot and line chart of people killed in raids, in sections by what came with the raid. ${title}`,
  };
}

const company = (key: string, labels: Record<string, string>) => labels[key] ?? key;

// Within a sentence only the first letter becomes small: "with an IED".
const within = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);

function draw(list: readonly Row[], drawn: DrawWords<Row, Say>, context: DrawContext): SVGSVGElement {
  const lines = list.map((row, index): RangeLine<Row> => {
    const colour = row.company === "alone" ? "armed" : row.company;
    return { row, index, eventIds: eventIds(row), name: drawn.name(row), value: drawn.value(row), colour, filled: row.reported > 0 };
  });
  if (list.some(({ kind }) => kind === "sum")) return ranges([{ title: null, lines }], drawn, context);
  const sections = COMPANY.map((key) => ({ title: company(key, drawn.labels), lines: lines.filter(({ row }) => row.company === key) }));
  return ranges(sections, drawn, context);
}

const LABELS = {
  alone: "Raid alone",
  vehicle: "With a vehicle bomb",
  ied: "With an IED or suicide vest",
  armed: "With an ambush, a shooting or a clash",
  fire: "With mortars, rockets or air strikes",
  kidnapping: "With a kidnapping",
  state: "With other means",
  empty: "No raids to show",
};

function value(row: Row, say: Say): string {
  if (row.kind === "attack") return say.sum(row);
  return `${say.sum(row)} in ${say.number(row.counted)} of ${say.count(row.attacks, "raid")}`;
}

/** What raids cost, and what came with them. */
export const raidsToll: Figure<Row, Say> = {
  id: "raids-toll",
  question: {
    en: "How many people do raids kill, and what comes with them?",
    fr: "Combien de morts dans les assauts, et qu’est-ce qui les accompagne ?",
  },
  format: "text",
  specification: { chart: "ranges", x: "killed low–best–high", section: "what came with the raid", fill: "reported or recalled" },
  rows,
  columns: [
    { name: "company", label: { en: "Came with", fr: "Avec" }, kind: "group" },
    ...columns<Row>(
      "place",
      "country",
      "from",
      "to",
      "tactics",
      "attacks",
      "low",
      "best",
      "high",
      "open",
      "reported",
      "recalled",
      "event_ids",
    ),
  ],
  events: eventIds,
  text: {
    en: {
      words,
      mark: (row, say) =>
        row.kind === "attack"
          ? `${say.attack(row)}: ${within(company(row.company, LABELS))}, killed: ${say.sum(row)}`
          : `${company(row.company, LABELS)}: killed: ${value(row, say)}`,
      name: (row, say) =>
        row.kind === "attack"
          ? `${say.where(row.place, row.country)}, ${say.shortDate(row.from, row.to, row.precision)}`
          : company(row.company, LABELS),
      value,
      labels: LABELS,
    },
    fr: raidsTollFrench,
  },
  draw,
};
