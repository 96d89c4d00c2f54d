import { type Address, fileOf, localised, relativeTo, wholeSite } from "../address.ts";
import { citationMeta } from "../citation/meta.ts";
import { html, type Markup, trusted } from "../escape.ts";
import type { SiteSettings } from "../input.ts";
import { CARD } from "../picture/card.ts";
import type { Frame, PageBody } from "./shell.ts";

/** Nothing runs, loads or is sent but what the site itself holds. Styles may stand in the drawings. */
const policy = (scripts: string) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join("; ");

/** Arquero makes functions of its verbs' expressions, which a browser calls evaluating: of its own code alone, never of what the data say. */
const SCRIPTS = { read: "'self'", explore: "'self' 'unsafe-eval'" };

/** A page as the web knows it; null where the site's address is not set. */
export function publicAddress({ site, home }: Pick<SiteSettings, "site" | "home">, address: Address): string | null {
  return site === null ? null : new URL(fileOf(localised(home, address)).replace(/(^|\/)index\.html$/, "$1"), site).href;
}

/** The same page in every language, and for who reads none of them: the first. */
function alternates({ settings: { site }, languages }: Frame, { path }: PageBody): Markup[] {
  if (languages.length < 2) return [];
  const [first] = languages;
  const named = [...languages, ...(first === undefined ? [] : [{ ...first, language: "x-default" }])];
  return named.map(({ language, home }) => {
    const address = publicAddress({ site, home }, path) ?? wholeSite(localised(home, path));
    return html`<link rel="alternate" hreflang="${language}" href="${address}">\n`;
  });
}

/** JSON that stands within HTML: no character of it can end the element or begin another. */
function jsonLd(data: object): Markup {
  const json = JSON.stringify(data).replace(
    /[<>&$\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return html`<script type="application/ld+json">${trusted(json)}</script>\n`;
}

/** What a place where the address is shared shows of the page. */
function sharing(frame: Frame, page: PageBody, canonical: string | null): Markup {
  const { settings } = frame;
  const image = settings.site === null ? page.card.address : publicAddress(settings, page.card.address);
  return html`<meta property="og:type" content="${page.path === "/" ? "website" : "article"}">
<meta property="og:site_name" content="${settings.title}">
<meta property="og:locale" content="${settings.language}">
<meta property="og:title" content="${page.title}">
<meta property="og:description" content="${page.description}">
${canonical === null ? null : html`<meta property="og:url" content="${canonical}">\n`}<meta property="og:image" content="${image}">
<meta property="og:image:width" content="${CARD.width}">
<meta property="og:image:height" content="${CARD.height}">
<meta property="og:image:alt" content="${page.card.alt}">
<meta name="twitter:card" content="summary_large_image">
`;
}

/**
 * The style sheet of a page. One that opens with charts holds it, so that the first of them waits for no second file; the
 * thousands of pages that are read after one another share the file.
 */
function styles({ assets, settings }: Frame, page: PageBody): Markup {
  if (!page.opensWithCharts) return html`<link rel="stylesheet" href="${assets.style}">`;
  const file = fileOf(localised(settings.home, page.path));
  const text = assets.styleText.replace(/url\((\/[^)]+)\)/g, (_, address: string) => `url(${relativeTo(file, address)})`);
  return html`<style>${trusted(text)}</style>`;
}

/** The head of a page: what it is called, how it is found and shared, what it may load. Every address begins at the root. */
export function head(frame: Frame, page: PageBody): Markup {
  const { settings, assets } = frame;
  const home = page.path === "/";
  const title = home ? frame.title : `${page.title} | ${settings.title}`;
  const canonical = page.found ? publicAddress(settings, page.path) : null;
  const preloads = assets.preload.map((address) => html`<link rel="preload" as="font" type="font/woff2" href="${address}" crossorigin>\n`);
  const feed =
    frame.feed === null ? null : html`<link rel="alternate" type="application/atom+xml" title="${settings.title}" href="${frame.feed}">\n`;
  return html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy(page.explores ? SCRIPTS.explore : SCRIPTS.read))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${page.description}">
<meta name="color-scheme" content="light dark">
${page.found ? null : html`<meta name="robots" content="noindex">\n`}${canonical === null ? null : html`<link rel="canonical" href="${canonical}">\n`}${page.found ? alternates(frame, page) : null}<link rel="icon" type="image/svg+xml" href="${assets.icon}">
<link rel="apple-touch-icon" href="${assets.touchIcon}">
${feed}${preloads}${styles(frame, page)}
${page.citation === null ? null : citationMeta(page.citation)}${page.found ? sharing(frame, page, canonical) : null}${page.data === null ? null : jsonLd(page.data)}<script src="${assets.script}" async blocking="render"></script>${page.searches ? html`\n<script src="${assets.search}" defer></script>` : null}${page.explores ? html`\n<link rel="stylesheet" href="${assets.exploreStyle}">\n<script src="${assets.explore}" defer></script>` : null}`;
}
