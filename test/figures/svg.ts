import { parseHTML } from "linkedom";
import { textWidth } from "../../loaders/figures/drawing/text-width.ts";

/** An SVG string as an element. */
export function parsed(svg: string): Element {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  return document.querySelector("svg") as unknown as Element;
}

/** Where a text stands, in pixels. */
export interface TextBox {
  text: string;
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** An attribute of an element or of the nearest one around it. */
function inherited(element: Element, name: string): string | null {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}

function moved(element: Element): { x: number; y: number; turned: boolean } {
  const transform = element.getAttribute("transform") ?? "";
  const [, x = "0", y = "0"] = /translate\((-?[\d.]+),(-?[\d.]+)\)/.exec(transform) ?? [];
  return { x: Number(x), y: Number(y), turned: transform.includes("rotate(-90)") };
}

/** Every text of a drawing with the room that it takes, by the widths that the drawing itself reckons with. */
export function textBoxes(svg: Element): TextBox[] {
  return [...svg.querySelectorAll("text")].map((element) => {
    const text = element.textContent ?? "";
    const size = Number(inherited(element, "font-size"));
    const { x, y, turned } = moved(element);
    const length = textWidth(text, size);
    const anchor = inherited(element, "text-anchor") ?? "start";
    const before = anchor === "end" ? length : anchor === "middle" ? length / 2 : 0;
    const half = size * 0.55;
    return turned
      ? { text, size, left: x - half, right: x + half, top: y - length + before, bottom: y + before }
      : { text, size, left: x - before, right: x - before + length, top: y - half, bottom: y + half };
  });
}
