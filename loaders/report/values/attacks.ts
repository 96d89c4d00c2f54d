import type { Attack, Toll } from "../../figures/rows/attacks.ts";
import { eventAddress } from "../address.ts";
import type { Site } from "../site-index.ts";
import { attacksOf, GROUPS, type GroupName } from "./groups.ts";
import { counting, type NamedValue, saying, type ValueSource } from "./value.ts";

/** The sum of what attacks are said to have cost. */
export interface TollSum {
  sum: number;
  /** Attacks for which a number is given. */
  known: number;
  /** The sum is a lowest figure: a number is missing, or is itself "at least". */
  atLeast: boolean;
}

function sumTolls(attacks: Attack[], tollOf: (attack: Attack) => Toll): TollSum {
  const numbers = attacks.map(tollOf).map(({ low, best, high }) => ({ number: best ?? low ?? null, open: high === null }));
  const known = numbers.filter(({ number }) => number !== null);
  return {
    sum: known.reduce((sum, { number }) => sum + (number ?? 0), 0),
    known: known.length,
    atLeast: known.length < attacks.length || known.some(({ open }) => open),
  };
}

/** How often each key occurs, most often first, then in the order met. */
function tally(keys: string[]): [key: string, count: number][] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function extreme(attacks: Attack[], rank: (attack: Attack) => number | null): Attack | null {
  let best: { attack: Attack; rank: number } | null = null;
  for (const attack of attacks) {
    const own = rank(attack);
    if (own !== null && (best === null || own > best.rank)) best = { attack, rank: own };
  }
  return best?.attack ?? null;
}

function naming(site: Site, attack: Attack | null): NamedValue {
  const event = attack === null ? undefined : site.eventById.get(attack.event_id);
  return event ? saying(site.words.short(event), eventAddress(event.event_id)) : saying("");
}

function valuesOf(site: Site, group: GroupName): Record<string, NamedValue> {
  const { words } = site;
  const list = attacksOf(site, group);
  const all = attacksOf(site, "attacks").length;
  // A chapter without a case has no list of cases to lead to.
  const href = group === "attacks" ? GROUPS[group].page : list.length > 0 ? `${GROUPS[group].page}#cases` : null;
  const subset = (attacks: Attack[]) => counting(attacks.length, words.counted(attacks.length, group), href);
  const killed = sumTolls(list, (attack) => attack.killed);
  const wounded = sumTolls(list, (attack) => attack.wounded);
  const places = tally(list.flatMap(({ place }) => (place === null ? [] : [place])));
  const targets = tally(list.flatMap(({ target }) => (target === null ? [] : [target])));
  const facts = { group, n: list.length, all, killed, wounded, places, targets, articles: site.input.tables.articles.length };
  return {
    [group]: subset(list),
    [`${group}-reported`]: subset(list.filter(({ reported }) => reported)),
    [`${group}-claimed`]: subset(list.filter(({ basis }) => basis === "claimed")),
    [`${group}-unnamed`]: subset(list.filter(({ perpetrator }) => perpetrator === null)),
    [`${group}-disputed`]: subset(list.filter(({ disputed }) => disputed.length > 0)),
    [`${group}-in-several-articles`]: subset(list.filter(({ articles }) => articles > 1)),
    [`${group}-complex`]: subset(list.filter(({ complex }) => complex)),
    [`${group}-share`]: counting(list.length, words.partOf(list.length, all, words.counted(all, "attacks")), href),
    [`${group}-killed`]: counting(killed.sum, words.peopleKilled(killed), href),
    [`${group}-toll-known`]: counting(killed.known, words.counted(killed.known, group), href),
    [`${group}-places`]: counting(places.length, words.named(places.map(([place]) => place)), href),
    [`${group}-deadliest`]: naming(
      site,
      extreme(list, ({ killed: { low, best } }) => best ?? low),
    ),
    [`${group}-latest`]: naming(site, list.filter(({ from }) => from !== null).at(-1) ?? null),
    [`${group}-finding`]: saying(words.useFinding(facts), href),
    [`${group}-toll-finding`]: saying(words.tollFinding(facts), href),
    [`${group}-target-finding`]: saying(words.targetFinding(facts), href),
  };
}

/** The same values for every group of attacks: how many, where, whom, at what cost, on whose word. */
export const attackValues: ValueSource = (site) => {
  const groups = Object.keys(GROUPS) as GroupName[];
  return Object.assign({}, ...groups.map((group) => valuesOf(site, group)));
};
