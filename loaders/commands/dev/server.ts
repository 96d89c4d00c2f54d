import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { fileOf } from "../../report/address.ts";
import { decodePath, mediaType } from "../server.ts";
import type { Showing } from "./showing.ts";

const CLIENT = "/_dev/client.js";
const EVENTS = "/_dev/events";

/** Before the first report is made. */
const WAITING = `<!DOCTYPE html><html lang="en"><title>Making the report</title><body style="font:1.2rem/1.5 sans-serif;padding:2rem"><main>The report is being made. It shows here when it is.</main></body></html>`;

/** Serves the report that is shown, with what keeps open pages up to date. Gives the server once it listens. */
export function serveReport(showing: Showing, { port, host }: { port: number; host: string }): Promise<Server> {
  const server = createServer((request, response) => {
    answer(showing, request, response).catch((fault: Error) => send(response, 500, "text/plain; charset=utf-8", fault.message));
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });
}

async function answer(showing: Showing, { method, url = "/" }: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = decodePath(url);
  if (path === null || (method !== "GET" && method !== "HEAD")) return send(response, 400, "text/plain; charset=utf-8", "");
  if (path === EVENTS) return follow(showing, response);
  if (path === CLIENT) return send(response, 200, mediaType(CLIENT), readFileSync(new URL("./client.js", import.meta.url)));
  if (showing.site === null) return send(response, 200, mediaType("index.html"), withClient(WAITING, showing));
  const file = fileOf(path);
  const bytes = (await showing.site.bytes(path.slice(1))) ?? (await showing.site.bytes(file));
  if (bytes !== null) return page(response, 200, path === `/${file}` ? path : file, bytes, showing);
  return page(response, 404, "404.html", (await showing.site.bytes("404.html")) ?? new Uint8Array(), showing);
}

function page(response: ServerResponse, status: number, file: string, bytes: Uint8Array, showing: Showing): void {
  const isPage = file.endsWith(".html");
  send(response, status, mediaType(file), isPage ? withClient(new TextDecoder().decode(bytes), showing) : bytes);
}

function withClient(html: string, { news }: Showing): string {
  return html.replace("</body>", `<script src="${CLIENT}" data-report="${news.report}"></script>\n</body>`);
}

function follow(showing: Showing, response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  const end = showing.follow((news) => response.write(`data: ${JSON.stringify(news)}\n\n`));
  response.on("close", end);
}

function send(response: ServerResponse, status: number, type: string, body: Uint8Array | string): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store", "x-content-type-options": "nosniff" });
  response.end(body);
}
