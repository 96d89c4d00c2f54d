import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { withBrowser } from "./browser.ts";

const started = withBrowser("/reports/x/");

/** Waits until the search has said what it found, and gives that. */
async function outcome(page: Page): Promise<string> {
  await page.waitForFunction(() =>
    /^(\d+ results?|One result|Nothing|The search)/.test(document.querySelector(".search-status")?.textContent ?? ""),
  );
  return (await page.locator(".search-status").textContent()) ?? "";
}

describe("the search", () => {
  it("loads nothing of its index before it is used, and then only the site's own files", async () => {
    const { page, requests, complaints } = await started.visit("/search.html");
    expect(requests.filter((address) => address.includes("/pagefind/"))).toEqual([]);
    await page.locator("#q").fill("Gossi");
    expect(await outcome(page)).toMatch(/^\d+ results for “Gossi”\.$/);
    expect(requests.filter((address) => address.includes("/pagefind/")).length).toBeGreaterThan(3);
    expect(requests.filter((address) => !address.startsWith(started.site.address))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("is reached from the field in the header of any page, by keyboard alone", async () => {
    const { page, complaints } = await started.visit("/vehicle-bombs.html");
    await page.locator(".site-search input").focus();
    await page.keyboard.type("JNIM");
    await page.keyboard.press("Enter");
    await page.waitForURL(/search\.html\?q=JNIM$/);
    await outcome(page);
    expect(await page.locator("#q").inputValue()).toBe("JNIM");
    const first = page.locator(".search-results a").first();
    for (let presses = 0; presses < 60 && !(await first.evaluate((link) => link === document.activeElement)); presses++)
      await page.keyboard.press("Tab");
    const address = await first.getAttribute("href");
    await page.keyboard.press("Enter");
    await page.waitForURL(address ?? "");
    expect(await page.locator("h1").count()).toBe(1);
    await page.goBack();
    expect(await outcome(page)).toContain("JNIM");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    ["vehicle bomb", "event", /\/events\//],
    ["Malian army", "name", /\/names\/.*#malian-army$/],
    ["Sévaré", "name", /\/names\/.*#sevare$/],
    ["sevare", "name", /\/names\/.*#sevare$/],
    ["codebook", "page", /\/methods\.html$/],
    ["targeted tactics", "figure", /\/figures\/targets-by-tactic\.html$/],
    ["kamikaze", "article", /\/articles\/.*gossi/],
  ])("finds “%s” among things of the kind %s", async (asked, kind, address) => {
    const { page } = await started.visit(`/search.html?q=${encodeURIComponent(asked)}&kind=${kind}`);
    await outcome(page);
    const found = await page.locator(".result-title a").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(found.length).toBeGreaterThan(0);
    expect(found.some((href) => address.test(decodeURI(href)))).toBe(true);
    for (const href of found) {
      const [target = "", id] = href.split("#");
      const answer = await page.request.get(target);
      expect(answer.status(), href).toBe(200);
      if (id !== undefined) expect(await answer.text()).toContain(`id="${decodeURIComponent(id)}"`);
    }
    await page.context().close();
  });

  it("quotes passages in the language they are in, with the words marked, and leads to the passage", async () => {
    const { page } = await started.visit("/search.html?q=soldats");
    await outcome(page);
    const quote = page.locator(".result-quotes li[lang=fr]").first();
    expect((await quote.locator("mark").first().textContent())?.toLowerCase()).toContain("soldat");
    await quote.locator("a").click();
    await page.waitForURL(/\/articles\/.*#e-/);
    expect(await page.locator(".exhibit:has(:target)").count()).toBe(1);
    await page.context().close();
  });

  it("shows whatever an article says as text, and never takes it for a part of the page", async () => {
    const { page, complaints } = await started.visit("/search.html");
    const hostile = '<mark>soldats</mark> &lt;img src=x onerror="document.title=1"&gt; <b>bold</b> &amp;lt; javascript:alert(1)';
    const data = {
      raw_url: "index.html",
      excerpt: hostile,
      sub_results: [],
      meta: { title: '<img src="x">', language: "fr", kind: "article" },
    };
    const body = `export const search = async () => ({ results: [{ id: "1", data: async () => (${JSON.stringify(data)}) }] });`;
    await page.route("**/pagefind/pagefind.js", (route) => route.fulfill({ contentType: "text/javascript", body }));
    await page.locator("#q").fill("soldats");
    expect(await outcome(page)).toBe("One result for “soldats”.");
    expect(await page.locator(".result-text").textContent()).toBe(
      'soldats <img src=x onerror="document.title=1"> <b>bold</b> &amp;lt; javascript:alert(1)',
    );
    expect(await page.locator(".result-title").textContent()).toBe('<img src="x">');
    expect(await page.locator(".search-results :is(img, b)").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("says so where its program cannot be loaded, and what to do instead", async () => {
    const { page } = await started.visit("/search.html");
    await page.route("**/pagefind/**", (route) => route.abort());
    await page.locator("#q").fill("soldats");
    expect(await outcome(page)).toMatch(/^The search could not be loaded\. The lists/);
    await page.context().close();
  });

  it("says when nothing was found, and keeps quiet when nothing was asked", async () => {
    const { page } = await started.visit("/search.html?q=xylophone");
    expect(await outcome(page)).toBe("Nothing found for “xylophone”.");
    await page.locator("#q").fill("");
    await page.waitForFunction(() => document.querySelector(".search-status")?.textContent === "");
    expect(await page.locator(".search-results li").count()).toBe(0);
    expect(page.url()).not.toContain("q=");
    await page.context().close();
  });

  it("shows more when asked, and puts the focus on the first of them", async () => {
    const { page } = await started.visit("/search.html?q=attack");
    await outcome(page);
    expect(await page.locator(".search-results > li").count()).toBe(10);
    await page.locator(".search-more").click();
    await page.waitForFunction(() => document.querySelectorAll(".search-results > li").length > 10);
    const focused = await page.evaluate(() =>
      [...document.querySelectorAll(".search-results > li")].findIndex((item) => item.contains(document.activeElement)),
    );
    expect(focused).toBe(10);
    await page.context().close();
  });

  it.each(["light", "dark"] as const)("can be used by everyone with its results shown, in the %s, at 360 px", async (colorScheme) => {
    const { page } = await started.visit("/search.html?q=soldats", { colorScheme, viewport: { width: 360, height: 740 } });
    await outcome(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it("leads to the lists where there is no script", async () => {
    const { page } = await started.visit("/index.html", { javaScriptEnabled: false });
    await page.locator(".site-search input").fill("Gossi");
    await page.keyboard.press("Enter");
    await page.waitForURL(/search\.html\?q=Gossi$/);
    for (const list of ["events/index.html", "articles/index.html", "names/index.html", "figures/index.html"])
      expect(await page.locator(`main a[href$="${list}"]`).count(), list).toBe(1);
    await page.context().close();
  });
});

describe("a page that is not there", () => {
  it("offers to search for the words of its address", async () => {
    const site = started.site.address;
    const { page } = await started.visit("/404.html");
    // The page names its files from where the site stands: here that is not the root of the server.
    await page.route(/^http:\/\/[^/]+\/(assets|pagefind)\//, async (route) =>
      route.fulfill({
        response: await route.fetch({
          url: site + new URL(route.request().url()).pathname.slice(1) + new URL(route.request().url()).search,
        }),
      }),
    );
    await page.goto(`${site}events/2021-06-21-gossi-vbied`);
    expect(await page.locator("#q").inputValue()).toBe("gossi vbied");
    await page.locator("#q").fill("gossi");
    await page.keyboard.press("Enter");
    expect(await outcome(page)).toMatch(/^\d+ results for “gossi”\.$/);
    expect(page.url()).toBe(`${site}events/2021-06-21-gossi-vbied`);
    await page.context().close();
  });
});
