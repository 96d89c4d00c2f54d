const ABSOLUTE_LINES = /^[MLZ\d.,\s-]+$/;
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

/**
 * A path of straight lines in steps from point to point, to a tenth of a pixel: outlines of countries weigh half as much as in absolute
 * places. Each place is rounded before the step to it is taken, so that errors do not add up; steps that lead nowhere are left out.
 * Takes and gives the `d` of an SVG path; one that holds anything but `M`, `L` and `Z` is given back as it is.
 */
export function shortPath(d: string): string {
  if (!ABSOLUTE_LINES.test(d)) return d;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let text = "";
  let inLine = false;
  for (const [, letter, numbers = ""] of d.matchAll(STEP)) {
    if (letter === "Z") {
      text += "z";
      [x, y, inLine] = [startX, startY, false];
      continue;
    }
    const [toX = 0, toY = 0] = numbers.split(/[,\s]+/).map((number) => Math.round(Number(number) * 10));
    if (letter === "M") {
      text += `M${pair(toX, toY)}`;
      [startX, startY, inLine] = [toX, toY, false];
    } else if (toX !== x || toY !== y) {
      const step = pair(toX - x, toY - y);
      text += inLine ? `${step.startsWith("-") ? "" : " "}${step}` : `l${step}`;
      inLine = true;
    }
    [x, y] = [toX, toY];
  }
  return text;
}
