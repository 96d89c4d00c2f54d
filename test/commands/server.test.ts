import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { serveSite } from "../../loaders/commands/server.ts";
import { fill, temporaryFolder } from "../support/folder.ts";

async function serve(base = "/"): Promise<string> {
  const folder = temporaryFolder();
  fill(folder, {
    "secret.txt": "secret",
    "site/index.html": "start",
    "site/404.html": "none here",
    "site/fr/404.html": "rien ici",
    "site/events/index.html": "events",
    "site/events/2021-gao-raid.html": "raid",
    "site/events/2021-ségou.html": "accents",
    "site/data/events.csv": "event_id\n",
    "site/fonts/a.woff2": "font",
  });
  const server = await serveSite({ site: join(folder, "site"), port: 0, host: "127.0.0.1", base });
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const cases: [path: string, status: number, type: string, text: string][] = [
  ["/", 200, "text/html; charset=utf-8", "start"],
  ["/index.html", 200, "text/html; charset=utf-8", "start"],
  ["/?a=b", 200, "text/html; charset=utf-8", "start"],
  ["/events/", 200, "text/html; charset=utf-8", "events"],
  ["/events", 200, "text/html; charset=utf-8", "events"],
  ["/events/2021-gao-raid", 200, "text/html; charset=utf-8", "raid"],
  ["/events/2021-s%C3%A9gou", 200, "text/html; charset=utf-8", "accents"],
  ["/data/events.csv", 200, "text/csv; charset=utf-8", "event_id\n"],
  ["/fonts/a.woff2", 200, "font/woff2", "font"],
  ["/nothing", 404, "text/html; charset=utf-8", "none here"],
  ["/fr/nothing", 404, "text/html; charset=utf-8", "rien ici"],
  ["/fr/events/nothing", 404, "text/html; charset=utf-8", "rien ici"],
  ["/events/nothing/", 404, "text/html; charset=utf-8", "none here"],
  ["/%2e%2e%2fsecret.txt", 400, "text/plain; charset=utf-8", ""],
  ["/%E0%A4%A", 400, "text/plain; charset=utf-8", ""],
  ["/%00", 400, "text/plain; charset=utf-8", ""],
];

test.each(cases)("GET %s", async (path, status, type, text) => {
  const response = await fetch((await serve()) + path);
  expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([status, type, text]);
});

test("a site stands under a path as under none", async () => {
  const address = await serve("/reports/x/");
  expect(await (await fetch(`${address}/reports/x/events/2021-gao-raid`)).text()).toBe("raid");
  expect(await (await fetch(`${address}/reports/x`)).text()).toBe("start");
  expect((await fetch(`${address}/events/2021-gao-raid`)).status).toBe(404);
});

test("nothing but reading is answered", async () => {
  const address = await serve();
  expect((await fetch(address, { method: "POST" })).status).toBe(405);
  const head = await fetch(`${address}/events/`, { method: "HEAD" });
  expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([200, "6", ""]);
});
