import { join } from "node:path";
import { buildCorpus } from "../events/corpus.ts";
import { unknownDecidedPlaces } from "../events/correcting/places.ts";
import type { CodedArticle } from "../model/coded.ts";
import type { Corpus } from "../model/corpus.ts";
import type { Checked } from "../model/problem.ts";
import { hasErrors } from "../problems.ts";
import { codeCorpus } from "./code-corpus.ts";
import { type Digests, digestsOf } from "./digests.ts";
import { type Gathered, gather } from "./gather.ts";
import { madeAnew } from "./made-anew.ts";
import { CACHE } from "./project.ts";
import type { Sources } from "./sources.ts";

/** Where codings are kept from one run to the next. */
export const CODINGS = join(CACHE, "coded");

/** A corpus from its sources to its events. */
export interface Linked {
  gathered: Gathered;
  corpus: Corpus;
  /** As the coder gave them, before any correction. */
  coded: CodedArticle[];
  digests: Digests;
}

/**
 * Reads, codes and links a corpus. The value is null where a fault leaves nothing to go on with.
 *
 * @param ahead how many articles this run has coded before, on all processors.
 */
export function link(
  { value: sources, problems: met }: Checked<Sources>,
  progress: (line: string) => void,
  ahead = 0,
): Checked<Linked | null> {
  const read = gather(sources);
  const found = [...met, ...read.problems];
  if (hasErrors(found)) return { value: null, problems: found };
  const gathered = read.value;
  const digests = digestsOf(sources);
  const { coded, made, problems: failures } = codeCorpus(gathered.articles, gathered, CODINGS, digests.coder, progress);
  progress(madeAnew({ all: gathered.articles.length, made: made + ahead }, "articles", "coded"));
  if (failures.length > 0) return { value: null, problems: [...found, ...failures] };
  const { value: corpus, problems } = buildCorpus(gathered.articles, coded, gathered);
  return {
    value: { gathered, corpus, coded, digests },
    problems: [...found, ...problems, ...unknownDecidedPlaces(gathered.corrections, gathered.gazetteer)],
  };
}
