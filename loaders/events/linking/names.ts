/** Restricted Damerau–Levenshtein distance, given up above `limit`. */
function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? limit + 1;
}

/**
 * True if two comparable names differ as two transliterations of one name do: one edit in five letters, never in the first letter.
 * Short names must be equal.
 */
export function similarNames(a: string, b: string): boolean {
  if (a[0] !== b[0]) return false;
  const limit = Math.floor(Math.min(a.length, b.length) / 5);
  return limit > 0 && edits(a, b, limit) <= limit;
}
