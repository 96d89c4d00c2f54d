import type * as Plot from "@observablehq/plot";
import type { DrawContext } from "../../model/figure.ts";
import { type Label, labels, rules } from "./marks.ts";

/** Counts laid over pixels, always from zero. */
export interface ValueScale {
  max: number;
  left: number;
  right: number;
  at: (value: number) => number;
  ticks: number[];
}

/** The step of 1, 2 or 5 times a power of ten that makes at most `most` steps up to `max`; counts have no halves. */
function niceStep(max: number, most: number): number {
  const rough = Math.max(1, max / most);
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough) ?? 10;
  return factor * power;
}

/** A scale from zero to the greatest value, ending on a tick. */
export function valueScale(values: readonly number[], left: number, right: number): ValueScale {
  const most = Math.max(1, ...values);
  const step = niceStep(most, Math.max(3, Math.floor((right - left) / 64)));
  const max = Math.ceil(most / step) * step;
  const ticks = Array.from({ length: Math.round(max / step) + 1 }, (_, at) => at * step);
  return { max, left, right, ticks, at: (value) => left + (value / max) * (right - left) };
}

/** Vertical lines at the ticks from `top` to `bottom`, their numbers under them, the zero line stronger. */
export function valueAxis(
  scale: ValueScale,
  { top, bottom, number }: { top: number; bottom: number; number: (value: number) => string },
  context: DrawContext,
): Plot.Markish[] {
  const line = (value: number) => ({ x1: scale.at(value), x2: scale.at(value), y1: top, y2: bottom });
  const names: Label[] = scale.ticks.map((value) => ({
    x: scale.at(value),
    y: bottom + 12,
    text: number(value),
    anchor: value === scale.max && scale.at(value) > context.width - 16 ? "end" : "middle",
    colour: "soft",
    small: true,
  }));
  return [rules(scale.ticks.slice(1).map(line), context), rules([line(0)], context, "neutral"), ...labels(names, context)];
}
