import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { withBrowser } from "./browser.ts";
import { pagesOfEachKind, translatedPages } from "./pages.ts";

const started = withBrowser();

const SCREENS = [360, 480, 680, 720, 800, 900, 1000, 1040, 1120, 1280, 2560];

/** A sheet's whole width, and what its margins leave: what hangs over there is cut off, and cannot be scrolled to. */
const SHEETS = [704, 794];

/** A page in a frame of the same site: a frame takes another width at once, where a window of the browser has to be asked. */
async function framed(path: string): Promise<Page> {
  const page = await started.browser.newPage({ viewport: { width: 2560, height: 900 } });
  const host = new URL("frame-of-the-tests", started.site.address).href;
  const body = `<!DOCTYPE html><body style="margin:0"><iframe src="${path}" style="border:0;height:900px"></iframe>`;
  await page.route(host, (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(host);
  return page;
}

interface Seen {
  width: number;
  /** By how much the page is wider than its window. */
  over: number;
  /** Size of the smallest letter in a drawing. */
  least: number;
}

const seenAt = (page: Page, widths: number[]): Promise<Seen[]> =>
  page.evaluate(async (all) => {
    const frame = document.querySelector("iframe") as HTMLIFrameElement;
    const { document: inner, getComputedStyle: styleOf } = frame.contentWindow as Window & typeof globalThis;
    await inner.fonts.ready;
    return all.map((width) => {
      frame.style.width = `${width}px`;
      const shown = [...inner.querySelectorAll<SVGTextElement>("svg text")].filter((text) => text.getClientRects().length > 0);
      const sizes = shown.map((text) => Number.parseFloat(styleOf(text).fontSize) * (text.ownerSVGElement?.getScreenCTM()?.a ?? 0));
      const { scrollWidth, clientWidth } = inner.documentElement;
      return { width: clientWidth, over: scrollWidth - clientWidth, least: Math.min(...sizes, Number.MAX_SAFE_INTEGER) };
    });
  }, widths);

describe("at every width", () => {
  it.each([...pagesOfEachKind(), ...translatedPages()])(
    "%s: nothing hangs over, on a screen or on paper, and no letter of a drawing is smaller on a screen than 12 pixels",
    async (path) => {
      const page = await framed(path);
      const seen = await seenAt(page, SCREENS);
      expect(seen.map(({ width }) => width)).toEqual(SCREENS);
      expect(seen.filter(({ over, least }) => over > 0 || least <= 11.8)).toEqual([]);
      await page.emulateMedia({ media: "print" });
      const printed = await seenAt(page, SHEETS);
      expect(printed.map(({ width, over }) => [width, over])).toEqual(SHEETS.map((width) => [width, 0]));
      await page.close();
    },
  );
});
