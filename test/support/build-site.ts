import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { run } from "./run.ts";

declare module "vitest" {
  export interface ProvidedContext {
    site: string;
  }
}

/** Builds the project's report once, for every test that looks at a finished site. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "casebook-site-"));
  const site = join(folder, "site");
  const { code, out, err } = await run("build", ["--out", site]);
  if (code !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`the report could not be built for the tests\n${out}${err}`);
  }
  project.provide("site", site);
  return () => rmSync(folder, { recursive: true, force: true });
}
