import { gatherReference } from "../gather.ts";
import type { Sources } from "../sources.ts";
import { taskOfThread, workOn } from "../threads.ts";
import { openStores } from "./keeping.ts";
import { makePiece } from "./sheets.ts";

/** What a thread makes sheets with: the tables as the process read them, and where results are kept. */
export interface SheetsTask {
  sources: Sources;
  cache: string;
}

const { sources, cache } = taskOfThread<SheetsTask>();
const reference = gatherReference(sources).value;
const { codings, sheets } = openStores(sources, cache);

/** What a thread says of a piece that it has made. */
export interface SheetsAnswer {
  articles: number;
  coded: number;
}

workOn((names: string[]): SheetsAnswer => {
  const { coded } = makePiece(names, { folder: sources.folder, reference, codings, pieces: sheets });
  return { articles: names.length, coded };
});
