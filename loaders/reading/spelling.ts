import { remembered } from "../remember.ts";
import { tokenise } from "./tokens.ts";

/** The form in which two spellings of a name are compared: its words as lexicons match them. Empty for a text without a letter or digit. */
export const spellingKey = remembered((spelling) => {
  const words = tokenise(spelling).filter(({ kind }) => kind !== "mark");
  return words.map(({ norm }) => norm).join(" ");
});
