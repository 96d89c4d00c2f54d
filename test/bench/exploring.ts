import type { Page } from "playwright-core";
import { launchChromium } from "../support/chromium.ts";
import { servedSite } from "../support/site.ts";
import type { Row } from "./row.ts";

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

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

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
    const row = (measured: string, milliseconds: number): Row => ({
      ...{ measured: `${measured} of ${of}`, ours: `${milliseconds.toFixed(0)} ms`, against: `${LIMIT} ms` },
      ...{ ratio: milliseconds / LIMIT, goal: { most: 1 } },
    });
    return [
      row("first use of the page for own questions", median(times.map((time) => time.usable))),
      row("an answer on it, figure, map and list", median(times.map((time) => time.answered))),
    ];
  } finally {
    await Promise.all([browser.close(), served.close()]);
  }
}
