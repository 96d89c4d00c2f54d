import type { DrawContext } from "../../model/figure.ts";
import type { Say } from "../words/say.ts";
import { type Label, type Sign, TINY_SQUARE } from "./marks.ts";
import { TACTIC_COLOURS } from "./palette.ts";
import { SMALL } from "./surface.ts";
import { textWidth } from "./text-width.ts";

const STEP = 20;

/** Key of the palette for a family of tactics; what has none, or several, is grey. */
export function groupColour(group: string): string {
  return (TACTIC_COLOURS as readonly string[]).includes(group) ? group : "neutral";
}

/** The families of tactics that a drawing shows, each with its colour: names are in ink, a square carries the colour. */
export function colourKey(groups: readonly string[], top: number, words: { say: Say }, context: DrawContext) {
  const used = [...TACTIC_COLOURS, "mixed", "none"].filter((group) => groups.includes(group));
  const texts: Label[] = [];
  const signs: Sign[] = [];
  let [x, y] = [0, top + STEP / 2];
  for (const group of used) {
    const text = words.say.group(group);
    const wide = TINY_SQUARE + 7 + textWidth(text, SMALL) + 18;
    if (x > 0 && x + wide - 18 > context.width) [x, y] = [0, y + STEP];
    signs.push({ x: x + TINY_SQUARE / 2, y, colour: groupColour(group) });
    texts.push({ x: x + TINY_SQUARE + 7, y, text, small: true });
    x += wide;
  }
  return { texts, signs, bottom: used.length === 0 ? top : y + STEP / 2 };
}
