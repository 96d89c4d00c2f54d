import type { DrawContext, DrawWords, Figure, FigureWords, Population } from "../model/figure.ts";
import type { Codebook } from "../model/resources.ts";
import type { Tables } from "../model/tables.ts";
import { tally } from "./drawing/tally.ts";
import type { Form, TallyLine } from "./drawing/tally-layout.ts";
import { attacks } from "./rows/attacks.ts";
import { columns, distinctEvents, eventIds } from "./rows/columns.ts";
import { type CountedRow, countedBy, linesOf, REST, ranked, total } from "./rows/tally-rows.ts";
import { perpetratorBasisFrench } from "./words/fr/perpetrator-basis.ts";
import type { Say } from "./words/say.ts";

export interface Row extends CountedRow {
  /** `none` where nobody is named, `rest` for those named less often than the rest. */
  perpetrator: string;
  basis: string;
}

const MOST_LINES = 12;
const BASES = ["claimed", "attributed", "suspected", "unknown"];

/** What is only claimed is hatched everywhere; what an authority or outlet states as fact is filled; the rest is hollow. */
const FORMS: Record<string, Form> = { claimed: "hatched", attributed: "filled", suspected: "hollow", unknown: "hollow" };

function rows(tables: Tables, codebook: Codebook): Row[] {
  const all = attacks(tables, codebook);
  const shown = ranked(all.flatMap(({ perpetrator }) => (perpetrator === null ? [] : [perpetrator]))).slice(0, MOST_LINES);
  const named = (perpetrator: string | null) => (perpetrator === null ? "none" : shown.includes(perpetrator) ? perpetrator : REST);
  const counted = countedBy(all.map((attack) => ({ attack, keys: { perpetrator: named(attack.perpetrator), basis: attack.basis } })));
  return counted.sort((a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis));
}

function headline(list: readonly Row[], say: Say, population: Population): string {
  const n = distinctEvents(list);
  if (n === 0) return say.nothing("attack", population);
  const named = list.filter(({ perpetrator }) => perpetrator !== "none");
  if (named.length === 0) return `Nobody is named as the perpetrator of any attack ${say.within(population)}.`;
  const claimed = total(named.filter(({ basis }) => basis === "claimed"));
  const whole = total(named);
  const own =
    claimed === 0
      ? "never by a claim of its own"
      : claimed === whole
        ? "each time by a claim of its own"
        : `${say.number(claimed)} of them by a claim of its own`;
  return `A perpetrator is named for ${say.share(whole, n, "attack")} ${say.within(population)}${whole === 1 ? "" : `; ${own}`}.`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  return {
    headline: title,
    subtitle: "Attacks by the perpetrator named, and by whose word names it",
    n: say.sample(distinctEvents(list), "attack", population),
    note: "Hatched: the group itself claims the attack. Filled: an authority or an outlet states it as fact. Hollow: it is only suspected, or nobody is named. Of several words for one attack, the strongest counts. A claim is not a proof.",
    source: say.source(population),
    alt: `Counts by perpetrator, in the forms claimed, attributed and suspected. ${title}`,
  };
}

const perpetrator = (name: string) => (name === "none" ? "Nobody named" : name === REST ? "Others" : name);

function mark(row: Row, say: Say): string {
  const what = row.perpetrator === "none" ? "nobody named" : `${perpetrator(row.perpetrator)}, ${say.label("basis", row.basis)}`;
  return row.kind === "attack" ? `${say.attack(row)}: ${what}` : `${what}: ${say.tally(row.reported, row.recalled)}`;
}

function draw(list: readonly Row[], drawn: DrawWords<Row, Say>, context: DrawContext): SVGSVGElement {
  const lines = linesOf(list, (row) => row.perpetrator).map(({ items, count }): TallyLine<Row> => {
    const marks = items.map((item) => ({ ...item, colour: "neutral", form: FORMS[item.row.basis] ?? "hollow" }));
    return { name: drawn.value((items[0] as (typeof items)[number]).row), signs: [], value: drawn.say.number(count), items: marks };
  });
  return tally([{ title: null, lines }], drawn, context);
}

/** On whose word the perpetrator is known. */
export const perpetratorBasis: Figure<Row, Say> = {
  id: "perpetrator-basis",
  question: {
    en: "On whose word is the perpetrator known?",
    fr: "Sur la foi de qui l’auteur est-il connu ?",
  },
  format: "text",
  specification: { chart: "tally", y: "perpetrator", fill: "basis" },
  rows,
  columns: columns<Row>("perpetrator", "basis", "place", "country", "from", "to", "reported", "recalled", "event_ids"),
  events: eventIds,
  text: {
    en: {
      words,
      mark,
      name: (row, say) => say.where(row.place, row.country),
      value: (row) => perpetrator(row.perpetrator),
      labels: { empty: "No attacks to show" },
    },
    fr: perpetratorBasisFrench,
  },
  draw,
};
