import type { Code } from "../../model/resources.ts";

/** What the crosswalk must know of a tactic: its code, and the terms that its file names for other data sets. */
export type TacticTerms = Pick<Code, "code" | "counterparts">;

/** The number that a tactic's file gives for a GTD variable; null where it gives none. */
export function gtdNumber({ counterparts }: TacticTerms, variable: string): number | null {
  const value = counterparts.gtd?.[variable];
  return typeof value === "number" ? value : null;
}
