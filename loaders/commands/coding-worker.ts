import { parentPort, workerData } from "node:worker_threads";
import { codeArticle } from "../coding.ts";
import type { Article } from "../model/article.ts";
import { keyOf, openCodings } from "./code-corpus.ts";
import { gatherReference } from "./gather.ts";
import type { Sources } from "./sources.ts";

/** What a thread codes with: the tables as the process read them, and where codings are kept. */
export interface WorkerTask {
  folder: string;
  coder: string;
  sources: Sources;
}

/** What a thread says when it is ready for more: how many it coded of what it was given last. */
export interface Told {
  made: number;
}

const { folder, coder, sources } = workerData as WorkerTask;
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

parentPort?.on("message", (articles: Article[]) => {
  parentPort?.postMessage({ made: articles.filter(code).length } satisfies Told);
});
parentPort?.postMessage({ made: 0 } satisfies Told);
