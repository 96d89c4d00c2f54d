import { describe, expect, it } from "vitest";
import { withBrowser } from "./browser.ts";

const started = withBrowser();

describe("from a number to its sentence", () => {
  it.each([true, false])(
    "with script: %s, a mark leads to its event, a value to its passage, and back leads back",
    async (javaScriptEnabled) => {
      const { page } = await started.visit("/index.html", { javaScriptEnabled });
      const mark = page.locator('.wide-drawing a[href*="events/"]').first();
      await mark.click();
      await page.waitForURL(/\/events\/[^/]+\.html$/);
      const event = page.url();
      await page.locator(".facts .exhibit-link").first().click();
      await page.waitForURL(/#e-/);
      const passage = page.locator(".exhibit:has(:target)");
      expect(await passage.count()).toBe(1);
      expect(await passage.locator("mark").first().isVisible()).toBe(true);
      await page.goBack();
      expect(page.url()).toBe(event);
      await page.goBack();
      expect(page.url()).toMatch(/\/index\.html$/);
      await page.context().close();
    },
  );

  it("leads from what each source says to its passage, to the publisher's words, and to all that was read in the article", async () => {
    const { page } = await started.visit("/events/index.html");
    await page.locator('tbody a[href*="gossi"]').first().click();
    await page.waitForURL(/\/events\/[^/]+gossi[^/]*\.html$/);
    const event = page.url();
    const onward = page.locator(".exhibit:has(a[href*='#:~:text='])").first();
    const [, words = ""] = ((await onward.locator("a[href*='#:~:text=']").getAttribute("href")) ?? "").split("#:~:text=");
    const quoted = ((await onward.locator("blockquote").textContent()) ?? "").replace(/\s+/g, " ");
    for (const part of words.split(",")) expect(quoted).toContain(decodeURIComponent(part));
    await page.locator("table.accounts td .exhibit-link").first().click();
    await page.waitForURL(/#e-/);
    await page.locator(".exhibit:has(:target) .origin a").first().click();
    await page.waitForURL(/\/articles\/[^/]+\.html$/);
    expect(await page.locator(`h2 a[href$="${new URL(event).pathname.split("/").at(-1)}"]`).count()).toBe(1);
    for (const before of [/#e-/, event]) {
      await page.goBack();
      expect(page.url()).toMatch(before);
    }
    await page.context().close();
  });

  it.each([
    [1280, "/index.html"],
    [360, "/index.html"],
    [1280, "/where.html"],
    [360, "/conflicts.html"],
  ])("at %i px, every link within %s leads to what it names", async (width, path) => {
    const { page } = await started.visit(path, { viewport: { width, height: 740 } });
    const anchors = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#figure-"], main h2[id]')].map(
        (element) => element.hash || `#${element.id}`,
      ),
    );
    expect(anchors.length).toBeGreaterThan(3);
    for (const anchor of new Set(anchors)) {
      await page.goto("about:blank");
      await page.goto(new URL(`${path.slice(1)}${anchor}`, started.site.address).href);
      await page.waitForTimeout(100);
      const { top, rest } = await page.evaluate((hash) => {
        const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
        const target = document.querySelector(hash) as Element;
        return { top: Math.round(target.getBoundingClientRect().top), rest: Math.round(scrollHeight - clientHeight - scrollTop) };
      }, anchor);
      // What stands near the end cannot come to the top.
      expect(top >= 0 && (top < 60 || rest <= 1), `${anchor} at ${top}, ${rest} left`).toBe(true);
    }
    await page.context().close();
  });

  it("shows charts, numbers and lists with script off", async () => {
    const { page } = await started.visit("/vehicle-bombs.html", { javaScriptEnabled: false });
    expect(await page.locator(".figure .wide-drawing svg").first().isVisible()).toBe(true);
    expect(await page.locator("#cases tbody tr").count()).toBeGreaterThan(0);
    expect(await page.locator(".theme-switch").isVisible()).toBe(false);
    expect(await page.locator("main").textContent()).not.toMatch(/:value\[|undefined|NaN/);
    await page.context().close();
  });

  it("shows the drawing made for the width, and only that", async () => {
    for (const [width, shown, hidden] of [
      [1280, ".wide-drawing", ".narrow"],
      [360, ".narrow", ".wide-drawing"],
    ] as const) {
      const { page } = await started.visit("/index.html", { viewport: { width, height: 800 } });
      expect(await page.locator(`.figure ${shown} svg`).first().isVisible(), `${width}`).toBe(true);
      expect(await page.locator(`.figure ${hidden} svg`).first().isVisible(), `${width}`).toBe(false);
      await page.context().close();
    }
  });
});

describe("the keyboard", () => {
  it("reaches the text first, and shows where it is", async () => {
    const { page } = await started.visit("/index.html");
    await page.keyboard.press("Tab");
    const skip = page.locator(".skip");
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
    expect(outline).toBe("solid");
    await page.context().close();
  });

  it("sorts a list, and says so", async () => {
    const { page } = await started.visit("/events/index.html");
    const column = () =>
      page
        .locator("tbody tr")
        .evaluateAll((rows) => rows.map((row) => Number((row as HTMLTableRowElement).cells[4]?.dataset.sort || Number.NaN)));
    const head = page.locator("thead th").nth(4);
    await head.locator("button").focus();
    await page.keyboard.press("Enter");
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    const known = (await column()).filter((value) => !Number.isNaN(value));
    expect(known.length).toBeGreaterThan(1);
    expect(known).toEqual([...known].sort((a, b) => a - b));
    expect((await column()).slice(0, known.length)).toEqual(known);
    await page.keyboard.press("Enter");
    expect(await head.getAttribute("aria-sort")).toBe("descending");
    expect((await column()).slice(0, known.length)).toEqual([...known].reverse());
    await page.context().close();
  });
});

describe("light and dark", () => {
  it("follow the system, until the reader says otherwise, on every page", async () => {
    const { page } = await started.visit("/index.html", { colorScheme: "dark" });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await ground();
    expect(dark).not.toBe("rgb(255, 255, 255)");
    await page.locator(".theme-switch").click();
    expect(await ground()).toBe("rgb(255, 255, 255)");
    await page.locator(".site-nav a", { hasText: "Methods" }).click();
    await page.waitForURL(/methods\.html$/);
    expect(await ground()).toBe("rgb(255, 255, 255)");
    await page.locator(".theme-switch").click();
    expect(await ground()).toBe(dark);
    await page.context().close();
  });
});

describe("on paper", () => {
  it("is black on white, without what only a screen needs, figures with their tables folded", async () => {
    const { page } = await started.visit("/index.html", { colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    for (const hidden of [".site-nav", ".theme-switch", ".figure-tools"]) {
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    }
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
    expect(await page.locator(".figure .wide-drawing svg").first().isVisible()).toBe(true);
    expect(await page.locator(".site-footer").isVisible()).toBe(true);
    await page.context().close();
  });

  it("prints what is unfolded and no invitation to unfold, and the files under their head", async () => {
    const { page } = await started.visit("/data.html");
    const folded = page.locator("main details");
    await folded.first().evaluate((columns) => columns.setAttribute("open", ""));
    await page.emulateMedia({ media: "print" });
    expect(await folded.nth(0).isVisible()).toBe(true);
    expect(await folded.nth(1).isVisible()).toBe(false);
    expect(await page.locator("ul.downloads li").first().isVisible()).toBe(true);
    await page.context().close();
  });

  it("prints lists as tables, with heads that can be printed again on every page", async () => {
    const { page } = await started.visit("/events/index.html", { viewport: { width: 704, height: 900 } });
    await page.locator("table.sortable.ready").waitFor({ state: "attached" });
    await page.emulateMedia({ media: "print" });
    // Browsers leave form controls out of a head that they print again.
    const [row, button] = await page.evaluate(() =>
      ["tbody tr", "thead button"].map((part) => getComputedStyle(document.querySelector(part) as Element).display),
    );
    expect([row, button]).toEqual(["table-row", "contents"]);
    await page.context().close();
  });
});

describe("the policy of a page", () => {
  it("runs no script that is not the site's own file", async () => {
    const { page, complaints } = await started.visit("/index.html");
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'taken over'";
      document.body.append(script);
    });
    expect(await page.title()).not.toBe("taken over");
    expect(complaints.join()).toContain("Content Security Policy");
    await page.context().close();
  });
});
