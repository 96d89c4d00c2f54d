import type { MarkdownIt, StateCore } from "markdown-it";

const ID = /\s*\{#([\w-]+)\}$/;

function setIds({ tokens }: StateCore): void {
  for (const [index, heading] of tokens.entries()) {
    const last = heading.type === "heading_open" ? tokens[index + 1]?.children?.at(-1) : undefined;
    const id = last?.type === "text" ? ID.exec(last.content)?.[1] : undefined;
    if (!last || id === undefined) continue;
    heading.attrSet("id", id);
    last.content = last.content.replace(ID, "");
  }
}

/** A markdown-it plugin: `## How it is measured {#accuracy}` gives a heading an anchor that no rewording changes. */
export function headingIds(markdownIt: MarkdownIt): MarkdownIt {
  markdownIt.core.ruler.after("inline", "casebook_heading_ids", setIds);
  return markdownIt;
}
