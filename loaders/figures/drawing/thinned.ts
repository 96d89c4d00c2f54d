type Point = [x: number, y: number];

/** How far a point is from the stretch between two others. */
function distance([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / square));
  return Math.hypot(x - fromX - along * dx, y - fromY - along * dy);
}

/** The point between two of a line that is farthest from the stretch between them. */
function farthest(points: readonly Point[], first: number, last: number): { at: number; away: number } {
  let found = { at: first, away: 0 };
  for (let at = first + 1; at < last; at++) {
    const away = distance(points[at] as Point, points[first] as Point, points[last] as Point);
    if (away > found.away) found = { at, away };
  }
  return found;
}

/**
 * A line with fewer points that strays nowhere further than `most` from those left out (Ramer 1972; Douglas and Peucker 1973).
 * Both ends stay.
 */
export function thinned(points: readonly Point[], most: number): Point[] {
  const kept = new Set([0, points.length - 1]);
  const open: [first: number, last: number][] = [[0, points.length - 1]];
  for (let stretch = open.pop(); stretch !== undefined; stretch = open.pop()) {
    const [first, last] = stretch;
    const { at, away } = farthest(points, first, last);
    if (away <= most) continue;
    kept.add(at);
    open.push([first, at], [at, last]);
  }
  return points.filter((_, at) => kept.has(at));
}
