import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importedFiles } from "../cache/imports.ts";
import { AS_BYTES, openStore, type Store } from "../cache/store.ts";
import { digestOf } from "../digest.ts";
import { codeDigest } from "./digests.ts";
import { CACHE, PROJECT } from "./project.ts";

/** Gives what was read of a kind of files, by their digest and that of the code, in an earlier run, else reads it. */
export type KeepRead = <Value>(kind: string, digest: string, read: () => Value) => Value;

interface Kept {
  digest: string;
  read: unknown;
}

function isKept(value: unknown): value is Kept {
  return typeof value === "object" && value !== null && "digest" in value && "read" in value;
}

/** Opened by what reads the files: the code of `gather.ts`, the libraries, and Node, whose own version alone reads what it writes. */
function open(folder: string): Store {
  const code = codeDigest(importedFiles(join(PROJECT, "loaders", "commands", "gather.ts")));
  const lockfile = createHash("sha256")
    .update(readFileSync(join(PROJECT, "package-lock.json")))
    .digest("hex");
  return openStore(folder, digestOf([code, lockfile, process.version]), AS_BYTES);
}

/**
 * What was read last of each kind of files: most runs change none of them, and to read them takes longer than most commands do.
 *
 * @param folder can be deleted at any time.
 */
export function keptReading(folder = join(CACHE, "reference")): KeepRead {
  let store: Store | null = null;
  return (kind, digest, read) => {
    store ??= open(folder);
    const slot = digestOf(kind);
    const earlier = store.get(slot);
    if (isKept(earlier) && earlier.digest === digest) return earlier.read as ReturnType<typeof read>;
    const fresh = read();
    store.put(slot, { digest, read: fresh } satisfies Kept);
    return fresh;
  };
}
