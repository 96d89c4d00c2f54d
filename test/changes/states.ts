import type { Changes } from "../../loaders/changes/model.ts";
import { changesBetween, snapshotOf } from "../../loaders/changes.ts";
import { buildCorpus, type CorpusResources } from "../../loaders/events/corpus.ts";
import type { CodedArticle } from "../../loaders/model/coded.ts";
import type { Tables } from "../../loaders/model/tables.ts";
import { tabulate } from "../../loaders/tables.ts";
import { article } from "../events/coded.ts";
import { CODEBOOK } from "../tables/corpus.ts";

/** The tables of a report of these codings, each in an article of its own with a text of its own. */
export function tablesOf(codings: readonly CodedArticle[], given: Partial<CorpusResources> = {}): Tables {
  const articles = codings.map((one) => ({ ...article(one.article, "2021-06-22", `text of ${one.article}`), sha256: one.sha256 }));
  const resources = { gazetteer: [], codebook: CODEBOOK, actors: [], registry: [], corrections: [], ...given };
  return tabulate(buildCorpus(articles, codings, resources).value, CODEBOOK);
}

/** What changed between two sets of tables, figures as English has them. */
export function changesOf(before: Tables, after: Tables): Changes {
  return changesBetween(snapshotOf(before, CODEBOOK, "en"), snapshotOf(after, CODEBOOK, "en"));
}
