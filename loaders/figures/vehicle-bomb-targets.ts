import type { DrawContext, DrawWords, Figure, FigureWords, Population } from "../model/figure.ts";
import type { Codebook } from "../model/resources.ts";
import type { Tables } from "../model/tables.ts";
import { tally } from "./drawing/tally.ts";
import type { TallyLine } from "./drawing/tally-layout.ts";
import { attacks, isVehicleBomb } from "./rows/attacks.ts";
import { columns, distinctEvents, eventIds } from "./rows/columns.ts";
import { type CountedRow, countedBy, linesOf, total } from "./rows/tally-rows.ts";
import { vehicleBombTargetsFrench } from "./words/fr/vehicle-bomb-targets.ts";
import type { Say } from "./words/say.ts";

export interface Row extends CountedRow {
  weapon: "vehicle" | "rest";
  /** `none` where nobody states or shows at whom it was aimed. */
  target: string;
}

function rows(tables: Tables, codebook: Codebook): Row[] {
  return countedBy(
    attacks(tables, codebook).map((attack) => ({
      attack,
      keys: { weapon: isVehicleBomb(attack) ? ("vehicle" as const) : ("rest" as const), target: attack.target ?? "none" },
    })),
  );
}

const target = (code: string, say: Say) => (code === "none" ? "target not stated" : say.label("target", code));

function headline(list: readonly Row[], say: Say, population: Population): string {
  const bombs = list.filter(({ weapon }) => weapon === "vehicle");
  const n = distinctEvents(bombs);
  if (n === 0) return say.nothing("vehicleBomb", population);
  const known = linesOf(
    bombs.filter((row) => row.target !== "none"),
    (row) => row.target,
  );
  const first = known[0];
  if (first === undefined) return `The target is not stated for any vehicle bomb ${say.within(population)}.`;
  const rest = list.filter(({ weapon }) => weapon === "rest");
  const others = total(rest.filter((row) => row.target === first.key));
  const whole = say.count(total(rest), "attack");
  const compared = others === 0 ? "" : `, as ${others === 1 ? "was" : "were"} ${say.number(others)} of ${whole} with other tactics`;
  const aimed = `${first.count === 1 ? "was" : "were"} aimed at ${target(first.key, say)}`;
  const tied = known[1]?.count === first.count ? ", and as many at another target" : "";
  return `${say.capital(say.share(first.count, n, "vehicleBomb"))} ${say.within(population)} ${aimed}${tied}${compared}.`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  const bombs = distinctEvents(list.filter(({ weapon }) => weapon === "vehicle"));
  return {
    headline: title,
    subtitle: "Attacks by whom they were aimed at, with vehicle bombs and with other tactics",
    n: `${say.sample(distinctEvents(list), "attack", population)}; ${say.count(bombs, "vehicleBomb")}`,
    note: "Filled: reported as news; hollow: recalled in passing. The target is whom the attack was aimed at, not who was hit by it. An attack with a vehicle bomb and other tactics stands with the vehicle bombs.",
    source: say.source(population),
    alt: `Counts by target, vehicle bombs above, other tactics below. ${title}`,
  };
}

function mark(row: Row, say: Say): string {
  const what = `${row.weapon === "vehicle" ? "vehicle bomb" : "other tactics"}, ${target(row.target, say)}`;
  return row.kind === "attack" ? `${say.attack(row)}: ${what}` : `${say.capital(what)}: ${say.tally(row.reported, row.recalled)}`;
}

function draw(list: readonly Row[], drawn: DrawWords<Row, Say>, context: DrawContext): SVGSVGElement {
  const sections = (["vehicle", "rest"] as const).map((weapon) => {
    const all = linesOf(list, (row) => (row.weapon === weapon ? row.target : ""));
    const lines = all
      .filter(({ key }) => key !== "")
      .map(({ items, count }): TallyLine<Row> => {
        const marks = items.map((item) => ({ ...item, colour: weapon === "vehicle" ? "vehicle" : "neutral", form: "role" as const }));
        return { name: drawn.value((items[0] as (typeof items)[number]).row), signs: [], value: drawn.say.number(count), items: marks };
      });
    return { title: drawn.labels[weapon] ?? null, lines };
  });
  return tally(sections, drawn, context);
}

/** Whom vehicle bombs are aimed at, against the other tactics. */
export const vehicleBombTargets: Figure<Row, Say> = {
  id: "vehicle-bomb-targets",
  question: {
    en: "Whom are vehicle bombs aimed at, and is it another choice than with other tactics?",
    fr: "Qui les véhicules piégés visent-ils, et le choix diffère-t-il des autres modes opératoires ?",
  },
  format: "text",
  specification: { chart: "tally", y: "target", section: "vehicle bomb or other tactics", fill: "reported or recalled" },
  rows,
  columns: [
    { name: "weapon", label: { en: "Tactics", fr: "Modes opératoires" }, kind: "group" },
    ...columns<Row>("target", "place", "country", "from", "to", "reported", "recalled", "event_ids"),
  ],
  events: eventIds,
  text: {
    en: {
      words,
      mark,
      name: (row, say) => say.where(row.place, row.country),
      value: (row, say) => say.capital(target(row.target, say)),
      labels: { vehicle: "Vehicle bombs", rest: "Other tactics", empty: "No attacks to show" },
    },
    fr: vehicleBombTargetsFrench,
  },
  draw,
};
