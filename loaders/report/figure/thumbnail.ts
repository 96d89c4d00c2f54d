import { innerOf, withoutLinks } from "../../figures/drawing/inner.ts";
import type { DrawnFigure } from "../../model/figure.ts";
import { type Markup, trusted } from "../escape.ts";

/** A drawing that weighs more would weigh on a page that holds all of them: its place stays empty. */
const HEAVIEST = 12_000;

/** Height to width at most: a longer drawing shows its beginning, and fades. */
const TALLEST = 0.62;

/** A figure's drawing for narrow screens as it begins, without links. It decorates: what it says stands beside it. */
export function thumbnail({ svgNarrow }: DrawnFigure): Markup | null {
  const { width, height, markup } = innerOf(svgNarrow);
  const shapes = withoutLinks(markup)
    .replace(/<title[\s>][\s\S]*?<\/title>/g, "")
    .replaceAll(' aria-hidden="true"', "")
    .replace(/(\bid="|url\(#)([\w-]+?)-narrow-/g, "$1$2-small-");
  if (shapes.length > HEAVIEST) return null;
  const shown = Math.round(Math.min(height, width * TALLEST));
  const cut = shown < height ? " cut" : "";
  return trusted(`<svg class="thumbnail${cut}" aria-hidden="true" viewBox="0 0 ${width} ${shown}">${shapes}</svg>`);
}
