import { flatMap } from "../flat-map.ts";
import { FRESH } from "./discovery.ts";
import { type Frame, isTitle } from "./frame.ts";
import type { ClauseView } from "./view.ts";

/** Flags by which a sentence goes back to the news. */
const BACK = ["this_time", "anaphor_event", "toll_rise", "joint_claim"];

interface Told {
  frame: Frame;
  view: ClauseView;
}

/**
 * "On March 29, gunmen killed three guards. / Two attackers were shot, the army said. / On April 12, …": a paragraph that names no day and no place, between two that
 * recall other attacks, is of the first of these and not of the news; so are others hurt where the news has told of its own. Takes the frames of an article, the news before all; changes them.
 */
export function shareBetween(frames: readonly Frame[], published: { first: number } | null): void {
  const [news] = frames;
  if (news === undefined || published === null) return;
  const told = flatMap(frames, (frame) => frame.views.map((view) => ({ frame, view }))).sort((a, b) => inText(a.view, b.view));
  const isRecalled = (one: Told | undefined) =>
    one !== undefined && one.frame !== news && one.frame.date !== null && published.first - one.frame.date.last > FRESH;
  told.forEach((one, index) => {
    const [before, after] = [told[index - 1], told[index + 1]];
    if (one.frame !== news || before === undefined || !isBare(one.view)) return;
    const between = isRecalled(before) && after !== undefined && isRecalled(after) && isNext(one.view, after.view);
    if (!isNext(before.view, one.view) || !(between || (before.frame !== news && isOthers(one.view, news, before.frame)))) return;
    news.views = news.views.filter((view) => view !== one.view);
    before.frame.views.push(one.view);
    one.frame = before.frame;
  });
}

/** "Nine guards died at Gaya, four were hurt. / On Sunday six were killed at Dosso. / Another eight guards were hurt": the news has its own hurt, the other none. */
function isOthers({ figures }: ClauseView, news: Frame, other: Frame): boolean {
  const own = figures.filter(({ group }) => group !== "attacker" && group !== "unknown");
  const tells = ({ views }: Frame, outcome: string) =>
    views.some((view) => view.figures.some((known) => known.outcome === outcome && known.group !== "attacker" && !figures.includes(known)));
  const told = other.views.some(({ signs, figures: dead }) => signs.length > 0 && dead.some(({ outcome }) => outcome === "killed"));
  return told && own.length > 0 && own.every(({ additional, outcome }) => additional && tells(news, outcome) && !tells(other, outcome));
}

/** Figures, and neither a place nor a day. */
function isBare(view: ClauseView): boolean {
  const { flags, dates, places } = view.clause;
  return view.figures.length > 0 && !isTitle(view) && dates.length + places.length === 0 && !BACK.some((flag) => flags.has(flag));
}

/** In the next paragraph. */
function isNext({ clause: a }: ClauseView, { clause: b }: ClauseView): boolean {
  return a.reading === b.reading && b.sentence.paragraph - a.sentence.paragraph === 1;
}

function inText({ clause: a }: ClauseView, { clause: b }: ClauseView): number {
  if (a.reading !== b.reading) return a.reading.text.part === "title" ? -1 : 1;
  return a.from - b.from;
}
