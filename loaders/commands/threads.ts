import { availableParallelism } from "node:os";
import { parentPort, Worker, workerData } from "node:worker_threads";

/** Work that is done by several threads. */
export interface Threaded<Task, Job, Answer> {
  /** Address of the module that every thread runs; it calls `workOn`. */
  program: URL;
  /** What every thread is given at its start. */
  task: Task;
  /** What is to be done, each by one thread. */
  jobs: readonly Job[];
  /** Called with what a thread says of each job that it has done. */
  answered: (answer: Answer) => void;
}

/** How many threads so many jobs are worth. */
export const threadsFor = (jobs: number): number => Math.min(availableParallelism(), jobs);

/** Does jobs on all processors. A thread that fails leaves its job undone: whoever needs its result makes it, and meets the fault. */
export async function onAllProcessors<Task, Job, Answer>(work: Threaded<Task, Job, Answer>): Promise<void> {
  const left = [...work.jobs].reverse();
  await Promise.all(Array.from({ length: threadsFor(left.length) }, () => runThread(work, left)));
}

/** One thread, from its start until nothing is left to do. */
function runThread<Task, Job, Answer>({ program, task, answered }: Threaded<Task, Job, Answer>, left: Job[]): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL("./thread.js", import.meta.url), {
      workerData: { program: program.href, task },
      execArgv: ownGuards(),
      // Coding makes many objects that live briefly; what lives longer is the tables alone.
      resourceLimits: { maxYoungGenerationSizeMb: 96, maxOldGenerationSizeMb: 768 },
    });
    worker.on("error", () => resolve());
    worker.on("exit", () => resolve());
    worker.on("message", (answer: Answer | null) => {
      if (answer !== null) answered(answer);
      const job = left.pop();
      if (job !== undefined) worker.postMessage(job);
      else void worker.terminate();
    });
  });
}

/** What this process loads before all else, such as the guard that keeps a build off the network; not what reads TypeScript. */
function ownGuards(): string[] {
  const imports = process.execArgv.flatMap((flag, index) => (flag === "--import" ? [process.execArgv[index + 1] ?? ""] : []));
  return imports.filter((name) => name !== "tsx" && name !== "").flatMap((name) => ["--import", name]);
}

/** In a thread: what it was given at its start. */
export const taskOfThread = <Task>(): Task => (workerData as { task: Task }).task;

/** In a thread: does the jobs that come, and says of each what came of it. */
export function workOn<Job, Answer>(work: (job: Job) => Answer): void {
  parentPort?.on("message", (job: Job) => parentPort?.postMessage(work(job)));
  parentPort?.postMessage(null);
}
