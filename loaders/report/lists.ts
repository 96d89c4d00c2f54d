import type { Address } from "./address.ts";
import { html, type Markup } from "./escape.ts";
import type { Site } from "./site-index.ts";

/** Rows on one page of a list: what fits the weight of a page. */
const PAGE_ROWS = 150;

/** How many pages a list takes; one even if it is empty. */
export function pageCount(rows: number): number {
  return Math.max(1, Math.ceil(rows / PAGE_ROWS));
}

/** The rows of one page, from 1. */
export function pageOf<T>(rows: T[], page: number): T[] {
  return rows.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS);
}

/** The page on which the row of an index stands. */
export function pageNumberOf(index: number): number {
  return Math.floor(index / PAGE_ROWS) + 1;
}

/** Address of one page of the list that begins at `first`. */
export function listAddress(first: Address, page: number): Address {
  return page === 1 ? first : `${first}page-${page}`;
}

/** Links to the other pages of a list; nothing if it has one page. */
export function listPages(site: Site, first: Address, rows: number, page: number): Markup | null {
  const count = pageCount(rows);
  if (count === 1) return null;
  const items = Array.from({ length: count }, (_, index) => index + 1).map((number) =>
    number === page ? html`<li aria-current="page">${number}</li>` : html`<li><a href="${listAddress(first, number)}">${number}</a></li>`,
  );
  return html`<nav aria-label="${site.words.labels.listPages}"><ul class="pages">${items}</ul></nav>`;
}
