import type { PartialDate } from "../model/article.ts";

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True of a day, month or year that exists in the calendar: `2021-06-21`, `2021-06`, `2021`; not `2021-02-30`. */
export function isPartialDate(text: string): text is PartialDate {
  const parts = SHAPE.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
