import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepare } from "../../loaders/commands/make.ts";
import { CACHE } from "../../loaders/commands/project.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import { formatProblem, hasErrors } from "../../loaders/problems.ts";
import { FolderOutput } from "../../loaders/report/output.ts";
import { renderSite } from "../../loaders/report/site.ts";
import { PROJECT } from "./run.ts";

/** A site whose pictures are only named: to draw them takes most of a build, and no page is made from them. */
export class UndrawnOutput extends FolderOutput {
  override async make(path: string): Promise<void> {
    this.write(path, "not drawn");
  }
}

/**
 * Makes the report of a corpus as `npm run build` does, but for its pictures, in the process of the test.
 *
 * @throws Error where anything is wrong with it.
 */
export async function undrawnReport(data: string, out: string): Promise<void> {
  const { value: input, problems } = prepare(readSources(data), () => {});
  mkdirSync(out, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), "casebook-"));
  try {
    const folders = { root: PROJECT, work, out, kept: CACHE };
    if (input !== null) problems.push(...(await renderSite(input, folders, { output: new UndrawnOutput(out) })));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  if (hasErrors(problems)) throw new Error(problems.map(formatProblem).join("\n"));
}
