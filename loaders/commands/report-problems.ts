import type { Problem } from "../model/problem.ts";
import { formatProblem, sortProblems } from "../problems.ts";
import type { Terminal } from "./command.ts";
import { pathIn, type Sources } from "./sources.ts";

/** Prints faults one a line, each at its place as the user knows it, and what they come to. */
export function reportProblems(
  problems: Problem[],
  sources: Pick<Sources, "folder">,
  named: string | undefined,
  print: Terminal["out"],
): void {
  for (const problem of sortProblems(problems.map(pathIn(sources, named)))) print(formatProblem(problem));
}

/** "2 errors, 1 notice", for the end of a list. */
export function summary(problems: Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const parts = [count(errors, "error"), count(problems.length - errors, "notice")].filter((part) => part !== "");
  return parts.length === 0 ? "nothing wrong" : parts.join(", ");
}

function count(n: number, noun: string): string {
  return n === 0 ? "" : `${n} ${noun}${n === 1 ? "" : "s"}`;
}
