import type { EventChange, ValueChange } from "../../changes/model.ts";
import { type FigureHistory, historyOfFigure } from "../../changes/of-figure.ts";
import { type Changes, changesBetween, type Snapshot, snapshotOf } from "../../changes.ts";
import { editionAddress, editionFigureAddress } from "../../citing/editions.ts";
import { tablesOfEdition } from "../../citing/frozen.ts";
import type { FrozenEdition } from "../../model/edition.ts";
import { eventAddress } from "../address.ts";
import { type Content, html, join, type Markup } from "../escape.ts";
import type { Site } from "../site-index.ts";
import { type EditionWords, editionWords } from "../words/editions.ts";

/** Events, and values of an event, that a list names; the rest are counted. */
const LONGEST = 8;

/** Causes that are told behind one value. */
const CAUSES = 2;

interface Since {
  before: Snapshot;
  after: Snapshot;
  changes: Changes;
}

/** What changed since each edition, worked out once for all figures of a site. */
const KNOWN = new WeakMap<Site, { now: Snapshot; since: Map<string, Since> }>();

function sinceOf(site: Site, frozen: FrozenEdition): Since {
  const { codebook, settings, tables } = site.input;
  const known = KNOWN.get(site) ?? { now: snapshotOf(tables, codebook, settings.language), since: new Map() };
  KNOWN.set(site, known);
  const found = known.since.get(frozen.edition.id);
  if (found !== undefined) return found;
  const before = snapshotOf(tablesOfEdition(frozen, codebook.columns).value, codebook, settings.language);
  const since = { before, after: known.now, changes: changesBetween(before, known.now) };
  known.since.set(frozen.edition.id, since);
  return since;
}

function valueChange(site: Site, { field, before, after, causes }: ValueChange, words: EditionWords): Markup {
  const value = (text: string) => (text === "" ? words.notStated : text);
  const why = causes.slice(0, CAUSES).map(words.cause).join(site.words.labels.semicolon);
  return html`${site.words.field(field)}${site.words.labels.colon}${value(before)} → ${value(after)}${why === "" ? null : ` (${why})`}`;
}

function linkTo(site: Site, id: string): Markup {
  const event = site.eventById.get(id);
  return event ? html`<a href="${eventAddress(id)}">${site.words.short(event)}</a>` : html`<code>${id}</code>`;
}

function changedEvent(site: Site, change: EventChange, words: EditionWords): Markup {
  const { event_id, values, disputed } = change;
  const told = [
    ...values.map((value) => valueChange(site, value, words)),
    ...disputed.newly.map((field) => html`${site.words.field(field)}${site.words.labels.colon}${words.newlyDisputed}`),
    ...disputed.settled.map((field) => html`${site.words.field(field)}${site.words.labels.colon}${words.settled}`),
  ];
  return html`<li>${linkTo(site, event_id)}${site.words.labels.colon}${join(shortened(told, words), site.words.labels.semicolon)}</li>\n`;
}

function shortened(items: Content[], words: EditionWords): Content[] {
  const rest = items.length - LONGEST;
  return rest > 0 ? [...items.slice(0, LONGEST), words.more(rest)] : items;
}

function listed(site: Site, title: (count: number) => string, ids: readonly string[], words: EditionWords): Content {
  if (ids.length === 0) return null;
  const links = ids.map((id) => linkTo(site, id));
  return html`<p>${title(ids.length)} ${join(shortened(links, words), html` · `)}</p>\n`;
}

function historyMarkup(site: Site, { added, removed, changed }: FigureHistory, isReplaced: boolean, words: EditionWords): Markup {
  const told = changed.filter(({ values, disputed }) => values.length + disputed.newly.length + disputed.settled.length > 0);
  if (added.length + removed.length + told.length === 0) return html`<p>${isReplaced ? words.unnamed : words.drawnAnew}</p>\n`;
  const rest = told.length - LONGEST;
  const list = told.slice(0, LONGEST).map((change) => changedEvent(site, change, words));
  const values = html`<p>${words.changed(told.length)}</p>
<ul>${list}${rest > 0 ? html`<li>${words.more(rest)}</li>` : null}</ul>\n`;
  return html`${listed(site, words.added, added, words)}${listed(site, words.removed, removed, words)}${told.length === 0 ? null : values}`;
}

/** What has changed in a figure since an edition, in words: events added, no longer shown, with other values, and why. */
export function changesSince(site: Site, figure: string, frozen: FrozenEdition): Markup {
  const words = editionWords(site.words.language);
  const { edition } = frozen;
  const digest = edition.figures[figure];
  const address = digest === undefined ? editionAddress(edition.id) : editionFigureAddress(edition.id, figure);
  const name = html`<a href="${address}">${words.edition(edition.id)}</a> (${words.upTo(edition.date)})`;
  if (digest === undefined) return html`<p>${name}${site.words.labels.colon}${words.absent}</p>\n`;
  if (digest === site.figureById.get(figure)?.digest) return html`<p>${name} ${words.same}</p>\n`;
  const { before, after, changes } = sinceOf(site, frozen);
  const history = historyOfFigure(figure, before, after, changes, site.input.codebook);
  const isReplaced = edition.replaced.some(({ path }) => path.startsWith(`figures/${figure}.`));
  return html`<p>${name} ${words.differs}</p>\n${historyMarkup(site, history, isReplaced, words)}`;
}

/** The editions of a figure, the latest first, each with what has changed since. */
export function editionsOfFigure(site: Site, figure: string): Markup {
  const words = editionWords(site.words.language);
  const { editions } = site.input;
  const told = [...editions].reverse().map((frozen) => changesSince(site, figure, frozen));
  return html`<h2 id="editions">${words.editions}</h2>
${told.length === 0 ? html`<p>${words.draft}</p>\n` : told}`;
}
