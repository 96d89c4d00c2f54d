import type { DrawContext, DrawWords, Figure, FigureWords, Population } from "../model/figure.ts";
import type { Codebook } from "../model/resources.ts";
import type { Tables } from "../model/tables.ts";
import { matrix } from "./drawing/matrix.ts";
import { attacks } from "./rows/attacks.ts";
import { cellsOf } from "./rows/cells.ts";
import { columns, distinctEvents, eventIds } from "./rows/columns.ts";
import { speakers } from "./rows/disputes.ts";
import { type CountedRow, linesOf, summedBy } from "./rows/tally-rows.ts";
import { disagreementBySourceTypeFrench } from "./words/fr/disagreement-by-source-type.ts";
import type { Say } from "./words/say.ts";

export interface Row extends CountedRow {
  field: string;
  /** `all` for the attacks disputed on the field, whoever speaks. */
  source_type: string;
}

const ALL = "all";

function rows(tables: Tables, codebook: Codebook): Row[] {
  const spoken = speakers(tables);
  const order = [ALL, ...codebook.source_types.map(({ code }) => code)];
  const entries = attacks(tables, codebook).flatMap((attack) =>
    attack.disputed.flatMap((field) => {
      const types = spoken.get(attack.event_id)?.get(field) ?? new Set<string>();
      return [ALL, ...types].map((source_type) => ({ attack, keys: { field, source_type } }));
    }),
  );
  return summedBy(entries).sort((a, b) => order.indexOf(a.source_type) - order.indexOf(b.source_type));
}

function headline(list: readonly Row[], say: Say, population: Population): string {
  if (population.attacks === 0) return say.nothing("attack", population);
  const n = distinctEvents(list);
  if (n === 0) return `No sources contradict each other ${say.within(population)}.`;
  const fields = linesOf(
    list.filter(({ source_type }) => source_type === ALL),
    ({ field }) => field,
  );
  const most = fields.filter(({ count }) => count === fields[0]?.count).map(({ key }) => say.knowledge(key));
  const often = fields.length > most.length ? `, most often on ${say.list(most)}` : `, on ${say.list(most)}`;
  return `Sources contradict each other on ${say.share(n, population.attacks, "attack")} ${say.within(population)}${often}.`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  return {
    headline: title,
    subtitle: "Attacks on which sources contradict each other, by field and by the types of source that speak of it",
    n: `n = ${say.count(distinctEvents(list), "disputedAttack")}; ${say.count(population.attacks, "attack")} in all`,
    note: `${say.disputedSign} Disputed: two accounts cannot both be true. A column counts the attacks in which a source of that type gives a value of a disputed field, not those in which it is wrong. Figures that a newer one replaced are left out.`,
    source: say.source(population),
    alt: `Table of circles, fields as lines and types of source as columns. ${title}`,
  };
}

function draw(list: readonly Row[], drawn: DrawWords<Row, Say>, context: DrawContext): SVGSVGElement {
  const whole = list.filter(({ source_type }) => source_type === ALL);
  const axes = {
    lines: linesOf(whole, ({ field }) => field).map(({ key }) => ({ key, name: drawn.say.capital(drawn.say.field(key)) })),
    columns: [...new Set(list.map(({ source_type }) => source_type))].map((key) => ({
      key,
      name: key === ALL ? (drawn.labels.all ?? "") : drawn.say.capital(drawn.say.label("source_type", key)),
    })),
  };
  const cells = cellsOf(list, { line: ({ field }) => field, column: ({ source_type }) => source_type, colour: () => "neutral" });
  return matrix(cells, axes, drawn, context);
}

/** On what sources disagree, and which types of source. */
export const disagreementBySourceType: Figure<Row, Say> = {
  id: "disagreement-by-source-type",
  question: {
    en: "On what do sources disagree, and which types of source are they?",
    fr: "Sur quoi les sources se contredisent-elles, et de quels types sont-elles ?",
  },
  format: "wide",
  specification: { chart: "matrix", y: "disputed field", x: "type of source", size: "attacks", fill: "reported or recalled" },
  rows,
  columns: columns<Row>("field", "source_type", "reported", "recalled", "event_ids"),
  events: eventIds,
  text: {
    en: {
      words,
      mark: (row, say) =>
        `${say.capital(say.field(row.field))} disputed, ${row.source_type === ALL ? "whoever speaks" : say.label("source_type", row.source_type)}: ${say.tally(row.reported, row.recalled)}`,
      labels: { all: "Disputed attacks", empty: "No attacks on which sources contradict each other" },
    },
    fr: disagreementBySourceTypeFrench,
  },
  draw,
};
