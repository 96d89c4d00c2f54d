const SVG = "http://www.w3.org/2000/svg";

/** Collects the hatches that a drawing asks for, so that it carries the definitions of those and no others. */
export class Hatches {
  readonly #keys = new Set<string>();

  /** Reference to the hatch in the colour of that key. */
  use(key: string): string {
    this.#keys.add(key);
    return `url(#hatch-${key})`;
  }

  /** Puts the definitions first into the drawing: stripes of the colour on the ground. */
  define(svg: SVGSVGElement, colour: (key: string) => string): void {
    if (this.#keys.size === 0) return;
    const document = svg.ownerDocument;
    const defs = document.createElementNS(SVG, "defs");
    for (const key of [...this.#keys].sort()) {
      const pattern = document.createElementNS(SVG, "pattern");
      const attributes = { id: `hatch-${key}`, width: "4", height: "4", patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" };
      for (const [name, value] of Object.entries(attributes)) pattern.setAttribute(name, value);
      pattern.append(stripe(document, 4, colour("ground")), stripe(document, 1.75, colour(key)));
      defs.append(pattern);
    }
    svg.prepend(defs);
  }
}

function stripe(document: Document, width: number, fill: string): Element {
  const rect = document.createElementNS(SVG, "rect");
  rect.setAttribute("width", String(width));
  rect.setAttribute("height", "4");
  rect.setAttribute("fill", fill);
  return rect;
}
