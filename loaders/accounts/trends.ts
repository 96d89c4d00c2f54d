import { termsWithin } from "../reading/source.ts";
import { changedView } from "./changed.ts";
import type { ClauseView } from "./view.ts";

/** Words before "these attacks" at the head of a sentence. */
const HEAD = 3;

/**
 * "Since 2015 the country has faced attacks. These attacks have left 2,000 dead": what takes up a sentence about a trend is about the trend too.
 * Takes the views of an article in order; those that go on with a trend lose what they tell, but for a group's own claim.
 */
export function spreadTrends(views: readonly ClauseView[]): ClauseView[] {
  let trend = false;
  let paragraph: unknown = null;
  return views.map((view) => {
    const { clause } = view;
    const place = clause.reading.text.part + clause.sentence.paragraph;
    const goesOn = trend && place === paragraph && takesUpTrend(view);
    paragraph = place;
    trend = view.general || goesOn;
    return goesOn && !view.general ? silence(view) : view;
  });
}

function takesUpTrend({ clause: { reading, sentence, from, to }, signs, date }: ClauseView): boolean {
  if (from !== sentence.from) return false;
  // "At least 750 people have died as a result."
  const result = signs.length === 0 && date === null && termsWithin(reading.source, "context", from, to, "trend_result").length > 0;
  return result || termsWithin(reading.source, "context", from, from + HEAD, "trend_anaphor").length > 0;
}

function silence(view: ClauseView): ClauseView {
  return changedView(view, { general: true, signs: [], figures: [], claims: view.claims.filter(({ tie }) => tie === "claimed") });
}
