import type { LinkedAccount } from "../../model/event.ts";
import { compare } from "../../problems.ts";
import { type Places, plain, type ReconcileContext } from "../context.ts";
import { isOfficial, liveFor } from "../live.ts";
import { idsOf, mostGiven, type Reconciled, voices } from "./value.ts";

/** True if two spellings name one place. */
export function samePlace(a: string, b: string, country: string | null, places: Places): boolean {
  return plain(a) === plain(b) || plain(places.canonical(a, country)) === plain(places.canonical(b, country));
}

/** True if one place is or holds the other. */
export function placesAgree(a: string, b: string, country: string | null, places: Places): boolean {
  return samePlace(a, b, country, places) || places.mayContain(a, b, country) || places.mayContain(b, a, country);
}

interface Fit {
  name: string;
  fitting: LinkedAccount[];
  official: number;
  all: number;
  /** How many of the other named places hold it. */
  depth: number;
}

function fits(name: string, given: readonly LinkedAccount[], context: ReconcileContext): Fit {
  const holds = (account: LinkedAccount) => context.places.mayContain(account.place ?? "", name, account.country);
  const fitting = given.filter((account) => samePlace(account.place ?? "", name, account.country, context.places) || holds(account));
  return {
    name,
    fitting,
    official: voices(fitting.filter(isOfficial), context),
    all: voices(fitting, context),
    depth: new Set(given.filter(holds).map((account) => plain(account.place ?? ""))).size,
  };
}

/** The event's place by the rule `most-specific-place`, under the gazetteer's name, else the spelling most accounts use. */
export function reconcilePlace(accounts: readonly LinkedAccount[], context: ReconcileContext): Reconciled<string> | null {
  const given = liveFor(accounts, "place");
  const names = new Map<string, LinkedAccount[]>();
  for (const account of given) {
    const key = plain(context.places.canonical(account.place ?? "", account.country));
    names.set(key, [...(names.get(key) ?? []), account]);
  }
  const spelt = [...names.values()].map((same) => mostGiven(same, (account) => account.place, context)?.value ?? "");
  const all = spelt.map((name) => fits(name, given, context));
  all.sort((a, b) => b.all - a.all || b.depth - a.depth || b.official - a.official || compare(a.name, b.name));
  const best = all[0];
  if (!best) return null;
  const value = context.places.canonical(best.name, best.fitting[0]?.country ?? null);
  return {
    value,
    rule: "most-specific-place",
    reason: { kind: "given", value, by: idsOf(best.fitting), notes: [] },
    accounts: best.fitting,
  };
}
