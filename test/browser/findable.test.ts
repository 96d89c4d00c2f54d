import { describe, expect, it } from "vitest";
import { withBrowser } from "./browser.ts";
import { allPages } from "./pages.ts";

const started = withBrowser();

describe("what search engines, feed readers and shared links ask for", () => {
  it("is on every page: a title and a description of its own, a picture that is there, metadata that can be read", async () => {
    const { page } = await started.visit("/index.html");
    const seen = await page.evaluate(async (paths) => {
      const found = [];
      for (const path of paths) {
        const document = new DOMParser().parseFromString(await (await fetch(path)).text(), "text/html");
        const content = (selector: string) => document.querySelector(selector)?.getAttribute("content") ?? "";
        const picture = content('meta[property="og:image"]');
        const image =
          picture === "" ? null : await createImageBitmap(await (await fetch(new URL(picture, new URL(path, location.href)))).blob());
        const data = document.querySelector('script[type="application/ld+json"]')?.textContent ?? null;
        const type = data === null ? null : (JSON.parse(data) as { "@type": string })["@type"];
        const hidden = content("meta[name=robots]") === "noindex";
        found.push({
          path,
          title: document.title,
          description: content("meta[name=description]"),
          size: image && [image.width, image.height],
          type,
          hidden,
        });
      }
      return found;
    }, allPages());
    const hidden = seen.filter((one) => one.hidden).map(({ path }) => path);
    expect(hidden.filter((path) => !path.endsWith("/embed.html"))).toEqual(["/404.html", "/search.html"]);
    const shown = seen.filter((one) => !one.hidden);
    expect(shown.filter(({ size }) => size?.join() !== "1200,630")).toEqual([]);
    expect(shown.filter(({ description }) => description.length < 20)).toEqual([]);
    expect(new Set(shown.map(({ title }) => title)).size).toBe(shown.length);
    const types = Object.fromEntries(shown.map(({ path, type }) => [path, type]));
    expect(types).toMatchObject({
      "/index.html": "Report",
      "/data.html": "Dataset",
      "/raids.html": "Article",
      "/figures/map.html": "Dataset",
    });
    await page.context().close();
  }, 120_000);

  it("is a feed that a browser reads as XML, whose every link leads to a page and its anchor", async () => {
    const { page, complaints } = await started.visit("/index.html");
    const entries = await page.evaluate(async () => {
      const address = document.querySelector<HTMLLinkElement>("link[type='application/atom+xml']")?.href ?? "";
      const feed = new DOMParser().parseFromString(await (await fetch(address)).text(), "application/xml");
      if (feed.querySelector("parsererror")) throw new Error(feed.documentElement.textContent ?? "");
      const links = [...feed.querySelectorAll("entry > link")].map((link) => new URL(link.getAttribute("href") ?? "", address).href);
      return Promise.all(
        links.map(async (link) => {
          const answer = await fetch(link);
          const target = new DOMParser().parseFromString(await answer.text(), "text/html");
          const anchor = decodeURIComponent(new URL(link).hash.slice(1));
          return { link, status: answer.status, anchored: anchor === "" || target.getElementById(anchor) !== null };
        }),
      );
    });
    expect(entries.length).toBeGreaterThan(5);
    expect(entries.filter(({ status, anchored }) => status !== 200 || !anchored)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
