import { type Address, fileOf } from "../address.ts";
import { type Content, html, type Markup, trusted } from "../escape.ts";
import type { SiteSettings } from "../input.ts";
import type { Labels } from "../words/words.ts";
import type { Assets } from "./assets.ts";

export interface NavigationPage {
  name: string;
  path: Address;
  group: string;
}

/** What is the same on every page. */
export interface Frame {
  settings: SiteSettings;
  labels: Labels;
  navigation: readonly NavigationPage[];
  assets: Assets;
}

/** What one page adds. */
export interface PageBody {
  path: Address;
  title: string;
  description: string;
  main: Markup;
}

/** Nothing runs, loads or is sent but what the site itself holds. Styles may stand in the drawings. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
].join("; ");

function head(frame: Frame, page: PageBody): Markup {
  const { settings, assets } = frame;
  const home = page.path === "/";
  const title = home ? `${settings.title}: ${settings.description.split(":")[0]}` : `${page.title} | ${settings.title}`;
  const canonical = settings.site === null ? null : new URL(fileOf(page.path).replace(/(^|\/)index\.html$/, "$1"), settings.site).href;
  const preloads = assets.preload.map((address) => html`<link rel="preload" as="font" type="font/woff2" href="${address}" crossorigin>\n`);
  return html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${page.description}">
<meta name="color-scheme" content="light dark">
${canonical === null ? null : html`<link rel="canonical" href="${canonical}">\n`}<link rel="icon" type="image/svg+xml" href="${assets.icon}">
${preloads}<link rel="stylesheet" href="${assets.style}">
<script src="${assets.script}"></script>`;
}

/** Whether a page belongs under an entry of the navigation: it is that page, or lies below it. */
function isCurrent(entry: Address, path: Address): boolean {
  return entry === path || (entry.endsWith("/") && entry !== "/" && path.startsWith(entry));
}

function navigation(frame: Frame, page: PageBody): Markup {
  const entry = ({ name, path }: NavigationPage): Content => {
    const current = isCurrent(path, page.path) ? trusted(` aria-current="${path === page.path ? "page" : "true"}"`) : null;
    return html`<li><a href="${path}"${current}>${name}</a></li>`;
  };
  const groups = [...new Set(frame.navigation.map(({ group }) => group))];
  const lists = groups.map((group) => {
    const label = group === "report" ? frame.labels.reportPages : frame.labels.sourcePages;
    return html`<ul aria-label="${label}">${frame.navigation.filter((item) => item.group === group).map(entry)}</ul>`;
  });
  return html`<nav class="site-nav" aria-label="${frame.labels.navigation}">${lists}</nav>`;
}

/** Puts a page's content into the site's own frame. Every address in it begins at the root. */
export function shell(frame: Frame, page: PageBody): string {
  const { settings, labels } = frame;
  const theme = html`<button class="theme-switch" type="button" data-names="${labels.theme.join("|")}" hidden>${labels.theme[0]}</button>`;
  return html`<!DOCTYPE html>
<html lang="${settings.language}">
<head>
${head(frame, page)}
</head>
<body>
<a class="skip" href="#main">${labels.skip}</a>
<header class="site-header"><div><a class="brand" href="/">${settings.title}</a>${navigation(frame, page)}${theme}</div></header>
<main id="main" tabindex="-1">
${page.main}
</main>
<footer class="site-footer"><div><p>${labels.madeFrom}</p><p>${labels.licence}</p></div></footer>
</body>
</html>
`.source;
}
