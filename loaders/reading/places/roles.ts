import type { Place } from "../../model/resources.ts";
import { endBefore, isApostrophe } from "../edges.ts";
import type { PlaceCues } from "./cues.ts";
import { datelineEnd } from "./dateline.ts";
import type { FoundName } from "./found.ts";
import type { PlaceRelation, PlaceRole } from "./mention.ts";

const LONGEST_GAP = 4;
const REFERENCE_GAP = 6;
const LONGEST_DISTANCE = 6;
const RELATIONS: Record<string, PlaceRelation> = { in: "in", of: "in", near: "near", km: "near", between: "between" };

/** What a place is to its sentence, by itself: other places may change it. */
export interface OwnRole {
  role: PlaceRole;
  relation: PlaceRelation;
}

/** Reads the role that the words around a name give its place. */
export function ownRole(cues: PlaceCues, found: FoundName, candidates: readonly Place[]): OwnRole {
  const { left, sentence } = found;
  const relation = RELATIONS[left.preposition ?? ""] ?? "none";
  if (datelineEnd(cues, found.to, sentence, found.from) !== null) return { role: "dateline", relation };
  if (cites(cues, found)) return { role: "institution", relation };
  const after = cueAfter(cues, found.to);
  // "located on Mastung Road": the road, wherever it lies.
  const cue = (after === "road" ? after : cueBefore(cues, found)) ?? after ?? distanceAfter(cues, found);
  if (cue === "between")
    return { role: left.preposition === "to" ? "destination" : left.preposition === "from" ? "origin" : "site", relation: "between" };
  if (cue === "container" && isTown(candidates)) return { role: "site", relation };
  if (cue === "reference") return { role: left.preposition === "km" ? "reference" : "site", relation };
  if (cue === "origin" && left.preposition === "to") return { role: "destination", relation };
  if (cue !== null) return { role: cue as PlaceRole, relation };
  if (speaks(cues, found)) return { role: "institution", relation };
  if (left.preposition === "from") return { role: "origin", relation };
  if (left.preposition === "to") return { role: "destination", relation };
  return { role: left.preposition === "via" ? "path" : "site", relation };
}

/** "the provincial capital of Lashkar Gah": a town is the capital itself, and lies in none. */
function isTown(candidates: readonly Place[]): boolean {
  return candidates.length > 0 && candidates.every(({ kind }) => kind === "town" || kind === "village");
}

/** "Gao hospital", "Gao's hospital". */
function cueAfter(cues: PlaceCues, to: number): string | null {
  const genitive = isApostrophe(cues.tokens[to]) ? to + 2 : to;
  const hyphen = cues.tokens[to]?.text === "-" && cues.tokens[to]?.glued ? to + 1 : to;
  const role = (cues.after.at(to) ?? cues.after.at(genitive) ?? cues.after.at(hyphen))?.code.slice("after:".length) ?? null;
  return role === "distance" ? null : role;
}

/** "Maiduguri, 35 kilometres away": where another place is. */
function distanceAfter(cues: PlaceCues, { to, sentence }: FoundName): string | null {
  for (let at = to; at < Math.min(sentence.to, to + LONGEST_DISTANCE); at += 1) {
    const unit = cues.units.at(at);
    if (unit !== null) return cues.after.at(unit.to)?.code === "after:distance" ? "reference" : null;
    if (cues.tokens[at]?.kind === "mark" && at > to) return null;
  }
  return null;
}

/** A cue right before the name or its phrase, or a few words further back in the same clause. */
function cueBefore(cues: PlaceCues, { from, left, sentence }: FoundName): string | null {
  for (const edge of new Set([from, endBefore(cues.tokens, from), left.inner, left.from])) {
    const cue = cues.before.before(edge);
    // "le camp de déplacés de Kerawa": words within the kind of place say nothing of people on their way.
    const own = cue?.code === "before:residence" && ((left.linked && cue.from >= left.inner && edge === from) || isOfKind(cues, cue.from));
    if (cue !== null && !own && cue.from >= sentence.from) return cue.code.slice("before:".length);
  }
  if (left.preposition === null) return null;
  for (let edge = left.from - 1; edge > sentence.from && edge >= left.from - REFERENCE_GAP; edge -= 1) {
    const token = cues.tokens[edge];
    if (token?.kind === "mark" && /^[,;:.()]$/.test(token.text)) return null;
    const role = cues.before.before(edge)?.code.slice("before:".length);
    if (role === "reference" && left.preposition === "km") return role;
    if (role === "origin" && left.preposition === "in" && leavesCamp(cues, edge, left.from)) return role;
    if (role !== undefined && role !== "reference" && role !== "between" && edge >= left.from - LONGEST_GAP)
      return moved(role, left.preposition);
  }
  return null;
}

/** "un site de déplacés de la commune de Kolofata": the word for people ends one for a place. */
function isOfKind(cues: PlaceCues, at: number): boolean {
  const kind = cues.kinds.before(at + 1);
  return kind !== null && kind.from < at;
}

/** "quitté une base de l'ONU à Aguelhok": the camp that is left is where the place is. */
function leavesCamp(cues: PlaceCues, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (cues.kinds.at(at)?.code === "camp") return true;
  return false;
}

/** At a distance, a cue holds only for its own preposition: "sent from Gao to Gossi". */
function moved(role: string, preposition: string): string | null {
  if (role === "origin") return preposition === "from" ? role : null;
  if (role === "destination") return preposition === "to" ? role : null;
  return role === "care" && preposition !== "from" ? role : null;
}

/** "selon Bamako": the place stands for its powers. */
function cites(cues: PlaceCues, { from, items }: FoundName): boolean {
  return items.length > 0 && cues.according.before(from) !== null;
}

/** "Paris said". */
function speaks(cues: PlaceCues, { from, to, left, items }: FoundName): boolean {
  const bare = left.inner === from && (left.preposition === null || left.preposition === "of");
  return items.length > 0 && bare && cues.speech.at(to) !== null;
}
