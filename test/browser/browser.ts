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
  /** Opens a window that shows nothing yet; it closes with the test file. */
  open: (options?: BrowserContextOptions) => Promise<Visit>;
  /** Goes to a page of the site in an open window; what was said and asked before is forgotten. */
  goTo: (visit: Visit, path: string) => Promise<void>;
  /** Opens a page of the site in a window of its own and waits for its fonts. */
  visit: (path: string, options?: BrowserContextOptions) => Promise<Visit>;
}

/** Waits for the fonts of a page. */
export const fontsOf = (page: Page): Promise<null> => page.evaluate(() => document.fonts.ready.then(() => null));

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
  started.open = async (options = {}) => {
    const context = await started.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const visit: Visit = { page, complaints: [], requests: [] };
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && visit.complaints.push(message.text()));
    page.on("pageerror", (fault) => visit.complaints.push(fault.message));
    page.on("request", (request) => visit.requests.push(request.url()));
    return visit;
  };
  started.goTo = async ({ page, complaints, requests }, path) => {
    for (const earlier of [complaints, requests]) earlier.length = 0;
    await page.goto(new URL(path.replace(/^\//, ""), started.site.address).href);
  };
  started.visit = async (path, options = {}) => {
    const visit = await started.open(options);
    await started.goTo(visit, path);
    if (options.javaScriptEnabled !== false) await fontsOf(visit.page);
    return visit;
  };
  return started;
}
