import { type DayNumber, dayNumber } from "../calendar.ts";
import { dayInterval } from "../intervals.ts";
import type { FeastForm } from "../mention.ts";
import type { Reckoning, Resolution } from "./reckoning.ts";
import { firstYear, lastYear } from "./years.ts";

/** A feast that moves with Easter; without a year, the last on or before publication. */
export function resolveFeast(form: FeastForm, { published, future }: Reckoning): Resolution {
  const dayIn = (year: number) => easterSunday(year) + form.days;
  if (form.year !== null) return { interval: dayInterval(dayIn(form.year)), rule: "feast-stated" };
  if (published === null) return null;
  if (future)
    return {
      interval: dayInterval(dayIn(firstYear(published, (year) => dayIn(year) >= published.first))),
      rule: "feast-after-publication",
    };
  const year =
    form.which === "last"
      ? lastYear(published, (candidate) => dayIn(candidate) < published.first)
      : lastYear(published, (candidate) => dayIn(candidate) <= published.last);
  return { interval: dayInterval(dayIn(year)), rule: "feast-before-publication" };
}

/** Western Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leaps = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leaps - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * shift + 114;
  return dayNumber(year, Math.floor(days / 31), (days % 31) + 1);
}
