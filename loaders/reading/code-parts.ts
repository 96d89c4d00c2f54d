import { remembered } from "../remember.ts";

/** The parts of a lexicon code between colons, as "killed:v" has two; the lexicon has few codes and texts ask for them again and again. */
export const codeParts: (code: string) => readonly string[] = remembered((code) => code.split(":"));
