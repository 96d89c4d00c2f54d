import { openStore, type Store } from "../cache/store.ts";
import { codeArticle, type Resources } from "../coding.ts";
import { digestOf } from "../digest.ts";
import type { Article } from "../model/article.ts";
import type { CodedArticle } from "../model/coded.ts";
import type { Problem } from "../model/problem.ts";
import { error } from "../problems.ts";

/** Codings of a corpus, how many of them had to be made, and articles that the coder failed on. */
export interface CodedCorpus {
  coded: CodedArticle[];
  /** The rest were kept from earlier runs. */
  made: number;
  problems: Problem[];
}

/** A line of progress for every so many articles, coded now or before. */
const REPORTED = 500;

/**
 * Codes every article that the same coder has not coded before from the same text.
 *
 * @param folder folder of earlier codings; it can be deleted at any time.
 * @param coder digest of the coder: another coder takes nothing over.
 */
export function codeCorpus(
  articles: Article[],
  resources: Resources,
  folder: string,
  coder: string,
  progress: (line: string) => void,
): CodedCorpus {
  const store = openCodings(folder, coder);
  const result: CodedCorpus = { coded: [], made: 0, problems: [] };
  for (const [index, article] of articles.entries()) {
    const key = keyOf(article);
    const kept = store.get(key) as CodedArticle | undefined;
    const coded = kept ?? code(article, resources, result);
    if (coded === null) continue;
    if (kept === undefined) store.put(key, coded);
    result.coded.push(coded);
    if ((index + 1) % REPORTED === 0) progress(`${result.made > 0 ? "coded" : "took over"} ${index + 1} of ${articles.length} articles`);
  }
  return result;
}

/**
 * Opens the codings that a coder made in earlier runs.
 *
 * @param folder can be deleted at any time.
 * @param coder digest of the coder.
 */
export function openCodings(folder: string, coder: string): Store {
  // Libraries of one version may still differ by Node's own tables of letters, for this computer's kept results.
  return openStore(folder, digestOf([coder, process.version]));
}

// One article that breaks a rule of the coder is told by name; the others are still looked at.
function code(article: Article, resources: Resources, result: CodedCorpus): CodedArticle | null {
  try {
    result.made++;
    // Written and read as kept codings are: a coding is the same whether it was kept or made.
    return JSON.parse(JSON.stringify(codeArticle(article, resources)));
  } catch (fault) {
    result.problems.push(coderFault(article, fault as Error));
    return null;
  }
}

/** What is told of an article that the coder failed on. */
export function coderFault({ path }: Article, { message }: Error): Problem {
  return error({ path }, "coder", `a fault of the coder: ${message}`, "an article that it can code: please report this one");
}

/** The key that an article's coding is kept by: every field that a coder may read; where the file lies is not among them. */
export function keyOf({ path: _, ...article }: Article): string {
  return digestOf(article);
}
