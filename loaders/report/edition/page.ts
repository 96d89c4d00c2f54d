import { editionAddress, editionFigureAddress } from "../../citing/editions.ts";
import type { FrozenEdition } from "../../model/edition.ts";
import { compare } from "../../problems.ts";
import { CITATIONS_FILE } from "../citation/files.ts";
import { html, join, type Markup } from "../escape.ts";
import type { SiteFile } from "../input.ts";
import type { Site } from "../site-index.ts";
import { type EditionWords, editionWords } from "../words/editions.ts";
import { changesSince } from "./history.ts";

/** What a figure said of itself when it was frozen, as far as its page shows it. */
interface Frozen {
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

function describedBy({ files }: FrozenEdition, figure: string): Frozen {
  const bytes = files.get(`figures/${figure}.json`);
  return bytes === undefined ? {} : (JSON.parse(new TextDecoder().decode(bytes)) as Frozen);
}

function fileLinks({ edition, files }: FrozenEdition, wanted: (path: string) => boolean): Markup {
  const paths = [...files.keys()].filter(wanted).sort(compare);
  const links = paths.map(
    (path) => html`<a href="${editionAddress(edition.id)}${path}" download>${path.slice(path.lastIndexOf("/") + 1)}</a>`,
  );
  return html`<p>${join(links, html` · `)}</p>`;
}

/** The drawing as it was frozen; on a small screen it leads to itself, to be enlarged. */
function picture({ edition, files }: FrozenEdition, figure: string, alt: string): Markup | null {
  const address = (kind: string) => `${editionAddress(edition.id)}figures/${figure}.${kind}`;
  if (!files.has(`figures/${figure}.svg`)) return null;
  return html`<p class="frozen wide"><a href="${address("svg")}"><img src="${address("svg")}" alt="${alt}" loading="lazy"></a></p>`;
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
function wholeCitation({ files }: FrozenEdition, words: EditionWords): Markup | null {
  const bytes = files.get(CITATIONS_FILE);
  if (bytes === undefined) return null;
  const { report } = JSON.parse(new TextDecoder().decode(bytes)) as { report?: Frozen };
  return html`<h2 id="cite">${words.cite}</h2>\n<p>${report?.citations?.text}</p>\n`;
}

/** The page of an edition: its figures, its tables, its citation. */
export function editionPage(site: Site, frozen: FrozenEdition): Markup {
  const { edition } = frozen;
  const words = editionWords(site.words.language);
  const figures = Object.keys(edition.figures).map(
    (id) => html`<li><a href="${editionFigureAddress(edition.id, id)}">${edition.headlines[id] ?? id}</a></li>\n`,
  );
  return html`<p class="kicker"><a href="/editions/">${words.editions}</a></p>
<h1>${words.edition(edition.id)}: ${words.upTo(edition.date)}</h1>
<p>${words.about}</p>
${replacements(frozen, site)}<h2 id="figures">${words.figures}</h2>
<ol class="figure-list">${figures}</ol>
<h2 id="tables">${words.tables}</h2>
${fileLinks(frozen, (path) => path.startsWith("data/"))}
${wholeCitation(frozen, words)}`;
}

/** The page of a figure in an edition: as it was frozen, how it is cited, and what has changed since. */
export function frozenFigurePage(site: Site, frozen: FrozenEdition, figure: string): Markup {
  const { edition } = frozen;
  const words = editionWords(site.words.language);
  const { subtitle, caption, n, source, alt, citations } = describedBy(frozen, figure);
  const citation = citations?.text;
  const present = site.figureById.has(figure) ? html`<p><a href="/figures/${figure}">${words.presentFigure}</a></p>\n` : null;
  return html`<p class="kicker"><a href="${editionAddress(edition.id)}">${words.edition(edition.id)}</a> <code>${figure}</code></p>
<h1>${edition.headlines[figure] ?? figure}</h1>
<p>${subtitle}</p>
${picture(frozen, figure, alt ?? edition.headlines[figure] ?? figure)}
<p>${caption}</p>
<p>${n}${n === undefined ? null : ". "}${source}</p>
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
        html`<li><a href="${editionAddress(edition.id)}">${words.edition(edition.id)}</a>: ${words.upTo(edition.date)}</li>\n`,
    );
  return items.length === 0 ? html`<p>${words.none}</p>` : html`<ul>${items}</ul>`;
}
