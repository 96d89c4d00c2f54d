import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { sortProblems } from "../../problems.ts";
import { MemoryOutput } from "../../report/memory-output.ts";
import { quickPages } from "../../report/quick-pages.ts";
import { renderSite } from "../../report/site.ts";
import { prepare } from "../make.ts";
import { CACHE, PROJECT } from "../project.ts";
import { pathIn, readSources } from "../sources.ts";

/** A report as far as it could be made, and what is wrong with it. */
export interface Made {
  /** Null where a fault left nothing to show. */
  site: MemoryOutput | null;
  problems: Problem[];
  /** What had to be done, in a line each. */
  said: string[];
}

/**
 * Makes the report of a corpus in memory. Pictures and the index for searching are made when they are asked for.
 * Loaded anew, with all that it imports, whenever its code has changed.
 *
 * @param named the corpus folder as the user named it, for the places of faults.
 */
export async function makeReport(data: string, named: string | undefined): Promise<Made> {
  const said: string[] = [];
  const sources = readSources(data);
  const { value: input, problems } = prepare(sources, (line) => said.push(line));
  const places = pathIn(sources.value, named);
  if (input === null) return { site: null, problems: sortProblems(problems.map(places)), said };
  const output = new MemoryOutput();
  const work = mkdtempSync(join(tmpdir(), "casebook-dev-"));
  try {
    const kept = join(CACHE, "dev");
    problems.push(...(await renderSite(input, { root: PROJECT, work, out: work, kept }, { output, render: quickPages })));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return { site: output, problems: sortProblems(problems.map(places)), said };
}
