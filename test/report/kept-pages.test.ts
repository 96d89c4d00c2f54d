import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import * as framework from "../../loaders/report/framework.ts";
import { keptPages } from "../../loaders/report/kept-pages.ts";
import { temporaryFolder } from "../support/folder.ts";
import { projectWith } from "./project.ts";

const PAGE: framework.RenderedPage = { path: "/x", source: "docs/x.md", markdown: "# X", html: "<h1>X</h1>" };

afterEach(() => {
  vi.restoreAllMocks();
});

it("renders again when a page, the configuration, a plugin or a library has changed, and only then", async () => {
  const root = projectWith({});
  const kept = temporaryFolder();
  const render = vi.spyOn(framework, "renderPages").mockResolvedValue({ pages: [PAGE], problems: [] });
  const timesRendered = async () => {
    render.mockClear();
    expect(await keptPages(root, temporaryFolder(), kept)).toEqual({ pages: [PAGE], problems: [] });
    return render.mock.calls.length;
  };
  expect(await timesRendered()).toBe(1);
  expect(await timesRendered()).toBe(0);
  for (const path of [
    "docs/ieds.md",
    "docs/events/[event].md",
    "observablehq.config.ts",
    "loaders/report/markdown/directives.ts",
    "package-lock.json",
  ]) {
    appendFileSync(join(root, path), "\n");
    expect(await timesRendered(), path).toBe(1);
    expect(await timesRendered(), path).toBe(0);
  }
  writeFileSync(join(root, "docs/new.md"), "# New");
  expect(await timesRendered()).toBe(1);
});

it("keeps nothing that is faulty", async () => {
  const root = projectWith({});
  const kept = temporaryFolder();
  const fault = { path: "docs/x.md", line: 1, column: 1, found: "x", expected: "y", rule: "framework", severity: "error" as const };
  const render = vi.spyOn(framework, "renderPages").mockResolvedValue({ pages: [], problems: [fault] });
  await keptPages(root, temporaryFolder(), kept);
  render.mockClear();
  expect((await keptPages(root, temporaryFolder(), kept)).problems).toEqual([fault]);
  expect(render).toHaveBeenCalledTimes(1);
});
