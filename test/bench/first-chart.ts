import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../support/chromium.ts";
import { servedSite } from "../support/site.ts";
import type { Row } from "./row.ts";
import { buildStockOverview } from "./stock-overview.ts";

const LOADS = 5;
const SLOWED = 4;

/**
 * When the first chart was on the screen: the frame after an SVG with marks in it stands in the page, and its end has been read,
 * which the browser shows by having come to something after it.
 */
const WATCH = `
  const ended = (node) => node !== null && (node.nextSibling !== null || ended(node.parentNode));
  const whole = (svg) => ended(svg) || document.readyState !== "loading";
  const drawn = (svg) => svg.querySelectorAll("rect, path, circle").length > 2 && svg.getClientRects().length > 0;
  const shown = () => [...document.querySelectorAll("main svg")].some((svg) => drawn(svg) && whole(svg));
  const look = () => { if (window.firstChart !== undefined) return; if (shown()) requestAnimationFrame(() => { window.firstChart ??= performance.now(); }); else requestAnimationFrame(look); };
  requestAnimationFrame(look);
`;

async function firstChart(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
  await page.addInitScript(WATCH);
  await page.goto(address);
  const seen = await page.waitForFunction("window.firstChart");
  const milliseconds = (await seen.jsonValue()) as number;
  await context.close();
  return milliseconds;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** How long the overview takes to show its first chart, on a processor slowed fourfold, against the same charts drawn by the browser. */
export async function firstChartShown(of: string, site: string): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "casebook-stock-"));
  const browser = await launchChromium();
  try {
    const sites = await Promise.all([servedSite(site), buildStockOverview(site, folder).then((stock) => servedSite(stock))]);
    const times: number[][] = [[], []];
    // They take turns, so that a busy moment of the machine falls on both alike.
    for (let i = 0; i < LOADS; i += 1)
      for (const [index, { address }] of sites.entries()) times[index]?.push(await firstChart(browser, address));
    await Promise.all(sites.map(({ close }) => close()));
    const [ours, stock] = times.map(median) as [number, number];
    return [
      {
        measured: `first chart of ${of}`,
        ours: `${ours.toFixed(0)} ms`,
        against: `stock Framework, drawn by the browser ${stock.toFixed(0)} ms`,
        ratio: stock / ours,
        goal: { least: 4 },
      },
    ];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
