import * as Plot from "@observablehq/plot";
import { shortPath } from "./short-path.ts";

/** Sizes of letters, CSS pixels. Nothing in a figure is set smaller than `SMALL`. */
export const TEXT = 13;
export const SMALL = 12;

/** The page's own sans, where there is one; the same faces in a file. */
const FONT = "Inter, 'Helvetica Neue', Arial, sans-serif";

/** Plot's options without those that the house settles for every figure. */
export type SurfaceOptions = Omit<Plot.PlotOptions, "document" | "style" | "className" | "title" | "subtitle" | "caption" | "figure">;

/**
 * Draws marks as one SVG with the house's defaults: time in UTC, no style sheet inside, no ids of Plot's own.
 * Places are pixels from the top left corner.
 */
export function surface(document: Document, options: SurfaceOptions): SVGSVGElement {
  const plot = Plot.plot({
    marginTop: 0,
    marginRight: 0,
    marginBottom: 0,
    marginLeft: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    ...options,
    document,
  });
  const svg = (plot.tagName.toLowerCase() === "svg" ? plot : plot.querySelector("svg")) as unknown as SVGSVGElement;
  svg.querySelector("style")?.remove();
  return svg;
}

/** How a drawing is finished: its id's prefix, and what it is called by who cannot see it. */
export interface Finish {
  /** Before every id in the drawing, so that no two figures on one page share one. */
  prefix: string;
  label: string;
  /** Whether names are shown under a pointer; small screens have none. */
  hover: boolean;
}

const SVG = "http://www.w3.org/2000/svg";

/** Rounds every number in the attributes that place things: hundredths of a pixel are not seen, but weigh. */
function roundNumbers(element: Element): void {
  const path = element.getAttribute("d");
  if (path !== null) element.setAttribute("d", shortPath(path));
  for (const name of ["d", "transform", "x", "y", "cx", "cy", "r", "x1", "x2", "y1", "y2", "width", "height", "points"]) {
    const value = element.getAttribute(name);
    if (value?.includes(".") && !value.includes("em")) {
      element.setAttribute(
        name,
        value.replace(/-?\d*\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10)),
      );
    }
  }
}

/** A link is named by itself, not by the shape in it; the name is shown on hover too. */
function nameLink(link: Element, hover: boolean): void {
  link.removeAttribute("fill");
  const href = link.getAttribute("xlink:href");
  if (href !== null) {
    link.removeAttribute("xlink:href");
    link.setAttribute("href", href);
  }
  const shape = link.firstElementChild;
  const title = shape?.querySelector("title");
  title?.remove();
  if (title && hover) link.prepend(title);
  const name = shape?.getAttribute("aria-label");
  shape?.removeAttribute("aria-label");
  if (name) link.setAttribute("aria-label", name);
  else {
    // A label beside its mark leads where the mark leads, for the pointer only: one stop is enough for the keyboard.
    link.setAttribute("tabindex", "-1");
    link.setAttribute("aria-hidden", "true");
  }
}

/** Prefixes ids and the references to them. */
function prefixIds(svg: Element, prefix: string): void {
  for (const element of svg.querySelectorAll("[id]")) element.setAttribute("id", `${prefix}-${element.getAttribute("id")}`);
  for (const name of ["fill", "stroke", "clip-path"]) {
    for (const element of svg.querySelectorAll(`[${name}]`)) {
      const value = element.getAttribute(name) ?? "";
      if (value.startsWith("url(#")) element.setAttribute(name, value.replace("url(#", `url(#${prefix}-`));
    }
  }
}

/** Only links speak: axes, labels and shapes repeat what the drawing's name, its links and its table say. */
function quiet(svg: Element): void {
  for (const group of svg.children) {
    group.removeAttribute("aria-label");
    group.removeAttribute("aria-description");
    if (group.querySelector("a[aria-label]") === null) group.setAttribute("aria-hidden", "true");
    else group.removeAttribute("aria-hidden");
  }
}

/**
 * Makes a drawing fit to stand in a page or a file: named for screen readers, its links named and reachable by
 * keyboard, its ids unique, its numbers short, no style of its own.
 */
export function finish(svg: SVGSVGElement, { prefix, label, hover }: Finish): SVGSVGElement {
  for (const link of svg.querySelectorAll("a")) nameLink(link, hover);
  prefixIds(svg, prefix);
  quiet(svg);
  for (const element of svg.querySelectorAll("*")) {
    roundNumbers(element);
    if (element.localName !== "a") element.removeAttribute("aria-label");
  }
  const linked = svg.querySelector("a[aria-label]") !== null;
  svg.removeAttribute("class");
  svg.setAttribute("xmlns", SVG);
  svg.setAttribute("font-family", FONT);
  svg.setAttribute("font-size", String(TEXT));
  // A picture that holds links is a group: assistive technology does not look into an image.
  svg.setAttribute("role", linked ? "group" : "img");
  svg.setAttribute("aria-label", label);
  return svg;
}
