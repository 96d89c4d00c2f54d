import matter from "gray-matter";
import type { Problem } from "../model/problem.ts";
import { error, positionOf } from "../problems.ts";

/** An article file cut at its fences. */
export interface FencedText {
  /** YAML between the fences, with a line break in front, so that its line numbers are the file's. */
  frontMatter: string;
  /** Everything after the line of the closing fence, unchanged. */
  body: string;
}

// gray-matter would evaluate `---js` and fall back on other engines: it is left with one that reads nothing.
const REFUSE = {
  parse: (): object => {
    throw new Error("only YAML front matter is read");
  },
};
const LEAVE_UNREAD = { parse: (): object => ({}) };
// Given with every call, they also keep gray-matter from caching texts for ever.
const OPTIONS = { engines: { yaml: LEAVE_UNREAD, json: REFUSE, javascript: REFUSE, js: REFUSE }, language: "yaml" };

const OPENING = /^---([^\r\n]*)(?:\r?\n|$)/;
const CLOSING = /\n---[^\r\n]*/;

/**
 * Cuts an article file into front matter and body.
 *
 * @returns the two parts, or the fault of the fences.
 */
export function splitAtFences(path: string, text: string): FencedText | Problem {
  const opening = OPENING.exec(text);
  if (opening === null) {
    return error({ path }, "front-matter-missing", `${firstLine(text)} in the first line`, "a line `---` that opens the front matter");
  }
  const engine = (opening[1] ?? "").trim();
  if (engine !== "") {
    const found = `front matter that calls itself \`${engine}\``;
    return error({ path, column: 4 }, "front-matter-engine", found, "a bare `---`: front matter is YAML, nothing else is read");
  }
  const closing = CLOSING.exec(text);
  if (closing === null)
    return error({ path }, "front-matter-unclosed", "front matter that never ends", "a line `---` after its last field");
  if (closing[0] !== "\n---") {
    const place = positionOf(text, closing.index + 1);
    return error({ path, ...place }, "front-matter-unclosed", `\`${closing[0].slice(1)}\``, "a line of nothing but `---`");
  }
  const { matter: frontMatter, content: body } = matter(text, OPTIONS);
  return { frontMatter, body };
}

function firstLine(text: string): string {
  const line = text.split(/\r?\n/, 1)[0] ?? "";
  return line === "" ? "nothing" : `\`${line.slice(0, 60)}\``;
}
