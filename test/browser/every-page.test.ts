import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { withBrowser } from "./browser.ts";
import { allPages, pagesOfEachKind, translatedPages } from "./pages.ts";

const started = withBrowser();

/** What is folded away is read by someone too. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

describe("every page", () => {
  it.each([...allPages(), ...translatedPages()])(
    "%s runs without complaint, asks no other origin, fits 360 px, and can be used by everyone",
    async (path) => {
      const { page, complaints, requests } = await started.visit(path, { viewport: { width: 360, height: 740 } });
      expect(complaints).toEqual([]);
      expect(requests.filter((address) => !address.startsWith(started.site.address))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await page.setViewportSize({ width: 1280, height: 900 });
      await unfold(page);
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    },
  );

  // Dark changes colours and nothing else.
  it.each(pagesOfEachKind())("%s can be read in the dark", async (path) => {
    const { page } = await started.visit(path, { colorScheme: "dark" });
    await unfold(page);
    expect(await violations(page, ["color-contrast"])).toEqual([]);
    await page.context().close();
  });
});
