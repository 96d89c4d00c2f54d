import { parseHTML } from "linkedom";

/** A document to draw into: drawing needs no browser. Where there is one, its own stands in for this file. */
export function newDocument(): Document {
  return parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
}

/**
 * A finished drawing as text. Names of outlets and places come from articles: linkedom writes attributes of an HTML document
 * as they are, so they are escaped here, and nothing is left that a template language would take for an expression, or that
 * whoever looks through a page would take for an attribute.
 */
export function markupOf(svg: SVGSVGElement): string {
  for (const element of [svg, ...svg.querySelectorAll("*")])
    for (const { name, value } of [...element.attributes]) if (/[&<>]/.test(value)) element.setAttribute(name, escaped(value));
  return svg.outerHTML.replace(/<[^>]*>|"/g, (part) => (part === '"' ? "&quot;" : part)).replaceAll("${", "&#36;{");
}

function escaped(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
