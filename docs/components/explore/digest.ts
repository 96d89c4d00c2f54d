import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "../../../loaders/canonical-json.ts";

/** Stands in for `loaders/digest.ts` in a browser, whose own digests are only to be waited for: the same value gives the same digest. */
export function digestOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
