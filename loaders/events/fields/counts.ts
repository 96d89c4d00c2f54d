import { flatMap } from "../../flat-map.ts";
import type { Casualty, CodedAccount, Count } from "../../model/coded.ts";
import type { LinkedAccount } from "../../model/event.ts";
import type { GivenNote, ValueReason } from "../../model/reason.ts";
import { compare } from "../../problems.ts";
import type { ReconcileContext } from "../context.ts";
import { inWords, isVague, pointOf, sameCount, sumCounts } from "../counts.ts";
import { type CountField, givenOn, isOfficial, isPerpetrator, liveFor } from "../live.ts";
import type { RuleName } from "../rules.ts";
import { idsOf, type Reconciled, voices } from "./value.ts";

/** A total as it enters the reconciling: one account's, or one article's groups added up. */
export interface Total {
  count: Count;
  accounts: LinkedAccount[];
  official: boolean;
  perpetrator: boolean;
  /** Day number on which it was given. */
  day: number;
  summed: boolean;
}

/** An account's own figures behind one of the event's counts; joint tolls are not among them. */
export function figuresOf(account: CodedAccount, field: CountField): Casualty[] {
  const outcome = field === "wounded" ? "wounded" : "killed";
  return account.casualties.filter(
    (casualty) =>
      casualty.outcome === outcome &&
      casualty.joint_events.length === 0 &&
      (casualty.group === "attacker") === (field === "attackers_killed"),
  );
}

/** True if what the account gives is only a part: for a group of victims or for one site. */
export function isPart(account: CodedAccount, field: CountField): boolean {
  const figures = figuresOf(account, field);
  const counted = figures.filter(({ count }) => !isVague(count));
  return figures.length > 0 && (counted.length > 0 ? counted : figures).every((figure) => figure.part);
}

/** True if all that the account gives is a toll of several events together. */
function isJoint(account: CodedAccount, field: CountField): boolean {
  const outcome = field === "wounded" ? "wounded" : "killed";
  return (
    figuresOf(account, field).length === 0 &&
    account.casualties.some((figure) => figure.outcome === outcome && figure.joint_events.length > 0)
  );
}

function totalOf(account: LinkedAccount, field: CountField, eventStart: number | null): Total {
  return {
    count: account[field] as Count,
    accounts: [account],
    official: isOfficial(account),
    perpetrator: isPerpetrator(account),
    day: givenOn(account, eventStart),
    summed: false,
  };
}

const laterOfficialFirst = (a: Total, b: Total) =>
  Number(b.official) - Number(a.official) || b.day - a.day || compare(a.accounts[0]?.account_id ?? "", b.accounts[0]?.account_id ?? "");

/** What each account gives for each group: the account's own sum where it names one group only. */
function groupTotals(account: LinkedAccount, field: CountField, eventStart: number | null): [string, Total][] {
  const total = totalOf(account, field, eventStart);
  const groups = new Map<string, Count[]>();
  for (const figure of figuresOf(account, field)) groups.set(figure.group, [...(groups.get(figure.group) ?? []), figure.count]);
  if (groups.size === 1) return [...groups.keys()].map((group) => [group, total]);
  return [...groups].map(([group, counts]) => [group, { ...total, count: sumCounts(counts) }]);
}

/** Rule `groups-sum`: one article's parts as its total. Victims of no named group may be of any, so they add to no named ones. */
function sumOfGroups(parts: readonly LinkedAccount[], field: CountField, eventStart: number | null): Total[] {
  if (parts.length === 1) return parts.map((account) => ({ ...totalOf(account, field, eventStart), summed: true }));
  const best = new Map<string, Total>();
  for (const [group, total] of flatMap(parts, (account) => groupTotals(account, field, eventStart))) {
    const other = best.get(group);
    if (!other || laterOfficialFirst(total, other) < 0) best.set(group, total);
  }
  if (best.size > 1) best.delete("unknown");
  const chosen = [...best.values()];
  if (chosen.length === 0) return [];
  return [
    {
      count: sumCounts(chosen.map(({ count }) => count)),
      accounts: [...new Set(flatMap(chosen, ({ accounts }) => accounts))],
      official: chosen.some(({ official }) => official),
      perpetrator: false,
      day: Math.max(...chosen.map(({ day }) => day)),
      summed: true,
    },
  ];
}

function totalsOfArticle(accounts: readonly LinkedAccount[], field: CountField, eventStart: number | null): Total[] {
  const whole = accounts.filter((account) => isPerpetrator(account) || !isPart(account, field));
  const parts = accounts.filter((account) => !isPerpetrator(account) && isPart(account, field));
  const totals = whole.map((account) => totalOf(account, field, eventStart));
  const hasNumber = totals.some((total) => !total.perpetrator && !isVague(total.count));
  return hasNumber || parts.length === 0 ? totals : [...totals, ...sumOfGroups(parts, field, eventStart)];
}

/** The live totals of an event, article by article; a figure for one group or site is among them only where its article gives no total. */
export function liveTotals(accounts: readonly LinkedAccount[], field: CountField, eventStart: number | null): Total[] {
  const articles = new Map<string, LinkedAccount[]>();
  for (const account of liveFor(accounts, field)) {
    if (!isJoint(account, field)) articles.set(account.article, [...(articles.get(account.article) ?? []), account]);
  }
  return flatMap([...articles.values()], (own) => totalsOfArticle(own, field, eventStart));
}

/** Of equally late totals: the figure that most voices give, else the lowest. */
function mostGivenElseLowest(totals: readonly Total[], context: ReconcileContext): Total[] {
  if (totals.length < 2) return [...totals];
  const same: Total[][] = [];
  for (const total of totals) {
    const group = same.find(([first]) => first && sameCount(first.count, total.count));
    if (group) group.push(total);
    else same.push([total]);
  }
  const weight = (group: Total[]) =>
    voices(
      flatMap(group, ({ accounts }) => accounts),
      context,
    );
  const point = (group: Total[]) => (group[0] ? (pointOf(group[0].count) ?? Number.POSITIVE_INFINITY) : 0);
  const words = (group: Total[]) => (group[0] ? inWords(group[0].count) : "");
  return same.sort((a, b) => weight(b) - weight(a) || point(a) - point(b) || compare(words(a), words(b)))[0] ?? [];
}

interface Best {
  totals: Total[];
  rule: RuleName;
}

/** Nobody but perpetrators gives a number: theirs, marked as claimed; else what is vague. */
function withoutNumbers(totals: readonly Total[], victims: readonly Total[], context: ReconcileContext): Best | null {
  const claimed = totals.filter((total) => total.perpetrator && !isVague(total.count));
  if (victims.length === 0 && claimed.length > 0) return { totals: mostGivenElseLowest(claimed, context), rule: "claimed-figure" };
  const vague = mostGivenElseLowest(totals, context);
  return vague.length > 0 ? { totals: vague, rule: "vague-fills" } : null;
}

function bestOf(totals: readonly Total[], context: ReconcileContext): Best | null {
  const victims = totals.filter((total) => !total.perpetrator);
  const numbers = victims.filter((total) => !isVague(total.count));
  if (numbers.length === 0) {
    return withoutNumbers(totals, victims, context);
  }
  const official = numbers.filter((total) => total.official);
  const pool = official.length > 0 ? official : numbers;
  const latestDay = Math.max(...pool.map(({ day }) => day));
  const latest = pool.filter(({ day }) => day === latestDay);
  const chosen = mostGivenElseLowest(latest, context);
  if (chosen.every(({ summed }) => summed)) return { totals: chosen, rule: "groups-sum" };
  if (chosen.length < latest.length) return { totals: chosen, rule: "most-given-else-lowest" };
  return { totals: chosen, rule: official.length > 0 ? "latest-official" : "latest" };
}

/** Low, best and high over all live figures (rule `range-of-live-figures`); one figure alone keeps its own bounds. */
function rangeOver(best: Count, totals: readonly Total[]): Count {
  const counts = totals.filter((total) => !total.perpetrator && !isVague(total.count)).map(({ count }) => count);
  if (counts.length === 0) return { ...best, low: null, high: null };
  if (counts.every((count) => sameCount(count, best))) return best;
  const lows = counts.map((count) => count.low ?? count.best ?? 0);
  const highest = [...counts].sort((a, b) => (b.high ?? pointOf(b) ?? 0) - (a.high ?? pointOf(a) ?? 0))[0] ?? best;
  const open = highest.low !== null && highest.high === null;
  return { ...best, low: Math.min(...lows), best: best.best, high: open ? null : (highest.high ?? highest.best) };
}

function reasonFor(value: Count, { totals, rule }: Best): ValueReason {
  const accounts = flatMap(totals, (total) => total.accounts);
  const notes: GivenNote[] = [];
  if (rule === "groups-sum" && accounts.length > 1) notes.push("groups-added-up");
  if (accounts.some((account) => account.self_reported)) notes.push("own-operation");
  return { kind: "given", value, by: idsOf(accounts), notes };
}

/**
 * One of the event's counts by the rules for counts; null where nobody gives one.
 * `own` keeps the chosen figure's own bounds, as one article is coded; `all` spans every live figure, as events are.
 */
export function reconcileCount(
  accounts: readonly LinkedAccount[],
  field: CountField,
  eventStart: number | null,
  span: "own" | "all",
  context: ReconcileContext,
): Reconciled<Count> | null {
  const totals = liveTotals(accounts, field, eventStart);
  const best = bestOf(totals, context);
  const count = best?.totals[0]?.count;
  if (!best || !count) return null;
  const value = span === "own" ? { ...count } : rangeOver(count, totals);
  return { value, rule: best.rule, reason: reasonFor(count, best), accounts: flatMap(best.totals, (total) => total.accounts) };
}
