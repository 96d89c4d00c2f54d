import { join } from "node:path";
import { importedFiles } from "../../cache/imports.ts";
import { AS_BYTES, AS_JSON, openStore, type Store } from "../../cache/store.ts";
import { digestOf } from "../../digest.ts";
import { openCodings } from "../code-corpus.ts";
import { codeDigest, digestsOf } from "../digests.ts";
import { PROJECT } from "../project.ts";
import type { Sources } from "../sources.ts";

/** What is kept from one run to the next while tables are made piece by piece. */
export interface Stores {
  /** The coding of each article. */
  codings: Store;
  /** What is held of the articles of a piece. */
  sheets: Store;
  /** Pieces of tables, and what ids are made from. */
  pieces: Store;
}

/** Makers of the same corpus whose results are kept beside those of today's: they are large. */
const OTHERS = 1;

/**
 * Opens what was kept of earlier runs, of the same coder and the same code alone.
 *
 * @param cache folder that can be deleted at any time.
 */
export function openStores(sources: Sources, cache: string): Stores {
  const { coder } = digestsOf(sources);
  const code = codeDigest(importedFiles(join(PROJECT, "loaders", "commands", "tables", "sheets.ts")));
  const tables = codeDigest(importedFiles(join(PROJECT, "loaders", "piecewise.ts")));
  // What Node itself writes is read by its own version alone.
  const maker = digestOf([coder, code, tables, process.version]);
  const corpus = digestOf(sources.folder).slice(0, 16);
  return {
    codings: openCodings(join(cache, "coded"), coder),
    sheets: openStore(join(cache, "sheets", corpus), maker, AS_JSON, OTHERS),
    pieces: openStore(join(cache, "pieces", corpus), maker, AS_BYTES, OTHERS),
  };
}
