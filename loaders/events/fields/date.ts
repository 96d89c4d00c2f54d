import { flatMap } from "../../flat-map.ts";
import type { LinkedAccount } from "../../model/event.ts";
import type { ReconcileContext } from "../context.ts";
import { codedDate, type Interval, intersection, intervalOf, lengthOf, overlaps } from "../interval.ts";
import { isOfficial, liveFor } from "../live.ts";
import { idsOf, type Reconciled, voices } from "./value.ts";

function distinct(intervals: readonly Interval[]): Interval[] {
  return [...new Map(intervals.map((days) => [`${days.first}/${days.last}`, days])).values()];
}

function candidates(stated: readonly Interval[]): Interval[] {
  const once = distinct(stated);
  const shared = flatMap(once, (a, i) => flatMap(once.slice(i + 1), (b) => intersection(a, b) ?? []));
  return distinct([...once, ...shared]);
}

interface Fit {
  days: Interval;
  fitting: LinkedAccount[];
  official: number;
  all: number;
}

/** Most official accounts, then most accounts, then the narrowest, then the earliest. */
function better(a: Fit, b: Fit): number {
  return b.official - a.official || b.all - a.all || lengthOf(a.days) - lengthOf(b.days) || a.days.first - b.days.first;
}

/** The event's date by the rule `narrowest-date`; null where no account gives one. */
export function reconcileDate(accounts: readonly LinkedAccount[], context: ReconcileContext): Reconciled<string> | null {
  const dated = flatMap(liveFor(accounts, "date"), (account) => {
    const days = intervalOf(account.date);
    return days ? [{ account, days }] : [];
  });
  const fits = candidates(dated.map(({ days }) => days)).map((days): Fit => {
    const fitting = dated.filter((other) => overlaps(other.days, days)).map(({ account }) => account);
    return { days, fitting, official: voices(fitting.filter(isOfficial), context), all: voices(fitting, context) };
  });
  const best = fits.sort(better)[0];
  if (!best) return null;
  const value = codedDate(best.days);
  return { value, rule: "narrowest-date", reason: { kind: "fitting", value, by: idsOf(best.fitting) }, accounts: best.fitting };
}
