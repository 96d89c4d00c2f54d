import type { Figure, FigureWords, Population } from "../model/figure.ts";
import { versionsGrid } from "./drawing/versions-grid.ts";
import { commonest, mostDisputed, type VersionRow, versionRows } from "./rows/versions-rows.ts";
import { versionsFrench } from "./words/fr/versions.ts";
import type { Say } from "./words/say.ts";

/** A date as accounts give it: a day or two days with a slash. */
function dateText(value: string, say: Say): string {
  const [from, to] = value.split("/") as [string, string | undefined];
  return say.date(from, to ?? from, to === undefined ? "day" : "month");
}

/** The same after its preposition. */
function onDate(value: string, say: Say): string {
  const [from, to] = value.split("/") as [string, string | undefined];
  return say.on(from, to ?? from, to === undefined ? "day" : "month");
}

/** What a source says, in words. */
function value(row: VersionRow, say: Say): string {
  if (row.value === null) {
    const vague = row.stated !== null && row.best === null && row.low === null && row.high === null;
    return `${vague ? row.stated : say.toll(row)}${row.group === null ? "" : ` (${say.label("casualty_group", row.group)})`}`;
  }
  if (row.field === "date") return dateText(row.value, say);
  if (row.field === "tactics") return say.list(row.value.split(";").map((code) => say.label("tactic", code)));
  return row.field === "target" ? say.label("target", row.value) : row.value;
}

function headline(list: readonly VersionRow[], say: Say, population: Population): string {
  if (list.length === 0)
    return population.articles === 0 ? say.nothing("attack", population) : `No accounts contradict each other ${say.within(population)}.`;
  const fields = [...new Set(list.filter(({ disputed }) => disputed).map(({ field }) => say.knowledge(field)))];
  const place = commonest(list, "place");
  const day = commonest(list, "date");
  const attack = `the attack${place === null ? "" : ` at ${place}`}${day === null ? "" : ` ${onDate(day, say)}`}`;
  const sources = say.count(new Set(list.map(({ account_id }) => account_id)).size, "account");
  if (fields.length === 0) return `${say.capital(sources)} of ${attack} do not contradict each other.`;
  return `Accounts of ${attack} contradict each other on ${say.list(fields)}.`;
}

function words(list: VersionRow[], say: Say, population: Population): FigureWords {
  const title = headline(list, say, population);
  const accounts = new Set(list.map(({ account_id }) => account_id)).size;
  const articles = new Set(list.map(({ article_id }) => article_id)).size;
  return {
    headline: title,
    subtitle: "What each source says of it, field by field, in the order in which they spoke",
    n: `n = ${say.count(accounts, "account")} in ${say.count(articles, "article")}`,
    note: `${say.disputedSign} marks a field on which two accounts cannot both be true. A field that a source does not speak of is left empty: silence is no denial.`,
    source: say.source(population),
    alt: `Table of versions: one column for each source, one line for each field. ${title}`,
  };
}

/**
 * The versions of one attack, field by field, its sources as columns.
 * @param eventId the attack; null takes the one whose accounts contradict each other on most fields
 */
export function versionsOf(eventId: string | null): Figure<VersionRow, Say> {
  return {
    id: "versions",
    question: {
      en: "What do different sources say of one attack?",
      fr: "Que disent les différentes sources d’une même attaque ?",
    },
    format: "wide",
    specification: { chart: "versions side by side", column: "account", row: "field" },
    rows: (tables) => versionRows(tables, eventId ?? mostDisputed(tables)),
    columns: [
      { name: "field", label: { en: "Field", fr: "Champ" }, kind: "field" },
      { name: "source", label: { en: "Source", fr: "Source" }, kind: "text" },
      { name: "source_type", label: { en: "Type of source", fr: "Type de source" }, kind: "source_type" },
      { name: "article_id", label: { en: "Article", fr: "Article" }, kind: "text" },
      { name: "value", label: { en: "Value", fr: "Valeur" }, kind: "value" },
      { name: "low", label: { en: "Low", fr: "Minimum" }, kind: "number" },
      { name: "best", label: { en: "Best", fr: "Retenu" }, kind: "number" },
      { name: "high", label: { en: "High", fr: "Maximum" }, kind: "number" },
      { name: "group", label: { en: "Of whom", fr: "De qui" }, kind: "casualty_group" },
      { name: "stated", label: { en: "In the source’s words", fr: "Selon la source" }, kind: "text" },
      { name: "disputed", label: { en: "Disputed", fr: "Contesté" }, kind: "flag" },
      { name: "superseded", label: { en: "Superseded", fr: "Remplacé" }, kind: "flag" },
    ],
    events: ({ event_id }) => [event_id],
    text: {
      en: {
        words,
        mark: (row, say) =>
          `${say.capital(row.source)} (${say.label("source_type", row.source_type)}), ${say.field(row.field)}: ${value(row, say)}`,
        value,
        labels: { empty: "No accounts that contradict each other", superseded: "since replaced", hidden: "more accounts, in the table" },
      },
      fr: versionsFrench,
    },
    draw: versionsGrid,
  };
}

export const versions = versionsOf(null);
