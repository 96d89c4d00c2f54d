import type { Correction } from "../../model/corpus.ts";
import { windows1252Byte } from "../../windows-1252.ts";
import { CORRECTION_COLUMNS } from "../corrections.ts";
import { decodeSheet, headerOf, type SheetEncoding, separatorOf } from "../sheet.ts";

function cell(text: string, separator: string): string {
  const needsQuotes = text.includes(separator) || /["\r\n]/.test(text) || /^[\s#]|\s$/.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}

function columnsOf(text: string, separator: string): string[] {
  return headerOf(text)
    .split(separator)
    .map((name) => name.trim().replace(/^"(.*)"$/, "$1"));
}

/** A correction as a row, without the end of its line. Takes the columns in the order of the file and the file's separator. */
export function correctionRow(correction: Correction, columns: readonly string[] = CORRECTION_COLUMNS, separator = ","): string {
  return columns.map((name) => cell(String(correction[name as keyof Correction] ?? ""), separator)).join(separator);
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  Uint8Array.from({ length: text.length * 2 }, (_, i) => (text.charCodeAt(i >> 1) >> (i % 2 === 0 ? 0 : 8)) & 0xff);

/** Bytes in the file's own encoding; null where it lacks a character. */
function encode(text: string, encoding: SheetEncoding): Uint8Array | null {
  if (encoding === "utf-8") return utf8(text);
  if (encoding === "utf-16le") return utf16(text);
  const bytes = [...text].map(windows1252Byte);
  return bytes.some((byte) => byte === null) ? null : Uint8Array.from(bytes as number[]);
}

/**
 * `data/corrections.csv` with one more row. What is there stays byte for byte: notes, order, quoting, separator, ends of lines, encoding; only where that
 * encoding lacks a character of the row is the file spelt anew, in UTF-8.
 *
 * @param file the file as it is; null or empty where there is none.
 */
export function appendCorrection(file: Uint8Array | null, correction: Correction): Uint8Array {
  const { text, encoding } = decodeSheet(file ?? new Uint8Array());
  if (file === null || text.trim() === "") return utf8(`${CORRECTION_COLUMNS.join(",")}\n${correctionRow(correction)}\n`);
  const separator = separatorOf(text);
  const end = text.includes("\r\n") ? "\r\n" : text.includes("\n") || !text.includes("\r") ? "\n" : "\r";
  const row = correctionRow(correction, columnsOf(text, separator), separator);
  const more = `${/[\r\n]$/.test(text) ? "" : end}${row}${end}`;
  const added = encode(more, encoding);
  return added === null ? utf8(`\uFEFF${text}${more}`) : Uint8Array.from([...file, ...added]);
}
