import { editionAddress, editionFigureAddress } from "../../citing/editions.ts";
import type { FrozenEdition } from "../../model/edition.ts";
import { compare } from "../../problems.ts";
import { citationsFile } from "../citation/files.ts";
import { type Content, html, join, type Markup } from "../escape.ts";
import { type FigureFile, figureFile } from "../figure/addresses.ts";
import type { SiteFile } from "../input.ts";
import type { Site } from "../site-index.ts";
import { type EditionWords, editionWords } from "../words/editions.ts";
import { changesSince } from "./history.ts";

/** What a figure said of itself when it was frozen, as far as its page shows it. */
interface Frozen {
  title?: string;
  language?: string;
  subtitle?: string;
  caption?: string;
  source?: string;
  n?: string;
  alt?: string;
  citations?: Record<string, string>;
}

/** Every file of every edition, at its address for ever. */
export function editionFiles(editions: readonly FrozenEdition[]): SiteFile[] {
  return editions.flatMap(({ edition, files }) => [...files].map(([path, bytes]) => ({ path: `editions/${edition.id}/${path}`, bytes })));
}

/** A file of a figure in the reader's language; in the first one where the edition was made before there was another. */
function fileOfFigure({ files }: FrozenEdition, figure: string, kind: FigureFile, site: Site): string | null {
  const own = figureFile(figure, kind, site.input.settings);
  const first = figureFile(figure, kind, { ...site.input.settings, home: "/" });
  return [own, first].find((path) => files.has(path)) ?? null;
}

function describedBy(frozen: FrozenEdition, figure: string, site: Site): Frozen {
  const path = fileOfFigure(frozen, figure, "json", site);
  const bytes = path === null ? undefined : frozen.files.get(path);
  return bytes === undefined ? {} : (JSON.parse(new TextDecoder().decode(bytes)) as Frozen);
}

/** The finding of a figure as it was frozen. */
export function headlineOf(frozen: FrozenEdition, figure: string, site: Site): string {
  return describedBy(frozen, figure, site).title ?? frozen.edition.headlines[figure] ?? figure;
}

/** What was frozen in another language says so. */
function languageOf({ language }: Frozen, site: Site): Content {
  return language === undefined || language === site.words.language ? null : html` lang="${language}"`;
}

function fileLinks({ edition, files }: FrozenEdition, wanted: (path: string) => boolean): Markup {
  const paths = [...files.keys()].filter(wanted).sort(compare);
  const links = paths.map(
    (path) => html`<a href="${editionAddress(edition.id)}${path}" download>${path.slice(path.lastIndexOf("/") + 1)}</a>`,
  );
  return html`<p>${join(links, html` · `)}</p>`;
}

/** The drawing as it was frozen; on a small screen it leads to itself, to be enlarged. */
function picture(frozen: FrozenEdition, figure: string, alt: string, site: Site): Markup | null {
  const path = fileOfFigure(frozen, figure, "svg", site);
  if (path === null) return null;
  const address = `${editionAddress(frozen.edition.id)}${path}`;
  return html`<p class="frozen wide"><a href="${address}"><img src="${address}" alt="${alt}" loading="lazy"></a></p>`;
}

function replacements({ edition }: FrozenEdition, site: Site): Markup[] {
  const words = editionWords(site.words.language);
  const decisions = new Map(edition.replaced.map((row) => [`${row.correction_id} ${row.reason} ${row.decided}`, row]));
  return [...decisions.values()].map(({ correction_id, reason, decided }) => {
    const files = edition.replaced.filter((row) => row.correction_id === correction_id && row.reason === reason).map(({ path }) => path);
    return html`<p class="aside">${words.replaced([...new Set(files)], reason, decided)}</p>\n`;
  });
}

/** How the edition as a whole is cited, as it was frozen. */
function wholeCitation({ files }: FrozenEdition, words: EditionWords, { input: { settings } }: Site): Markup | null {
  const bytes = files.get(citationsFile(settings)) ?? files.get(citationsFile({ ...settings, home: "/" }));
  if (bytes === undefined) return null;
  const { report } = JSON.parse(new TextDecoder().decode(bytes)) as { report?: Frozen };
  return html`<h2 id="cite">${words.cite}</h2>\n<p>${report?.citations?.text}</p>\n`;
}

/** The page of an edition: its figures, its tables, its citation. */
export function editionPage(site: Site, frozen: FrozenEdition): Markup {
  const { edition } = frozen;
  const words = editionWords(site.words.language);
  const figures = Object.keys(edition.figures).map(
    (id) =>
      html`<li><a href="${editionFigureAddress(edition.id, id)}"${languageOf(describedBy(frozen, id, site), site)}>${headlineOf(frozen, id, site)}</a></li>\n`,
  );
  return html`<p class="kicker"><a href="/editions/">${words.editions}</a></p>
<h1>${words.edition(edition.id)}${site.words.labels.colon}${words.upTo(edition.date)}</h1>
<p>${words.about}</p>
${replacements(frozen, site)}<h2 id="figures">${words.figures}</h2>
<ol class="figure-list">${figures}</ol>
<h2 id="tables">${words.tables}</h2>
${fileLinks(frozen, (path) => path.startsWith("data/"))}
${wholeCitation(frozen, words, site)}`;
}

/** The page of a figure in an edition: as it was frozen, how it is cited, and what has changed since. */
export function frozenFigurePage(site: Site, frozen: FrozenEdition, figure: string): Markup {
  const { edition } = frozen;
  const words = editionWords(site.words.language);
  const told = describedBy(frozen, figure, site);
  const { subtitle, caption, n, source, alt, citations } = told;
  const [lang, headline] = [languageOf(told, site), headlineOf(frozen, figure, site)];
  const citation = citations?.text;
  const present = site.figureById.has(figure) ? html`<p><a href="/figures/${figure}">${words.presentFigure}</a></p>\n` : null;
  return html`<p class="kicker"><a href="${editionAddress(edition.id)}">${words.edition(edition.id)}</a> <code>${figure}</code></p>
<h1${lang}>${headline}</h1>
<p${lang}>${subtitle}</p>
${picture(frozen, figure, alt ?? headline, site)}
<p${lang}>${caption}</p>
<p${lang}>${n}${n === undefined ? null : ". "}${source}</p>
<h2 id="since">${words.present}</h2>
${changesSince(site, figure, frozen)}${present}<h2 id="cite">${words.cite}</h2>
${citation === undefined ? null : html`<p>${citation}</p>\n`}<p>SHA-256 <code>${edition.figures[figure]}</code></p>
<h2 id="files">${words.files}</h2>
${fileLinks(frozen, (path) => path.startsWith(`figures/${figure}.`))}
`;
}

/** Every edition, the latest first. */
export function editionList(site: Site): Markup {
  const words = editionWords(site.words.language);
  const items = [...site.input.editions]
    .reverse()
    .map(
      ({ edition }) =>
        html`<li><a href="${editionAddress(edition.id)}">${words.edition(edition.id)}</a>${site.words.labels.colon}${words.upTo(edition.date)}</li>\n`,
    );
  return items.length === 0 ? html`<p>${words.none}</p>` : html`<ul>${items}</ul>`;
}
