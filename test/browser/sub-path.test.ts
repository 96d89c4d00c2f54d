import { expect, it } from "vitest";
import { withBrowser } from "./browser.ts";

const started = withBrowser("/reports/x/");

it("works under any path: styles, script, fonts and links", async () => {
  const { page, complaints, requests } = await started.visit("/events/index.html");
  expect(complaints).toEqual([]);
  expect(requests.every((address) => address.startsWith(started.site.address))).toBe(true);
  for (const [name, file] of [
    ["Overview", "index.html"],
    ["Vehicle bombs", "vehicle-bombs.html"],
    ["Methods", "methods.html"],
  ] as const) {
    await page.locator(".site-nav a", { hasText: name }).click();
    await page.waitForURL(`${started.site.address}${file}`);
    expect(await page.locator("h1").count(), name).toBe(1);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});
