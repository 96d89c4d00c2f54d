/** The forms in which articles are received. */
export const KINDS = ["text", "article", "html", "email", "lines", "table"] as const;
export type Kind = (typeof KINDS)[number];

const EXTENSIONS: Record<string, Kind> = {
  txt: "text",
  text: "text",
  md: "article",
  markdown: "article",
  html: "html",
  htm: "html",
  xhtml: "html",
  eml: "email",
  jsonl: "lines",
  ndjson: "lines",
  csv: "table",
  tsv: "table",
};

/** How the user is told of a kind. */
export const KIND_NAMES: Record<Kind, string> = {
  text: "text",
  article: "article with front matter",
  html: "web page",
  email: "e-mail",
  lines: "JSON, an article a line",
  table: "table, an article a row",
};

/** Beginnings of files that hold no text, and what they are. */
const NO_TEXT: [begins: string, is: string][] = [
  ["%PDF", "a PDF"],
  ["PK\u0003\u0004", "a Word file or another archive"],
  ["\u00d0\u00cf\u0011\u00e0", "an old Word file"],
  ["\u0089PNG", "a picture"],
  ["\u00ff\u00d8\u00ff", "a picture"],
  ["GIF8", "a picture"],
  ["{\\rtf", "rich text (RTF)"],
  ["bplist", "a web archive"],
];

/** What a file is that holds no text to read; null for every other. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  return NO_TEXT.find(([begins]) => head.startsWith(begins))?.[1] ?? null;
}

const HEADER = /^(?:From|To|Received|Return-Path|Date|Subject|MIME-Version|Message-ID|Delivered-To|X-[\w-]+|Content-Type): ?\S?/i;

/** What the form of a text is by how it begins, where no name says so. */
function kindOfText(head: string): Kind {
  const text = head.trimStart();
  if (/^<(?:!doctype html|html|head|body|!--)/i.test(text)) return "html";
  if (/^\{\s*"/.test(text)) return "lines";
  if (/^---[^\S\n]*\r?\n/.test(text)) return "article";
  const lines = text.split(/\r?\n/).slice(0, 6);
  const headers = lines.filter((line) => HEADER.test(line)).length;
  return headers >= 3 && HEADER.test(lines[0] ?? "") ? "email" : "text";
}

/** The form in which a file holds its articles: by its name, else by how it begins. A `.md` file without front matter is text. */
export function kindOf(name: string, head: string): Kind {
  const kind = EXTENSIONS[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ""];
  if (kind === "article" && !/^\ufeff?---/.test(head)) return "text";
  return kind ?? kindOfText(head);
}
