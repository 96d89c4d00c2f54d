/** Text that is already HTML; only `html` and `trusted` make it. */
export class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
  toString(): string {
    return this.source;
  }
}

export type Content = Markup | string | number | null | undefined | false | Content[];

/** `$`, `{`, `}` and the backquote stand beside HTML's own: no template language between here and a reader finds an expression. */
const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
  $: "&#36;",
  "{": "&#123;",
  "}": "&#125;",
};

/** What no reader sees but what hides or turns the text after it: controls, direction overrides, halves of surrogate pairs. */
const UNSAFE = /[\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]|(?![\t\n\r])\p{Cc}/gu;

/**
 * The one way for text to reach a page: safe as content and within a quoted attribute. What is shown is the text itself, save
 * for unsafe characters, each of which shows as U+FFFD.
 */
export function escapeText(text: string): string {
  return text.replace(UNSAFE, "\ufffd").replace(/[&<>"'`${}]/g, (character) => ENTITIES[character] as string);
}

/** Marks a string as HTML. Only for what this project's own code, Framework or the drawing step has written. */
export function trusted(source: string): Markup {
  return new Markup(source);
}

function render(content: Content): string {
  if (content === null || content === undefined || content === false) return "";
  if (content instanceof Markup) return content.source;
  if (Array.isArray(content)) return content.map(render).join("");
  return escapeText(String(content));
}

/** A template whose every interpolation is escaped unless it is `Markup` itself; null, undefined and false give nothing. */
export function html(strings: TemplateStringsArray, ...values: Content[]): Markup {
  return new Markup(strings.map((string, index) => string + (index < values.length ? render(values[index]) : "")).join(""));
}

/** Joins parts with a separator; both are escaped unless they are `Markup`. */
export function join(parts: Content[], separator: Content): Markup {
  return new Markup(parts.map(render).join(render(separator)));
}
