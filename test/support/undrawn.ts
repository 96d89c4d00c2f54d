import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepare } from "../../loaders/commands/make.ts";
import { CACHE } from "../../loaders/commands/project.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import { formatProblem, hasErrors } from "../../loaders/problems.ts";
import { FolderOutput, type SiteOutput } from "../../loaders/report/output.ts";
import { renderSite } from "../../loaders/report/site.ts";
import { PROJECT } from "./run.ts";

/** A site whose pictures are only named: to draw them takes most of a build, and no page is made from them. */
export class UndrawnOutput extends FolderOutput {
  override async make(path: string): Promise<void> {
    this.write(path, "not drawn");
  }
}

/** A site whose drawings are made, but not painted: what is all pixels holds no words that could be looked for. */
export class UnpaintedOutput extends FolderOutput {
  override async make(path: string, how: () => Promise<Uint8Array>): Promise<void> {
    this.write(path, path.endsWith(".png") ? "not painted" : await how());
  }
}

/**
 * Makes the report of a corpus as `npm run build` does, but for its pictures, in the process of the test.
 *
 * @throws Error where anything is wrong with it.
 */
export async function undrawnReport(data: string, out: string, output: SiteOutput = new UndrawnOutput(out)): Promise<void> {
  const { value: input, problems } = prepare(readSources(data), () => {});
  mkdirSync(out, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), "casebook-"));
  try {
    const folders = { root: PROJECT, work, out, kept: CACHE };
    if (input !== null) problems.push(...(await renderSite(input, folders, { output })));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  if (hasErrors(problems)) throw new Error(problems.map(formatProblem).join("\n"));
}
