import { createReadStream, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES: Record<string, string> = {
  ".bib": "text/plain; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".geojson": "application/geo+json",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".parquet": "application/vnd.apache.parquet",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".ris": "application/x-research-info-systems",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

export interface ServerOptions {
  /** Folder of the finished site. */
  site: string;
  port: number;
  host: string;
  /** Path under which the site stands, with a slash at both ends. */
  base: string;
}

/** What is answered: a file, or nothing but a status and headers. */
interface Reply {
  status: number;
  headers: Record<string, string>;
  file: string | null;
}

/** Serves a finished site as a plain static host would. Gives the server once it listens; rejects where it cannot. */
export function serveSite(options: ServerOptions): Promise<Server> {
  const server = createServer((request, response) => send(reply(options, request), request, response));
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, options.host, () => resolve(server));
  });
}

function reply({ site, base }: ServerOptions, { method, url = "/" }: IncomingMessage): Reply {
  if (method !== "GET" && method !== "HEAD") return { status: 405, headers: { allow: "GET, HEAD" }, file: null };
  const path = decodePath(url);
  if (path === null) return { status: 400, headers: {}, file: null };
  if (`${path}/` === base) return redirect(base);
  const found = path.startsWith(base) ? findFile(site, path.slice(base.length)) : null;
  if (found === "folder") return redirect(`${encodeURI(path)}/`);
  if (found !== null) return { status: 200, headers: {}, file: found };
  return { status: 404, headers: {}, file: path.startsWith(base) ? notFoundPage(site, path.slice(base.length)) : null };
}

/** The page for what is not found that lies nearest: a language has its own. */
function notFoundPage(site: string, relative: string): string | null {
  const folders = normalize(`./${relative}`).split(/[/\\]/).slice(0, -1);
  const pages = [...folders.keys(), folders.length].map((depth) => join(site, ...folders.slice(0, depth), "404.html"));
  return pages.reverse().find(isFile) ?? null;
}

function redirect(location: string): Reply {
  return { status: 308, headers: { location }, file: null };
}

/** The path that a request asks for; null where it is none that a site can have. */
export function decodePath(url: string): string | null {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? "/");
    return path.includes("\0") || path.includes("\\") || path.split("/").includes("..") ? null : path;
  } catch {
    return null;
  }
}

/** The file for a path: itself, the page of that name (`events/x` is `events/x.html`), or a folder's `index.html`. */
function findFile(site: string, relative: string): string | "folder" | null {
  const path = join(site, normalize(`./${relative}`));
  const candidates = relative === "" || relative.endsWith("/") ? [join(path, "index.html")] : [path, `${path}.html`];
  const file = candidates.find(isFile);
  if (file !== undefined) return file;
  return isFile(join(path, "index.html")) ? "folder" : null;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The media type of a file, by the end of its name. */
export function mediaType(file: string): string {
  return TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
}

function send({ status, headers, file }: Reply, { method }: IncomingMessage, response: ServerResponse): void {
  const type = file === null ? "text/plain; charset=utf-8" : mediaType(file);
  const length = file === null ? 0 : statSync(file).size;
  response.writeHead(status, {
    "content-type": type,
    "content-length": length,
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    ...headers,
  });
  if (file === null || method === "HEAD") response.end();
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
}
