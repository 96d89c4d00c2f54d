import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { contents, fill, sharedFolder } from "../support/folder.ts";
import { projectCopy } from "../support/project.ts";
import { run } from "../support/run.ts";
import { builtSite } from "../support/site.ts";

const COPY = sharedFolder();
const ARTICLE = "data/articles/2022-03-09-radio-fleuve-bankass.md";
const TEXT = "Five soldiers were killed on Tuesday when a zorblatt hit their truck near Bankass, in central Mali, the army said.\n";
const PATIENCE = 150_000;

let address = "";
let stop: () => void = () => {};
let ended: Promise<unknown>;
let printed = "";
let browser: Browser;
let page: Page;

const change = (path: string, how: (text: string) => string) => {
  const before = readFileSync(join(COPY, path), "utf8");
  expect(how(before), path).not.toBe(before);
  writeFileSync(join(COPY, path), how(before));
};

/** Waits for words in the page that is open, which nobody loads anew but the page itself. */
const shows = (words: string) => page.getByText(words).first().waitFor({ state: "attached", timeout: PATIENCE });
/** How the page's title is set; null while the page loads itself anew. */
const spacing = () => page.evaluate(() => getComputedStyle(document.querySelector("h1") as Element).letterSpacing).catch(() => null);
/** Opens a page; once more where the one before it loads itself anew just then, which the browser answers by aborting either. */
const open = (path: string) => {
  const go = () => page.goto(new URL(path, address).href);
  return go().catch((problem: Error) => (problem.message.includes("ERR_ABORTED") ? go() : Promise.reject(problem)));
};

beforeAll(async () => {
  projectCopy(COPY);
  address = await new Promise((resolve) => {
    ended = run("dev", ["--port", "0"], {
      project: COPY,
      started: (end) => {
        stop = () => end("SIGTERM");
      },
      printed: (out) => {
        printed = out;
        const [found] = /http:\S+/.exec(out) ?? [];
        if (found !== undefined) resolve(found);
      },
    });
  });
  browser = await launchChromium();
  page = await browser.newPage();
  // Opened before there is a report: it shows as soon as it is made.
  await open("/");
  await shows("Overview");
}, 300_000);

afterAll(async () => {
  await browser?.close();
  stop();
  await ended;
});

test("an article, a term, a correction and an edited text show in the open page", async () => {
  await open("/articles/");
  fill(COPY, {
    [ARTICLE]: `---\ntitle: Zorblatt near Bankass\npublisher: Radio Fleuve\npublished: 2022-03-09\nlanguage: en\n---\n${TEXT}`,
  });
  await shows("Zorblatt near Bankass");
  await open("/articles/2022-03-09-radio-fleuve-bankass");
  appendFileSync(join(COPY, "data/lexicon/en/tactics.csv"), "zorblatt~,ied,a word for this test\n");
  await shows("Improvised explosive device against soldiers at Bankass");
  await open("/events/2022-03-08-bankass-ied");
  await shows("5, according to the Malian army");
  appendFileSync(
    join(COPY, "data/corrections.csv"),
    "zorblatt,set,2022-03-09-radio-fleuve-bankass#0,killed,5,7,two died later,the army,2022-04-01\n",
  );
  await shows("two died later");
}, 300_000);

test("a page, a style sheet, a figure's words and any other code show in the open page", async () => {
  await open("/ieds");
  change("docs/ieds.md", (text) => `${text}\n\nA zorblatt paragraph.\n`);
  await shows("A zorblatt paragraph.");
  appendFileSync(join(COPY, "docs/style/base.css"), "\nh1 { letter-spacing: 7px; }\n");
  await expect.poll(spacing, { timeout: PATIENCE }).toBe("7px");
  await open("/figures/map");
  change("loaders/figures/map.ts", (text) => text.replace("Where did attacks happen?", "Where did zorblatts happen?"));
  await shows("Where did zorblatts happen?");
  change("loaders/figures/words/en/terms.ts", (text) => text.replace(/"attacks"/, '"zorblatted attacks"'));
  await shows("zorblatted attacks");
  change("data/codebook/tactics/ied.yaml", (text) => text.replace(/^label: \{ en: [^,]+,/m, "label: { en: Zorblatt label,"));
  await open("/methods");
  await shows("Zorblatt label");
}, 300_000);

const FAULTS: { what: string; path: string; wrong: (text: string) => string; place: RegExp; found: string }[] = [
  {
    what: "a page",
    path: "docs/ieds.md",
    wrong: (text) => `${text}\n\n:value[<img src=x onerror=alert(1)>]\n`,
    // The page in another language, which lacks what was added, is told of first.
    place: /^docs\/(fr\/)?ieds\.md:\d+:1$/,
    found: "<img src=x onerror=alert(1)>",
  },
  {
    what: "an article",
    path: ARTICLE,
    wrong: (text) => text.replace("published: 2022-03-09", "published: 2022-33-09"),
    place: /^data\/articles\/2022-03-09-radio-fleuve-bankass\.md:4:\d+$/,
    found: "2022-33-09",
  },
  {
    what: "code",
    path: "loaders/figures/map.ts",
    wrong: (text) => text.replace('id: "map",', 'id: "map" "map",'),
    place: /^loaders\/figures\/map\.ts:\d+:\d+$/,
    found: "Expected",
  },
];

for (const { what, path, wrong, place, found } of FAULTS)
  test(`what is wrong with ${what} is told in the terminal and in the page, as text, until it is mended`, async () => {
    await open("/ieds");
    const right = readFileSync(join(COPY, path), "utf8");
    change(path, wrong);
    const panel = page.locator("#dev-faults");
    await panel.waitFor({ timeout: PATIENCE });
    expect(await panel.locator("strong").first().textContent()).toMatch(place);
    expect(await panel.textContent()).toContain(found);
    expect(await panel.locator("img").count()).toBe(0);
    writeFileSync(join(COPY, path), right);
    await panel.waitFor({ state: "detached", timeout: PATIENCE });
    await shows("A zorblatt paragraph.");
  }, 300_000);

test("a removed article goes, nothing is written but what is kept, and no finished site knows of any of this", async () => {
  await open("/articles/");
  await shows("Zorblatt near Bankass");
  rmSync(join(COPY, ARTICLE));
  change("data/corrections.csv", (text) => text.replace(/^zorblatt,.*\n/m, ""));
  await page.getByText("Zorblatt near Bankass").first().waitFor({ state: "detached", timeout: PATIENCE });
  expect(existsSync(join(COPY, "dist"))).toBe(false);
  expect(printed).toContain("6 articles, 1 of them coded anew");
  for (const [path, text] of Object.entries(contents(builtSite()))) expect(text.includes("_dev/"), path).toBe(false);
}, 300_000);
