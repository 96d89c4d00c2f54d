import type { MarkdownIt, StateBlock, StateCore, StateInline } from "markdown-it";
import { escapeText } from "../escape.ts";

/** A directive as written in a page: `:name[content]{#id key=value flag}`, `::name…` or `:::name…` to `:::`. */
export interface DirectiveCall {
  name: string;
  form: "inline" | "block" | "container" | "end";
  content: string;
  id: string | null;
  attributes: Record<string, string>;
  /** Within the page's text after its front matter, from 1. */
  line: number;
}

/** The element that stands for a directive in the finished HTML until the pass fills it. */
export const MARKER = "casebook-directive";

const BLOCK = /^(:{2,3})([a-z][a-z0-9-]*)(?:\[([^\]]*)\])?(?:\{([^}]*)\})?\s*$/;
const INLINE = /^:([a-z][a-z0-9-]*)\[([^\]]*)\](?:\{([^}]*)\})?/;
const ATTRIBUTE = /#([\w-]+)|([a-z][\w-]*)(?:=(?:"([^"]*)"|([^\s"}]+)))?/gi;

/** Reads `#id key=value key="two words" flag`; a flag's value is `true`. */
export function parseAttributes(text: string): Pick<DirectiveCall, "id" | "attributes"> {
  let id: string | null = null;
  const attributes: Record<string, string> = {};
  for (const [, anchor, key, quoted, bare] of text.matchAll(ATTRIBUTE)) {
    if (anchor !== undefined) id = anchor;
    else if (key !== undefined) attributes[key] = quoted ?? bare ?? "true";
  }
  return { id, attributes };
}

/** Reads a whole line as a block directive, or as the start or the end of a container; null if it is none. */
export function parseBlockLine(text: string, line: number): DirectiveCall | null {
  if (text.trim() === ":::") return { name: "end", form: "end", content: "", id: null, attributes: {}, line };
  const match = BLOCK.exec(text);
  if (!match) return null;
  const [, colons, name = "", content = "", attributes = ""] = match;
  return { name, form: colons === ":::" ? "container" : "block", content, line, ...parseAttributes(attributes) };
}

function blockRule(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  const from = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const call = parseBlockLine(state.src.slice(from, state.eMarks[startLine]), startLine + 1);
  if (!call) return false;
  if (silent) return true;
  const token = state.push("casebook_directive", "", 0);
  token.meta = call;
  token.map = [startLine, startLine + 1];
  state.line = startLine + 1;
  return true;
}

function inlineRule(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== ":" || state.src[state.pos - 1] === ":") return false;
  const match = INLINE.exec(state.src.slice(state.pos));
  if (!match) return false;
  if (!silent) {
    const [, name = "", content = "", attributes = ""] = match;
    const token = state.push("casebook_directive", "", 0);
    token.meta = { name, form: "inline", content, line: 0, ...parseAttributes(attributes) } satisfies DirectiveCall;
  }
  state.pos += match[0].length;
  return true;
}

/** Inline tokens know no line: it is the block's, and one more for each break before the token. */
function numberInlineDirectives(state: StateCore): void {
  for (const block of state.tokens) {
    let line = (block.map?.[0] ?? 0) + 1;
    for (const token of block.children ?? []) {
      if (token.type === "softbreak" || token.type === "hardbreak") line++;
      if (token.type === "casebook_directive") (token.meta as DirectiveCall).line = line;
    }
  }
}

/** The element that stands for a directive; `readMarkers` reads it back. */
export function marker(call: DirectiveCall): string {
  return `<${MARKER} data-call="${escapeText(JSON.stringify(call))}"></${MARKER}>`;
}

/**
 * A markdown-it plugin that turns directives into inert elements. Nothing is computed here: the pass over the finished HTML
 * fills them, so that no text of an article is ever seen by Framework, which would run `${…}` in it.
 */
export function directives(markdownIt: MarkdownIt): MarkdownIt {
  const alt = { alt: ["paragraph", "reference", "blockquote", "list"] };
  markdownIt.block.ruler.before("fence", "casebook_directive", blockRule, alt);
  markdownIt.inline.ruler.before("link", "casebook_directive", inlineRule);
  markdownIt.core.ruler.push("casebook_directive_lines", numberInlineDirectives);
  markdownIt.renderer.rules.casebook_directive = (tokens, index) => marker(tokens[index]?.meta as DirectiveCall);
  return markdownIt;
}
