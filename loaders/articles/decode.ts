import type { SourceFile } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import { error, positionOf } from "../problems.ts";

/** The largest article file that is read: far beyond any article, so that a misplaced archive is refused by name. */
export const LARGEST_FILE = 20 * 1024 * 1024;

const UTF_8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/**
 * Decodes an article's bytes, UTF-8 with or without a byte order mark.
 * Other encodings are recognised and refused: the file is the source, and offsets and digests count on one spelling of it.
 *
 * @returns the text without its byte order mark, or the fault that makes it unreadable.
 */
export function decode(file: SourceFile): string | Problem {
  const { path, bytes } = file;
  if (bytes.length > LARGEST_FILE)
    return error({ path }, "article-size", `a file of ${bytes.length} bytes`, `at most ${LARGEST_FILE}: one article a file`);
  if (looksLikeUtf16(bytes))
    return error({ path }, "article-encoding", "UTF-16", "UTF-8: save it again as UTF-8, or `iconv -f UTF-16 -t UTF-8`");
  const text = decodeUtf8(bytes);
  if (text === null) {
    const place = firstBadByte(bytes);
    const found = `a byte that is not UTF-8, as in Windows-1252 (0x${place.byte.toString(16)})`;
    return error({ path, ...place }, "article-encoding", found, "UTF-8: save it again as UTF-8, or `iconv -f WINDOWS-1252 -t UTF-8`");
  }
  const nul = text.indexOf("\0");
  if (nul >= 0) return error({ path, ...positionOf(text, nul) }, "article-nul", "a NUL character", "text: take the character out");
  return text;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return UTF_8.decode(bytes);
  } catch {
    return null;
  }
}

// A mark at the head, or a NUL in every second byte of it, as Latin text in UTF-16 has.
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 64);
  const nuls = [0, 1].map((parity) => head.filter((byte, index) => index % 2 === parity && byte === 0).length);
  return head.length >= 4 && nuls.some((count) => count >= head.length / 2 - 1) && nuls.some((count) => count === 0);
}

function firstBadByte(bytes: Uint8Array): { line: number; column: number; byte: number } {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isPrefixOfUtf8(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // What is whole before the fault: a byte that only began a sequence is the fault itself.
  const before = new TextDecoder().decode(bytes.subarray(0, good), { stream: true });
  return { ...positionOf(before, before.length), byte: bytes[Buffer.byteLength(before)] ?? 0 };
}

// With `stream`, a sequence that is cut off at the end is no fault yet.
function isPrefixOfUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
