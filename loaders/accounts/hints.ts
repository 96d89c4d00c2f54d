import type { Role } from "../model/coded.ts";
import type { Claim } from "../reading/claims.ts";
import { claimsFormer, isClaimedBefore } from "./claim-days.ts";
import type { Frame } from "./frame.ts";
import type { ClauseView } from "./view.ts";

/**
 * Gives attacks that nobody is said to be behind what a looser reading says of them, in their own sentences; the first of the news takes the
 * sentences, too, that tell of no event. A group that is held responsible may so be found to own the attack. Takes the frames of an article with
 * their roles, and its clauses; gives the frames anew where something was found.
 */
export function withHints(frames: readonly Frame[], roles: readonly (Role | null)[], views: readonly ClauseView[]): Frame[] {
  const told = new Set(frames.flatMap((frame) => frame.views.map(({ clause }) => clause)));
  const beside = views.filter(({ clause }) => !told.has(clause)).map(bare);
  const news = roles.indexOf("main");
  return frames.map((frame, index) => {
    const fits = fitting(frame);
    if (fits === null) return frame;
    const own = frame.views.map((view) => (view.general ? view : { ...view, claims: [...view.claims, ...view.clause.hints.filter(fits)] }));
    if (own.some(({ claims }, at) => claims.length > (frame.views[at] as ClauseView).claims.length)) return { ...frame, views: own };
    const more = beside.filter((view) => {
      return ownerOf(frames, view, news) === index && view.claims.some(fits) && !isClaimedBefore(frame, view) && !claimsFormer(view);
    });
    return more.length === 0 ? frame : { ...frame, views: [...frame.views, ...more] };
  });
}

/** Whose a sentence is that tells of no event: the event's told last in its paragraph, else the news'. */
function ownerOf(frames: readonly Frame[], { clause }: ClauseView, news: number): number {
  let [owner, last] = [news, -1];
  frames.forEach(({ views }, index) => {
    for (const { clause: told } of views) {
      if (told.order > clause.order || told.order <= last || told.sentence.paragraph !== clause.sentence.paragraph) continue;
      if (told.reading === clause.reading) [owner, last] = [index, told.order];
    }
  });
  return owner;
}

/** What hints a frame can use: any where nobody is named, a claim by the group that is held responsible; null for none. */
function fitting({ views, series }: Frame): ((claim: Claim) => boolean) | null {
  const claims = [...views, ...(series === null ? [] : [series.view])].flatMap((view) => view.claims);
  if (claims.length === 0) return () => true;
  if (claims.some(({ tie }) => tie === "claimed" || tie === "denied")) return null;
  return ({ tie, actor }) => tie === "claimed" && claims.some((claim) => claim.actor === actor);
}

/** The claims of a clause that tells of no event, with nothing else of it. */
function bare(view: ClauseView): ClauseView {
  const { claims, clause } = view;
  return { ...view, claims: claims.length > 0 ? claims : clause.hints, date: null, spot: null, signs: [], figures: [] };
}
