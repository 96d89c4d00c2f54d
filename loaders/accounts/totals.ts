import { flatMap } from "../flat-map.ts";
import type { Casualty, CodedAccount, Count } from "../model/coded.ts";

/** A toll of fewer could be contradicted by a toll of one. */
const MANY = 3;
const OFFICIAL = new Set(["government", "military", "un"]);
/** Who counts otherwise than officials do. */
const RIVALS = new Set(["witness", "local", "other"]);
const FORCES = new Set(["military", "police", "peacekeeper", "militia"]);

/**
 * Settles what each account's figures are to those of the others in one article: a total that takes in the attackers is reduced by them, and a figure
 * for named groups that is smaller than a total of people of all kinds is a part of it. `persons` are the casualties who are one person spoken of, not counted. Changes the accounts.
 */
export function settleTotals(accounts: readonly CodedAccount[], persons: ReadonlySet<Casualty> = new Set()): void {
  for (const account of accounts) reduceByAttackers(account, accounts);
  for (const field of ["killed", "wounded"] as const) {
    markParts(accounts, field, persons);
    dropOutgrown(accounts, field);
  }
  markOneOfAttackers(accounts, persons);
}

/** "The driver was killed, residents say", and from the army: "five attackers": he is one of them. */
function markOneOfAttackers(accounts: readonly CodedAccount[], persons: ReadonlySet<Casualty>): void {
  const most = Math.max(0, ...accounts.map(({ attackers_killed }) => attackers_killed?.best ?? 0));
  if (most < 2) return;
  for (const { casualties } of accounts) {
    const [told, ...more] = casualties.filter(({ group, outcome }) => group === "attacker" && outcome === "killed");
    if (told !== undefined && more.length === 0 && told.count.best === 1 && persons.has(told)) told.part = true;
  }
}

/** "At least six dead", and from others: "two soldiers", "four assailants": the six are both. */
function reduceByAttackers(account: CodedAccount, accounts: readonly CodedAccount[]): void {
  const total = totalOf(account);
  // A toll that has risen comes from fewer dead, not from the dead of both sides.
  if (total === undefined || account.killed === null || account.updates) return;
  const others = accounts.filter((other) => other !== account);
  const attackers = others
    .map((other) => other.attackers_killed?.best ?? null)
    .find((count) => count !== null && others.some(({ killed }) => killed?.best != null && killed.best + count === total.count.best));
  if (attackers == null) return;
  const less = (value: number | null) => (value === null ? null : value - attackers);
  const reduced: Count = { low: less(account.killed.low), best: less(account.killed.best), high: less(account.killed.high) };
  account.killed = account.killed.stated === undefined ? reduced : { ...reduced, stated: account.killed.stated };
  total.includes_attackers = true;
}

/** The dead of an account that says of none of them who they were. */
function totalOf(account: CodedAccount): Casualty | undefined {
  const dead = account.casualties.filter(({ outcome, group }) => outcome === "killed" && group !== "attacker");
  const [total] = dead;
  // The headline and the story may both give it.
  const same = dead.every(({ group, count, part }) => group === "unknown" && !part && count.best === total?.count.best);
  const whole = same && total !== undefined && !total.includes_attackers;
  return whole && account.attackers_killed === null && account.killed?.best === total.count.best ? total : undefined;
}

function victimsOf({ casualties }: CodedAccount, field: "killed" | "wounded"): Casualty[] {
  return casualties.filter(({ group, outcome }) => outcome === field && group !== "attacker");
}

function markParts(accounts: readonly CodedAccount[], field: "killed" | "wounded", persons: ReadonlySet<Casualty>): void {
  const alone = areAllOfOneForce(accounts, field);
  const totals = accounts
    .filter((account) => victimsOf(account, field).some(({ group, part }) => group === "unknown" && !part))
    // "Eight soldiers, says the government; fifteen dead, says a resident": of one force alone, another count and no whole.
    .filter(({ source_type }) => !(alone && RIVALS.has(source_type)))
    .map((account) => account[field]?.best ?? 0);
  const total = Math.max(0, ...totals);
  const most = Math.max(0, ...accounts.map((account) => account[field]?.best ?? 0));
  // Where only villagers were hit, "31 residents" is as much a total as "40".
  const several = accounts.some((account) => victimsOf(account, field).some(({ group }) => group !== "unknown" && group !== "civilian"));
  for (const account of accounts) {
    const told = victimsOf(account, field);
    const count = account[field]?.best ?? 0;
    // "80 dead; the deaths of two Turkish engineers": so few of a kind are some of them, whoever the others were.
    const named = told.every(({ group }) => group !== "unknown") && count < total && (several || count * MANY <= total);
    if (named || isOnePerson(told, most, persons)) for (const casualty of told) casualty.part = true;
  }
}

/** Whoever is said to have been hit, by anybody, was of one force, and an official says so. */
function areAllOfOneForce(accounts: readonly CodedAccount[], field: "killed" | "wounded"): boolean {
  const named = flatMap(accounts, (account) => victimsOf(account, field)).filter(({ group }) => group !== "unknown");
  const official = accounts.some(
    (account) => OFFICIAL.has(account.source_type) && victimsOf(account, field).some(({ group }) => group !== "unknown"),
  );
  return official && named.every(({ group }) => FORCES.has(group) && group === named[0]?.group);
}

/** "whose sister is one of the wounded", "a woman died": the story of one person beside a toll of many is no toll. */
function isOnePerson([told, ...more]: readonly Casualty[], most: number, persons: ReadonlySet<Casualty>): boolean {
  return told !== undefined && more.length === 0 && told.count.best === 1 && (most >= MANY || (persons.has(told) && most > 1));
}

/** "The toll has risen to 92, a hospital said": lower figures that the report gives beside a toll that has risen are those it has risen from. */
function dropOutgrown(accounts: readonly CodedAccount[], field: "killed" | "wounded"): void {
  const newest = accounts.filter((account) => account.updates && account.source_type !== "perpetrator" && isCounted(account, field)).at(-1);
  const best = newest?.[field]?.best;
  if (newest === undefined || best == null) return;
  const others = accounts.filter((account) => account !== newest && account.source_type !== "perpetrator" && isCounted(account, field));
  if (others.some((account) => (account[field]?.best ?? 0) > best)) return;
  for (const account of others) if (!account.updates && (account[field]?.best ?? 0) < best) account[field] = null;
}

function isCounted(account: CodedAccount, field: "killed" | "wounded"): boolean {
  return account[field]?.best != null && !account.casualties.every(({ outcome, part }) => outcome !== field || part);
}
