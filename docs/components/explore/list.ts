import { COLUMNS, type ListColumn, type Query } from "../../../loaders/exploring/query.ts";
import type { ExploreWords } from "../../../loaders/exploring/words/words.ts";
import { items, number, text } from "../../../loaders/figures/rows/attacks.ts";
import type { Say } from "../../../loaders/figures/words/say.ts";
import type { TableRow } from "../../../loaders/model/tables.ts";
import { type Content, html, join, type Markup } from "../../../loaders/report/escape.ts";

/** Events on one page of the list. */
export const PAGE = 50;

/** What the list is written with. */
export interface ListWords {
  say: Say;
  words: ExploreWords;
  colour: (tactic: string) => string;
  link: (eventId: string) => string;
  /** Whether a source speaks of people killed or wounded, and nobody says how many. */
  uncounted: (eventId: string, outcome: string) => boolean;
  /** Address of this page with another query. */
  address: (query: Query) => string;
}

function toll(event: TableRow, name: string): { low: number | null; best: number | null; high: number | null } {
  return { low: number(event[`${name}_low`]), best: number(event[`${name}_best`]), high: number(event[`${name}_high`]) };
}

/** What a column is sorted by; null comes last either way. */
function keyOf(event: TableRow, column: ListColumn): string | number | null {
  switch (column) {
    case "date":
      return text(event.date_start);
    case "killed":
    case "wounded": {
      const { low, best, high } = toll(event, column);
      return best ?? low ?? high;
    }
    default:
      return text(event[column]);
  }
}

function compareKeys(a: string | number | null, b: string | number | null, direction: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return (a < b ? -1 : a > b ? 1 : 0) * direction;
}

/** By date and id, or as asked. */
export function sorted(events: readonly TableRow[], { sort }: Query): TableRow[] {
  const column = sort?.column ?? "date";
  const direction = sort?.descending ? -1 : 1;
  const id = (event: TableRow) => String(event.event_id);
  return [...events].sort((a, b) => compareKeys(keyOf(a, column), keyOf(b, column), direction) || (id(a) < id(b) ? -1 : 1));
}

function cellsOf(event: TableRow, { say, words, colour, link, uncounted }: ListWords): Record<ListColumn, Content> {
  const missing = html`<span class="missing">–</span>`;
  const [place, country] = [text(event.place), text(event.country)];
  const count = (name: string) => {
    const known = toll(event, name);
    const isKnown = known.low !== null || known.best !== null || known.high !== null;
    return isKnown ? say.toll(known) : uncounted(String(event.event_id), name) ? words.uncounted : missing;
  };
  const tactics = items(event.tactics).map(
    (tactic) => html`<span class="tactic tactic-${colour(tactic)}">${say.label("tactic", tactic)}</span>`,
  );
  const actor = text(event.target_actor);
  const named = actor === null ? null : say.list(actor.split(";").map(say.actor));
  const target = named ?? (text(event.target) === null ? null : say.label("target", String(event.target)));
  const sign = items(event.disputed).length > 0 ? html` <span class="disputed">${words.disputed}</span>` : null;
  const status = text(event.status) ?? "machine";
  const decided = status === "machine" ? null : html` <span class="status status-${status}">${words.states[status] ?? status}</span>`;
  return {
    date: say.date(text(event.date_start), text(event.date_end), text(event.date_precision) ?? "none"),
    place: html`<a href="${link(String(event.event_id))}">${place === null ? words.unplaced : say.place(place)}</a>${country === null ? null : html`, ${say.country(country)}`}${sign}${decided}`,
    tactics: tactics.length === 0 ? missing : join(tactics, html`, `),
    target: target ?? missing,
    killed: count("killed"),
    wounded: count("wounded"),
    perpetrator: items(event.perpetrator).length === 0 ? missing : say.list(items(event.perpetrator).map(say.actor)),
  };
}

function headOf(column: ListColumn, query: Query, { words, address }: ListWords): Markup {
  const own = query.sort?.column === column || (query.sort === null && column === "date");
  const descending = own && !(query.sort?.descending ?? false);
  const state = own ? html` aria-sort="${query.sort?.descending ? "descending" : "ascending"}"` : null;
  const number = column === "killed" || column === "wounded" ? html` class="number"` : null;
  const href = address({ ...query, sort: { column, descending }, page: 1 });
  return html`<th scope="col"${number}${state}><a href="${href}" data-query>${words.columns[column]}</a></th>`;
}

function pagesOf(query: Query, pages: number, { words, address }: ListWords): Markup | null {
  if (pages === 1) return null;
  const to = (page: number, name: string, rel: string) =>
    page < 1 || page > pages ? null : html`<li><a href="${address({ ...query, page })}" rel="${rel}" data-query>${name}</a></li>`;
  const page = Math.min(query.page, pages);
  return html`<nav aria-label="${words.list}"><ul class="pages">${to(page - 1, words.previous, "prev")}<li aria-current="page">${words.page(page, pages)}</li>${to(page + 1, words.next, "next")}</ul></nav>`;
}

/** Pages of a list of so many events. */
export function pageCount(events: number): number {
  return Math.max(1, Math.ceil(events / PAGE));
}

/** The events that are asked for, a page of them, sorted; heads and pages are links to the same view sorted or turned otherwise. */
export function listMarkup(events: readonly TableRow[], query: Query, using: ListWords): Markup {
  const pages = pageCount(events.length);
  const page = Math.min(query.page, pages);
  const rows = sorted(events, query)
    .slice((page - 1) * PAGE, page * PAGE)
    .map((event) => {
      const cells = cellsOf(event, using);
      const cell = (column: ListColumn) => {
        const label = html` data-label="${using.words.columns[column]}${using.words.colon}"`;
        if (column === "place") return html`<th scope="row">${cells.place}</th>`;
        const kind = column === "killed" || column === "wounded" ? html` class="number"` : column === "date" ? html` class="nowrap"` : null;
        return html`<td${kind}${label}>${cells[column]}</td>`;
      };
      return html`<tr>${COLUMNS.map(cell)}</tr>\n`;
    });
  return html`<table class="cards"><caption>${using.words.list}</caption><thead><tr>${COLUMNS.map((column) => headOf(column, query, using))}</tr></thead>
<tbody>${rows}</tbody></table>${pagesOf(query, pages, using)}`;
}
