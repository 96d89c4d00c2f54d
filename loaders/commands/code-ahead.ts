import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Article } from "../model/article.ts";
import { keyOf, openCodings } from "./code-corpus.ts";
import type { Told, WorkerTask } from "./coding-worker.ts";
import { digestsOf } from "./digests.ts";
import { gather } from "./gather.ts";
import type { Sources } from "./sources.ts";

/** From so many articles on, further threads save more than it takes to start them. */
const WORTH = 300;

/** Articles that a thread is given at a time: few enough that all threads end together, and that a kill loses little. */
const BATCH = 20;

/** A line of progress for every so many articles. */
const REPORTED = 500;

export interface Ahead {
  /** Folder of codings, as for `codeCorpus`. */
  folder: string;
  progress: (line: string) => void;
  /** Fewer articles than this to code are left to `codeCorpus`. */
  worth?: number;
}

/**
 * Codes what no earlier run has coded on all processors, each coding kept as soon as it is made: `codeCorpus` then finds it, and a run that
 * is killed is gone on with by the next. What cannot be coded is left to `codeCorpus` to tell.
 *
 * @returns how many articles were coded.
 */
export async function codeAhead(sources: Sources, { folder, progress, worth = WORTH }: Ahead): Promise<number> {
  const { coder } = digestsOf(sources);
  const store = openCodings(folder, coder);
  const { articles } = gather(sources).value;
  const missing = articles.filter((article) => !store.has(keyOf(article)));
  if (missing.length < worth) return 0;
  const threads = Math.min(availableParallelism(), Math.ceil(missing.length / BATCH));
  progress(`coding ${missing.length} of ${articles.length} articles on ${threads} processors`);
  return codeOn(threads, missing, { folder, coder, sources: { ...sources, articles: [] } }, progress);
}

async function codeOn(threads: number, missing: readonly Article[], task: WorkerTask, progress: Ahead["progress"]): Promise<number> {
  let next = 0;
  let coded = 0;
  const take = () => {
    const batch = missing.slice(next, next + BATCH);
    next += batch.length;
    return batch;
  };
  const took = (made: number) => {
    const before = Math.floor(coded / REPORTED);
    coded += made;
    if (Math.floor(coded / REPORTED) > before) progress(`coded ${coded} of ${missing.length} articles`);
  };
  await Promise.all(Array.from({ length: threads }, () => runThread(task, take, took)));
  return coded;
}

/** One thread, from its start until nothing is left to do. Where it fails, the articles that it had are left as they are. */
function runThread(task: WorkerTask, take: () => Article[], took: (made: number) => void): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL("./coding-thread.js", import.meta.url), {
      workerData: task,
      execArgv: ownGuards(),
      // Coding makes many objects that live briefly.
      resourceLimits: { maxYoungGenerationSizeMb: 96 },
    });
    worker.on("error", () => resolve());
    worker.on("exit", () => resolve());
    worker.on("message", ({ made }: Told) => {
      took(made);
      const batch = take();
      if (batch.length > 0) worker.postMessage(batch);
      else void worker.terminate();
    });
  });
}

/** What this process loads before all else, such as the guard that keeps a build off the network; not what reads TypeScript. */
function ownGuards(): string[] {
  const imports = process.execArgv.flatMap((flag, index) => (flag === "--import" ? [process.execArgv[index + 1] ?? ""] : []));
  return imports.filter((name) => name !== "tsx" && name !== "").flatMap((name) => ["--import", name]);
}
