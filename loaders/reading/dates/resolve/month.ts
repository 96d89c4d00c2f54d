import { civilDate } from "../calendar.ts";
import { type Interval, monthInterval } from "../intervals.ts";
import type { CalendarForm } from "../mention.ts";
import { partOfMonth } from "./parts.ts";
import type { Reckoning, Resolution } from "./reckoning.ts";
import { firstYear, lastYear, statedYear, toldYear } from "./years.ts";

/** A month without a year is the last such month on or before publication, unless the text's own context says otherwise. */
export function resolveMonth(form: CalendarForm, reckoning: Reckoning): Resolution {
  const month = form.month ?? 0;
  const within = (year: number): Interval => partOfMonth(year, month, form.part);
  const stated = statedYear(form, reckoning);
  if (stated !== null) return { interval: within(stated), rule: "month-stated" };
  const { published, future } = reckoning;
  const begun = (year: number) => published !== null && within(year).first <= published.last;
  const told = toldYear(form, reckoning, published === null ? null : lastYear(published, begun));
  if (told !== null && (published === null || begun(told))) return { interval: within(told), rule: "month-in-told-year" };
  if (published === null) return null;
  const whole = (year: number) => monthInterval(year, month);
  if (form.which === "next")
    return { interval: within(firstYear(published, (year) => whole(year).first > published.last)), rule: "month-after-publication" };
  if (future)
    return { interval: within(firstYear(published, (year) => within(year).last >= published.first)), rule: "month-after-publication" };
  if (form.which === "last")
    return { interval: within(lastYear(published, (year) => whole(year).last < published.first)), rule: "last-month-before-publication" };
  if (form.which === "this") return { interval: within(civilDate(published.last).year), rule: "month-of-publication-year" };
  return { interval: within(lastYear(published, begun)), rule: "month-before-publication" };
}
