import type { CasualtyGroup, CasualtyOutcome, Count } from "../../model/coded.ts";
import type { Mention } from "../../model/reading.ts";

/** One figure of people killed, wounded, missing, abducted or arrested, as a sentence gives it. */
export interface CasualtyFigure extends Mention {
  outcome: CasualtyOutcome;
  group: CasualtyGroup;
  count: Count;
  /** A part of the figure before it, or of people already spoken of. */
  isPart: boolean;
  /** People of this country ("75 Nigerian soldiers"), where the figure says so. */
  country: string | null;
  /** Says nothing of who they are: "fifteen", "fifteen others". */
  bare: boolean;
  /** "raising the toll from 17 to 21": the figure that it replaces. */
  replaces: number | null;
  /** "the toll has climbed to 92": it says that it takes the place of earlier ones. */
  updates: boolean;
  /** "another 25 soldiers". */
  additional: boolean;
  /** The word that says what befell them, as tokens. */
  word: { from: number; to: number };
}
