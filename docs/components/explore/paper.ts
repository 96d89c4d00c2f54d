/** Stands in for `loaders/figures/drawing/paper.ts` in a browser, which has a document of its own and writes attributes as it should. */
export function newDocument(): Document {
  return document.implementation.createHTMLDocument("");
}

const XLINK = "http://www.w3.org/1999/xlink";

/** A finished drawing as text. Here links are of a namespace that a file would have to declare: they become plain ones, as elsewhere. */
export function markupOf(svg: SVGSVGElement): string {
  for (const link of svg.querySelectorAll("a")) {
    const href = link.getAttributeNS(XLINK, "href");
    if (href === null) continue;
    link.removeAttributeNS(XLINK, "href");
    link.setAttribute("href", href);
  }
  return svg.outerHTML;
}
