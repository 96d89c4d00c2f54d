/** As much of a markdown-it token as is used. */
interface Token {
  type: string;
  content: string;
  children: Token[] | null;
  attrSet(name: string, value: string): void;
}

export interface MarkdownItCore {
  core: { ruler: { after(name: string, rule: string, run: (state: { tokens: Token[] }) => void): void } };
}

const ID = /\s*\{#([\w-]+)\}$/;

function setIds({ tokens }: { tokens: Token[] }): void {
  for (const [index, heading] of tokens.entries()) {
    const last = heading.type === "heading_open" ? tokens[index + 1]?.children?.at(-1) : undefined;
    const id = last?.type === "text" ? ID.exec(last.content)?.[1] : undefined;
    if (!last || id === undefined) continue;
    heading.attrSet("id", id);
    last.content = last.content.replace(ID, "");
  }
}

/** A markdown-it plugin: `## How it is measured {#accuracy}` gives a heading an anchor that no rewording changes. */
export function headingIds<T extends MarkdownItCore>(markdownIt: T): T {
  markdownIt.core.ruler.after("inline", "casebook_heading_ids", setIds);
  return markdownIt;
}
