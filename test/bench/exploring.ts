import type { Page } from "playwright-core";
import { launchChromium } from "../support/chromium.ts";
import { servedSite } from "../support/site.ts";
import { median, type Row, withinLimit } from "./row.ts";

const VISITS = 5;
const LIMIT = 1000;

/** From the start of the load until the page answers to its filters. */
async function usable(page: Page, address: string): Promise<number> {
  await page.goto(new URL("explore.html", address).href);
  const drawn = await page.waitForFunction(() => {
    const { state } = (document.querySelector(".explore") as HTMLElement | null)?.dataset ?? {};
    return state === undefined ? null : performance.now();
  });
  return (await drawn.jsonValue()) as number;
}

/** From a click on the first filter until figure and list are those of the choice. */
async function answered(page: Page): Promise<number> {
  await page.waitForSelector(".explore[data-state=ready]");
  return page.evaluate(() => {
    const box = document.querySelector(".explore-controls fieldset input");
    const before = performance.now();
    (box as HTMLInputElement).click();
    // What the click changes is drawn before it returns; the layout is forced as the next frame would.
    document.body.getBoundingClientRect();
    return performance.now() - before;
  });
}

/** How soon the page for one's own questions of a built report can be used, and how long it takes to answer one. */
export async function exploring(of: string, site: string): Promise<Row[]> {
  const [browser, served] = await Promise.all([launchChromium(), servedSite(site)]);
  try {
    const times: { usable: number; answered: number }[] = [];
    for (let visit = 0; visit < VISITS; visit += 1) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      times.push({ usable: await usable(page, served.address), answered: await answered(page) });
      await page.close();
    }
    return [
      withinLimit({ measure: "explore-first", of, ours: median(times.map((time) => time.usable)), unit: "ms" }, LIMIT),
      withinLimit({ measure: "explore-answer", of, ours: median(times.map((time) => time.answered)), unit: "ms" }, LIMIT),
    ];
  } finally {
    await Promise.all([browser.close(), served.close()]);
  }
}
