import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { findReference } from "../../loaders/citing.ts";
import { builtSite } from "../support/site.ts";
import { withBrowser } from "./browser.ts";

const started = withBrowser();

const file = (path: string) => readFileSync(join(builtSite(), path), "utf8");

describe("what is taken from a figure's page", () => {
  it("is copied by a button: citation, link and code, as they stand there", async () => {
    const { page, complaints } = await started.visit("/figures/map.html");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const copied = async (what: string) => {
      const button = page.locator(`.copy-button[data-copy="copy-${what}"]`);
      await button.click();
      await button.filter({ hasText: "Copied" }).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const digest = JSON.parse(file("figures/map.json")).digest.slice(0, 8);
    expect(findReference(await copied("citation"))).toEqual({ id: "map", edition: null, digest });
    expect(await copied("link")).toBe(`${started.site.address}figures/map.html`);
    const code = await copied("embed");
    expect(code).toMatch(
      /^<iframe src="[^"]+\/figures\/map\/embed\.html" title="[^"]+" width="100%" height="\d+" style="border:0" loading="lazy"><\/iframe>$/,
    );
    await page.getByRole("button", { name: "Copy image" }).click();
    await page.waitForFunction(async () => (await navigator.clipboard.read())[0]?.types.includes("image/png"));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("stands there without script, to be selected, with no button that does nothing", async () => {
    const { page } = await started.visit("/figures/map.html", { javaScriptEnabled: false });
    expect(findReference((await page.locator("#copy-citation").textContent()) ?? "")?.id).toBe("map");
    expect(await page.locator("#copy-link").textContent()).toBe("figures/map.html");
    expect(await page.locator(".copy-button:visible").count()).toBe(0);
    await page.context().close();
  });

  it("is a file at each address that the page offers", async () => {
    const { page } = await started.visit("/figures/map.html");
    const addresses = await page.locator(".downloads a").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses.length).toBe(8);
    for (const address of addresses) expect((await page.request.get(address)).status(), address).toBe(200);
    await page.context().close();
  });
});

describe("a picture", () => {
  it.each(["figures/map.svg", "figures/map.dark.svg"])(
    "%s is drawn by a browser in the faces that it brings, nothing clipped",
    async (path) => {
      const { page } = await started.visit(`/${path}`);
      const drawn = await page.evaluate(async () => {
        await document.fonts.ready;
        const { width, height } = document.documentElement.getBoundingClientRect();
        const texts = [...document.querySelectorAll("text")].map((text) => text.getBoundingClientRect());
        return {
          faces: [...document.fonts]
            .filter(({ status }) => status === "loaded")
            .map(({ family, weight }) => `${family.replaceAll('"', "")} ${weight}`),
          over: texts.filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height).length,
          texts: texts.length,
        };
      });
      expect(drawn.faces).toEqual(expect.arrayContaining(["Source Serif 4 600", "Inter 400"]));
      expect([drawn.over, drawn.texts > 10]).toEqual([0, true]);
      await page.context().close();
    },
  );
});

describe("a figure in a frame", () => {
  it("adapts to the frame's width, fits the height that the code gives it, and opens the report beside it", async () => {
    const code = /<pre class="copy-text" id="copy-embed"[^>]*>([\s\S]*?)<\/pre>/.exec(file("figures/map.html"))?.[1] ?? "";
    const height = Number(/height="(\d+)"/.exec(parseHTML(`<p>${code}</p>`).document.querySelector("p")?.textContent ?? "")?.[1]);
    const { page, complaints } = await started.visit("/figures/map/embed.html");
    for (const width of [320, 500, 700, 900, 1100]) {
      await page.setViewportSize({ width, height });
      const seen = await page.evaluate(() => ({
        over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        tall: document.documentElement.scrollHeight,
        drawings: [...document.querySelectorAll(".figure-drawing")].filter((drawing) => drawing.getClientRects().length > 0).length,
      }));
      expect(seen.over, `${width}`).toBeLessThanOrEqual(0);
      expect(seen.tall, `${width}`).toBeLessThanOrEqual(height);
      expect(seen.drawings, `${width}`).toBe(1);
    }
    const links = await page
      .locator("a")
      .evaluateAll((all) => all.map((link) => [link.getAttribute("target"), link.getAttribute("rel")].join()));
    expect(new Set(links)).toEqual(new Set(["_blank,noopener"]));
    expect(await page.locator("script").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
