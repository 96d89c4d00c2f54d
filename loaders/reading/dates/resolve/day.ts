import { civilDate, dayNumber, isCivilDate, weekdayOf, weekdayOnOrAfter, weekdayOnOrBefore } from "../calendar.ts";
import { dayInterval, type Interval, lengthOf } from "../intervals.ts";
import type { CalendarForm } from "../mention.ts";
import type { Reckoning, Resolution } from "./reckoning.ts";
import { firstYear, lastYear, statedYear, toldYear } from "./years.ts";

/** Within so many days of publication a date is news, and a weekday that contradicts it wins. */
const NEWS = 10;
/** How many years back a weekday may pick the year of its date. */
const YEARS_BACK = 6;
/** A day as far ahead as this may be announced; one as far back may be news of late. */
const ANNOUNCED = 60;
const OF_LATE = 120;

/** A day and month; without a year, the last such day on or before publication, unless its weekday, the context or an announcement says otherwise. */
export function resolveDay(form: CalendarForm, reckoning: Reckoning): Resolution {
  const stated = statedYear(form, reckoning);
  if (stated !== null) return inYear(form, stated, form.year === null ? "day-of-shifted-year" : "day-stated", reckoning);
  const { published, previous, future } = reckoning;
  const numberIn = (year: number) => (exists(form, year) ? dayNumber(year, form.month ?? 0, form.day ?? 0) : Number.NaN);
  // "le 7 mars 2015 … le 7 août suivant"
  if (form.which === "following" && previous !== null)
    return inYear(
      form,
      firstYear(previous, (year) => numberIn(year) > previous.last),
      "day-after-told-date",
      reckoning,
    );
  const past = (year: number) => published !== null && numberIn(year) <= published.last;
  const told = toldYear(form, reckoning, published === null ? null : lastYear(published, past));
  if (told !== null && (published === null || past(told))) return inYear(form, told, "day-in-told-year", reckoning);
  if (published === null) return null;
  const byWeekday = form.weekday === null ? null : yearOfWeekday(form, published, numberIn);
  if (byWeekday !== null) return inYear(form, byWeekday, "day-of-weekday", reckoning);
  if (future || form.which === "next")
    return inYear(
      form,
      firstYear(published, (year) => numberIn(year) >= published.first),
      "day-after-publication",
      reckoning,
    );
  return inYear(form, lastYear(published, past), "day-before-publication", reckoning);
}

function exists(form: CalendarForm, year: number): boolean {
  return isCivilDate(year, form.month ?? 0, form.day ?? 0);
}

/** The day in a year; where its weekday contradicts it near the publication, the weekday and the publication win. */
function inYear(form: CalendarForm, year: number, rule: string, { published, future }: Reckoning): Resolution {
  if (!exists(form, year)) return null;
  const number = dayNumber(year, form.month ?? 0, form.day ?? 0);
  const news = published !== null && lengthOf(published) === 1 && Math.abs(number - published.first) <= NEWS;
  if (news && form.weekday !== null && weekdayOf(number) !== form.weekday) {
    const ahead = future && number > published.first;
    const won = ahead ? weekdayOnOrAfter(published.first, form.weekday) : weekdayOnOrBefore(published.first, form.weekday);
    return { interval: dayInterval(won), rule: "weekday-over-day" };
  }
  if (form.dayEnd === null) return { interval: dayInterval(number), rule };
  return isCivilDate(year, form.month ?? 0, form.dayEnd)
    ? { interval: { first: number, last: number + form.dayEnd - (form.day ?? 0) }, rule }
    : null;
}

/** The year in which the day falls on its weekday; what is near the publication is taken as it stands, for `inYear` to settle. */
function yearOfWeekday(form: CalendarForm, published: Interval, numberIn: (year: number) => number): number | null {
  const { year: latest } = civilDate(published.last);
  const days = Array.from({ length: YEARS_BACK + 2 }, (_, back) => ({ year: latest + 1 - back, number: numberIn(latest + 1 - back) }));
  const news = days.find(({ number }) => number >= published.first - NEWS && number <= published.last + NEWS);
  if (news !== undefined) return news.year;
  const fitting = days.filter(({ number }) => number <= published.last + ANNOUNCED && weekdayOf(number) === form.weekday);
  const ahead = fitting.find(({ number }) => number > published.last);
  const past = fitting.find(({ number }) => number <= published.last);
  const ofLate = past !== undefined && published.first - past.number < OF_LATE;
  return (ofLate ? past : (ahead ?? past))?.year ?? null;
}
