/** One line of the benchmark: two costs measured in one run, and how they compare. */
export interface Row {
  /** What was measured, of which side. */
  measured: string;
  ours: string;
  /** What it is held against. */
  against: string;
  ratio: number;
  /** What the ratio should be; null where it is only reported. */
  goal: { least: number } | { most: number } | null;
}

/** True if a row reaches its goal, or has none. */
function reaches({ ratio, goal }: Row): boolean {
  if (goal === null) return true;
  return "least" in goal ? ratio >= goal.least : ratio <= goal.most;
}

/** The rows as a table for a terminal, columns aligned. */
export function table(rows: readonly Row[]): string[] {
  const cells = rows.map((row) => [row.measured, row.ours, row.against, row.ratio.toFixed(2), goalOf(row), reaches(row) ? "" : "missed"]);
  const all = [["measured", "ours", "against", "ratio", "goal", ""], ...cells];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((line) => (line[column] ?? "").length)));
  return all.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

function goalOf({ goal }: Row): string {
  if (goal === null) return "–";
  return "least" in goal ? `≥ ${goal.least}` : `≤ ${goal.most}`;
}

/** Seconds of processor time that work takes: what other programs on the machine do is not counted. */
export function processorSeconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
