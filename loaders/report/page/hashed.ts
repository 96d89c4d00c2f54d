import { createHash } from "node:crypto";
import type { SiteFile } from "../input.ts";

/** A file that is named for its content, so that it can be kept for ever wherever it was once loaded. */
export function hashed(name: string, ending: string, bytes: Uint8Array): SiteFile {
  return { path: `assets/${name}.${createHash("sha256").update(bytes).digest("hex").slice(0, 8)}.${ending}`, bytes };
}
