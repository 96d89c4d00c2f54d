/** A place on the paper. */
export interface Pixel {
  x: number;
  y: number;
}

/** Whether a place lies within rings, by counting how often a line to its right crosses them. */
export function within(rings: readonly (readonly Pixel[])[], { x, y }: Pixel): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
      const a = ring[at] as Pixel;
      const b = ring[before] as Pixel;
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
    }
  }
  return inside;
}

/** How far a place is from the nearest border or edge of the paper; names are wide, so sideways counts for less. */
function room(rings: readonly (readonly Pixel[])[], place: Pixel, paper: { width: number; height: number }): number {
  const far = (dx: number, dy: number) => Math.hypot(dx / 2, dy);
  let least = Math.min(far(place.x, 0), far(paper.width - place.x, 0), place.y, paper.height - place.y);
  for (const ring of rings) for (const corner of ring) least = Math.min(least, far(corner.x - place.x, corner.y - place.y));
  return least;
}

/** The place within rings that leaves most room for a name; null if none of them lies on the paper. */
export function roomiest(rings: readonly (readonly Pixel[])[], paper: { width: number; height: number }): Pixel | null {
  let best: (Pixel & { room: number }) | null = null;
  const step = Math.max(10, paper.width / 44);
  for (let y = step / 2; y < paper.height; y += step) {
    for (let x = step / 2; x < paper.width; x += step) {
      if (!within(rings, { x, y })) continue;
      const free = room(rings, { x, y }, paper);
      if (best === null || free > best.room) best = { x, y, room: free };
    }
  }
  return best === null || best.room < 7 ? null : { x: best.x, y: best.y };
}
