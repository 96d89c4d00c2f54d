import { readArticle } from "../../articles.ts";
import type { Store } from "../../cache/store.ts";
import type { Linkage } from "../../events/linking/relink.ts";
import { shinglesOf } from "../../events/near-copies.ts";
import type { Article } from "../../model/article.ts";
import type { CodedArticle } from "../../model/coded.ts";
import type { Keep } from "../../piecewise/assembler.ts";
import { keyOfAll } from "../../piecewise/members.ts";
import type { Sheet } from "../../piecewise/sheet.ts";
import type { Piecewise } from "../../piecewise.ts";
import { keyOf } from "../code-corpus.ts";
import { Refusal } from "../command.ts";
import type { Reference } from "../gather.ts";
import { readArticleFile } from "../sources.ts";
import type { Stores } from "./keeping.ts";
import { codedAnew, LANGUAGES } from "./sheets.ts";

/** Takes what a store has, else makes it and puts it there. */
export function keptIn(store: Store): Keep {
  return (key, make, parts = []) => {
    for (const part of parts) store.hold(part);
    const kept = store.get(key);
    if (kept !== undefined) return kept as ReturnType<typeof make>;
    const made = make();
    store.put(key, made);
    return made;
  };
}

/** How tables that are made piece by piece get at what is not held: from what is kept, else from the article's file. */
export function lookUps(
  folder: string,
  reference: Reference,
  stores: Stores,
): Pick<Piecewise, "codingOf" | "shinglesOf" | "keep" | "latest"> {
  const keep = keptIn(stores.pieces);
  const latest = keyOfAll(["linkage"]);
  return {
    keep,
    latest: {
      get: () => (stores.pieces.get(latest) as Linkage | undefined) ?? null,
      put: (linkage) => stores.pieces.put(latest, linkage),
    },
    codingOf: (sheet) => (stores.codings.get(sheet.coding) as CodedArticle | undefined) ?? codedAnew(articleOf(folder, sheet), reference),
    shinglesOf: (sheet) => keep(keyOfAll(["shingles", sheet.article.sha256]), () => shinglesOf(articleOf(folder, sheet).body)),
  };
}

/** The article of a sheet, read once more. */
function articleOf(folder: string, { article, coding }: Sheet): Article {
  const file = readArticleFile(folder, article.path.split("/").at(-1) ?? "");
  const read = "bytes" in file ? readArticle(file, LANGUAGES).value : null;
  if (read === null || keyOf(read) !== coding) throw new Refusal(`${article.path} was changed while it was read: run the command again`);
  return read;
}
