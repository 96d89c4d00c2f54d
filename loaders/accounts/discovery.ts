import type { Interval } from "../reading/dates/intervals.ts";
import type { Entry } from "./entries.ts";
import type { Frame, Series } from "./frame.ts";
import type { Head } from "./heads.ts";
import type { Scene } from "./scenes.ts";
import { isTown, type Spot } from "./spot.ts";
import type { ClauseView } from "./view.ts";

/** Days within which what is recalled may still be the news. */
export const FRESH = 7;
/** Sentences that are the head of a story. */
export const LEAD_SENTENCES = 3;
const RECENT = 14;

/** What is known as an article's clauses are grouped into events, one after the other. */
export interface Discovery {
  frames: Frame[];
  /** The event that what has no date or place of its own is told of. */
  focus: Frame | null;
  /** Key of the paragraph being read. */
  paragraph: string;
  series: Series | null;
  published: Interval | null;
  /** Story sentences read so far. */
  sentences: number;
  /** The last town or village named as a site. */
  spot: Spot | null;
  /** The paragraph has named or taken up that place. */
  near: boolean;
  /** Country that the article is about. */
  home: string | null;
  /** What the title and the first sentences say of where and when before any attack is told; later ones, of those who attack; and how it came. */
  pending: { spot: Spot | null; date: Interval | null; armed: boolean; coming: ClauseView[] };
  /** What the paragraph begins with, before an attack is told in it. */
  head: Head;
  /** A day told in the sentence before, of no event. */
  scene: Scene | null;
  /** The place and the day that head the paragraph. */
  entry: Entry | null;
  /** Events in several towns that were told of together. */
  together: Frame[][];
  /** Paragraphs since several attacks were announced. */
  sinceSeries: number;
}

/** True if what a clause tells may still be the news. */
export function isFresh({ published }: Pick<Discovery, "published">, { date }: Pick<ClauseView, "date">): boolean {
  return published === null || date === null || published.first - date.last <= FRESH;
}

/** True if what a clause tells is of the last days before publication. */
export function isRecent({ published }: Pick<Discovery, "published">, { date }: Pick<ClauseView, "date">): boolean {
  return published === null || (date !== null && published.first - date.last <= RECENT);
}

/** The event that a story goes back to: the first told of; where that is long past and a later one is of the last days, the first of these. */
export function newsOf({ frames, published }: Pick<Discovery, "frames" | "published">): Frame | null {
  const [first] = frames;
  if (first === undefined || first.date === null || isRecent({ published }, first)) return first ?? null;
  return frames.find((frame) => frame.date !== null && isRecent({ published }, frame)) ?? first;
}

/** "Sources in the village said …": where the event being told has no town, that of the town told last. */
export function eventOfTown({ focus, frames, spot }: Pick<Discovery, "focus" | "frames" | "spot">): Frame | undefined {
  if (spot === null || focus === null || focus.spots.some(isTown)) return undefined;
  return frames.find(({ spots }) => spots.some(({ name }) => name === spot.name));
}
