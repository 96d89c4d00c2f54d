import type { DrawContext, DrawWords, Figure, FigureColumn, FigureWords, Population } from "../model/figure.ts";
import type { InEach } from "../model/language.ts";
import { knowledgeGrid } from "./drawing/knowledge-grid.ts";
import { tally } from "./drawing/tally.ts";
import type { Form, TallyLine } from "./drawing/tally-layout.ts";
import { attacks } from "./rows/attacks.ts";
import { columns, distinctEvents, eventIds } from "./rows/columns.ts";
import { KNOWN_FIELDS, type KnowledgeRow, knowledgeRows, lacking, STATES } from "./rows/knowledge.ts";
import { linesOf, total } from "./rows/tally-rows.ts";
import { knownAndMissingFrench } from "./words/fr/known-and-missing.ts";
import type { Say } from "./words/say.ts";

type Row = KnowledgeRow;

const FORMS: Record<string, Form> = { known: "filled", partly: "hatched", missing: "hollow" };

function headline(list: readonly Row[], say: Say, population: Population): string {
  const n = distinctEvents(list);
  if (n === 0) return say.nothing("attack", population);
  const order = lacking(list);
  const most = order.filter(({ count }) => count === order[0]?.count);
  const count = order[0]?.count ?? 0;
  if (count === 0) return `None of these fields is missing for ${say.any(n, "attack")} ${say.within(population)}.`;
  const things = say.list(most.map(({ field }) => say.knowledge(field)));
  return `What is missing most often is ${things}: not stated for ${say.share(count, n, "attack")} ${say.within(population)}.`;
}

function words(list: Row[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  const summed = list.some(({ kind }) => kind === "sum");
  const dispute = summed ? "" : ` ${say.disputedSign} accounts contradict each other on it. In grey: attacks only recalled in passing.`;
  return {
    headline: title,
    subtitle: summed ? "Attacks by how well each field is known" : "What is known of each attack, field by field",
    n: say.sample(distinctEvents(list), "attack", population),
    note: `Filled: known (a day, a town, one number, a name on an authority’s or the group’s own word). Hatched: partly (a month, a region, a range, a suspicion). Empty: not stated.${dispute}`,
    source: say.source(population),
    alt: `Table of what is known, partly known and missing, by field. ${title}`,
  };
}

function mark(row: Row, say: Say): string {
  if (row.kind === "sum")
    return `${say.capital(say.field(row.field ?? ""))}, ${say.state(row.state ?? "")}: ${say.tally(row.reported, row.recalled)}`;
  const parts = STATES.flatMap((state) => {
    const fields = KNOWN_FIELDS.filter((field) => row[field] === state).map((field) => say.field(field));
    return fields.length === 0 ? [] : [`${say.state(state)}: ${fields.join(", ")}`];
  });
  return `${say.attack({ ...row, place: row.place_name })}. ${parts.join("; ")}`;
}

function draw(list: readonly Row[], drawn: DrawWords<Row, Say>, context: DrawContext): SVGSVGElement {
  if (list.some(({ kind }) => kind === "attack")) return knowledgeGrid(list, drawn, context);
  const counted = linesOf(list, ({ field }) => field ?? "");
  const lines = KNOWN_FIELDS.flatMap((field): TallyLine<Row>[] => {
    const items = counted.find(({ key }) => key === field)?.items ?? [];
    const marks = items.map((item) => ({ ...item, colour: "neutral", form: FORMS[item.row.state ?? ""] ?? "hollow" }));
    const missing = total(items.filter(({ row }) => row.state === "missing").map(({ row }) => row));
    const value = `${drawn.say.number(missing)} ${drawn.labels.missing}`;
    return items.length === 0 ? [] : [{ name: drawn.say.capital(drawn.say.field(field)), signs: [], value, items: marks }];
  });
  return tally([{ title: null, lines }], drawn, context);
}

const LABELS: Record<(typeof KNOWN_FIELDS)[number], InEach<string>> = {
  date: { en: "Date", fr: "Date" },
  place: { en: "Place", fr: "Lieu" },
  tactics: { en: "Tactic", fr: "Mode opératoire" },
  perpetrator: { en: "Perpetrator", fr: "Auteur" },
  target: { en: "Target", fr: "Cible" },
  outcome: { en: "Outcome", fr: "Issue" },
  killed: { en: "Killed", fr: "Morts" },
  wounded: { en: "Wounded", fr: "Blessés" },
};

/** What is known and what is missing, attack by field. */
export const knownAndMissing: Figure<Row, Say> = {
  id: "known-and-missing",
  question: {
    en: "What is known of these attacks, and what is missing?",
    fr: "Que sait-on de ces attaques, et que manque-t-il ?",
  },
  format: "text",
  specification: { chart: "grid", y: "attack", x: "field", fill: "known, partly, missing", sign: "disputed" },
  rows: (tables, codebook) => knowledgeRows(attacks(tables, codebook)),
  columns: [
    { name: "place_name", label: { en: "Attack at", fr: "Lieu de l’attaque" }, kind: "place" },
    ...columns<Row>("from", "field"),
    { name: "state", label: { en: "Known", fr: "Connu" }, kind: "state" },
    ...KNOWN_FIELDS.map((name): FigureColumn<Row> => ({ name, label: LABELS[name], kind: "state" })),
    { name: "disputed", label: { en: "Disputed", fr: "Contesté" }, kind: "field" },
    ...columns<Row>("reported", "recalled", "event_ids"),
  ],
  events: eventIds,
  text: {
    en: {
      words,
      mark,
      name: (row, say) => `${say.where(row.place_name, row.country)}, ${say.shortDate(row.from, row.to, row.precision)}`,
      labels: { missing: "missing", empty: "No attacks to show" },
    },
    fr: knownAndMissingFrench,
  },
  draw,
};
