import type { DrawContext } from "../../model/figure.ts";
import type { Label } from "./marks.ts";
import { SMALL } from "./surface.ts";
import { fitText, textWidth } from "./text-width.ts";

const STEP = 19;
const RADIUS = 5.5;
/** A longer name is cut short, in pixels. */
const LONGEST = 320;

/**
 * Marks with their names side by side in lines, for what has no place on the axes: it is not left out.
 * @param title what they have in common
 * @returns the items with the places of their marks, the texts, and where the next thing may begin
 */
export function strip<T>(items: readonly { item: T; name: string }[], title: string, top: number, context: DrawContext) {
  const texts: Label[] = [];
  const placed: { item: T; x: number; y: number }[] = [];
  if (items.length === 0) return { texts, placed, bottom: top };
  texts.push({ x: 0, y: top + STEP / 2, text: title, colour: "soft", small: true });
  let x = 0;
  let y = top + 1.5 * STEP;
  for (const { item, name } of items) {
    const short = fitText(name, SMALL, Math.min(LONGEST, context.width - 2 * RADIUS - 8));
    const wide = 2 * RADIUS + 20 + textWidth(short, SMALL);
    if (x > 0 && x + wide - 14 > context.width) [x, y] = [0, y + STEP];
    placed.push({ item, x: x + RADIUS + 1, y });
    texts.push({ x: x + 2 * RADIUS + 6, y, text: short, small: true });
    x += wide;
  }
  return { texts, placed, bottom: y + STEP };
}
