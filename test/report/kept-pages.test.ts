import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import * as framework from "../../loaders/report/framework.ts";
import { keptPages } from "../../loaders/report/kept-pages.ts";
import { temporaryFolder } from "../support/folder.ts";
import { projectWith } from "./project.ts";

type Rendered = Awaited<ReturnType<framework.Renderer>>;

/** Instead of Framework, which takes seconds: every page asked for, as it is written. */
function plain(): { render: framework.Renderer; asked: string[][]; problems: Rendered["problems"] } {
  const asked: string[][] = [];
  const problems: Rendered["problems"] = [];
  const render: framework.Renderer = async (root, _work, files = framework.markdownPages(join(root, "docs"))) => {
    asked.push([...files]);
    const pages = files.map((file) => {
      const markdown = readFileSync(join(root, "docs", file), "utf8");
      return { path: `/${file.slice(0, -3)}`, source: `docs/${file}`, markdown, html: `<p>${markdown}` };
    });
    return { pages, problems };
  };
  return { render, asked, problems };
}

it("renders again the page that has changed, or all when what makes pages has, and only then", async () => {
  const root = projectWith({});
  const kept = temporaryFolder();
  const { render, asked } = plain();
  const all = framework.markdownPages(join(root, "docs"));
  const rendered = async () => {
    asked.length = 0;
    const { pages, made } = await keptPages(root, temporaryFolder(), kept, render);
    expect(pages.map(({ source }) => source)).toEqual(framework.markdownPages(join(root, "docs")).map((file) => `docs/${file}`));
    expect(pages.every(({ source, markdown }) => markdown === readFileSync(join(root, source), "utf8"))).toBe(true);
    expect(made).toBe(asked.flat().length);
    return asked.flat();
  };
  expect(await rendered()).toEqual(all);
  expect(await rendered()).toEqual([]);
  for (const [path, expected] of [
    ["docs/ieds.md", ["ieds.md"]],
    ["docs/events/[event].md", ["events/[event].md"]],
    ["docs/style/base.css", []],
    ["observablehq.config.ts", all],
    ["loaders/report/markdown/directives.ts", all],
    ["loaders/figures/map.ts", []],
    ["package-lock.json", all],
  ] as const) {
    appendFileSync(join(root, path), "\n");
    expect(await rendered(), path).toEqual(expected);
    expect(await rendered(), path).toEqual([]);
  }
  writeFileSync(join(root, "docs/new.md"), "# New");
  expect(await rendered()).toEqual(["new.md"]);
  rmSync(join(root, "docs/new.md"));
  expect(await rendered()).toEqual([]);
  writeFileSync(join(root, "docs/picture.svg"), "<svg/>");
  expect(await rendered()).toEqual(all);
});

it("keeps nothing that is faulty", async () => {
  const root = projectWith({});
  const kept = temporaryFolder();
  const { render, asked, problems } = plain();
  problems.push({ path: "docs/x.md", line: 1, column: 1, found: "x", expected: "y", rule: "framework", severity: "error" });
  await keptPages(root, temporaryFolder(), kept, render);
  expect((await keptPages(root, temporaryFolder(), kept, render)).problems).toEqual(problems);
  expect(asked).toHaveLength(2);
});
