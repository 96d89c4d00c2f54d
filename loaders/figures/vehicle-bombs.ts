import type { SymbolType } from "@observablehq/plot";
import type { Figure, FigureWords, Population } from "../model/figure.ts";
import type { Codebook } from "../model/resources.ts";
import type { Tables } from "../model/tables.ts";
import { timeline } from "./drawing/timeline.ts";
import { barLength, isSummed, type TimelineForm, type TimelineRow } from "./drawing/timeline-form.ts";
import { type Attack, attacks, isVehicleBomb, ONE_BY_ONE } from "./rows/attacks.ts";
import { columns, distinctEvents, eventIds } from "./rows/columns.ts";
import { singleRows, summedRows, tooMany } from "./rows/time-rows.ts";
import { vehicleBombsFrench } from "./words/fr/vehicle-bombs.ts";
import type { Say } from "./words/say.ts";

export interface Row extends TimelineRow {
  outcome: string | null;
  /** True if only perpetrators assert the vehicle bomb. */
  claimed: boolean;
  killed: number | null;
}

const SYMBOLS: Record<string, SymbolType> = { carried_out: "circle", premature: "triangle", repelled: "square", defused: "diamond" };

/** Of the two, the one that the attack used; a suicide driver is what sets them apart. */
function bombOf(attack: Attack): "svbied" | "vbied" {
  return attack.tactics.includes("svbied") ? "svbied" : "vbied";
}

function rows(tables: Tables, codebook: Codebook): Row[] {
  const entries = attacks(tables, codebook)
    .filter(isVehicleBomb)
    .map((attack) => ({ attack, lane: bombOf(attack) }));
  if (tooMany(entries)) return summedRows(entries).map((row) => ({ ...row, outcome: null, claimed: false, killed: null }));
  const single = singleRows(entries);
  return entries.map(({ attack, lane }, at) => ({
    ...(single[at] as TimelineRow),
    outcome: attack.outcome,
    claimed: attack.claimedOnly.includes(lane),
    killed: attack.killed.best,
  }));
}

const total = (list: readonly Row[]) => list.reduce((sum, { reported, recalled }) => sum + reported + recalled, 0);

function headline(list: readonly Row[], say: Say, population: Population): string {
  const n = distinctEvents(list);
  if (n === 0) return say.nothing("vehicleBomb", population);
  const suicide = total(list.filter(({ lane }) => lane === "svbied"));
  const failed = isSummed(list) ? 0 : list.filter(({ outcome }) => outcome !== null && outcome !== "carried_out").length;
  const stopped = failed === 0 ? "" : `; ${say.number(failed)} failed or ${failed === 1 ? "was" : "were"} stopped`;
  if (suicide === 0) return `No suicide driver is reported for ${say.any(n, "vehicleBomb")} ${say.within(population)}${stopped}.`;
  return `${suicide === 1 ? "A suicide bomber" : "Suicide bombers"} drove ${say.share(suicide, n, "vehicleBomb")} ${say.within(population)}${stopped}.`;
}

const SHAPES: Record<string, string> = { premature: "triangle: went off early", repelled: "square: stopped", defused: "diamond: defused" };

/** How to read the marks, as far as there is something to read. */
function markNote(list: readonly Row[]): string {
  const shapes = Object.entries(SHAPES).flatMap(([outcome, text]) => (list.some((row) => row.outcome === outcome) ? [text] : []));
  const shaped = shapes.length === 0 ? "" : ` Round: carried out, or outcome not stated; ${shapes.join("; ")}.`;
  const hatched = list.some(({ claimed }) => claimed) ? "; hatched: only the attackers speak of a vehicle bomb" : "";
  const small = list.some(({ reported }) => reported === 0) ? " Small: recalled in passing, not the article’s news." : "";
  const line = list.some(({ from, to }) => from !== to)
    ? " A line through a mark spans the days on which the attack may have happened."
    : "";
  return `Filled: a suicide bomber drove; hollow: no suicide driver is reported${hatched}.${small}${shaped}${line}`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  const days = list.flatMap(({ from, to }) => (from === null ? [] : [from, to ?? from])).sort();
  const when = days.length === 0 ? "" : `, ${say.years(days[0] as string, days.at(-1) as string)}`;
  const form = isSummed(list)
    ? `More than ${say.number(ONE_BY_ONE)} vehicle bombs: each bar sums ${barLength(list, say)}; filled, what articles report as news; hollow, what they recall in passing.`
    : markNote(list);
  return {
    headline: title,
    subtitle: `Attacks with vehicle bombs by ${isSummed(list) ? "time of the attack" : "day of the attack, with people killed where stated"}${when}`,
    n: say.sample(distinctEvents(list), "vehicleBomb", population),
    note: `${form} Where no driver is spoken of, a suicide attack cannot be ruled out.`,
    source: say.source(population),
    alt: `Time line in two lanes, with a suicide driver and without. ${title}`,
  };
}

function name(row: Row, say: Say): string {
  const killed = row.killed === null ? "" : `, ${say.number(row.killed)} killed`;
  return `${say.where(row.place, row.country)}${killed}`;
}

function mark(row: Row, say: Say): string {
  const what = say.label("tactic", row.lane);
  if (row.kind === "period") {
    const when = row.from === null ? "without a closer date" : say.date(row.from, row.to, row.precision);
    return `${say.capital(what)}, ${when}: ${say.tally(row.reported, row.recalled)}`;
  }
  const outcome = row.outcome === null ? "outcome not stated" : say.label("outcome", row.outcome);
  const killed = row.killed === null ? "number killed not stated" : `${say.number(row.killed)} killed`;
  return `${say.where(row.place, row.country)}, ${say.date(row.from, row.to, row.precision)}: ${what}, ${outcome}, ${killed}, ${say.role(row.reported === 1 ? "main" : "background")}`;
}

const form: TimelineForm<Row> = {
  lanes: ["svbied", "vbied"].map((key) => ({ key, colour: "vehicle" })),
  filled: ({ lane }) => lane === "svbied",
  hatched: ({ claimed }) => claimed,
  small: ({ reported }) => reported === 0,
  symbol: ({ outcome }) => SYMBOLS[outcome ?? "carried_out"] ?? "circle",
};

/** Every vehicle bomb on a time line: with a suicide driver or without, and how it ended. */
export const vehicleBombs: Figure<Row, Say> = {
  id: "vehicle-bombs",
  question: {
    en: "When were vehicle bombs used, were they suicide attacks, and did they reach their aim?",
    fr: "Quand des véhicules piégés ont-ils été employés, était-ce des attentats-suicides, et ont-ils atteint leur but ?",
  },
  format: "wide",
  specification: {
    chart: "time line in lanes",
    x: "from–to",
    lane: "suicide driver or not",
    fill: "suicide driver or not",
    shape: "outcome",
    size: "reported or recalled",
  },
  rows,
  columns: [
    ...columns<Row>("from", "to", "place", "country"),
    { name: "lane", label: { en: "Tactic", fr: "Mode opératoire" }, kind: "tactic" },
    ...columns<Row>("outcome"),
    { name: "killed", label: { en: "Killed (best)", fr: "Morts (retenu)" }, kind: "number" },
    ...columns<Row>("reported", "recalled", "event_ids"),
  ],
  events: eventIds,
  text: {
    en: {
      words,
      mark,
      name,
      labels: {
        svbied: "A suicide bomber drove",
        vbied: "No suicide driver reported",
        undated: "Date not stated",
        loose: "date too vague for one bar:",
        empty: "No vehicle bombs to show",
      },
    },
    fr: vehicleBombsFrench,
  },
  draw: (list, drawn, context) => timeline(list, form, drawn, context),
};
