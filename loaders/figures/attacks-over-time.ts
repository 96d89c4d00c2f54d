import type { Figure, FigureWords, Population } from "../model/figure.ts";
import type { Codebook } from "../model/resources.ts";
import type { Tables } from "../model/tables.ts";
import { TACTIC_COLOURS } from "./drawing/palette.ts";
import { timeline } from "./drawing/timeline.ts";
import { barLength, isSummed, type TimelineForm, type TimelineRow } from "./drawing/timeline-form.ts";
import { attacks, ONE_BY_ONE, tacticGroups } from "./rows/attacks.ts";
import { columns, distinctEvents, eventIds, leaders } from "./rows/columns.ts";
import { perLane, singleRows, summedRows, tooMany } from "./rows/time-rows.ts";
import { attacksOverTimeFrench } from "./words/fr/attacks-over-time.ts";
import type { Say } from "./words/say.ts";

export interface Row extends TimelineRow {
  tactics: string | null;
  /** True if only perpetrators assert those tactics. */
  claimed: boolean;
}

function rows(tables: Tables, codebook: Codebook): Row[] {
  const entries = attacks(tables, codebook).flatMap((attack) => attack.groups.map((lane) => ({ attack, lane })));
  if (tooMany(entries)) return summedRows(entries).map((row) => ({ ...row, tactics: null, claimed: false }));
  const groupOf = tacticGroups(codebook);
  const single = singleRows(entries);
  return entries.map(({ attack, lane }, at) => {
    const own = attack.tactics.filter((tactic) => groupOf.get(tactic) === lane);
    const claimed = own.length > 0 && own.every((tactic) => attack.claimedOnly.includes(tactic));
    return { ...(single[at] as TimelineRow), tactics: own.join(";"), claimed };
  });
}

function headline(list: readonly Row[], say: Say, population: Population): string {
  const n = distinctEvents(list);
  if (n === 0) return say.nothing("attack", population);
  const { keys, count } = leaders(perLane(list));
  const families = say.list(keys.map((key) => lower(say.group(key))));
  if (keys.length === 0) return `The tactic is not stated for any of the attacks ${say.within(population)}.`;
  const each = keys.length > 1 ? "each " : "";
  const more = keys.length === 1 && n > 1 && count < n ? ", more than any other family of tactics" : "";
  return `${say.capital(families)} were ${each}used in ${say.share(count, n, "attack")} ${say.within(population)}${more}.`;
}

/** As within a sentence, abbreviations left as they are. */
function lower(name: string): string {
  return /^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** How to read the dots, as far as there is something to read. */
function dotNote(list: readonly Row[]): string {
  const hatched = list.some(({ claimed }) => claimed) ? "; hatched, a tactic that only the attackers claim" : "";
  const line = list.some(({ from, to }) => from !== to) ? " A line through a dot spans the days on which it may have happened." : "";
  const tied = distinctEvents(list) < list.length ? " A thin upright line ties the tactics of one attack." : "";
  return `Each dot is one attack: filled, reported as news; hollow, recalled in passing${hatched}.${line}${tied}`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const n = distinctEvents(list);
  const summed = isSummed(list);
  const days = list.flatMap(({ from, to }) => (from === null ? [] : [from, to ?? from])).sort();
  const when = days.length === 0 ? "" : `, ${say.years(days[0] as string, days.at(-1) as string)}`;
  const title = headline(list, say, population);
  const form = summed
    ? `More than ${say.number(ONE_BY_ONE)} attacks: each bar sums ${barLength(list, say)}; filled, what articles report as news; hollow, what they recall in passing.`
    : dotNote(list);
  const several = distinctEvents(list) < list.reduce((sum, { reported, recalled }) => sum + reported + recalled, 0);
  return {
    headline: title,
    subtitle: `Attacks by family of tactics, by ${summed ? "time" : "day"} of the attack${when}`,
    n: say.sample(n, "attack", population),
    note: `${form}${several ? " An attack that used several families of tactics stands in each of their lanes." : ""} ${apart(say, population)} What the articles tell of is not all that happened.`,
    source: say.source(population),
    alt: `Time line with one lane for each family of tactics. ${title}`,
  };
}

/** State operations are not among the attacks: said wherever there are some. */
function apart(say: Say, population: Population): string {
  if (population.operations === 0) return "No operation of state forces is reported.";
  return `Operations and air strikes of state forces (${say.number(population.operations)}) are not counted.`;
}

function mark(row: Row, say: Say): string {
  if (row.kind === "period") {
    const when = row.from === null ? "without a closer date" : say.date(row.from, row.to, row.precision);
    return `${say.group(row.lane)}, ${when}: ${say.tally(row.reported, row.recalled)}`;
  }
  const tactics = (row.tactics ?? "").split(";").map((code) => say.label("tactic", code));
  const what = row.tactics === "" ? "attack" : say.list(tactics);
  const claimed = row.claimed ? ", as the attackers claim" : "";
  return `${say.where(row.place, row.country)}, ${say.date(row.from, row.to, row.precision)}: ${what}${claimed}, ${say.role(row.reported === 1 ? "main" : "background")}`;
}

const form: TimelineForm<Row> = {
  lanes: [...TACTIC_COLOURS, "none"].map((key) => ({ key, colour: key === "none" ? "neutral" : key })),
  filled: ({ reported }) => reported > 0,
  hatched: ({ claimed }) => claimed,
  small: () => false,
  symbol: () => "circle",
};

/** When attacks of which family of tactics happened. */
export const attacksOverTime: Figure<Row, Say> = {
  id: "attacks-over-time",
  question: {
    en: "When did attacks happen, and with which tactics?",
    fr: "Quand les attaques ont-elles eu lieu, et selon quels modes opératoires ?",
  },
  format: "wide",
  specification: { chart: "time line in lanes", x: "from–to", lane: "family of tactics", fill: "reported or recalled", hatch: "claimed" },
  rows,
  columns: columns<Row>("from", "to", "place", "country", "lane", "tactics", "reported", "recalled", "event_ids"),
  events: eventIds,
  text: {
    en: {
      words,
      mark,
      name: ({ place, country }, say) => say.where(place, country),
      labels: { undated: "Date not stated", loose: "date too vague for one bar:", empty: "No attacks to show" },
    },
    fr: attacksOverTimeFrench,
  },
  draw: (list, drawn, context) => timeline(list, form, drawn, context),
};
