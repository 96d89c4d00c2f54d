import { civilDate, dayNumber } from "../calendar.ts";
import type { Interval } from "../intervals.ts";
import type { SeasonForm } from "../mention.ts";
import type { Reckoning, Resolution } from "./reckoning.ts";

const WINTER = 12;

/** A season as three whole months; "winter 2019" is ambiguous and stays unresolved. */
export function resolveSeason(form: SeasonForm, { published, future }: Reckoning): Resolution {
  if (form.year !== null) return form.month === WINTER ? null : { interval: seasonOf(form.year, form.month), rule: "season-stated" };
  if (published === null) return null;
  const { year } = civilDate(published.last);
  if (form.which === "next" || future) {
    const next = [year - 1, year, year + 1].map((start) => seasonOf(start, form.month)).find(({ first }) => first > published.last);
    return next === undefined ? null : { interval: next, rule: "season-after-publication" };
  }
  const over = form.which === "last";
  const past = [year, year - 1, year - 2]
    .map((start) => seasonOf(start, form.month))
    .find(({ first, last }) => (over ? last < published.first : first <= published.last));
  return past === undefined ? null : { interval: past, rule: "season-before-publication" };
}

function seasonOf(year: number, month: number): Interval {
  return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 3, 1) - 1 };
}
