import { termsWithin, wordsBetween } from "../reading/source.ts";
import type { Spot } from "./spot.ts";
import { isStrong } from "./strength.ts";
import type { ClauseView } from "./view.ts";

/** Tokens from what was attacked to its place: "the camp of Bamba", "le détachement du Groupe d'action rapide de … de Barani". */
export const BESIDE = 3;
const LONGEST_NAME = 16;
/** Words from a place to what befell it, and signs of that. */
const SUBJECT = 4;
/** Tokens of a day and of what is attacked, ahead of its place. */
const AHEAD = 8;
const STRUCK = new Set(["attack", "attacked", "raid", "surround", "enter"]);
/** Tokens of "of" and "d'". */
const OF = 2;

/** "in Bamba", "the camp of Bamba was attacked", "Bamba came under attack": the place is where it happened, not only named. */
export function isLocated(view: ClauseView, { mention }: Spot): boolean {
  const { clause } = view;
  if (isUnderAttack(view, mention)) return true;
  // "le combat d'Ougarou", "the battle of El Adde": what happened bears its name.
  const named = mention.relation === "in" && view.signs.some(({ to }) => to <= mention.from && mention.from - to <= OF);
  if (named) return true;
  const reach = mention.relation === "in" ? LONGEST_NAME : BESIDE;
  return mention.locative || clause.targets.some(({ aimed, to, from }) => aimed && from < mention.from && mention.from - to <= reach);
}

/** "Bamba came under heavy attack", "Bamba was attacked": the place is the subject. */
function isUnderAttack({ clause: { reading, sentence }, signs }: ClauseView, { from, to }: { from: number; to: number }): boolean {
  const { source } = reading;
  // "the same day, the camp of Ber came under fire".
  if (from - sentence.from > AHEAD || termsWithin(source, "outcomes", sentence.from, from).length > 0) return false;
  const under = termsWithin(source, "context", to, to + SUBJECT, "under").length > 0;
  return signs.some((sign) => {
    const strikes = under ? isStrong(sign) : from === sentence.from && STRUCK.has(sign.code);
    if (!strikes || sign.from < to || wordsBetween(source, to, sign.from) > SUBJECT) return false;
    return under || ["auxiliaries", "context"].some((table) => termsWithin(source, table, to, sign.from, "be", "under").length > 0);
  });
}
