import { flatMap } from "../flat-map.ts";
import type { CasualtyFigure } from "../reading/casualties.ts";
import { termsWithin, wordsBetween } from "../reading/source.ts";
import { changedView } from "./changed.ts";
import type { Clause } from "./clause.ts";
import type { Frame } from "./frame.ts";
import { isTown, placesFit, type Spot } from "./spot.ts";
import { isStrong } from "./strength.ts";
import type { ClauseView } from "./view.ts";

/** Tokens from one place of a list to the next: ", and in". */
const GAP = 4;
/** Tokens from a place to the region that holds it: ", in the". */
const HELD = 3;
/** As many where each has its kind before it: "et au camp militaire de". */
const KINDS = 7;
const LINKS = new Set(["and", "determiner", "preposition", "of"]);

/**
 * "attacked the villages of A and B", "in A, B and C": the towns that a clause tells of together, each of which was attacked (codebook, the unit).
 * Takes a clause and its settled places, gives none where it lists fewer than two.
 */
export function listedSites(clause: Clause, spots: readonly Spot[]): Spot[] {
  const sites: Spot[] = [];
  let and = false;
  for (const spot of spots) {
    const last = sites.at(-1);
    if (!isSite(spot) || sites.some((other) => placesFit(other, spot))) continue;
    const link = last === undefined ? null : linkOf(clause, endOf(clause, last, spots), spot);
    if (last === undefined || link !== null) sites.push(spot);
    else if (sites.length === 1) sites[0] = spot;
    and ||= link === "and";
  }
  // "in Westlands, Nairobi": a comma alone says where the one lies.
  return and || isAnnounced(clause, sites) ? sites : [];
}

/** "dans quatre villages : A, B": a noun in the plural and a colon ahead of the first. */
function isAnnounced({ reading: { source, text } }: Clause, [first, second]: readonly Spot[]): boolean {
  if (first === undefined || second === undefined || text.tokens[first.mention.from - 1]?.text !== ":") return false;
  const kinds = termsWithin(source, "place-kinds", first.mention.from - GAP, first.mention.from - 1);
  return kinds.some(({ to }) => source.pack.isPlural(text.tokens[to - 1]?.norm ?? ""));
}

function isSite(spot: Spot): boolean {
  const { site, mention } = spot;
  return site && isTown(spot) && mention.role === "site" && mention.relation !== "near" && mention.relation !== "between";
}

/** Past the region that a place is said to lie in: "Nayo, Ségou Region, and Bandiagara". */
function endOf({ reading: { source } }: Clause, { mention: { to } }: Spot, spots: readonly Spot[]): number {
  const holder = spots.find(({ mention }) => mention.role === "container" && mention.from >= to && mention.from - to <= HELD);
  if (holder === undefined) return to;
  const { to: end } = holder.mention;
  return termsWithin(source, "place-kinds", end, end + HELD).find(({ from }) => from === end)?.to ?? end;
}

/** What joins one place of a list to the next, as in "one at A, the other at B"; null if they are no list. */
function linkOf({ reading: { source, text } }: Clause, to: number, { mention: { from } }: Spot): "and" | "," | null {
  const other = from - to > 2 * GAP ? undefined : termsWithin(source, "context", to, from, "enumerate:2", "enumerate:3")[0];
  if (other !== undefined && wordsBetween(source, to, other.from) + wordsBetween(source, other.to, from) <= 1) return "and";
  if (from <= to || from - to > KINDS) return null;
  const kinds = termsWithin(source, "place-kinds", to, from);
  if (kinds.length === 0 && from - to > GAP) return null;
  const links = [...kinds, ...termsWithin(source, "auxiliaries", to, from).filter(({ code }) => LINKS.has(code))];
  const between = text.tokens.slice(to, from).filter(({ text: word }) => word !== ",").length;
  if (between > links.reduce((words, link) => words + link.to - link.from, 0)) return null;
  if (links.some(({ code }) => code === "and")) return "and";
  return text.tokens[to]?.text === "," ? "," : null;
}

/**
 * Takes figures for all of several towns away from each of them: a total that their own figures add up to, or, where none has figures of its own,
 * what is told of all. Changes the frames.
 */
export function settleJointTolls(groups: readonly (readonly Frame[])[]): void {
  for (const frames of groups)
    for (const outcome of ["killed", "wounded"] as const) {
      const own = frames.map((frame) => ownFigure(frame, outcome));
      const sum = own.every((figure) => figure !== undefined) ? own.reduce((total, figure) => total + (figure?.count.best ?? 0), 0) : null;
      // Where none is told of by itself, what names no town is told of all.
      const together = frames.every(({ views }) => views.every(({ spot, sites }) => spot === null || sites.length > 1));
      const alone = own.every((figure) => figure === undefined);
      const isJoint = (view: ClauseView, figure: CasualtyFigure) =>
        figure.outcome === outcome &&
        figure.group !== "attacker" &&
        (alone ? isOfAll(view) || (together && view.spot === null) : sum !== null && figure.count.best === sum);
      for (const frame of frames)
        frame.views = frame.views.map((view) => changedView(view, { figures: view.figures.filter((figure) => !isJoint(view, figure)) }));
    }
}

/**
 * "A hundred people were killed in attacks on two villages. Seventy died at Tchoma, thirty at Zaroum": the sum of what the events of a day have cost is no toll
 * of one of them. Changes the frames; gives the events that a sum tells together.
 */
export function settleSums(frames: readonly Frame[]): Frame[][] {
  const [news] = frames;
  const together: Frame[][] = [];
  if (news?.date == null) return together;
  for (const outcome of ["killed", "wounded"] as const) {
    const counted: Frame[] = frames.filter(({ date }) => date?.first === news.date?.first && date?.last === news.date?.last);
    const own = flatMap(counted, (frame) => ownFigure(frame, outcome) ?? []);
    const sum = own.reduce((total, { count }) => total + (count.best ?? Number.NaN), 0);
    if (own.length < 2) continue;
    const isSum = (figure: CasualtyFigure) => figure.outcome === outcome && figure.count.best === sum && !own.includes(figure);
    const each: Frame[] = counted.filter((frame) => ownFigure(frame, outcome) !== undefined);
    if (each[0] === news && each.some(({ views }) => views.some(({ figures }) => figures.some(isSum)))) together.push(each);
    for (const frame of counted)
      frame.views = frame.views.map((view) => changedView(view, { figures: view.figures.filter((figure) => !isSum(figure)) }));
  }
  return together;
}

/** "The attacks were in A, B and C": how all of them were made is told of each of which no more is told. Changes the frames. */
export function shareTelling(groups: readonly (readonly Frame[])[]): void {
  for (const [first, ...others] of groups)
    for (const other of others)
      if (first !== undefined && !other.views.some(({ signs }) => signs.some(isStrong)))
        other.views.push(...first.views.map((view) => changedView(view, { date: null, spot: null, sites: [], figures: [] })));
}

/** Told of the towns together, or of "the attacks". */
function isOfAll({ sites, signs, clause: { flags } }: ClauseView): boolean {
  return sites.length > 1 || flags.has("joint") || flags.has("series") || signs.some(({ code }) => code === "attacks");
}

/** The last figure that is told with the frame's own place. */
function ownFigure({ views }: Frame, outcome: CasualtyFigure["outcome"]): CasualtyFigure | undefined {
  const own = views.filter(({ spot, sites }) => spot !== null && sites.length < 2);
  const figures = flatMap(own, (view) => view.figures);
  return figures.findLast(
    (figure) => figure.outcome === outcome && figure.group !== "attacker" && !figure.isPart && figure.count.best !== null,
  );
}
