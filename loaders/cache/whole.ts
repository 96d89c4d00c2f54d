import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { replaceFile } from "../whole-file.ts";

/** Writes a file that can be made again, with the folder that it is in, so that a reader or a kill finds the earlier one or the new one, never half of either. */
export function writeWhole(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  replaceFile(path, content, { isLasting: false });
}
