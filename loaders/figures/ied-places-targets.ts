import type { DrawContext, DrawWords, Figure, FigureWords, Population } from "../model/figure.ts";
import type { Codebook } from "../model/resources.ts";
import type { Tables } from "../model/tables.ts";
import { matrix } from "./drawing/matrix.ts";
import { type Attack, attacks } from "./rows/attacks.ts";
import { cellsOf } from "./rows/cells.ts";
import { columns, distinctEvents, eventIds } from "./rows/columns.ts";
import { MOST_PLACES } from "./rows/limits.ts";
import { type CountedRow, linesOf, REST, ranked, summedBy } from "./rows/tally-rows.ts";
import { iedPlacesTargetsFrench } from "./words/fr/ied-places-targets.ts";
import type { Say } from "./words/say.ts";

export interface Row extends CountedRow {
  place: string | null;
  country: string | null;
  /** Null where nobody states or shows at whom it was aimed. */
  target: string | null;
}

const keyOf = (place: string | null, country: string | null) => `${place ?? ""}|${country ?? ""}`;

function rows(tables: Tables, codebook: Codebook): Row[] {
  const own = attacks(tables, codebook).filter(({ tactics }) => tactics.includes("ied"));
  const shown = new Set(ranked(own.map(({ place, country }) => keyOf(place, country))).slice(0, MOST_PLACES));
  const placed = (attack: Attack) => shown.has(keyOf(attack.place, attack.country));
  return summedBy(
    own.map((attack) => ({
      attack,
      keys: {
        spot: placed(attack) ? keyOf(attack.place, attack.country) : REST,
        target: attack.target,
      },
    })),
  ).map(({ spot, ...row }) => {
    const [place, country] = spot === REST ? [REST, null] : (spot.split("|") as [string, string]);
    return { ...row, place: place || null, country: country || null };
  });
}

const where = ({ place, country }: Row, say: Say) => (place === REST ? "other places" : say.where(place, country));
const target = (code: string | null, say: Say) => (code === null ? "target not stated" : say.label("target", code));

function headline(list: readonly Row[], say: Say, population: Population): string {
  const n = distinctEvents(list);
  if (n === 0) return say.nothing("ied", population);
  const targets = linesOf(
    list.filter((row) => row.target !== null),
    (row) => row.target ?? "",
  );
  const first = targets[0];
  if (first === undefined) return `The target is not stated for any ${say.noun(1, "ied")} ${say.within(population)}.`;
  const equal = targets.filter(({ count }) => count === first.count).map(({ key }) => target(key, say));
  const each = equal.length > 1 ? "each " : "";
  return `${say.capital(say.list(equal))} were ${each}the target of ${say.share(first.count, n, "ied")} ${say.within(population)}.`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  return {
    headline: title,
    subtitle:
      "Attacks with improvised explosive devices by place and by whom they were aimed at; the area of a circle is the number of attacks",
    n: say.sample(distinctEvents(list), "ied", population),
    note: `Filled: at least one of them is reported as news; hollow: all are only recalled in passing. Vehicle bombs and explosives worn by attackers are not among them.${list.some(({ place }) => place === REST) ? ` The ${say.number(MOST_PLACES)} places with most attacks have a line of their own.` : ""}`,
    source: say.source(population),
    alt: `Table of circles, places as lines and targets as columns. ${title}`,
  };
}

function draw(list: readonly Row[], drawn: DrawWords<Row, Say>, context: DrawContext): SVGSVGElement {
  const places = linesOf(list, (row) => (row.place === REST ? REST : keyOf(row.place, row.country)));
  const targets = linesOf(list, (row) => row.target ?? "none");
  const cells = cellsOf(list, {
    line: (row) => (row.place === REST ? REST : keyOf(row.place, row.country)),
    column: (row) => row.target ?? "none",
    colour: () => "ied",
  });
  const axes = {
    lines: places.map(({ key, items }) => ({ key, name: drawn.name(items[0]?.row as Row) })),
    columns: targets.map(({ key, items }) => ({ key, name: drawn.value(items[0]?.row as Row) })),
  };
  return matrix(cells, axes, drawn, context);
}

/** Where improvised explosive devices are laid, and for whom. */
export const iedPlacesTargets: Figure<Row, Say> = {
  id: "ied-places-targets",
  question: {
    en: "Where are improvised explosive devices used, and against whom?",
    fr: "Où des engins explosifs improvisés sont-ils employés, et contre qui ?",
  },
  format: "text",
  specification: { chart: "matrix", y: "place", x: "target", size: "attacks", fill: "reported or recalled" },
  rows,
  columns: columns<Row>("place", "country", "target", "reported", "recalled", "event_ids"),
  events: eventIds,
  text: {
    en: {
      words,
      mark: (row, say) => `${say.capital(where(row, say))}, ${target(row.target, say)}: ${say.tally(row.reported, row.recalled)}`,
      name: (row, say) => say.capital(where(row, say)),
      value: (row, say) => say.capital(target(row.target, say)),
      labels: { empty: "No improvised explosive devices to show" },
    },
    fr: iedPlacesTargetsFrench,
  },
  draw,
};
