import type { Count } from "../../model/coded.ts";
import type { LinkFeature } from "../../model/reason.ts";
import { plain, type ReconcileContext, type TacticCode } from "../context.ts";
import { compatible, type Least, pointOf, sameCount } from "../counts.ts";
import { codedDate, gap, lengthOf, overlaps } from "../interval.ts";
import { distance } from "../places.ts";
import { type Item, PRECISE_DAYS, TOLLS, type Toll } from "./features.ts";
import { similarNames } from "./names.ts";
import { type LinkBarName, type LinkRuleName, POINTS } from "./rules.ts";

/** What one feature says for (positive) or against (negative) two coded events being one. */
export interface Part {
  /** Null for what forbids the joining outright. */
  rule: LinkRuleName | null;
  points: number;
  feature: LinkFeature;
}

/** Two coded events compared. */
export interface Comparison {
  score: number;
  /** What forbids joining them; null if nothing does. */
  barred: LinkBarName | null;
  parts: Part[];
}

const part = (rule: LinkRuleName, feature: LinkFeature): Part => ({ rule, points: POINTS[rule], feature });
const impossible = (barred: LinkBarName, feature: LinkFeature): Comparison => ({
  score: Number.NEGATIVE_INFINITY,
  barred,
  parts: [{ rule: null, points: Number.NEGATIVE_INFINITY, feature }],
});

/** Days before its publication in which the undated news of an article is taken to have happened. */
const NEWS_DAYS = 21;

/** Towns closer than this, in km, may be two names for where one attack was. */
const NEAR = 15;

function undated(a: Item, b: Item): Part {
  if (a.event.role !== "main" || b.event.role !== "main") return part("undated", { kind: "undated" });
  const news = (item: Item) => item.published && { first: item.published.first - NEWS_DAYS, last: item.published.last };
  const [x, y] = [a.days ?? news(a), b.days ?? news(b)];
  return x && y && overlaps(x, y)
    ? part("undated-news", { kind: "undated-news" })
    : part("undated-other-news", { kind: "undated-other-news" });
}

/** Null where the two cannot be one for their dates. */
function compareDates(a: Item, b: Item): Part | null {
  if (!a.days || !b.days) return undated(a, b);
  const apart = gap(a.days, b.days);
  const longest = Math.max(lengthOf(a.days), lengthOf(b.days));
  if (apart > 1 || (apart === 1 && longest > 2)) return null;
  if (apart === 1) return part("day-apart", { kind: "day-apart" });
  if (longest <= 2) return part("same-day", { kind: a.event.date === b.event.date ? "same-day" : "overlapping-days" });
  if (longest <= PRECISE_DAYS) return part("overlapping-days", { kind: "overlapping-days" });
  const month = codedDate(lengthOf(a.days) > lengthOf(b.days) ? a.days : b.days);
  return longest <= 31 ? part("same-month", { kind: "same-month", month }) : part("same-year", { kind: "same-year" });
}

/** Null where the two cannot be one for their places. */
function comparePlaces(a: Item, b: Item, context: ReconcileContext): Part | null {
  const [here, there] = [a.event.place, b.event.place];
  if (here === null || there === null) return part("place-unnamed", { kind: "place-unnamed" });
  const name = a.entry?.name ?? here;
  const same = a.broad ? "same-area" : "same-place";
  if (a.place === b.place) return part(same, { kind: same, places: [name] });
  const country = a.event.country ?? b.event.country;
  if (context.places.contains(here, there, country)) return part("place-within", { kind: "place-within", inner: there, outer: here });
  if (context.places.contains(there, here, country)) return part("place-within", { kind: "place-within", inner: here, outer: there });
  if ((!a.entry || !b.entry) && similarNames(a.place ?? "", b.place ?? ""))
    return part("spelt-alike", { kind: "spelt-alike", places: [here, there] });
  const km = a.entry && b.entry && !a.broad && !b.broad ? distance(a.entry, b.entry) : null;
  if (km === null || km > NEAR) return null;
  return part("neighbouring-places", { kind: "neighbouring-places", places: [here, there], kilometres: Math.round(km) });
}

function family(tactics: readonly string[], codes: ReadonlyMap<string, TacticCode>): Set<string> {
  return new Set(tactics.map((code) => codes.get(code)?.family ?? "other"));
}

const refining = (a: readonly string[], b: readonly string[], codes: ReadonlyMap<string, TacticCode>) =>
  a.find((code) => (codes.get(code)?.refines ?? []).some((vague) => b.includes(vague)));

/** Two tactics together, or one that is the sharper form of a sharper form, are rarer than any one: sharing them says more. */
function isTelling(shared: readonly string[], codes: ReadonlyMap<string, TacticCode>): boolean {
  const vaguer = (code: string): string[] => codes.get(code)?.refines ?? [];
  return shared.length > 1 || shared.some((code) => vaguer(code).some((vague) => vaguer(vague).length > 0));
}

function compareTactics(a: Item, b: Item, codes: ReadonlyMap<string, TacticCode>): Part | null {
  const [x, y] = [a.event.tactics, b.event.tactics];
  if (x.length === 0 || y.length === 0) return null;
  const shared = x.filter((code) => y.includes(code));
  if (shared.length > 0)
    return part(isTelling(shared, codes) ? "telling-tactic" : "same-tactic", { kind: "same-tactic", tactics: [shared] });
  const tactics = [x, y];
  const refined = refining(x, y, codes) ?? refining(y, x, codes);
  if (refined) return part("one-kind", { kind: "one-kind", tactics });
  const [f, g] = [family(x, codes), family(y, codes)];
  if ([...f].some((name) => g.has(name))) return part("one-family", { kind: "one-family", tactics });
  const ground = (names: Set<string>) => names.has("explosive") || names.has("armed");
  return part(ground(f) && ground(g) ? "bombs-and-guns" : "other-means", { kind: "other-tactics", tactics });
}

function compareTargets(a: Item, b: Item): Part | null {
  const [x, y] = [a.event.target, b.event.target];
  if (x === null || y === null) return null;
  if (x === y) return part("same-target", { kind: "same-target", targets: [x] });
  const targets: string[] = [x, y];
  const isOtherAim = targets.includes("civilians") || targets.includes("militants");
  return part(isOtherAim ? "other-aim" : "other-target", { kind: "other-target", targets });
}

function comparePerpetrators(a: Item, b: Item, context: ReconcileContext): Part | null {
  const [x, y] = [a.event.perpetrator, b.event.perpetrator];
  if (x === null || y === null) return null;
  if (context.groups.related(x, y)) return part("same-perpetrator", { kind: "same-perpetrator", actors: [x] });
  const sure = (item: Item) => item.event.basis === "claimed" || item.event.basis === "attributed";
  return part(sure(a) && sure(b) ? "other-perpetrator" : "other-suspect", { kind: "other-perpetrator", actors: [x, y] });
}

function compareNeighbourhoods(a: Item, b: Item): Part | null {
  const [x, y] = [a.event.neighbourhood, b.event.neighbourhood];
  if (x === null || y === null) return null;
  return plain(x) === plain(y)
    ? part("same-neighbourhood", { kind: "same-neighbourhood", names: [x] })
    : part("other-neighbourhood", { kind: "other-neighbourhood", names: [x, y] });
}

/** Equal small numbers are common, equal large ones rare. */
function equalToll(count: Count, field: Toll): LinkRuleName {
  const small = (["same-none", "same-one", "same-two"] as const)[pointOf(count) ?? 0];
  return small ?? (field === "killed" ? "same-killed" : "same-toll");
}

/** Only figures with a number are compared. */
const NO_WORDS: Least = new Map();

function compareCounts(a: Count, b: Count, field: Toll): Part {
  if (sameCount(a, b)) return part(equalToll(a, field), { kind: "same-toll", field, counts: [a] });
  const told = (kind: "close-tolls" | "compatible-tolls" | "different-tolls" | "very-different-tolls") =>
    part(kind, { kind, field, counts: [a, b] });
  const [x, y] = [pointOf(a) ?? 0, pointOf(b) ?? 0];
  const [small, large] = [Math.min(x, y), Math.max(x, y)];

  if (large - small <= Math.max(2, large / 4) && small > 0) return told("close-tolls");
  if (compatible(a, b, NO_WORDS)) return told("compatible-tolls");
  return told(large >= 10 && large >= 3 * small ? "very-different-tolls" : "different-tolls");
}

function compareTolls(a: Item, b: Item): Part[] {
  return TOLLS.flatMap((field) => {
    const all = a.figures[field].flatMap((x) => b.figures[field].map((y) => compareCounts(x, y, field)));
    const best = all.sort((x, y) => y.points - x.points)[0];
    return best ? [best] : [];
  });
}

function conflict(a: Item, b: Item): Comparison | null {
  if (a.article === b.article) return impossible("told-apart", { kind: "told-apart" });
  const [x, y] = [a.event, b.event];
  if (x.country !== null && y.country !== null && x.country !== y.country)
    return impossible("other-country", { kind: "other-country", countries: [x.country, y.country] });
  const sides = new Set([x.initiator, y.initiator]);
  return sides.has("state") && sides.has("nonstate") ? impossible("other-side", { kind: "other-side" }) : null;
}

/** True unless the places of two items lie apart. */
export function samePlaceFor(a: Item, b: Item, context: ReconcileContext): boolean {
  return comparePlaces(a, b, context) !== null;
}

/** Tactic codes by their name, for `compare`. */
export function tacticsByCode(context: ReconcileContext): Map<string, TacticCode> {
  return new Map(context.tactics.map((code) => [code.code, code]));
}

/** Compares two coded events, feature by feature. Symmetric. */
export function compare(a: Item, b: Item, codes: ReadonlyMap<string, TacticCode>, context: ReconcileContext): Comparison {
  const no = conflict(a, b);
  if (no) return no;
  const dates = compareDates(a, b);
  if (!dates) return impossible("other-time", { kind: "other-time", dates: [a.event.date ?? "", b.event.date ?? ""] });
  const places = comparePlaces(a, b, context);
  if (!places) return impossible("other-place", { kind: "other-place", places: [a.event.place ?? "", b.event.place ?? ""] });
  const rest = [compareTactics(a, b, codes), compareTargets(a, b), comparePerpetrators(a, b, context), compareNeighbourhoods(a, b)];
  const parts = [places, dates, ...rest, ...compareTolls(a, b)].filter((one) => one !== null);
  return { score: parts.reduce((sum, { points }) => sum + points, 0), barred: null, parts };
}
