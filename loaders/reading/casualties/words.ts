import type { CasualtyOutcome } from "../../model/coded.ts";
import type { Sentence } from "../../model/reading.ts";
import { codeParts } from "../code-parts.ts";
import type { Match } from "../lexicon.ts";
import { hasMark, numbersWithin, type ReadSource, termsWithin, wordsBetween } from "../source.ts";

/**
 * How a word for an outcome stands to whom it befell: `verb` ("killed", active or passive), `object` ("killing"), `subject` ("died"),
 * `noun` ("80 dead"), `body` ("40 bodies"),
 * `fell` (only right behind its people), `toll` ("death toll"), `zero` ("no casualties"), `lost` ("lost 12 men"),
 * `deed` ("the death of", only with a number), `split` (only with a verb before the people: "sending 17 to hospital").
 */
export type OutcomeRole = "verb" | "object" | "subject" | "fell" | "noun" | "body" | "toll" | "zero" | "lost" | "deed" | "split";

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
  split: "split",
  taken: "subject",
};

const TAKEN = ":taken";
const SAME = "same:";
/** "taken to the Adam Barka regional hospital": tokens. */
const CARE = 9;

const NEAREST_AUXILIARY = 3;

/** Reads the words of a sentence that say what befell people, in order. */
export function readOutcomes(source: ReadSource, sentence: Sentence): OutcomeWord[] {
  const matches = termsWithin(source, "outcomes", sentence.from, sentence.to).filter(
    (match) => !match.code.startsWith("none") && (!match.code.endsWith(TAKEN) || isTakenToCare(source, sentence, match)),
  );
  return matches.map((match, index) => {
    const [, role = ""] = codeParts(match.code);
    // In "had five wounded" the number stands between.
    const auxiliary = termsWithin(source, "auxiliaries", Math.max(sentence.from, match.from - NEAREST_AUXILIARY), match.from, "be", "have")
      .filter(({ to }) => numbersWithin(source, to, match.from).length === 0)
      .at(-1);
    // "were able to kill": the infinitive is active, whatever verb stands before it.
    const infinitive = termsWithin(source, "auxiliaries", match.from - 1, match.from, "to").length > 0;
    return {
      outcome: outcomeOf(matches, index),
      role: ROLES[role] ?? "verb",
      active: auxiliary?.code === "have",
      passive: auxiliary?.code === "be" && !infinitive,
      from: match.from,
      to: match.to,
    };
  });
}

/** What befell those of a word; "met the same fate" is what befell those told of before them, who else died. */
function outcomeOf(matches: readonly Match[], index: number): OutcomeWord["outcome"] {
  const told = matches.slice(0, index + 1).findLast(({ code }) => !code.startsWith(SAME));
  return ((told === undefined ? undefined : codeParts(told.code)[0]) ?? "killed") as OutcomeWord["outcome"];
}

/** "were flown to the regional hospital": where a place of care is told of in the same breath, and no morgue. */
function isTakenToCare(source: ReadSource, { to }: Sentence, match: Match): boolean {
  const care = termsWithin(source, "context", match.to, Math.min(to, match.to + CARE), "care", "morgue").at(-1);
  return care?.code === "care" && !hasMark(source, match.to, care.from, ",;:()");
}

/** "the most badly hurt": those hurt, and no verb. */
export function isNominal(source: ReadSource, { from }: OutcomeWord): boolean {
  const article = termsWithin(source, "auxiliaries", from - 3, from, "determiner").at(-1);
  if (article === undefined) return false;
  const adverb = termsWithin(source, "adverbs", article.to, from).find((match) => match.from === article.to);
  return wordsBetween(source, adverb?.to ?? article.to, from) === 0;
}
