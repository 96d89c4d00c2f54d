import fc from "fast-check";
import { FUZZES } from "../support/fuzz.ts";
import type { Soak } from "./model.ts";

/** Inputs between two lines of progress. */
const REPORTED = 2000;

/** Inputs of chance through every door. */
export const fuzz: Soak = {
  name: "fuzz",
  help: "inputs of chance as front matter, web pages, e-mails, tables, dates, numbers and texts to code",
  times: 100_000,
  run: async ({ times, seed, progress }) => {
    const faults: string[] = [];
    const each = Math.ceil(times / FUZZES.length);
    let done = 0;
    for (const { name, property } of FUZZES) {
      for (let at = 0; at < each; at += REPORTED) {
        const numRuns = Math.min(REPORTED, each - at);
        const own = seed + at;
        const { failed, counterexample, errorInstance } = await fc.check(property, { numRuns, seed: own });
        done += numRuns;
        if (failed) {
          const what = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
          faults.push(`${name}, seed ${own}: ${what}: ${JSON.stringify(counterexample).slice(0, 500)}`);
        }
        progress(`${done} of ${each * FUZZES.length} inputs (${name}), ${faults.length} wrong`);
      }
    }
    return faults;
  },
};
