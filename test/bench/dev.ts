import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchChromium } from "../support/chromium.ts";
import { projectCopy } from "../support/project.ts";
import { run } from "../support/run.ts";
import { median, type Row, withinLimit } from "./row.ts";

const MILLISECONDS = 2000;
const TIMES = 3;
const ARTICLE = "data/articles/2022-03-09-radio-fleuve-bankass.md";

/** A source, the page that shows it, and a change that puts a word there. */
interface Saved {
  what: string;
  page: string;
  save: (copy: string, word: string) => void;
}

function replaced(path: string, pattern: RegExp, by: (word: string) => string): Saved["save"] {
  return (copy, word) => writeFileSync(join(copy, path), readFileSync(join(copy, path), "utf8").replace(pattern, by(word)));
}

const SAVED: readonly Saved[] = [
  {
    what: "article",
    page: "/articles/",
    save: (copy, word) =>
      writeFileSync(
        join(copy, ARTICLE),
        `---\ntitle: ${word}\npublisher: Radio Fleuve\npublished: 2022-03-09\nlanguage: en\n---\nFive soldiers were killed on Tuesday when a mine hit their truck near Bankass, the army said.\n`,
      ),
  },
  {
    what: "correction",
    page: "/events/2022-03-08-bankass-ied",
    save: (copy, word) => {
      const path = join(copy, "data/corrections.csv");
      const kept = readFileSync(path, "utf8").replace(/^bench,.*\n/m, "");
      writeFileSync(path, `${kept}bench,set,2022-03-09-radio-fleuve-bankass#0,killed,5,7,${word},the army,2022-04-01\n`);
    },
  },
  { what: "page", page: "/ieds", save: (copy, word) => appendFileSync(join(copy, "docs/ieds.md"), `\n${word}\n`) },
  {
    what: "figure",
    page: "/figures/map",
    save: replaced("loaders/figures/map.ts", /(?<=question: \{\s*en: )"[^"]*"/, (word) => `"${word}"`),
  },
  {
    what: "lexicon row",
    page: "/methods",
    save: (copy, word) => {
      appendFileSync(join(copy, "data/lexicon/en/tactics.csv"), `${word},ied,\n`);
      replaced("docs/methods.md", /$/, (text) => `\n${text}\n`)(copy, word);
    },
  },
];

async function shownAfter(page: Page, copy: string, { save }: Saved, word: string): Promise<number> {
  const start = performance.now();
  save(copy, word);
  await page.getByText(word).first().waitFor({ state: "attached", timeout: 120_000 });
  return performance.now() - start;
}

async function measure(address: string, copy: string): Promise<Row[]> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  const rows: Row[] = [];
  try {
    for (const saved of SAVED) {
      await page.goto(new URL(saved.page, address).href);
      const times: number[] = [];
      const word = (i: number) => `zorblatt${"abcdefgh"[i]}${saved.what.replaceAll(/\W/g, "")}`;
      for (let i = 0; i < TIMES; i += 1) times.push(await shownAfter(page, copy, saved, word(i)));
      rows.push(withinLimit({ measure: "saved", of: saved.what, ours: median(times), unit: "ms" }, MILLISECONDS));
    }
  } finally {
    await browser.close();
  }
  return rows;
}

/** How long it takes from saving a source of the project's own report until the open page shows it. */
export async function savedToShown(): Promise<Row[]> {
  const copy = projectCopy(mkdtempSync(join(tmpdir(), "casebook-dev-")));
  const started: { end?: (signal: NodeJS.Signals) => void } = {};
  try {
    let ended: Promise<unknown> = Promise.resolve();
    const address = await new Promise<string>((resolve) => {
      ended = run("dev", ["--port", "0"], {
        project: copy,
        started: (end) => {
          started.end = end;
        },
        printed: (out) => {
          const [found] = /http:\S+/.exec(out) ?? [];
          if (found !== undefined && out.includes("shown (")) resolve(found);
        },
      });
    });
    const rows = await measure(address, copy);
    started.end?.("SIGTERM");
    await ended;
    return rows;
  } finally {
    started.end?.("SIGTERM");
    rmSync(copy, { recursive: true, force: true });
  }
}
