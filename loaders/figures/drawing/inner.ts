/** What of a finished drawing is its frame's alone, and not its content's. */
const FRAME = ["xmlns", "width", "height", "viewBox", "role", "aria-label"];

/** A finished drawing taken out of its frame, to stand in another. */
export interface Inner {
  width: number;
  height: number;
  /** A group with the letters and colours of the drawing. */
  markup: string;
}

/** Takes a drawing of `drawFigure` out of its frame. */
export function innerOf(svg: string): Inner {
  const [tag = "", attributes = ""] = /^<svg ([^>]*)>/.exec(svg) ?? [];
  const [, width = "1", height = "1"] = /\bviewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(attributes) ?? [];
  const kept = [...attributes.matchAll(/([\w:-]+)="[^"]*"/g)].filter(([, name = ""]) => !FRAME.includes(name)).map(([whole]) => whole);
  const markup = `<g ${kept.join(" ")}>${svg.slice(tag.length, -"</svg>".length)}</g>`;
  return { width: Number(width), height: Number(height), markup };
}

/** A drawing whose links are none: what they hold stays. */
export function withoutLinks(markup: string): string {
  return markup.replace(/<a [^>]*>/g, "<g>").replaceAll("</a>", "</g>");
}
