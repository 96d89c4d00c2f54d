import { thinned } from "./thinned.ts";

const ABSOLUTE_LINES = /^[MLZ\d.,\s-]+$/;
/** Tenths of a pixel by which a line may stray from its points. */
const UNSEEN = 4;
const STEP = /([MLZ])([^MLZ]*)/g;

/** A number of tenths, as short as a path allows it: `.5`, `-.5`, `12`. */
function tenths(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, "$1.");
}

/** Two numbers; a minus parts them as well as a comma does. */
function pair(x: number, y: number): string {
  const second = tenths(y);
  return `${tenths(x)}${second.startsWith("-") ? "" : ","}${second}`;
}

/** A line of a path: its points in tenths of a pixel, and whether it comes back to the first. */
interface Line {
  points: [x: number, y: number][];
  closed: boolean;
}

function linesOf(d: string): Line[] {
  const lines: Line[] = [];
  for (const [, letter, numbers = ""] of d.matchAll(STEP)) {
    const [x = 0, y = 0] = numbers.split(/[,\s]+/).map((number) => Math.round(Number(number) * 10));
    const line = lines.at(-1);
    if (letter === "M") lines.push({ points: [[x, y]], closed: false });
    else if (letter === "Z" && line) line.closed = true;
    else line?.points.push([x, y]);
  }
  return lines;
}

/** A line in steps from its first point; steps that lead nowhere are left out. */
function written({ points, closed }: Line): string {
  const [[x = 0, y = 0] = [], ...rest] = points;
  let text = `M${pair(x, y)}`;
  let from = { x, y };
  let inLine = false;
  for (const [toX, toY] of rest) {
    if (toX === from.x && toY === from.y) continue;
    const step = pair(toX - from.x, toY - from.y);
    text += inLine ? `${step.startsWith("-") ? "" : " "}${step}` : `l${step}`;
    from = { x: toX, y: toY };
    inLine = true;
  }
  return closed ? `${text}z` : text;
}

/**
 * A path of straight lines in steps from point to point, to a tenth of a pixel, without the points that nobody would see the lack of:
 * outlines of countries weigh a third of what they do in absolute places. Each place is rounded before the step to it is taken, so
 * that errors do not add up. Takes and gives the `d` of an SVG path; one that holds anything but `M`, `L` and `Z` is given back as it is.
 */
export function shortPath(d: string): string {
  if (!ABSOLUTE_LINES.test(d)) return d;
  return linesOf(d)
    .map(({ points, closed }) => written({ points: thinned(points, UNSEEN), closed }))
    .join("");
}
