import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { type ServedSite, servedSite } from "../support/site.ts";

/** What a page did while it was open. */
export interface Visit {
  page: Page;
  /** Errors and warnings of the console, policy violations among them, and exceptions. */
  complaints: string[];
  /** Every address asked for. */
  requests: string[];
}

interface Started {
  browser: Browser;
  site: ServedSite;
  /** Opens a page of the site and waits for its fonts; the page closes with the test file. */
  visit: (path: string, options?: BrowserContextOptions) => Promise<Visit>;
}

/** A browser and the built site for one test file, or another one; `base` is the path that it is served under. */
export function withBrowser(base = "/", folder?: string): Started {
  const started = {} as Started;
  beforeAll(async () => {
    started.browser = await launchChromium();
    started.site = await servedSite(folder, base);
  });
  afterAll(async () => {
    await started.browser?.close();
    await started.site?.close();
  });
  started.visit = async (path, options = {}) => {
    const context = await started.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const visit: Visit = { page, complaints: [], requests: [] };
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && visit.complaints.push(message.text()));
    page.on("pageerror", (fault) => visit.complaints.push(fault.message));
    page.on("request", (request) => visit.requests.push(request.url()));
    await page.goto(new URL(path.replace(/^\//, ""), started.site.address).href);
    if (options.javaScriptEnabled !== false) await page.evaluate(() => document.fonts.ready.then(() => null));
    return visit;
  };
  return started;
}
