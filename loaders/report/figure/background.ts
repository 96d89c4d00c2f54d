import type { CaseEvent } from "../../model/event.ts";
import type { ColumnKind, DrawnFigure } from "../../model/figure.ts";
import { eventAddress } from "../address.ts";
import { type CodeList, codeDefinition } from "../code-list.ts";
import { html, type Markup } from "../escape.ts";
import { exhibitList } from "../event/exhibits.ts";
import { sourceOfRow } from "../event/sources.ts";
import { decidedSign } from "../event/status.ts";
import { type Exhibit, exhibits } from "../passages.ts";
import type { Site } from "../site-index.ts";
import { figureWords } from "../words/figures.ts";

/** Events that are shown with a passage; all are in the table. */
const SHOWN = 12;

/** Vocabularies by the kind of column that holds their codes. */
const LISTS: Partial<Record<ColumnKind, CodeList>> = {
  tactic: "tactics",
  target: "targets",
  source_type: "source_types",
  basis: "bases",
  outcome: "outcomes",
  casualty_group: "casualty_groups",
};

/** Fields of evidence by the kind of column that is drawn from them; others go by the column's name. */
const FIELDS: Partial<Record<ColumnKind, string>> = {
  tactic: "tactics",
  group: "tactics",
  date: "date",
  target: "target",
  basis: "basis",
  outcome: "outcome",
};

/** Counts are drawn from low to high, whichever they count. */
const COUNTS = new Set(["low", "best", "high"]);

/** The fields of evidence that a figure's columns are drawn from. */
function fieldsOf(figure: DrawnFigure): Set<string> {
  return new Set(figure.columns.flatMap(({ name, kind }) => (COUNTS.has(name) ? ["killed", "wounded"] : [FIELDS[kind] ?? name])));
}

/** The codes that a figure shows, each as the codebook defines it; null where it shows none. */
export function codesShown(site: Site, figure: DrawnFigure): Markup | null {
  const items = Object.entries(LISTS).flatMap(([kind, list]) => {
    const names = figure.columns.filter((column) => column.kind === kind).map(({ name }) => name);
    const cells = figure.rows.flatMap((row) => names.flatMap((name) => String(row[name] ?? "").split(";")));
    const used = new Set(cells);
    return site.input.codebook[list].filter(({ code }) => used.has(code)).map((code) => codeDefinition(code, list, site));
  });
  if (items.length === 0) return null;
  const words = figureWords(site.words.language);
  return html`<h3 id="codes">${words.codes}</h3>
<p>${words.codesNote}</p>
<dl class="codes">${items}</dl>`;
}

/** The passage that gives the most of what a figure draws of an event; of two, the earlier; null of an event that no passage gives. */
function passageFor(site: Site, event: CaseEvent, fields: ReadonlySet<string>): Exhibit | null {
  const rows = event.evidence.filter(({ field, inferred }) => fields.has(field) && !inferred);
  const found = exhibits(site, rows.length > 0 ? rows : event.evidence);
  return found.reduce<Exhibit | null>((best, one) => (best !== null && best.evidence.length >= one.evidence.length ? best : one), null);
}

function eventWithPassage(site: Site, event: CaseEvent, fields: ReadonlySet<string>): Markup {
  const passage = passageFor(site, event, fields);
  const shown =
    passage === null ? null : exhibitList(site, [{ ...passage, number: 1 }], { context: false, sourceOf: sourceOfRow(site, event) });
  return html`<li><p><a href="${eventAddress(event.event_id)}">${site.words.title(event)}</a>${decidedSign(site, event)}</p>
${shown}</li>
`;
}

/** The events that a figure counts, in the order of their days, each with the passage that gave what is drawn of it. */
export function eventsBehind(site: Site, figure: DrawnFigure): Markup {
  const words = figureWords(site.words.language);
  const counted = new Set(figure.eventIds);
  const events = site.events.filter(({ event_id }) => counted.has(event_id));
  const fields = fieldsOf(figure);
  const items = events.slice(0, SHOWN).map((event) => eventWithPassage(site, event, fields));
  const list = html`<p>${words.behindNote(items.length, events.length)}</p>
<ol class="behind">${items}</ol>`;
  return html`<h2 id="evidence">${words.behind}</h2>
${events.length === 0 ? html`<p>${words.nothingBehind}</p>` : list}`;
}
