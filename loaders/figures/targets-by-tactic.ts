import type { DrawContext, DrawWords, Figure, FigureWords, Population } from "../model/figure.ts";
import type { Codebook } from "../model/resources.ts";
import type { Tables } from "../model/tables.ts";
import { groupColour } from "./drawing/colour-key.ts";
import { matrix } from "./drawing/matrix.ts";
import { TACTIC_COLOURS } from "./drawing/palette.ts";
import { type Attack, attacks } from "./rows/attacks.ts";
import { cellsOf } from "./rows/cells.ts";
import { columns, distinctEvents, eventIds } from "./rows/columns.ts";
import { MOST_ACTORS } from "./rows/limits.ts";
import { type CountedRow, linesOf, ranked, summedBy } from "./rows/tally-rows.ts";
import { targetsByTacticFrench } from "./words/fr/targets-by-tactic.ts";
import type { Say } from "./words/say.ts";

export interface Row extends CountedRow {
  /** `none` where nobody states or shows at whom it was aimed. */
  target: string;
  /** A family of tactics; `all` for the target as a whole. */
  group: string;
  /** In the row of the whole, the targets most often named, joined with `;`. */
  actors: string | null;
}

const ALL = "all";

function actorsOf(own: readonly Attack[]): string | null {
  const named = ranked(own.flatMap(({ targetActor }) => (targetActor === null ? [] : [targetActor]))).slice(0, MOST_ACTORS);
  return named.length === 0 ? null : named.join(";");
}

function rows(tables: Tables, codebook: Codebook): Row[] {
  const all = attacks(tables, codebook);
  const entries = all.flatMap((attack) =>
    [ALL, ...attack.groups].map((group) => ({ attack, keys: { target: attack.target ?? "none", group } })),
  );
  return summedBy(entries).map((row) => {
    const own = row.group === ALL ? all.filter(({ target }) => (target ?? "none") === row.target) : [];
    return { ...row, actors: actorsOf(own) };
  });
}

const target = (code: string, say: Say) => (code === "none" ? "target not stated" : say.label("target", code));

function headline(list: readonly Row[], say: Say, population: Population): string {
  const whole = list.filter(({ group }) => group === ALL);
  const n = distinctEvents(whole);
  if (n === 0) return say.nothing("attack", population);
  const known = linesOf(
    whole.filter((row) => row.target !== "none"),
    (row) => row.target,
  );
  const first = known[0];
  if (first === undefined) return `The target is not stated for any attack ${say.within(population)}.`;
  const equal = known.filter(({ count }) => count === first.count).map(({ key }) => target(key, say));
  const each = equal.length > 1 ? "each " : "";
  const more = equal.length === 1 && first.count < n ? ", more than anyone else" : "";
  return `${say.capital(say.list(equal))} were ${each}the target of ${say.share(first.count, n, "attack")} ${say.within(population)}${more}.`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  return {
    headline: title,
    subtitle: "Attacks by whom they were aimed at and by family of tactics; the area of a circle is the number of attacks",
    n: say.sample(distinctEvents(list), "attack", population),
    note: `Filled: at least one of them is reported as news; hollow: all are only recalled in passing. An attack with several families of tactics stands in each of their columns, and once under “all”. Under each target, up to ${say.number(MOST_ACTORS)} of those most often named.`,
    source: say.source(population),
    alt: `Table of circles, targets as lines and families of tactics as columns. ${title}`,
  };
}

function draw(list: readonly Row[], drawn: DrawWords<Row, Say>, context: DrawContext): SVGSVGElement {
  const whole = list.filter(({ group }) => group === ALL);
  const used = [ALL, ...TACTIC_COLOURS, "none"].filter((group) => list.some((row) => row.group === group));
  const axes = {
    lines: linesOf(whole, (row) => row.target).map(({ key, items }) => {
      const row = items[0]?.row as Row;
      return { key, name: drawn.name(row), detail: row.actors?.split(";").map(drawn.say.actor).join(", ") ?? "" };
    }),
    columns: used.map((key) => ({ key, name: drawn.labels[key] ?? drawn.say.group(key) })),
  };
  const cells = cellsOf(list, {
    line: (row) => row.target,
    column: (row) => row.group,
    colour: (row) => groupColour(row.group),
  });
  return matrix(cells, axes, drawn, context);
}

/** Who is attacked with which tactics. */
export const targetsByTactic: Figure<Row, Say> = {
  id: "targets-by-tactic",
  question: {
    en: "Who is targeted, and with which tactics?",
    fr: "Qui est visé, et selon quels modes opératoires ?",
  },
  format: "wide",
  specification: { chart: "matrix", y: "target", x: "family of tactics", size: "attacks", fill: "reported or recalled" },
  rows,
  columns: [
    ...columns<Row>("target", "group"),
    { name: "actors", label: { en: "Most often named", fr: "Le plus souvent nommés" }, kind: "names" },
    ...columns<Row>("reported", "recalled", "event_ids"),
  ],
  events: eventIds,
  text: {
    en: {
      words,
      mark: (row, say) =>
        `${say.capital(target(row.target, say))}, ${row.group === ALL ? "all tactics" : say.group(row.group)}: ${say.tally(row.reported, row.recalled)}`,
      name: (row, say) => say.capital(target(row.target, say)),
      labels: { all: "All", empty: "No attacks to show" },
    },
    fr: targetsByTacticFrench,
  },
  draw,
};
