import { type Interval, lengthOf } from "../reading/dates/intervals.ts";
import { termsWithin } from "../reading/source.ts";
import { changedView } from "./changed.ts";
import { type Frame, isTitle } from "./frame.ts";
import { isStampLine } from "./opening.ts";
import { isBroad, isPartOfTown, isTown, type Spot } from "./spot.ts";
import type { ClauseView } from "./view.ts";

const DAYS = 2;
const MONTH = 31;
/** Words of a line that is a heading. */
const LINE = 5;
/** Codes of what else happened than an attack. */
const APART = ["elsewhen", "hypothetical", "modal", "anaphor_event"];

/** Where and when, by what a paragraph begins with before it tells of an attack: "**Mali, Songho.** Friday 3. A lorry …". */
export interface Head {
  spot: Spot | null;
  date: Interval | null;
  /** Another day that is called to mind, before what happened on it is told. */
  recalled: Interval | null;
}

/** A paragraph that has said nothing yet. */
export const NO_HEAD: Head = { spot: null, date: null, recalled: null };

/** The head of a paragraph after one more clause that tells of no event: the first town, the first day. */
export function headAfter(head: Head, view: ClauseView): Head {
  const { clause, general, date, spot } = view;
  const recalled = clause.flags.has("reminded") && date !== null && lengthOf(date) <= MONTH ? date : head.recalled;
  if (
    general ||
    isTitle(view) ||
    clause.sentence.kind !== "story" ||
    (isStampLine(clause) && clause.sentence.paragraph === 0) ||
    APART.some((flag) => clause.flags.has(flag))
  )
    return { spot: head.spot, date: head.date, recalled };
  return {
    spot: head.spot ?? (spot !== null && (isTown(spot) || isAreaIn(spot)) ? spot : null),
    date: head.date ?? (date !== null && lengthOf(date) <= DAYS && !view.spoken && isOfAttackers(view) ? date : null),
    recalled,
  };
}

/** "C'est à la presqu'île de Boma que tout est parti": an area in which something is told to have happened. */
function isAreaIn({ kind, mention }: Spot): boolean {
  return kind === "area" && mention.locative && mention.relation === "in";
}

/** "Vendredi 3.", "It was Friday, and the fighters came on foot": a line that is little more than a day, or one that tells of those who attack. */
export function isOfAttackers({ clause: { reading, flags, from, to } }: ClauseView): boolean {
  const words = reading.text.tokens.slice(from, to).filter(({ kind }) => kind === "word").length;
  return words <= LINE || flags.has("arrival") || termsWithin(reading.source, "people", from, to).some(({ code }) => code === "attacker");
}

/** "Parents thought of another day, in December 2009. Students were in a hotel when …": what is told next, without a day of its own, was on that one. */
export function onRecalledDay(view: ClauseView, { recalled }: Head): ClauseView {
  return recalled === null || view.date !== null || view.general ? view : changedView(view, { date: recalled });
}

/** Gives an event that a paragraph begins with the place and the day at its head, where its own clause names neither. */
export function underHead(frame: Frame, { spot, date }: Omit<Head, "recalled">): Frame {
  if (spot !== null && frame.spots.every((own) => isBroad(own) || isPartOfTown(own)) && frame.hint.spot === null) {
    frame.hint.spot = spot;
    frame.before = spot;
  }
  if (date !== null && frame.date === null) Object.assign(frame, { date, soft: true });
  return frame;
}
