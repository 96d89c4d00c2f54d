import { contentDigest } from "../../loaders/citing/editions.ts";
import type { Edition, FrozenEdition } from "../../loaders/model/edition.ts";

/** An edition of given files, for tests that need no whole report. */
export function editionOf(id: string, files: Record<string, string>, more: Partial<Edition> = {}): FrozenEdition {
  const contents = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const digests = Object.fromEntries([...contents].map(([path, bytes]) => [path, contentDigest(bytes)]));
  const edition = { id, date: "2021-06-21", corpus: "c0", coder: "c1", lockfile: "c2", figures: {}, headlines: {}, replaced: [], ...more };
  return { edition: { ...edition, files: digests }, files: contents };
}
