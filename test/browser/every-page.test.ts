import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, it } from "vitest";
import { withBrowser } from "./browser.ts";
import { allPages, pagesOfEachKind } from "./pages.ts";

const started = withBrowser();

/** Rules that a page breaks, each with the first place where it does. */
async function violations(path: string, colorScheme: "light" | "dark"): Promise<string[]> {
  const { page } = await started.visit(path, { colorScheme });
  // What is folded away is read by someone too.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  await page.context().close();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe("every page", () => {
  it.each(allPages())("%s runs without complaint, asks no other origin, and fits 360 px", async (path) => {
    const { page, complaints, requests } = await started.visit(path, { viewport: { width: 360, height: 740 } });
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(started.site.address))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.context().close();
  });

  it.each(allPages())("%s breaks no rule of accessibility in light", async (path) => {
    expect(await violations(path, "light")).toEqual([]);
  });

  it.each(pagesOfEachKind())("%s breaks none in dark", async (path) => {
    expect(await violations(path, "dark")).toEqual([]);
  });
});
