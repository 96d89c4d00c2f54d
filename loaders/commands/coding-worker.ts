import { codeArticle } from "../coding.ts";
import type { Article } from "../model/article.ts";
import { keyOf, openCodings } from "./code-corpus.ts";
import { gatherReference } from "./gather.ts";
import type { Sources } from "./sources.ts";
import { taskOfThread, workOn } from "./threads.ts";

/** What a thread codes with: the tables as the process read them, and where codings are kept. */
export interface WorkerTask {
  folder: string;
  coder: string;
  sources: Sources;
}

const { folder, coder, sources } = taskOfThread<WorkerTask>();
const resources = gatherReference(sources).value;
const store = openCodings(folder, coder);

function code(article: Article): boolean {
  try {
    store.put(keyOf(article), codeArticle(article, resources));
    return true;
  } catch {
    // The fault is met again, and told, where the codings are gathered.
    return false;
  }
}

workOn((articles: Article[]): number => articles.filter(code).length);
