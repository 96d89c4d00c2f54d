import { intervalOf, isoDay, precisionOf } from "../../events/interval.ts";
import type { Say } from "../../figures/words/say.ts";
import type { CodedDate } from "../../model/coded.ts";

/** A coded date in words: "21 June 2021", "April 2020", "1–10 May 2021". A text that is no date stands as it is. */
export function dateText(date: CodedDate, say: Say): string {
  const days = intervalOf(date);
  return days === null ? date : say.date(isoDay(days.first), isoDay(days.last), precisionOf(days));
}
