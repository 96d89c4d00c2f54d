import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../../cache/whole.ts";
import { digestOf } from "../../digest.ts";
import { CACHE } from "../project.ts";
import type { Skips } from "./walk.ts";

/**
 * What is not to be asked again about a corpus, one id a line. It is a convenience of this computer and no decision: whoever deletes the
 * file is asked again.
 */
export function skipsOf(data: string): Skips {
  const path = join(CACHE, "review", `${digestOf(data).slice(0, 16)}.txt`);
  const read = () => (existsSync(path) ? readFileSync(path, "utf8").split("\n") : []).filter((id) => id !== "");
  const ids = new Set(read());
  return {
    has: ({ id }) => ids.has(id),
    add: ({ id }) => {
      ids.add(id);
      writeWhole(path, [...new Set([...read(), id])].map((one) => `${one}\n`).join(""));
    },
  };
}
