import type { DrawContext, DrawWords, Figure, FigureWords, Population } from "../model/figure.ts";
import type { Codebook } from "../model/resources.ts";
import type { Cell, TableRow, Tables } from "../model/tables.ts";
import { tally } from "./drawing/tally.ts";
import type { TallyLine } from "./drawing/tally-layout.ts";
import { attacks, byText, text } from "./rows/attacks.ts";
import { columns, distinctEvents, eventIds, sharedEvents } from "./rows/columns.ts";
import { type CountedRow, countedBy, type Entry, linesOf, NONE, REST, ranked } from "./rows/tally-rows.ts";
import { outletsLanguagesEventsFrench } from "./words/fr/outlets-languages-events.ts";
import type { Say } from "./words/say.ts";

export interface Row extends CountedRow {
  /** `rest` for outlets with fewer attacks than the rest, `none` where the outlet is not known. */
  publisher: string;
  language: string;
  /** How many of the attacks another outlet tells of too. */
  elsewhere: number;
}

const MOST_LINES = 16;

type Keys = { publisher: string; language: string };

/** What each outlet tells of an attack: it is reported if it is the news of one of the outlet's articles. */
function toldBy(articles: readonly { article: TableRow; role: Cell }[]): { publisher: string; language: string; reported: boolean }[] {
  const outlets = new Map<string, { publisher: string; language: string; reported: boolean }>();
  for (const { article, role } of articles) {
    const publisher = text(article.publisher) ?? NONE;
    const before = outlets.get(publisher);
    outlets.set(publisher, { publisher, language: text(article.language) ?? "", reported: role === "main" || before?.reported === true });
  }
  return [...outlets.values()].sort((a, b) => byText(a.publisher, b.publisher));
}

/** Each attack once for each outlet that tells of it. */
function entriesOf(tables: Tables, codebook: Codebook): Entry<Keys>[] {
  const articleOf = new Map(tables.articles.map((article) => [article.article_id, article]));
  const told = new Map<string, { article: TableRow; role: Cell }[]>();
  for (const { event_id, article_id, role } of tables.event_articles) {
    const article = articleOf.get(article_id ?? null);
    if (article !== undefined) told.set(String(event_id), [...(told.get(String(event_id)) ?? []), { article, role: role ?? null }]);
  }
  return attacks(tables, codebook).flatMap((attack) => {
    const outlets = toldBy(told.get(attack.event_id) ?? []);
    return outlets.map(({ publisher, language, reported }) => ({ attack: { ...attack, reported }, keys: { publisher, language } }));
  });
}

function rows(tables: Tables, codebook: Codebook): Row[] {
  const entries = entriesOf(tables, codebook);
  const shown = ranked(entries.map(({ keys }) => keys.publisher)).slice(0, MOST_LINES);
  const tellers = new Map<string, number>();
  for (const { attack } of entries) tellers.set(attack.event_id, (tellers.get(attack.event_id) ?? 0) + 1);
  const counted = countedBy(
    entries.map(({ attack, keys }) => ({ attack, keys: { ...keys, publisher: shown.includes(keys.publisher) ? keys.publisher : REST } })),
  );
  return counted.map((row) => ({ ...row, elsewhere: eventIds(row).filter((id) => (tellers.get(id) ?? 0) > 1).length }));
}

function headline(list: readonly Row[], say: Say, population: Population): string {
  const n = distinctEvents(list);
  if (n === 0) return say.nothing("attack", population);
  const shared = sharedEvents(list);
  if (shared === 0) return `Not one attack ${say.within(population)} is told of by more than one outlet.`;
  return `${say.capital(say.share(shared, n, "attack"))} ${say.within(population)} ${shared === 1 ? "is" : "are"} told of by more than one outlet.`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  return {
    headline: title,
    subtitle: "Attacks that each outlet tells of, by language, and how many of them other outlets tell of too",
    n: `${say.sample(distinctEvents(list), "attack", population)}; ${say.count(population.publishers, "outlet")}`,
    note: "Filled: the news of one of the outlet’s articles; hollow: only recalled in one. An attack that several outlets tell of is counted with each. Several outlets may repeat one agency’s story: their number is not the number of independent sources.",
    source: say.source(population),
    alt: `Counts of attacks by outlet, in sections by language. ${title}`,
  };
}

const outlet = (publisher: string) => (publisher === REST ? "Other outlets" : publisher === NONE ? "Outlet not known" : publisher);

function mark(row: Row, say: Say): string {
  const also = row.elsewhere > 0 ? "told of elsewhere too" : "told of nowhere else";
  if (row.kind === "attack")
    return `${outlet(row.publisher)}: ${say.attack(row)}, ${say.role(row.reported > 0 ? "main" : "background")}, ${also}`;
  return `${outlet(row.publisher)}: ${say.tally(row.reported, row.recalled)}; ${say.number(row.elsewhere)} told of elsewhere too`;
}

function draw(list: readonly Row[], drawn: DrawWords<Row, Say>, context: DrawContext): SVGSVGElement {
  const languages = [...new Set(list.map(({ language }) => language))].sort();
  const counted = linesOf(list, ({ publisher, language }) => JSON.stringify([publisher, language]));
  const sections = languages.map((language) => {
    const own = counted.filter(({ items }) => items[0]?.row.language === language);
    const lines = own.map(({ items, count }): TallyLine<Row> => {
      const also = items.reduce((sum, { row }) => sum + row.elsewhere, 0);
      const value = `${drawn.say.number(count)}${also === 0 ? "" : `, ${drawn.say.number(also)} ${drawn.labels.also}`}`;
      const marks = items.map((item) => ({ ...item, colour: "neutral", form: "role" as const }));
      return { name: drawn.value((items[0] as (typeof items)[number]).row), signs: [], value, items: marks };
    });
    return { title: drawn.say.capital(drawn.say.languageName(language)), lines };
  });
  return tally(sections, drawn, context);
}

/** Which outlets tell of which attacks, in which languages. */
export const outletsLanguagesEvents: Figure<Row, Say> = {
  id: "outlets-languages-events",
  question: {
    en: "Which outlets, in which languages, tell of which attacks?",
    fr: "Quels médias, dans quelles langues, parlent de quelles attaques ?",
  },
  format: "text",
  specification: { chart: "tally", y: "outlet", section: "language", fill: "reported or recalled" },
  rows,
  columns: [
    { name: "publisher", label: { en: "Outlet", fr: "Média" }, kind: "text" },
    { name: "language", label: { en: "Language", fr: "Langue" }, kind: "language" },
    ...columns<Row>("place", "country", "from", "to"),
    { name: "elsewhere", label: { en: "Told of elsewhere too", fr: "Aussi ailleurs" }, kind: "number" },
    ...columns<Row>("reported", "recalled", "event_ids"),
  ],
  events: eventIds,
  text: {
    en: {
      words,
      mark,
      name: (row, say) => say.where(row.place, row.country),
      value: (row) => outlet(row.publisher),
      labels: { also: "also elsewhere", empty: "No attacks to show" },
    },
    fr: outletsLanguagesEventsFrench,
  },
  draw,
};
