import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { builtSite } from "../support/site.ts";
import { violations } from "./axe.ts";
import { withBrowser } from "./browser.ts";

const started = withBrowser("/reports/x/");

async function ready(page: Page): Promise<void> {
  await page.waitForSelector(".explore:is([data-state=ready], [data-state=failed])");
}

const shown = (page: Page) => page.locator(".explore-list tbody tr").count();
const status = (page: Page) => page.locator(".explore-status").textContent();

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.replace(/\s*×$/, "").trim() ?? "");

/** What a click has the browser keep. */
async function kept(page: Page, what: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`[data-take=${what}]`).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "latin1") };
}

describe("the page for one's own questions", () => {
  it("begins with every event, draws the report's own figure from them, and asks nobody else", async () => {
    const { page, complaints, requests } = await started.visit("/explore.html");
    await ready(page);
    const published = JSON.parse(readFileSync(join(builtSite(), "figures", "attacks-over-time.json"), "utf8"));
    expect(await page.locator(".explore-figure .figure-headline").textContent()).toBe(published.title);
    const rows = await kept(page, "rows");
    expect(rows.text).toBe(readFileSync(join(builtSite(), "figures", "attacks-over-time.csv"), "latin1"));
    // The same digest by another way: what the reader's browser drew is what the report says.
    expect(rows.name).toBe(`attacks-over-time-${published.digest.slice(0, 8)}.csv`);
    expect((await kept(page, "events")).text).toBe(readFileSync(join(builtSite(), "data", "events.csv"), "latin1"));
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(started.site.address))).toEqual([]);
    await page.context().close();
  });

  it("is used by keyboard alone, says what it shows, and goes back", async () => {
    const { page, complaints } = await started.visit("/explore.html");
    await ready(page);
    const all = await shown(page);
    await page.locator(".explore-controls fieldset input[value]").first().focus();
    await page.keyboard.press("Space");
    await page.waitForURL(/\?tactic=/);
    const few = await shown(page);
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(all);
    expect(await status(page)).toMatch(new RegExp(`^${few} of ${all} events, from \\d+ of \\d+ articles\\. `));
    expect(await page.locator(".explore-figure figcaption").textContent()).toContain(`n = ${few} attack`);
    await page.goBack();
    expect(await shown(page)).toBe(all);
    expect(await page.locator(".explore-controls input:checked").count()).toBe(0);
    await page.goForward();
    expect(await shown(page)).toBe(few);
    await page.locator(".explore-asked a").first().focus();
    await page.keyboard.press("Enter");
    expect(await shown(page)).toBe(all);
    // Nothing is left to take off: the way goes on where events are chosen.
    expect(await focused(page)).toBe("Choose events");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("keeps the reader's place when it is drawn anew, and says what is shown now", async () => {
    const { page } = await started.visit("/explore.html?country=ML&role=main");
    await ready(page);
    await page.locator(".explore-map summary").focus();
    await page.keyboard.press("Enter");
    await page.locator(".explore-list thead a", { hasText: "Killed" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/sort=/);
    expect(await focused(page)).toBe("Killed");
    expect(await page.locator(".explore-map details").getAttribute("open")).not.toBeNull();
    await page.locator(".explore-asked a").nth(1).focus();
    await page.keyboard.press("Enter");
    expect(await focused(page)).toMatch(/^Show everything|^country/);
    await page.locator(".explore-controls select").first().selectOption({ index: 3 });
    const headline = await page.locator(".explore-figure .figure-headline").textContent();
    expect(await status(page)).toContain(headline ?? "no headline");
    expect(await page.locator(".explore-status").getAttribute("role")).toBe("status");
    await page.context().close();
  });

  it("opens a view that was sent: map, list, citation and link say the same question", async () => {
    const { page, complaints } = await started.visit("/explore.html?figure=map&tactic=raid&to=2020&sort=-killed");
    await ready(page);
    expect(await page.locator(".explore-figure .figure-headline").textContent()).toMatch(/^Mali saw /);
    expect(await page.locator(".explore-map").isHidden()).toBe(true);
    expect(await page.locator(".explore-list th[aria-sort=descending]").textContent()).toBe("Killed");
    const address = `${started.site.address}explore.html?figure=map&tactic=raid&to=2020&sort=-killed`;
    expect(await page.locator("#copy-link").textContent()).toBe(address);
    const citation = (await page.locator("#copy-citation").textContent()) ?? "";
    expect(citation).toContain("[tactic: raid; up to 2020]");
    expect(citation).toContain(address);
    expect(citation).toMatch(/\[data@draft#[0-9a-f]{8}\]$/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("marks in its list what an analyst decided on, as the report's own lists do", async () => {
    const { page } = await started.visit("/explore.html?status=corrected");
    await ready(page);
    const events = await page.locator(".explore-list tbody tr").count();
    expect(events).toBeGreaterThan(0);
    expect(await page.locator(".explore-list tbody .status-corrected").count()).toBe(events);
    await page.context().close();
  });

  it("opens what stands behind a mark of several events, and every single one leads to its event", async () => {
    const { page } = await started.visit("/explore.html?figure=targets-by-tactic");
    await ready(page);
    const all = await shown(page);
    await page.locator('.explore-figure .wide-drawing a[href*="-row-"]').first().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/mark=targets-by-tactic\.\d+/);
    const few = await shown(page);
    expect(few).toBeLessThan(all);
    expect(await page.evaluate(() => document.activeElement?.closest(".explore-asked") !== null)).toBe(true);
    await page.locator(".explore-list th a").last().click();
    await page.waitForURL(/\/reports\/x\/events\//);
    expect(await page.locator("h1").count()).toBe(1);
    await page.goBack();
    await ready(page);
    expect(await shown(page)).toBe(few);
    await page.context().close();
  });

  it("gives pictures that stand by themselves", async () => {
    const { page, complaints } = await started.visit("/explore.html?tactic=svbied");
    await ready(page);
    const svg = await kept(page, "svg");
    expect(svg.name).toMatch(/^attacks-over-time-[0-9a-f]{8}\.svg$/);
    expect(svg.text).toContain("font/woff2;base64");
    expect(svg.text).toContain("tactic: suicide vehicle bomb");
    const png = await kept(page, "png");
    expect(png.text.slice(1, 4)).toBe("PNG");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("can be used by everyone, and moves nothing that stands there already", async () => {
    const { page } = await started.visit("/explore.html?country=ML");
    await ready(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it("is read without script: figure, map, events and the way to the tables", async () => {
    const { page } = await started.visit("/explore.html", { javaScriptEnabled: false });
    expect(await page.locator(".explore .figure-headline").count()).toBe(2);
    expect(await page.locator(".explore-list tbody tr").count()).toBeGreaterThan(0);
    expect(await page.locator(".explore-choose").isVisible()).toBe(false);
    expect(await page.locator(".explore noscript").textContent()).toContain("takes script");
    await page.context().close();
  });

  it("shows names as text, whatever they hold", async () => {
    const { page, complaints } = await started.visit("/explore.html?actor=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
    await ready(page);
    expect(await page.locator(".explore-asked").textContent()).toContain("<img src=x onerror=alert(1)>");
    expect(await page.locator(".explore img").count()).toBe(0);
    expect(await status(page)).toMatch(/^No event fits/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
