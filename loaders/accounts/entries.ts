import { type Interval, lengthOf } from "../reading/dates/intervals.ts";
import { type Frame, overlaps } from "./frame.ts";
import { isEventful, isStampLine, namesAlone } from "./opening.ts";
import { isBroad, type Spot } from "./spot.ts";
import type { ClauseView } from "./view.ts";

const DAYS = 2;
/** Days before publication within which a round of what happened tells news. */
const ROUND = 45;

/** The place and the day that head a paragraph: "Kouyapé, le 13." What the paragraph tells happened there and then. */
export interface Entry {
  date: Interval;
  spot: Spot;
  paragraph: number;
  /** The heading is a paragraph of its own: what it heads is in the next. */
  whole: boolean;
}

/** The entry that a clause begins, goes on with, or ends. */
export function entryAfter(entry: Entry | null, view: ClauseView): Entry | null {
  const { clause, date, spot } = view;
  const { sentence, reading } = clause;
  if (reading.text.part === "title") return null;
  if (isEntryLine(view) && date !== null && spot !== null) {
    const next = reading.text.sentences[sentence.index + 1];
    return { date, spot, paragraph: sentence.paragraph, whole: next?.paragraph !== sentence.paragraph };
  }
  if (entry === null || sentence.paragraph === entry.paragraph) return entry;
  return entry.whole && sentence.paragraph === entry.paragraph + 1 ? { ...entry, paragraph: sentence.paragraph, whole: false } : null;
}

/** A line of the story that names a place and a day, and nothing else. */
function isEntryLine(view: ClauseView): boolean {
  const { clause, date, spot } = view;
  if (date === null || lengthOf(date) > DAYS || spot === null || isBroad(spot) || isEventful(view)) return false;
  const { sentence, from, to } = clause;
  return sentence.paragraph > 0 && from === sentence.from && to === sentence.to && isStampLine(clause) && namesAlone(clause);
}

/** What a paragraph under a heading tells, on the day of the heading, and in its place where it names none. */
export function underEntry(entry: Entry | null, view: ClauseView): ClauseView {
  if (entry === null || view.general || !isEventful(view)) return view;
  if (view.date !== null && !overlaps(view.date, entry.date)) return view;
  const own = view.spot?.mention.locative && !isBroad(view.spot);
  return { ...view, date: entry.date, spot: own ? view.spot : entry.spot };
}

/** True if a frame is an entry of a round of the last weeks: each of them is news. */
export function isOfRound({ listed, date }: Frame, published: Interval | null): boolean {
  return listed && date !== null && (published === null || published.first - date.last <= ROUND);
}
