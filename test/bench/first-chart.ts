import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../support/chromium.ts";
import { servedSite } from "../support/site.ts";
import { GOALS, median, type Row } from "./row.ts";
import { buildStockOverview } from "./stock-overview.ts";

const LOADS = 15;
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

/** What one load of a page took. */
interface Load {
  milliseconds: number;
  kilobytes: number;
}

/** Bytes of a page and of everything that it has loaded, as they are before they are packed; fonts are left out. */
const WEIGHT = `
  [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
    .filter(({ name }) => !/\\.woff2?$/.test(name))
    .reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0)
`;

async function load(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
  await page.addInitScript(WATCH);
  await page.goto(address, { waitUntil: "networkidle" });
  const seen = await page.waitForFunction("window.firstChart");
  const milliseconds = (await seen.jsonValue()) as number;
  const kilobytes = ((await page.evaluate(WEIGHT)) as number) / 1000;
  await context.close();
  return { milliseconds, kilobytes };
}

/** How long the overview takes to show its first chart, on a processor slowed fourfold, against the same charts drawn by the browser. */
export async function firstChartShown(of: string, site: string): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "casebook-stock-"));
  const browser = await launchChromium();
  try {
    const sites = await Promise.all([servedSite(site), buildStockOverview(site, folder).then((stock) => servedSite(stock))]);
    const loads: Load[][] = [[], []];
    // They take turns, so that a busy moment of the machine falls on both alike.
    for (let i = 0; i < LOADS; i += 1) for (const [index, { address }] of sites.entries()) loads[index]?.push(await load(browser, address));
    await Promise.all(sites.map(({ close }) => close()));
    const compared = (cost: keyof Load) => {
      const [ours, against] = loads.map((side) => median(side.map((one) => one[cost]))) as [number, number];
      return { of, ours, beside: "stock", against, ratio: against / ours };
    };
    return [
      { measure: "first-chart", ...compared("milliseconds"), unit: "ms", ...GOALS.least(4) },
      { measure: "overview-weight", ...compared("kilobytes"), unit: "kB", ...GOALS.none },
    ];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
