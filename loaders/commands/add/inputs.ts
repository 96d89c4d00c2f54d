import { LARGEST_FILE } from "../../articles/decode.ts";
import type { Received } from "../../intake/model.ts";
import { receive } from "../../intake/receiving.ts";
import type { SourceFile } from "../../model/article.ts";
import type { Problem } from "../../model/problem.ts";
import { error, hasErrors } from "../../problems.ts";
import type { Terminal } from "../command.ts";
import { userPath } from "../project.ts";
import { readPlainFile } from "../read-file.ts";

/** One file that was named, or standard input, with the articles in it; none where something is wrong. */
export interface Input {
  shown: string;
  articles: Received[];
  problems: Problem[];
}

/** How standard input is named. */
export const STANDARD_INPUT = "-";

async function readStandardInput(input: Terminal["input"]): Promise<SourceFile | Problem> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of input) {
    const bytes = typeof part === "string" ? new TextEncoder().encode(part) : part;
    parts.push(bytes);
    length += bytes.length;
    if (length > LARGEST_FILE)
      return error({ path: STANDARD_INPUT }, "intake-file", "more than can be one file", `at most ${LARGEST_FILE} bytes`);
  }
  return { path: STANDARD_INPUT, bytes: Buffer.concat(parts) };
}

/** A fault of the program at one file is that file's, with its name; the others are still looked at. */
async function receiveSafely(file: SourceFile): Promise<Pick<Input, "articles" | "problems">> {
  try {
    const { value, problems } = await receive(file);
    return { articles: hasErrors(problems) ? [] : value, problems };
  } catch (fault) {
    const found = `a file that cannot be read as what it is called (${(fault as Error).message.slice(0, 100)})`;
    return { articles: [], problems: [error({ path: file.path }, "intake-file", found, "the article’s text, as a .txt file")] };
  }
}

/** Reads one named file, or standard input for `-`. Never throws for what is in it. */
export async function readInput(name: string, terminal: Terminal): Promise<Input> {
  const file = name === STANDARD_INPUT ? await readStandardInput(terminal.input) : readPlainFile(userPath(name), name, "intake-file");
  if ("severity" in file) return { shown: name, articles: [], problems: [file] };
  return { shown: name, ...(await receiveSafely(file)) };
}
