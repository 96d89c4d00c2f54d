import { flatMap } from "../flat-map.ts";
import type { Role } from "../model/coded.ts";
import { type Claim, VOICED } from "../reading/claims.ts";
import { changedFrame, changedView } from "./changed.ts";
import { claimsFormer, isClaimedBefore } from "./claim-days.ts";
import type { Frame } from "./frame.ts";
import { paragraphOf } from "./scenes.ts";
import type { ClauseView } from "./view.ts";

/** What a group that tells of it did not do. */
const STATES_OWN = new Set(["airstrike", "aircraft", "operation", "arrest"]);

/**
 * Gives attacks that nobody is said to be behind what a looser reading says of them, in their own sentences; the first of the news takes the
 * sentences, too, that tell of no event. A group that is held responsible may so be found to own the attack. Takes the frames of an article with
 * their roles, and its clauses; gives the frames anew where something was found.
 */
export function withHints(frames: readonly Frame[], roles: readonly (Role | null)[], views: readonly ClauseView[]): Frame[] {
  const told = new Set(flatMap(frames, (frame) => frame.views.map(({ clause }) => clause)));
  const beside = views.filter(({ clause }) => !told.has(clause)).map(bare);
  const owned = ownersOf(
    frames,
    beside.filter(({ claims }) => claims.length > 0),
    roles.indexOf("main"),
  );
  return frames.map((frame, index) => {
    const fits = fitting(frame);
    if (fits === null) return frame;
    const own = frame.views.map((view) =>
      view.general ? view : changedView(view, { claims: [...view.claims, ...view.clause.hints.filter(fits)] }),
    );
    if (own.some(({ claims }, at) => claims.length > (frame.views[at] as ClauseView).claims.length)) return changedFrame(frame, own);
    const more = (owned.get(index) ?? []).filter((view) => view.claims.some(fits) && !isClaimedBefore(frame, view) && !claimsFormer(view));
    return more.length === 0 ? frame : changedFrame(frame, [...frame.views, ...more]);
  });
}

/** The sentences that tell of no event, by whose they are: the event's told last in their paragraph, else the news'. One walk through the text, in its order. */
function ownersOf(frames: readonly Frame[], beside: readonly ClauseView[], news: number): Map<number, ClauseView[]> {
  const told = flatMap(frames, ({ views }, index) => views.map((view) => ({ view, index })));
  const owned = new Map<number, ClauseView[]>();
  const last = new Map<string, number>();
  for (const { view, index } of [...told, ...beside.map((view) => ({ view, index: null }))].sort(byOrder)) {
    if (index !== null) {
      last.set(paragraphOf(view), index);
      continue;
    }
    const owner = last.get(paragraphOf(view)) ?? news;
    const own = owned.get(owner);
    if (own === undefined) owned.set(owner, [view]);
    else own.push(view);
  }
  return owned;
}

/** In the order of the text; of events told in one clause the first keeps what follows, and comes last. */
function byOrder(a: { view: ClauseView; index: number | null }, b: { view: ClauseView; index: number | null }): number {
  const rank = ({ index }: { index: number | null }) => (index === null ? Number.MAX_SAFE_INTEGER : -index);
  return a.view.clause.order - b.view.clause.order || rank(a) - rank(b);
}

/** What hints a frame can use: any where nobody is named, a claim by the group that is held responsible; null for none. */
function fitting({ views, series }: Frame): ((claim: Claim) => boolean) | null {
  const claims = flatMap([...views, ...(series === null ? [] : [series.view])], (view) => view.claims);
  const struck = views.some(({ signs, clause }) =>
    signs.some(({ code }) => STATES_OWN.has(code) && !(code === "operation" && isVoiced(clause))),
  );
  // "The strikes killed 21 civilians, the rebels said": those who are struck from the air tell of it, too.
  if (claims.length === 0) return ({ rule }) => !struck || rule !== VOICED;
  if (claims.some(({ tie }) => tie === "claimed" || tie === "denied")) return null;
  return ({ tie, actor }) => tie === "claimed" && claims.some((claim) => claim.actor === actor);
}

/** "JNIM announced the success of the operation": the word is the group's own for what it did. */
function isVoiced({ hints }: ClauseView["clause"]): boolean {
  return hints.some(({ rule }) => rule === VOICED);
}

/** The claims of a clause that tells of no event, with nothing else of it. */
function bare(view: ClauseView): ClauseView {
  const { claims, clause } = view;
  return changedView(view, { claims: claims.length > 0 ? claims : clause.hints, date: null, spot: null, signs: [], figures: [] });
}
