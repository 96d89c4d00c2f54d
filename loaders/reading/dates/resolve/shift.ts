import { civilDate, mondayOf, monthIndex, monthOf } from "../calendar.ts";
import { type Interval, lengthOf } from "../intervals.ts";
import type { DateAnchor, ShiftForm } from "../mention.ts";
import { partOfMonth, partOfYear } from "./parts.ts";
import type { Reckoning, Resolution } from "./reckoning.ts";

/** How long an anchor may be for each unit to be reckoned from it. */
const LONGEST = { day: 2, week: 7, weekend: 7, month: 31, year: 366 };

/** Resolves "two days later", "last month", "the day before Christmas" from a named date, the story, the clause or the publication. */
export function resolveShift(form: ShiftForm, anchor: DateAnchor, reckoning: Reckoning, base: Interval | null): Resolution {
  const { from, name } = base === null ? anchorOf(form, anchor, reckoning) : { from: base, name: "named-date" };
  if (from === null || lengthOf(from) > LONGEST[form.unit]) return null;
  return { interval: shifted(form, from), rule: `${form.unit}-from-${name}` };
}

/** What is told before goes first; the publication stands in for what came before it, never for what followed. */
function anchorOf(
  form: ShiftForm,
  anchor: DateAnchor,
  { previous, clause, published, coarse }: Reckoning,
): { from: Interval | null; name: string } {
  if (anchor === "previous" && previous !== null) return { from: previous, name: "told-date" };
  if (anchor === "clause" && clause !== null) return { from: clause, name: "main-clause" };
  const backwards = anchor === "publication" || (form.by < 0 && !coarse);
  return { from: backwards ? published : null, name: "publication" };
}

function shifted(form: ShiftForm, from: Interval): Interval {
  const day = form.by < 0 ? from.first : from.last;
  switch (form.unit) {
    case "day":
      return { first: day + form.by - (form.night ? 1 : 0), last: form.by === 0 && !form.night ? from.last : day + form.by };
    case "week": {
      const monday = mondayOf(day) + 7 * form.by;
      return { first: monday, last: monday + 6 };
    }
    case "weekend": {
      const saturday = mondayOf(day) + 7 * form.by + 5;
      return saturday > day ? { first: saturday - 7, last: saturday - 6 } : { first: saturday, last: saturday + 1 };
    }
    case "month": {
      const start = civilDate(day);
      const { year, month } = monthOf(monthIndex(start.year, start.month) + form.by);
      return partOfMonth(year, month, form.part);
    }
    case "year":
      return partOfYear(civilDate(day).year + form.by, form.part);
  }
}
