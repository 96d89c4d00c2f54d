import type { Figure, FigureWords, Population } from "../model/figure.ts";
import type { Codebook } from "../model/resources.ts";
import type { Tables } from "../model/tables.ts";
import { type RangeLine, type RangeRow, ranges } from "./drawing/ranges.ts";
import { attacks, tacticGroups } from "./rows/attacks.ts";
import { columns, distinctEvents, eventIds } from "./rows/columns.ts";
import { sumTolls } from "./rows/tolls.ts";
import { casualtiesByTacticFrench } from "./words/fr/casualties-by-tactic.ts";
import type { Say } from "./words/say.ts";

export interface Row extends RangeRow {
  outcome: "killed" | "wounded";
  /** A tactic's code; `several` where an attack combined tactics; `none` where no tactic is stated. */
  tactic: string;
  group: string;
  attacks: number;
  /** Attacks that a number is given for. */
  counted: number;
  event_ids: string;
}

const OUTCOMES = ["killed", "wounded"] as const;

function rows(tables: Tables, codebook: Codebook): Row[] {
  const groupOf = tacticGroups(codebook);
  const all = attacks(tables, codebook);
  const order = [...codebook.tactics.map(({ code }) => code), "several", "none"];
  return OUTCOMES.flatMap((outcome) =>
    order.flatMap((tactic) => {
      const own = all.filter(({ tactics }) => (tactics.length > 1 ? "several" : (tactics[0] ?? "none")) === tactic);
      if (own.length === 0) return [];
      const event_ids = own.map(({ event_id }) => event_id).join(";");
      return [{ outcome, tactic, group: groupOf.get(tactic) ?? "none", attacks: own.length, ...sumTolls(own, outcome), event_ids }];
    }),
  );
}

/** Rows without a tactic of their own, as the subject of a sentence. */
const SUBJECTS: Record<string, string> = { several: "attacks that combined tactics", none: "attacks whose tactic is not stated" };

/** What the attacks of a row are called. */
function name(tactic: string, say: Say): string {
  if (tactic === "several") return "several tactics combined";
  return tactic === "none" ? "tactic not stated" : say.plural("tactic", tactic);
}

function value({ low, best, high, open, counted, attacks: n }: Row, say: Say): string {
  const of = counted === n ? say.count(n, "attack") : `${say.number(counted)} of ${say.count(n, "attack")}`;
  if (best === null) return `not stated in ${say.count(n, "attack")}`;
  return `${say.sum({ low, best, high, open })} in ${of}`;
}

function headline(list: readonly Row[], say: Say, population: Population): string {
  if (list.length === 0) return say.nothing("attack", population);
  const deadly = list.filter(({ outcome, best }) => outcome === "killed" && best !== null && best > 0);
  // What has no tactic is no finding about tactics, unless there is nothing else.
  const stated = deadly.filter(({ tactic }) => tactic !== "none");
  const killed = stated.length > 0 ? stated : deadly;
  const most = Math.max(0, ...killed.map(({ best }) => best ?? 0));
  const first = killed.filter(({ best }) => best === most);
  if (first[0] === undefined) return `No number of people killed is given for any attack ${say.within(population)}.`;
  const names = say.list(first.map(({ tactic }) => SUBJECTS[tactic] ?? name(tactic, say)));
  const each = first.length > 1 ? "each " : "";
  const more = killed.length > first.length ? ", more than any other tactic" : "";
  return `${say.capital(names)} ${each}killed ${say.killed(first[0])} in ${say.count(first[0].counted, "attack")}${more}.`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const n = distinctEvents(list);
  const title = headline(list, say, population);
  return {
    headline: title,
    subtitle: "People killed and wounded by tactic; dot: the best figure, line: the lowest to the highest that sources give",
    n: say.sample(n, "attack", population),
    note: "Victims only: attackers are never counted. An attack that combined tactics stands once, under “several tactics combined”, since its toll cannot be shared out. An arrow means “at least”: the number may be higher. Attacks whose toll nobody states add nothing, and the number of attacks counted says so.",
    source: say.source(population),
    alt: `Dot and line chart, one line for each tactic, people killed above and wounded below. ${title}`,
  };
}

function mark(row: Row, say: Say): string {
  return `${say.capital(name(row.tactic, say))}: ${row.outcome} ${value(row, say)}`;
}

/** How many people attacks with each tactic killed and wounded. */
export const casualtiesByTactic: Figure<Row, Say> = {
  id: "casualties-by-tactic",
  question: {
    en: "How many people were killed and wounded, and with which tactics?",
    fr: "Combien de morts et de blessés, et selon quels modes opératoires ?",
  },
  format: "text",
  specification: { chart: "ranges", x: "low–best–high", y: "tactic", panel: "outcome" },
  rows,
  columns: [
    { name: "outcome", label: { en: "Casualties", fr: "Victimes" }, kind: "field" },
    ...columns<Row>("tactic", "attacks"),
    { name: "counted", label: { en: "Attacks with a number", fr: "Attaques chiffrées" }, kind: "number" },
    ...columns<Row>("low", "best", "high", "open", "event_ids"),
  ],
  events: eventIds,
  text: {
    en: {
      words,
      mark,
      name: ({ tactic }, say) => say.capital(name(tactic, say)),
      value,
      labels: { killed: "Killed", wounded: "Wounded", empty: "No attacks to show" },
    },
    fr: casualtiesByTacticFrench,
  },
  draw: (list, drawn, context) => {
    const lines = list.map((row, index): RangeLine<Row> => {
      const colour = row.group === "none" ? "neutral" : row.group;
      return { row, index, eventIds: eventIds(row), name: drawn.name(row), value: drawn.value(row), colour, filled: true };
    });
    return ranges(
      OUTCOMES.map((outcome) => ({ title: drawn.labels[outcome] ?? null, lines: lines.filter(({ row }) => row.outcome === outcome) })),
      drawn,
      context,
    );
  },
};
