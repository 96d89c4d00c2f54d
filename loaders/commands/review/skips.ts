import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { digestOf } from "../../digest.ts";
import { CACHE } from "../project.ts";
import type { Skips } from "./walk.ts";

/**
 * What is not to be asked again about a corpus, one id a line. It is a convenience of this computer and no decision: whoever deletes the
 * file is asked again.
 */
export function skipsOf(data: string): Skips {
  const path = join(CACHE, "review", `${digestOf(data).slice(0, 16)}.txt`);
  const ids = new Set(existsSync(path) ? readFileSync(path, "utf8").split("\n") : []);
  return {
    has: ({ id }) => ids.has(id),
    add: ({ id }) => {
      ids.add(id);
      mkdirSync(dirname(path), { recursive: true });
      appendFileSync(path, `${id}\n`);
    },
  };
}
