import { keyOf, openCodings } from "./code-corpus.ts";
import type { WorkerTask } from "./coding-worker.ts";
import { digestsOf } from "./digests.ts";
import { gather } from "./gather.ts";
import type { Sources } from "./sources.ts";
import { onAllProcessors, threadsFor } from "./threads.ts";

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
  const jobs = Array.from({ length: Math.ceil(missing.length / BATCH) }, (_, at) => missing.slice(at * BATCH, (at + 1) * BATCH));
  progress(`coding ${missing.length} of ${articles.length} articles on ${threadsFor(jobs.length)} processors`);
  const report = reporter(progress, missing.length);
  let coded = 0;
  const answered = (made: number) => {
    coded += made;
    report(made);
  };
  const task: WorkerTask = { folder, coder, sources: { ...sources, articles: [] } };
  await onAllProcessors({ program: new URL("./coding-worker.ts", import.meta.url), task, jobs, answered });
  return coded;
}

/** Says how far something has come, each time that so many more are done. */
export function reporter(progress: (line: string) => void, all: number): (more: number) => void {
  let done = 0;
  return (more) => {
    const before = Math.floor(done / REPORTED);
    done += more;
    if (Math.floor(done / REPORTED) > before) progress(`coded ${done} of ${all} articles`);
  };
}
