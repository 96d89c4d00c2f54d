import type * as Plot from "@observablehq/plot";
import type { DrawContext } from "../../model/figure.ts";
import { type Label, labels, rules } from "./marks.ts";

const DAY = 86_400_000;

/** Milliseconds of an ISO day, UTC. */
export function instant(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** A stretch of time laid over a stretch of pixels. */
export interface TimeScale {
  from: number;
  to: number;
  left: number;
  right: number;
  at: (milliseconds: number) => number;
}

/** A scale that holds all the days, with air on both sides; one lone day gets half a year around it. */
export function timeScale(days: readonly string[], left: number, right: number): TimeScale {
  const instants = days.map(instant).sort((a, b) => a - b);
  const [first, last] = [instants[0] ?? 0, instants.at(-1) ?? 0];
  const air = Math.max((last - first) * 0.02, 45 * DAY);
  const [from, to] = [first - air, last + air];
  return { from, to, left, right, at: (milliseconds) => left + ((milliseconds - from) / (to - from)) * (right - left) };
}

const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600];

/** Firsts of months or years, as many as have room for a label of that width. */
function ticks(scale: TimeScale, room: number): { at: number; yearly: boolean }[] {
  const months = (scale.to - scale.from) / (30.44 * DAY);
  const most = Math.max(2, (scale.right - scale.left) / room);
  const step = MONTH_STEPS.find((candidate) => months / candidate <= most) ?? 1200;
  const first = new Date(scale.from);
  const start = Math.floor((first.getUTCFullYear() * 12 + first.getUTCMonth()) / step) * step;
  const found: { at: number; yearly: boolean }[] = [];
  for (let month = start; ; month += step) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (at > scale.to) return found;
    if (at >= scale.from) found.push({ at, yearly: step >= 12 });
  }
}

/** Vertical lines at months or years from `top` to `bottom`, and their names under them. */
export function timeAxis(
  scale: TimeScale,
  { top, bottom, tick }: { top: number; bottom: number; tick: (day: string, yearly: boolean) => string },
  context: DrawContext,
): Plot.Markish[] {
  const found = ticks(scale, context.narrow ? 62 : 76);
  const lines = found.map(({ at }) => ({ x1: scale.at(at), x2: scale.at(at), y1: top, y2: bottom }));
  const names: Label[] = found.map(({ at, yearly }) => {
    const x = scale.at(at);
    const name = tick(new Date(at).toISOString().slice(0, 10), yearly);
    const anchor = x < scale.left + 24 ? "start" : x > scale.right - 24 ? "end" : "middle";
    return { x, y: bottom + 14, text: name, anchor, colour: "soft", small: true };
  });
  return [rules(lines, context), ...labels(names, context)];
}
