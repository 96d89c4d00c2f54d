import { LARGEST_FILE } from "../articles/decode.ts";
import type { SourceFile } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import { error, positionOf } from "../problems.ts";
import { windows1252 } from "../windows-1252.ts";
import { binaryKind } from "./kinds.ts";

/** A file's text, and the encoding that it was in. */
export interface Decoded {
  text: string;
  encoding: string;
}

const BYTES_FOR_CHARSET = 4096;
const CHARSET = /<meta[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w-]{2,40})/i;
const LATIN = /^(?:windows-1252|iso-8859-1|latin-?1|us-ascii|cp1252)$/i;

function strictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Byte order of UTF-16: by its mark, else by the NULs in every second byte that Latin text has in it. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const head = bytes.subarray(0, 256);
  const nuls = [0, 1].map((parity) => head.filter((byte, index) => index % 2 === parity && byte === 0).length) as [number, number];
  const many = head.length * 0.4;
  if (head.length < 4 || Math.max(...nuls) < many || Math.min(...nuls) > 0) return null;
  return nuls[1] > nuls[0] ? "utf-16le" : "utf-16be";
}

/** The encoding that a web page says it is in. */
function declaredOf(bytes: Uint8Array): string | null {
  return CHARSET.exec(Buffer.from(bytes.subarray(0, BYTES_FOR_CHARSET)).toString("latin1"))?.[1]?.toLowerCase() ?? null;
}

function read(bytes: Uint8Array): Decoded | null {
  const wide = utf16Of(bytes);
  if (wide !== null) {
    const text = strictly(bytes, wide);
    return text === null ? null : { text, encoding: "UTF-16" };
  }
  const utf8 = strictly(bytes, "utf-8");
  if (utf8 !== null) return { text: utf8, encoding: "UTF-8" };
  const declared = declaredOf(bytes);
  const other = declared === null || LATIN.test(declared) || /^utf/i.test(declared) ? null : strictly(bytes, declared);
  return other === null ? { text: windows1252(bytes), encoding: "Windows-1252" } : { text: other, encoding: declared ?? "" };
}

/**
 * Decodes what was received: UTF-8 or UTF-16 with or without a byte order mark, the encoding that a web page says it is in, else Windows-1252.
 *
 * @returns the text without its mark, or why it is none.
 */
export function decodeReceived({ path, bytes }: SourceFile): Decoded | Problem {
  if (bytes.length > LARGEST_FILE)
    return error({ path }, "intake-size", `${bytes.length} bytes`, `at most ${LARGEST_FILE}: parts of it, each a file`);
  const binary = binaryKind(bytes);
  if (binary !== null) return error({ path }, "intake-kind", binary, "its text: open it, and save the article as a .txt file");
  const decoded = read(bytes);
  if (decoded === null)
    return error({ path }, "intake-encoding", "UTF-16 with half of a character", "a whole file: save it again as UTF-8");
  const nul = decoded.text.indexOf("\0");
  if (nul >= 0)
    return error(
      { path, ...positionOf(decoded.text, nul) },
      "intake-nul",
      "a NUL character",
      "text: take the character out, or save the text again",
    );
  if (decoded.text.trim() === "") return error({ path }, "intake-empty", "nothing", "the text of an article");
  return decoded;
}
