import type { DrawContext, DrawWords, Figure, FigureWords, Population } from "../model/figure.ts";
import type { Codebook } from "../model/resources.ts";
import type { Tables } from "../model/tables.ts";
import { tally } from "./drawing/tally.ts";
import type { TallyLine } from "./drawing/tally-layout.ts";
import { type Attack, attacks } from "./rows/attacks.ts";
import { columns, distinctEvents, eventIds } from "./rows/columns.ts";
import { type CountedRow, countedBy, linesOf, total } from "./rows/tally-rows.ts";
import { timeToClaimFrench } from "./words/fr/time-to-claim.ts";
import type { Say } from "./words/say.ts";

export interface Row extends CountedRow {
  /** Days from the attack to the claim: `0`, `1`, `2-3`, `4-7`, `8-30`, `31-`; `none` where a day is not known. */
  delay: string;
}

const DELAYS = ["0", "1", "2-3", "4-7", "8-30", "31-", "none"];
const SOON = ["0", "1"];

/** Only whole days can be counted: an attack "in March" or a claim "last week" gives no delay. */
function delayOf({ from, to, claimedOn }: Attack): string {
  if (from === null || from !== to || claimedOn === null || !/^\d{4}-\d{2}-\d{2}$/.test(claimedOn)) return "none";
  const days = (Date.parse(`${claimedOn}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
  if (days < 0) return "none";
  if (days <= 1) return String(days);
  if (days <= 3) return "2-3";
  if (days <= 7) return "4-7";
  return days <= 30 ? "8-30" : "31-";
}

function rows(tables: Tables, codebook: Codebook): Row[] {
  const claimed = attacks(tables, codebook).filter(({ basis }) => basis === "claimed");
  const counted = countedBy(claimed.map((attack) => ({ attack, keys: { delay: delayOf(attack) } })));
  return counted.sort((a, b) => DELAYS.indexOf(a.delay) - DELAYS.indexOf(b.delay));
}

function headline(list: readonly Row[], say: Say, population: Population): string {
  const n = distinctEvents(list);
  if (n === 0)
    return population.articles === 0 ? say.nothing("attack", population) : `No group claims an attack ${say.within(population)}.`;
  const known = total(list.filter(({ delay }) => delay !== "none"));
  if (known === 0) return `The delay until the claim is not known for ${say.any(n, "claimedAttack")} ${say.within(population)}.`;
  const soon = total(list.filter(({ delay }) => SOON.includes(delay)));
  if (known === 1) return `The one claimed attack whose claim is dated was ${soon === 1 ? "claimed" : "not yet claimed"} by the day after.`;
  return `Of the ${say.count(known, "claimedAttack")} whose claim is dated, ${soon === 0 ? "none" : say.number(soon)} ${soon === 1 ? "was" : "were"} claimed by the day after.`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  return {
    headline: title,
    subtitle: "Attacks that a group claims, by days from the attack to the claim",
    n: say.sample(distinctEvents(list), "claimedAttack", population),
    note: "Filled: reported as news; hollow: recalled in passing. Counted from the day of the attack to the day of the claim, where an article gives both; an attack dated only to a month or a year has no delay.",
    source: say.source(population),
    alt: `Counts of claimed attacks by days until the claim. ${title}`,
  };
}

function mark(row: Row, say: Say): string {
  const what = `claimed: ${(LABELS[row.delay] ?? row.delay).toLowerCase()}`;
  return row.kind === "attack" ? `${say.attack(row)}: ${what}` : `${say.capital(what)}: ${say.tally(row.reported, row.recalled)}`;
}

const LABELS: Record<string, string> = {
  0: "The same day",
  1: "The day after",
  "2-3": "After 2 or 3 days",
  "4-7": "After 4 to 7 days",
  "8-30": "After 8 to 30 days",
  "31-": "After more than 30 days",
  none: "Delay not known",
  empty: "No claimed attacks to show",
};

function draw(list: readonly Row[], drawn: DrawWords<Row, Say>, context: DrawContext): SVGSVGElement {
  const counted = linesOf(list, ({ delay }) => delay);
  const lines = DELAYS.flatMap((delay): TallyLine<Row>[] => {
    const items = counted.find(({ key }) => key === delay)?.items ?? [];
    if (items.length === 0 && delay === "none") return [];
    const marks = items.map((item) => ({ ...item, colour: "neutral", form: "role" as const }));
    return [{ name: drawn.labels[delay] ?? delay, signs: [], value: drawn.say.number(total(items.map(({ row }) => row))), items: marks }];
  });
  return tally([{ title: null, lines: list.length === 0 ? [] : lines }], drawn, context);
}

/** How long it takes until a group claims an attack. */
export const timeToClaim: Figure<Row, Say> = {
  id: "time-to-claim",
  question: {
    en: "How long does it take until an attack is claimed?",
    fr: "Combien de temps s’écoule avant qu’une attaque soit revendiquée ?",
  },
  format: "text",
  specification: { chart: "tally", y: "days from attack to claim", fill: "reported or recalled" },
  rows,
  columns: [
    { name: "delay", label: { en: "Days until the claim", fr: "Jours jusqu’à la revendication" }, kind: "text" },
    ...columns<Row>("place", "country", "from", "reported", "recalled", "event_ids"),
  ],
  events: eventIds,
  text: { en: { words, mark, name: (row, say) => say.where(row.place, row.country), labels: LABELS }, fr: timeToClaimFrench },
  draw,
};
