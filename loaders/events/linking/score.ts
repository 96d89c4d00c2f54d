import type { Count } from "../../model/coded.ts";
import { plain, type ReconcileContext, type TacticCode } from "../context.ts";
import { compatible, inWords, type Least, pointOf, sameCount } from "../counts.ts";
import { codedDate, gap, lengthOf, overlaps } from "../interval.ts";
import { distance } from "../places.ts";
import { type Item, PRECISE_DAYS, TOLLS, type Toll } from "./features.ts";
import { similarNames } from "./names.ts";

/** What one feature says for (positive) or against two coded events being one, in quarter points, with the words for it. */
export interface Part {
  points: number;
  words: string;
}

/** Two coded events compared: `impossible` where the single-incident rule forbids joining them. */
export interface Comparison {
  score: number;
  impossible: boolean;
  parts: Part[];
}

const part = (points: number, words: string): Part => ({ points, words });
const NOTHING = part(0, "");
const impossible = (words: string): Comparison => ({
  score: Number.NEGATIVE_INFINITY,
  impossible: true,
  parts: [part(Number.NEGATIVE_INFINITY, words)],
});

/** Days before its publication in which the undated news of an article is taken to have happened. */
const NEWS_DAYS = 21;

/** Towns closer than this, in km, may be two names for where one attack was. */
const NEAR = 15;

function undated(a: Item, b: Item): Part {
  if (a.event.role !== "main" || b.event.role !== "main") return part(-0.5, "a date that one does not give");
  const news = (item: Item) => item.published && { first: item.published.first - NEWS_DAYS, last: item.published.last };
  const [x, y] = [a.days ?? news(a), b.days ?? news(b)];
  return x && y && overlaps(x, y) ? part(1.5, "the news of the same weeks") : part(-2, "news of different weeks");
}

/** Null where the two cannot be one for their dates. */
function compareDates(a: Item, b: Item): Part | null {
  if (!a.days || !b.days) return undated(a, b);
  const apart = gap(a.days, b.days);
  const longest = Math.max(lengthOf(a.days), lengthOf(b.days));
  if (apart > 1 || (apart === 1 && longest > 2)) return null;
  if (apart === 1) return part(-1, "dates one day apart");
  if (longest <= 2) return part(3, a.event.date === b.event.date ? "the same day" : "overlapping days");
  if (longest <= PRECISE_DAYS) return part(2.5, "overlapping days");
  if (longest <= 31) return part(1.25, `the same month (${codedDate(lengthOf(a.days) > lengthOf(b.days) ? a.days : b.days)})`);
  return part(-1, "the same year");
}

/** Null where the two cannot be one for their places. */
function comparePlaces(a: Item, b: Item, context: ReconcileContext): Part | null {
  const [here, there] = [a.event.place, b.event.place];
  if (here === null || there === null) return part(-1, "a place that one does not name");
  const name = a.entry?.name ?? here;
  if (a.place === b.place) return a.broad ? part(1.5, `the same area (${name})`) : part(3, `the same place (${name})`);
  const country = a.event.country ?? b.event.country;
  if (context.places.contains(here, there, country)) return part(1.5, `${there}, which lies in ${here}`);
  if (context.places.contains(there, here, country)) return part(1.5, `${here}, which lies in ${there}`);
  if ((!a.entry || !b.entry) && similarNames(a.place ?? "", b.place ?? "")) return part(2.5, `places spelt alike (${here}, ${there})`);
  const km = a.entry && b.entry && !a.broad && !b.broad ? distance(a.entry, b.entry) : null;
  return km !== null && km <= NEAR ? part(-2.5, `neighbouring places (${here}, ${there}, ${Math.round(km)} km)`) : null;
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

function compareTactics(a: Item, b: Item, codes: ReadonlyMap<string, TacticCode>): Part {
  const [x, y] = [a.event.tactics, b.event.tactics];
  if (x.length === 0 || y.length === 0) return NOTHING;
  const shared = x.filter((code) => y.includes(code));
  if (shared.length > 0) return part(isTelling(shared, codes) ? 2 : 1.5, `the same tactic (${shared.join(", ")})`);
  const refined = refining(x, y, codes) ?? refining(y, x, codes);
  if (refined) return part(1.25, `tactics of one kind (${x.join(", ")}; ${y.join(", ")})`);
  const [f, g] = [family(x, codes), family(y, codes)];
  if ([...f].some((name) => g.has(name))) return part(-0.5, `different tactics of one family (${x.join(", ")}; ${y.join(", ")})`);
  const ground = (names: Set<string>) => names.has("explosive") || names.has("armed");
  return part(ground(f) && ground(g) ? -1.5 : -2.5, `different tactics (${x.join(", ")}; ${y.join(", ")})`);
}

function compareTargets(a: Item, b: Item): Part {
  const [x, y] = [a.event.target, b.event.target];
  if (x === null || y === null) return NOTHING;
  if (x === y) return part(1, `the same target (${x})`);
  return part([x, y].includes("civilians") || [x, y].includes("militants") ? -1.5 : -0.5, `different targets (${x}, ${y})`);
}

function comparePerpetrators(a: Item, b: Item, context: ReconcileContext): Part {
  const [x, y] = [a.event.perpetrator, b.event.perpetrator];
  if (x === null || y === null) return NOTHING;
  if (context.groups.related(x, y)) return part(1, `the same perpetrator (${x})`);
  const sure = (item: Item) => item.event.basis === "claimed" || item.event.basis === "attributed";
  return part(sure(a) && sure(b) ? -2 : -0.5, `different perpetrators (${x}, ${y})`);
}

function compareNeighbourhoods(a: Item, b: Item): Part {
  const [x, y] = [a.event.neighbourhood, b.event.neighbourhood];
  if (x === null || y === null) return NOTHING;
  return plain(x) === plain(y) ? part(1, `the same neighbourhood (${x})`) : part(-1.5, `different neighbourhoods (${x}, ${y})`);
}

const WEIGHT: Record<Toll, number> = { killed: 2, attackers_killed: 1.5, wounded: 1.5 };

/** Equal small numbers are common, equal large ones rare: what equality is worth grows with the number. */
function weightOfEqual(count: Count, field: Toll): number {
  const number = pointOf(count) ?? 0;
  return number === 0 ? 0.25 : number === 1 ? 0.5 : number === 2 ? WEIGHT[field] / 2 : WEIGHT[field];
}

/** Only figures with a number are compared. */
const NO_WORDS: Least = new Map();

function compareCounts(a: Count, b: Count, field: Toll): Part {
  const label = field === "attackers_killed" ? "attackers killed" : field;
  const words = `${inWords(a)} and ${inWords(b)} ${label}`;
  if (sameCount(a, b)) return part(weightOfEqual(a, field), `the same toll (${inWords(a)} ${label})`);
  const [x, y] = [pointOf(a) ?? 0, pointOf(b) ?? 0];
  const [small, large] = [Math.min(x, y), Math.max(x, y)];

  if (large - small <= Math.max(2, large / 4) && small > 0) return part(0.75, `close tolls (${words})`);
  if (compatible(a, b, NO_WORDS)) return part(0.25, `tolls that can both be true (${words})`);
  return large >= 10 && large >= 3 * small ? part(-2, `very different tolls (${words})`) : part(-0.5, `different tolls (${words})`);
}

function compareTolls(a: Item, b: Item): Part[] {
  return TOLLS.flatMap((field) => {
    const all = a.figures[field].flatMap((x) => b.figures[field].map((y) => compareCounts(x, y, field)));
    const best = all.sort((x, y) => y.points - x.points)[0];
    return best ? [best] : [];
  });
}

function conflict(a: Item, b: Item): string | null {
  if (a.article === b.article) return "told apart by one article";
  const [x, y] = [a.event, b.event];
  if (x.country !== null && y.country !== null && x.country !== y.country) return `different countries (${x.country}, ${y.country})`;
  const sides = new Set([x.initiator, y.initiator]);
  return sides.has("state") && sides.has("nonstate") ? "begun by different sides" : null;
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
  if (no) return impossible(no);
  const dates = compareDates(a, b);
  if (!dates) return impossible(`different dates (${a.event.date}, ${b.event.date})`);
  const places = comparePlaces(a, b, context);
  if (!places) return impossible(`different places (${a.event.place}, ${b.event.place})`);
  const rest = [compareTactics(a, b, codes), compareTargets(a, b), comparePerpetrators(a, b, context), compareNeighbourhoods(a, b)];
  const parts = [places, dates, ...rest, ...compareTolls(a, b)].filter(({ words }) => words !== "");
  return { score: parts.reduce((sum, { points }) => sum + points, 0), impossible: false, parts };
}
