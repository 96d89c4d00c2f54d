import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { fontsOf, type Visit, withBrowser } from "./browser.ts";
import { allPages, pagesOfEachKind, translatedPages } from "./pages.ts";

const started = withBrowser();

/** What is folded away is read by someone too. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

// One window for all of them, since to open one takes as long as to look at its page.
let visit: Visit;
beforeAll(async () => {
  visit = await started.open();
});

const inTheDark = new Set(pagesOfEachKind());

describe("every page", () => {
  it.each([...allPages(), ...translatedPages()])(
    "%s runs without complaint, asks no other origin, fits 360 px, and can be used by everyone",
    async (path) => {
      const { page, complaints, requests } = visit;
      await page.emulateMedia({ colorScheme: "light" });
      await page.setViewportSize({ width: 360, height: 740 });
      await started.goTo(visit, path);
      await fontsOf(page);
      expect(complaints).toEqual([]);
      expect(requests.length).toBeGreaterThan(0);
      expect(requests.filter((address) => !address.startsWith(started.site.address))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await page.setViewportSize({ width: 1280, height: 900 });
      await unfold(page);
      expect(await violations(page)).toEqual([]);
      if (!inTheDark.has(path)) return;
      // Dark changes colours and nothing else, and the same colours on every page of a kind.
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violations(page, ["color-contrast"]), "in the dark").toEqual([]);
    },
  );

  it("is looked at in the dark too, one of every kind", () => {
    expect([...inTheDark].filter((path) => !allPages().includes(path))).toEqual([]);
    expect(inTheDark.size).toBeGreaterThan(20);
  });
});
