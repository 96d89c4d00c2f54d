import fc from "fast-check";
import { test } from "vitest";
import { FUZZES } from "../support/fuzz.ts";

/** A sample: `npm run soak -- fuzz` tries a hundred thousand. */
const SAMPLE = 25;

test.each(FUZZES.map(({ name, property }) => [name, property] as const))(
  "whatever comes in as %s is refused or read, soon, and to the letter",
  async (_, property) => {
    await fc.assert(property, { numRuns: SAMPLE });
  },
);
