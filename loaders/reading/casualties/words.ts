import type { CasualtyOutcome } from "../../model/coded.ts";
import type { Sentence } from "../../model/reading.ts";
import { type ReadSource, termsWithin } from "../source.ts";

/**
 * How a word for an outcome stands to whom it befell: `verb` ("killed", active or passive), `object` ("killing"), `subject` ("died"),
 * `noun` ("80 dead"), `body` ("40 bodies"),
 * `fell` (only right behind its people), `toll` ("death toll"), `zero` ("no casualties"), `lost` ("lost 12 men"),
 * `deed` ("the death of", only with a number).
 */
export type OutcomeRole = "verb" | "object" | "subject" | "fell" | "noun" | "body" | "toll" | "zero" | "lost" | "deed";

export interface OutcomeWord {
  outcome: CasualtyOutcome | "both";
  role: OutcomeRole;
  /** For verbs: whose subject is who does it ("killed five"), not who suffers it ("were killed"). */
  active: boolean;
  /** For verbs: certainly in the passive ("were killed"). */
  passive: boolean;
  from: number;
  to: number;
}

const ROLES: Record<string, OutcomeRole> = {
  v: "verb",
  o: "object",
  i: "subject",
  fell: "fell",
  b: "body",
  n: "noun",
  lives: "noun",
  t: "toll",
  zero: "zero",
  lost: "lost",
  deed: "deed",
};

const NEAREST_AUXILIARY = 3;

/** Reads the words of a sentence that say what befell people, in order. */
export function readOutcomes(source: ReadSource, sentence: Sentence): OutcomeWord[] {
  const matches = termsWithin(source, "outcomes", sentence.from, sentence.to).filter(({ code }) => !code.startsWith("none"));
  return matches.map((match) => {
    const [outcome = "", role = ""] = match.code.split(":");
    const auxiliary = termsWithin(
      source,
      "auxiliaries",
      Math.max(sentence.from, match.from - NEAREST_AUXILIARY),
      match.from,
      "be",
      "have",
    ).at(-1);
    // "were able to kill": the infinitive is active, whatever verb stands before it.
    const infinitive = termsWithin(source, "auxiliaries", match.from - 1, match.from, "to").length > 0;
    return {
      outcome: outcome as OutcomeWord["outcome"],
      role: ROLES[role] ?? "verb",
      active: auxiliary?.code === "have",
      passive: auxiliary?.code === "be" && !infinitive,
      from: match.from,
      to: match.to,
    };
  });
}
