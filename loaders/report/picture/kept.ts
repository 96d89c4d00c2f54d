import { createHash } from "node:crypto";
import { openStore } from "../../cache/store.ts";
import { digestOf } from "../../digest.ts";

/** Gives the file of a drawing, made now or in an earlier run. */
export type Draw = (slot: string, svg: string) => Promise<Uint8Array>;

interface Kept {
  svg: string;
  file: string;
}

function isKept(value: unknown): value is Kept {
  return typeof value === "object" && value !== null && "svg" in value && "file" in value && typeof value.file === "string";
}

/**
 * Draws what has changed and takes the rest from an earlier run: one picture is kept for each slot, so that what is kept
 * does not grow.
 *
 * @param maker what all pictures depend on beside their drawings: fonts and libraries.
 * @param make called for what is not kept.
 */
export function keepPictures(folder: string | undefined, maker: unknown, make: (svg: string) => Promise<Uint8Array>): Draw {
  const store = folder === undefined ? null : openStore(folder, digestOf(maker));
  return async (slot, svg) => {
    const digest = createHash("sha256").update(svg).digest("hex");
    const earlier = store?.get(digestOf(slot));
    if (isKept(earlier) && earlier.svg === digest) return new Uint8Array(Buffer.from(earlier.file, "base64"));
    const file = await make(svg);
    store?.put(digestOf(slot), { svg: digest, file: Buffer.from(file).toString("base64") } satisfies Kept);
    return file;
  };
}
