/** An element of an XML document. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  /** Text directly within it. */
  text: string;
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML does not allow
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;

function decoded(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(text)) throw new Error(`an entity that XML does not have: ${text}`);
  return text.replace(/&(#x?)?([^;]+);/gi, (_, number: string | undefined, name: string) =>
    number === undefined ? (ENTITIES[name] ?? "") : String.fromCodePoint(Number.parseInt(name, number === "#" ? 10 : 16)),
  );
}

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  const rest = source.replace(/\s+([\w:-]+)="([^"<]*)"/g, (_, name: string, value: string) => {
    if (name in attributes) throw new Error(`the attribute ${name} twice`);
    attributes[name] = decoded(value);
    return "";
  });
  if (rest.trim() !== "") throw new Error(`no attribute: ${rest}`);
  return attributes;
}

/** Reads an XML document of elements, attributes and text, strictly: throws where it is not well-formed. */
export function xmlOf(source: string): Element {
  if (FORBIDDEN.test(source)) throw new Error("a character that XML does not allow");
  const body = source.replace(/^<\?xml version="1\.0"(?: encoding="utf-8")?\?>\s*/, "").trimEnd();
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  let from = 0;
  for (const match of body.matchAll(/<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g)) {
    const [tag, closing, name = "", attributes = "", empty] = match;
    const text = body.slice(from, match.index);
    if (text.includes("<")) throw new Error(`a tag that is none: ${text}`);
    (open.at(-1) as Element).text += decoded(text);
    from = match.index + tag.length;
    if (closing === "/") {
      if (open.pop()?.name !== name) throw new Error(`</${name}> that closes nothing`);
      continue;
    }
    const element = { name, attributes: attributesOf(attributes), children: [], text: "" };
    (open.at(-1) as Element).children.push(element);
    if (empty !== "/") open.push(element);
  }
  if (from !== body.length || open.length !== 1 || root.children.length !== 1) throw new Error("no single root element");
  return root.children[0] as Element;
}
