import { describe, expect, it } from "vitest";
import { withBrowser } from "./browser.ts";
import { pagesOfEachKind, translatedPages } from "./pages.ts";

const started = withBrowser();

const kB = 1000;

/** Where readers ask the data themselves, the program that draws stands in the page; it has a limit of its own. */
const isExplorer = (path: string) => path.endsWith("/explore.html");

/** What is looked up and not read through, every rule and every score of it, may weigh more. */
const limitOf = (path: string) => (path.endsWith("/methods.html") ? 180 : 150);
const limits = [...pagesOfEachKind(), ...translatedPages()]
  .filter((path) => !isExplorer(path))
  .map((path) => [path, limitOf(path)] as const);

describe("the weight of a page", () => {
  it.each(limits)("%s: at most %i kB without fonts, 30 kB of script, 60 kB of fonts", async (path, limit) => {
    const { page, requests } = await started.visit(path);
    const sizes = await Promise.all(
      [...new Set(requests)].map(async (address) => ({ address, size: (await (await page.request.get(address)).body()).length })),
    );
    const sum = (test: RegExp) => sizes.filter(({ address }) => test.test(address)).reduce((total, { size }) => total + size, 0);
    expect(sum(/\.woff2$/)).toBeGreaterThan(0);
    expect(sum(/\.woff2$/)).toBeLessThanOrEqual(60 * kB);
    expect(sum(/\.js$/)).toBeLessThanOrEqual(30 * kB);
    expect(sum(/^(?!.*\.woff2$)/)).toBeLessThanOrEqual(limit * kB);
    await page.context().close();
  });

  it.each([...pagesOfEachKind(), ...translatedPages()].filter(isExplorer))("%s: at most 800 kB of script", async (path) => {
    const { page, requests } = await started.visit(path);
    const scripts = [...new Set(requests)].filter((address) => address.endsWith(".js"));
    const sizes = await Promise.all(scripts.map(async (address) => (await (await page.request.get(address)).body()).length));
    expect(sizes.length).toBe(2);
    expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(800 * kB);
    await page.context().close();
  });

  it("does not move while it loads", async () => {
    for (const path of ["/index.html", "/events/index.html"]) {
      const { page } = await started.visit(path);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let total = 0;
            const observer = new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) total += (entry as PerformanceEntry & { value: number }).value;
            });
            observer.observe({ type: "layout-shift", buffered: true });
            setTimeout(() => resolve(total), 300);
          }),
      );
      expect(shift, path).toBeLessThan(0.02);
      await page.context().close();
    }
  });
});
