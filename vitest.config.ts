import { defineConfig } from "vitest/config";

/** Tests that look at a finished site; one site is built for all of them. */
const OF_THE_SITE = ["test/browser/**/*.test.ts", "test/build/**/*.test.ts"];
const ELSEWHERE = ["test/soak/**", "test/bench/**"];
/** Room for what is new: tests make whole reports and throw them away, and a fifth of their time went into looking for what is left of them. */
const NODE_FLAGS = ["--min-semi-space-size=64", "--max-semi-space-size=128"];

export default defineConfig({
  test: {
    // Vitest would leave one processor idle; the tests are all there is to do.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "steps",
          include: ["test/**/*.test.ts"],
          exclude: [...OF_THE_SITE, ...ELSEWHERE],
          setupFiles: "test/support/seed.ts",
          execArgv: NODE_FLAGS,
          // Steps keep nothing between calls but tables made ready, and those are made once for all files.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "site",
          include: OF_THE_SITE,
          globalSetup: "test/support/build-site.ts",
          setupFiles: "test/support/seed.ts",
          execArgv: NODE_FLAGS,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
