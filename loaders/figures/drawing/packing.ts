/** Something that takes up a stretch of a line. */
export interface Stretch {
  left: number;
  right: number;
}

/**
 * Lays stretches on as few lines as a first-come rule finds, none touching another on its line.
 * @returns the line of each stretch, in the order given, and how many lines there are
 */
export function pack(stretches: readonly Stretch[], gap: number): { lines: number[]; count: number } {
  const order = stretches.map((_, index) => index).sort((a, b) => at(stretches, a).left - at(stretches, b).left || a - b);
  const ends: number[] = [];
  const lines = new Array<number>(stretches.length).fill(0);
  for (const index of order) {
    const { left, right } = at(stretches, index);
    const free = ends.findIndex((end) => end + gap <= left);
    const line = free === -1 ? ends.length : free;
    ends[line] = right;
    lines[index] = line;
  }
  return { lines, count: ends.length };
}

function at(stretches: readonly Stretch[], index: number): Stretch {
  return stretches[index] as Stretch;
}
