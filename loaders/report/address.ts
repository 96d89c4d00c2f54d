/**
 * Addresses within the site begin at its root and name pages without ending: `/events/2021-06-21-gossi-vbied`, `/events/`.
 * They become relative, and files, when a page is written: the site then works under any path, and from a disk.
 */
export type Address = string;

const ATTRIBUTE = /\b(href|src|xlink:href|action|property="og:image" content)="(site:)?(\/[^"]*)"/g;

/** An address of the site as a whole, which the language of the page that it stands on does not change. */
export function wholeSite(address: Address): string {
  return `site:${address}`;
}

/**
 * Where the page of an address stands in a language whose pages begin at `home`: `/events/` is `/fr/events/`. Files other than pages
 * are the same for every language and stay.
 */
export function localised(home: Address, address: Address): Address {
  const path = address.split(/[?#]/, 1)[0] ?? "";
  const isFile = /\.(?!html$)[a-z0-9]+$/i.test(path.slice(path.lastIndexOf("/") + 1));
  return isFile ? address : `${home}${address.slice(1)}`;
}

/** The file that holds an address: `/events/` → `events/index.html`, `/data` → `data.html`, `/data/events.csv` → itself. */
export function fileOf(address: Address): string {
  const path = (address.split(/[?#]/, 1)[0] ?? "").slice(1);
  if (path === "" || path.endsWith("/")) return `${path}index.html`;
  return /\.[a-z0-9]+$/i.test(path.slice(path.lastIndexOf("/") + 1)) ? path : `${path}.html`;
}

/** The address of an event's page. */
export function eventAddress(eventId: string): Address {
  return `/events/${encodeURIComponent(eventId)}`;
}

/** The address of an article's page. */
export function articleAddress(articleId: string): Address {
  // A file name may end like a file of another kind (`notes.json`): its page says that it is one.
  return `/articles/${encodeURIComponent(articleId)}${/\.[^.]+$/.test(articleId) ? ".html" : ""}`;
}

/** An address as a page's file has to write it: relative, to the file itself. */
export function relativeTo(from: string, address: Address): string {
  const tail = /[?#].*$/.exec(address)?.[0] ?? "";
  const target = fileOf(address).split("/");
  const here = from.split("/").slice(0, -1);
  let shared = 0;
  while (shared < here.length && shared < target.length - 1 && here[shared] === target[shared]) shared++;
  const path = [...here.slice(shared).map(() => ".."), ...target.slice(shared)].join("/");
  return `${path.startsWith("..") ? "" : "./"}${path}${tail}`;
}

/** An address found in a page, for checking. */
export interface Link {
  /** File within the site, decoded. */
  file: string;
  /** Anchor, decoded; empty for the page as a whole. */
  anchor: string;
  written: string;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("&amp;", "&").replaceAll("&#39;", "'"));
  } catch {
    return text;
  }
}

/**
 * Turns every address of a page's HTML that begins at the root into one relative to the page.
 * Takes the page's file, its HTML and where the pages of its language begin, and for a page that is served at any address (the one
 * for what is not found) the path that the site stands at; gives the HTML and every link within the site, those to anchors of the page
 * included.
 */
export function relativise(file: string, source: string, home: Address = "/", base: string | null = null): { html: string; links: Link[] } {
  const links: Link[] = [];
  const html = source.replace(ATTRIBUTE, (_, name: string, whole: string | undefined, written: string) => {
    const address = whole === undefined ? localised(home, written) : written;
    links.push({ file: decoded(fileOf(address)), anchor: decoded(address.split("#")[1] ?? ""), written: address });
    const target = base === null ? relativeTo(file, address) : relativeTo("index.html", address).replace("./", base);
    return `${name}="${target}"`;
  });
  for (const [, anchor = ""] of source.matchAll(/\bhref="#([^"]*)"/g))
    links.push({ file: decoded(file), anchor: decoded(anchor), written: `#${anchor}` });
  return { html, links };
}
