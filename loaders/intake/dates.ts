import { isPartialDate } from "../articles/dates.ts";
import { isoOf } from "../events/sheet.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * The day that a machine's date names, as it is written and in no other time zone: `2021-06-21T23:30:00+02:00`, `20210621`, `21/06/2021` and
 * `Mon, 21 Jun 2021 14:03:00 +0200` are all 21 June. A month or a year alone stays one.
 *
 * @returns null where it names none of the calendar.
 */
export function dayOf(written: string): string | null {
  const text = written.trim().slice(0, 100);
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?=[T\s]|$)/.exec(text);
  const mail = /^(?:[A-Z][a-z]{2},\s*)?(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\s+(\d{4})\b/.exec(text);
  const month = mail === null ? -1 : MONTHS.indexOf((mail[2] ?? "").toLowerCase());
  const parts = iso ?? (mail === null || month < 0 ? null : ["", mail[3], String(month + 1), mail[1]]);
  const day =
    parts === null
      ? isoOf(text)
      : parts
          .slice(1, 4)
          .map((part) => (part ?? "").padStart(2, "0"))
          .join("-");
  return isPartialDate(day) ? day : null;
}

/** The day, or the month, that a web address holds: `/2021/06/21/`, `/2021-06-21-`, `/2020/07/`. */
export function dayOfAddress(address: string): string | null {
  const day =
    /[/-]((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?=[/.-]|$)/.exec(address) ?? /\/((?:19|20)\d{2})(\d{2})(\d{2})(?=[/.-]|$)/.exec(address);
  const month = /\/((?:19|20)\d{2})\/(\d{2})(?=\/)/.exec(address);
  const parts = (day ?? month)?.slice(1) ?? [];
  const text = parts.join("-");
  return parts.length > 0 && isPartialDate(text) ? text : null;
}
