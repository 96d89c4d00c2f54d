import fc from "fast-check";
import { expect, it } from "vitest";
import { reconcileEvent } from "../../loaders/events/reconcile.ts";
import { SOURCE_TYPES } from "../../loaders/model/coded.ts";
import type { LinkedAccount } from "../../loaders/model/event.ts";
import { CONTEXT, linked, n, TACTICS } from "./accounts.ts";

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const figure = fc.constantFrom(0, 2, 3, 17, "17+", "~17", "20-25", "several", "dozens").map(n);

const accountArbitrary = fc.record({
  source: fc.constantFrom("the army", "a mayor", "JNIM", "a paper", "the mission"),
  source_type: fc.constantFrom(...SOURCE_TYPES),
  institution: maybe(fc.constantFrom("Malian army", "MINUSMA")),
  article: fc.constantFrom("a", "b", "c"),
  role: fc.constantFrom("main" as const, "background" as const),
  published: maybe(fc.constantFrom("2021-06-21", "2021-06-23", "2021-06")),
  stated_on: maybe(fc.constantFrom("2021-06-21", "2021-06-22")),
  updates: fc.boolean(),
  date: maybe(fc.constantFrom("2021-06-21", "2021-06-20/2021-06-21", "2021-06-22", "2021-06", "2021")),
  place: maybe(fc.constantFrom("Sévaré", "Ville de Sévaré", "Mopti region", "Gossi", "Nowhere")),
  tactics: fc.subarray(TACTICS.map(({ code }) => code)),
  perpetrator: maybe(fc.constantFrom("JNIM", "Katiba Macina", "ISGS")),
  target: maybe(fc.constantFrom("military" as const, "civilians" as const)),
  killed: maybe(figure),
  wounded: maybe(figure),
});

const eventArbitrary = fc
  .array(accountArbitrary, { minLength: 1, maxLength: 7 })
  .map((accounts) => accounts.map((given, i) => linked({ ...given, account_id: `${given.article}.${i}` } as Partial<LinkedAccount>)));

const shuffledEvents = eventArbitrary.chain((accounts) =>
  fc.tuple(fc.constant(accounts), fc.shuffledSubarray(accounts, { minLength: accounts.length })),
);

it("gives the same values whatever the order of accounts", () => {
  fc.assert(
    fc.property(shuffledEvents, ([accounts, shuffled]) => {
      const [one, other] = [reconcileEvent(accounts, CONTEXT), reconcileEvent(shuffled, CONTEXT)];
      expect(other.values).toEqual(one.values);
      expect(other.claimed_only).toEqual(one.claimed_only);
      const superseded = (result: typeof one) => new Map(result.accounts.map((account) => [account.account_id, account.superseded_fields]));
      expect(superseded(other)).toEqual(superseded(one));
    }),
    { numRuns: 500 },
  );
});

it("keeps low, best and high in order, and best among the figures given", () => {
  fc.assert(
    fc.property(eventArbitrary, (accounts) => {
      const { killed } = reconcileEvent(accounts, CONTEXT).values;
      expect(killed === null).toBe(accounts.every((account) => account.killed === null));
      const { low, best, high } = killed ?? n("several");
      if (low !== null && best !== null) expect(low).toBeLessThanOrEqual(best);
      if (best !== null && high !== null) expect(best).toBeLessThanOrEqual(high);
      expect(best === null || accounts.some((account) => account.killed?.best === best)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it("tells of every value by which rule and accounts it came about", () => {
  fc.assert(
    fc.property(eventArbitrary, (accounts) => {
      const ids = new Set(accounts.map(({ account_id }) => account_id));
      const { reasons, values } = reconcileEvent(accounts, CONTEXT);
      for (const reason of reasons) expect(reason.accounts.length > 0 && reason.accounts.every((id) => ids.has(id))).toBe(true);
      for (const field of ["date", "place", "killed", "wounded", "target", "perpetrator"] as const) {
        expect(reasons.some((reason) => reason.field === field)).toBe(values[field] !== null);
      }
    }),
    { numRuns: 300 },
  );
});
