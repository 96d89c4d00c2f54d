/** A fault found in the sources. Printed as `path:line:col: found, expected  rule`. */
export interface Problem {
  /** Path relative to the project's root or the corpus folder, with `/` on every system. */
  path: string;
  /** 1-based; 1 where the whole file is meant. */
  line: number;
  column: number;
  /** What was found, in plain words, quoted where it is text. */
  found: string;
  /** What was expected, with the mend. */
  expected: string;
  /** Stable name of the rule that was broken, for searching the documentation. */
  rule: string;
  /** An error stops the build before anything is written; a notice is only reported. */
  severity: "error" | "notice";
}

/** Anything a step returns together with the faults it met: a step never throws on bad input. */
export interface Checked<T> {
  value: T;
  problems: Problem[];
}
