import { describe, expect, it } from "vitest";
import { withBrowser } from "./browser.ts";
import { pagesOfEachKind } from "./pages.ts";

const started = withBrowser();

const WIDTHS = [360, 480, 680, 720, 800, 900, 1000, 1040, 1120, 1280, 2560];

describe("at every width", () => {
  it.each(pagesOfEachKind())("%s: nothing hangs over, and no letter of a drawing is smaller than 12 pixels", async (path) => {
    const { page } = await started.visit(path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const { over, least } = await page.evaluate(() => {
        const shown = [...document.querySelectorAll("svg text")].filter((text) => (text as SVGTextElement).getClientRects().length > 0);
        const sizes = shown.map((text) => {
          const scale = (text as SVGTextElement).ownerSVGElement?.getScreenCTM()?.a ?? 0;
          return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
        });
        return {
          over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          least: Math.min(...sizes, Number.MAX_SAFE_INTEGER),
        };
      });
      expect(over, `${path} at ${width}`).toBeLessThanOrEqual(0);
      expect(least, `${path} at ${width}`).toBeGreaterThan(11.8);
    }
    await page.context().close();
  });
});
