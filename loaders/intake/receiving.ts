import type { SourceFile } from "../model/article.ts";
import type { Checked } from "../model/problem.ts";
import { readFencedArticle } from "./article.ts";
import { decodeReceived } from "./decoding.ts";
import { readEmail } from "./email.ts";
import { readPage } from "./html.ts";
import { KIND_NAMES, type Kind, kindOf } from "./kinds.ts";
import { readLines, readTable } from "./many.ts";
import type { Received } from "./model.ts";
import { readText } from "./text.ts";

const READERS: Record<Exclude<Kind, "email">, (path: string, text: string) => Checked<Received[]>> = {
  text: (path, text) => ({ value: [readText(path, text)], problems: [] }),
  article: readFencedArticle,
  html: readPage,
  lines: readLines,
  table: readTable,
};

/**
 * Reads a file that was received: every article in it, with what it says of itself and where it says so.
 * A fault anywhere in it leaves nothing of it: a file is taken in whole or not at all.
 */
export async function receive(file: SourceFile): Promise<Checked<Received[]>> {
  const decoded = decodeReceived(file);
  if ("severity" in decoded) return { value: [], problems: [decoded] };
  const kind = kindOf(file.path, decoded.text.slice(0, 4096));
  const { value, problems } = kind === "email" ? await readEmail(file) : READERS[kind](file.path, decoded.text);
  const how = `${KIND_NAMES[kind]}, ${decoded.encoding}`;
  return { value: value.map((received) => ({ ...received, notes: [how, ...received.notes] })), problems };
}
