import { remembered } from "../remember.ts";
import { normalise } from "./normal.ts";

/** The runs of letters and of digits that texts are cut into. */
const RUNS = /[\p{L}\p{M}]+|\p{Nd}+/gu;

/** The form in which two spellings of a name are compared: its words as lexicons match them. Empty for a text without a letter or digit. */
export function keyOf(spelling: string): string {
  return (spelling.match(RUNS) ?? []).map(normalise).join(" ");
}

/** As `keyOf`, for names that are asked for again and again. */
export const spellingKey = remembered(keyOf);
