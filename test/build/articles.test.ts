import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { link } from "../../loaders/commands/link.ts";
import { OWN_DATA } from "../../loaders/commands/project.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import { withBrowser } from "../browser/browser.ts";
import { NASTY } from "../hostile/generated.ts";
import { fill, sharedFolder } from "../support/folder.ts";
import { page, table, words } from "../support/pages.ts";
import { corpusCopy } from "../support/project.ts";
import { builtSite } from "../support/site.ts";
import { undrawnReport } from "../support/undrawn.ts";

const HEAD = "---\npublisher: Radio Fleuve\npublished: 2022-03-09\nlanguage: en\n---\n";
const ATTACK =
  "Four Malian soldiers were killed on Tuesday when their vehicle hit a roadside bomb near Ansongo, in northern Mali, the army said.";
const RUNS = "$" + "{globalThis.ran = true}<script>globalThis.ran = true</script><img src=x onerror=ran()>";

const ADDED = {
  "articles/2022-03-09-radio-fleuve-ansongo.md": `${HEAD.replace("---\n", "---\ntitle: Mine kills four soldiers near Ansongo\n")}${ATTACK}\n`,
  "articles/2022-03-10-radio-fleuve-bridge.md": `${HEAD}A new bridge over the river was opened on Wednesday by the minister of transport.\n`,
  "articles/2022-03-11-hostile.md": `---
title: '${RUNS} ::figure{#map} =1+1'
publisher: '${RUNS} :value[attacks]'
published: 2022-03-11
language: en
author: '</title>${RUNS}'
---
${RUNS}

\`\`\`js
globalThis.ran = true;
\`\`\`

::figure{#map}

Gunmen ${RUNS} attacked an army camp in the town of Djibo, in northern Burkina Faso, on Thursday, killing five soldiers, the army said.
`,
  "articles/2022-03-12-windows-lines.md":
    `${HEAD}Gunmen raided an army camp at Tillia, in Niger, on Monday.\nThey killed six soldiers, the defence ministry said.\n`.replaceAll(
      "\n",
      "\r\n",
    ),
  "articles/2022-03-13-e\u0301cole.md": `${HEAD}The school in the village reopened on Monday, the teachers said.\n`,
  "articles/2022-03-14-long.md": `${HEAD}${"The council met and nothing was decided on the price of water this week. ".repeat(10_000)}\n`,
};

/** Six marks of strangers in each, in every place where a page shows words of theirs. */
const NASTY_ARTICLES = [0, 6, 12].map((from): [id: string, source: string] => {
  const marks = NASTY.slice(from, from + 6);
  const quoted = marks.map((mark, index) => `A roadside bomb near Djibo on Friday killed ${index + 2} soldiers, ${mark} the army said.`);
  const head = `---\ntitle: ${JSON.stringify(marks.join(" "))}\npublisher: ${JSON.stringify(marks[0])}\nauthor: ${JSON.stringify(marks[1])}\n`;
  return [`2022-04-${10 + from}-nasty`, `${head}published: 2022-04-${10 + from}\nlanguage: en\n---\n${quoted.join("\n\n")}\n`];
});

const CORPUS = sharedFolder();
const SITE = join(sharedFolder(), "site");

beforeAll(async () => {
  corpusCopy(CORPUS);
  fill(CORPUS, ADDED);
  fill(CORPUS, Object.fromEntries(NASTY_ARTICLES.map(([id, source]) => [`articles/${id}.md`, source])));
  for (const name of ["corrections.csv", "registry.csv"]) rmSync(join(CORPUS, name), { force: true });
  await undrawnReport(CORPUS, SITE);
}, 120_000);

const browser = withBrowser("/", SITE);

const eventOf = (article: string) => {
  const [own] = table(SITE, "event_articles").filter(({ article_id }) => article_id === article);
  return table(SITE, "events").find(({ event_id }) => event_id === own?.event_id);
};

describe("an added article", () => {
  test("is in the tables, with its event", () => {
    expect(eventOf("2022-03-09-radio-fleuve-ansongo")).toMatchObject({
      event_id: "2022-03-08-ansongo-ied",
      date_start: "2022-03-08",
      place: "Ansongo",
      country: "ML",
      tactics: "ied",
      killed_best: "4",
    });
  });

  test("is drawn in a chart, where a mark leads to its event", () => {
    const link = 'svg a[href="./events/2022-03-08-ansongo-ied.html"]';
    expect(page(SITE, "index.html").querySelectorAll(link).length).toBeGreaterThan(0);
    expect(page(builtSite(), "index.html").querySelectorAll(link)).toHaveLength(0);
  });

  test("has a page, and its event one with the sentence that it rests on", () => {
    expect(words(page(SITE, "articles/2022-03-09-radio-fleuve-ansongo.html"))).toContain("Mine kills four soldiers near Ansongo");
    expect(words(page(SITE, "events/2022-03-08-ansongo-ied.html"))).toContain("hit a roadside bomb near Ansongo, in northern Mali");
  });
});

test("an article that reports no attack stands, and its page says so", () => {
  expect(eventOf("2022-03-10-radio-fleuve-bridge")).toBeUndefined();
  expect(words(page(SITE, "articles/2022-03-10-radio-fleuve-bridge.html"))).toMatch(/no attack/i);
});

test("five megabytes of text and a name with stored accents stand", () => {
  const ids = table(SITE, "articles").map(({ article_id }) => article_id);
  expect(ids).toContain("2022-03-14-long");
  expect(ids).toContain("2022-03-13-\u00e9cole");
  expect(existsSync(join(SITE, "articles", "2022-03-13-\u00e9cole.html"))).toBe(true);
});

test("lines that end as on Windows keep every passage at its place", () => {
  const body = ADDED["articles/2022-03-12-windows-lines.md"].slice(HEAD.replaceAll("\n", "\r\n").length);
  const own = table(SITE, "evidence").filter(({ article_id }) => article_id === "2022-03-12-windows-lines");
  expect(own.length).toBeGreaterThan(3);
  for (const { part, start, end, quote } of own) if (part === "body") expect(body.slice(Number(start), Number(end))).toBe(quote);
});

describe("what an article or its front matter holds is text", () => {
  const pages = () => (readdirSync(SITE, { recursive: true, encoding: "utf8" }) as string[]).filter((path) => path.endsWith(".html"));

  test("no page has a script, an image or a handler from it", () => {
    for (const path of pages()) {
      const document = page(SITE, path);
      const inline = [...document.querySelectorAll("script")].filter((script) => !script.getAttribute("src"));
      // Metadata for machines, which no browser runs.
      const run = inline.filter((script) => script.getAttribute("type") !== "application/ld+json");
      expect(
        run.map(({ outerHTML }) => outerHTML),
        path,
      ).toEqual([]);
      for (const { textContent } of inline) expect(() => JSON.parse(textContent ?? ""), path).not.toThrow();
      const handled = [...document.querySelectorAll("*")].filter((element) => element.hasAttribute("onerror"));
      expect(
        handled.map(({ outerHTML }) => outerHTML),
        path,
      ).toEqual([]);
      expect(readFileSync(join(SITE, path), "utf8"), path).not.toContain("$" + "{globalThis");
    }
  });

  test("its page shows it to the letter", () => {
    const document = page(SITE, "articles/2022-03-11-hostile.html");
    expect(words(document)).toContain(`${RUNS} ::figure{#map} =1+1`);
    expect(words(document)).toContain(`${RUNS} :value[attacks]`);
    expect(eventOf("2022-03-11-hostile")).toMatchObject({ place: "Djibo", killed_best: "5" });
  });

  test("and in a browser nothing of it runs, opens or asks for anything", async () => {
    const ids = [...NASTY_ARTICLES.map(([id]) => id), "2022-03-11-hostile"];
    const events = ids.flatMap((id) => eventOf(id)?.event_id ?? []);
    expect(events.length).toBeGreaterThan(1);
    const paths = [
      ...ids.map((id) => `articles/${id}.html`),
      ...events.map((id) => `events/${id}.html`),
      "articles/index.html",
      "index.html",
    ];
    for (const path of paths) {
      const { page, complaints, requests } = await browser.visit(path);
      const opened: string[] = [];
      page.on("dialog", (dialog) => {
        opened.push(dialog.message());
        return dialog.dismiss();
      });
      expect(await page.evaluate(() => "ran" in globalThis), path).toBe(false);
      expect(
        await page.evaluate(() => [...document.links].filter(({ protocol }) => /^(?:javascript|data):/.test(protocol)).length),
        path,
      ).toBe(0);
      expect([opened, complaints, requests.filter((address) => !address.startsWith(browser.site.address))], path).toEqual([[], [], []]);
      await page.context().close();
    }
  });

  test("a table holds nothing that a spreadsheet would run", () => {
    for (const name of ["articles", "events", "accounts", "evidence"])
      for (const row of table(SITE, name)) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@\t\r]|^-[^\d]/);
  });
});

test("corrections and a registry that a French Excel saved are read as if they had not been", async () => {
  const corpus = corpusCopy();
  const french = (text: string) => text.replace(/"([^"]*)"/g, (_, quoted: string) => `"${quoted.replaceAll(",", "\u0001")}"`);
  for (const name of ["corrections.csv", "registry.csv"]) {
    const text = readFileSync(join(corpus, name), "utf8");
    const saved = french(text)
      .replaceAll(",", ";")
      .replaceAll("\u0001", ",")
      .replace(/(?<=;)(\d{4})-(\d\d)-(\d\d)(?=;|\n)/g, "$3/$2/$1")
      .replaceAll("\n", "\r\n");
    expect(saved).not.toBe(text);
    fill(corpus, { [name]: Buffer.from(saved, "latin1") });
  }
  const linked = (data: string) => {
    const { value, problems } = link(readSources(data), () => {});
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    return { corpus: value?.corpus, corrections: value?.gathered.corrections };
  };
  expect(linked(corpus)).toEqual(linked(OWN_DATA));
});
