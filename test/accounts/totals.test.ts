import { describe, expect, test } from "vitest";
import { settleTotals } from "../../loaders/accounts/totals.ts";
import type { CasualtyGroup, CodedAccount, Count } from "../../loaders/model/coded.ts";
import { emptyAccount } from "../../loaders/model/empty-account.ts";

const exactly = (n: number): Count => ({ low: n, best: n, high: n });

function account(killed: Count, group: CasualtyGroup, attackers: Count | null = null): CodedAccount {
  const made = emptyAccount("a source", "military", null);
  const casualty = { outcome: "killed", part: false, includes_attackers: false, joint_events: [], evidence: 0 } as const;
  const dead = [{ ...casualty, joint_events: [], group, count: killed }];
  if (attackers !== null) dead.push({ ...casualty, joint_events: [], group: "attacker", count: attackers });
  return { ...made, killed, attackers_killed: attackers, casualties: dead };
}

describe("a total of both sides", () => {
  test("is reduced by the attackers whom another source tells apart", () => {
    const total = account({ low: 6, best: 6, high: null, stated: "at least six" }, "unknown");
    const split = account(exactly(2), "military", exactly(4));
    settleTotals([total, split]);
    expect(total.killed).toEqual({ low: 2, best: 2, high: null, stated: "at least six" });
    expect(total.casualties[0]?.includes_attackers).toBe(true);
    expect(split.killed).toEqual(exactly(2));
    expect(split.casualties[0]?.part).toBe(false);
  });

  test.each([
    ["of other people than both sides", account(exactly(7), "unknown"), 7],
    ["whose dead are said to be victims", account(exactly(6), "civilian"), 6],
    ["that tells its own attackers", account(exactly(6), "unknown", exactly(1)), 6],
    ["that has risen from fewer", { ...account(exactly(6), "unknown"), updates: true }, 6],
  ])("stays as it is: %s", (_, total, best) => {
    settleTotals([total, account(exactly(2), "military", exactly(4))]);
    expect(total.killed?.best).toBe(best);
  });
});

test("named groups fewer than a total are a part of it, of the dead as of the wounded", () => {
  const [total, part] = [account(exactly(9), "unknown"), account(exactly(3), "police")];
  settleTotals([total, part]);
  expect(part.casualties[0]?.part).toBe(true);
  expect(total.casualties[0]?.part).toBe(false);
});

test.each([
  [1, 14, true],
  [1, 2, false],
  [2, 14, false],
])("one person's story beside a toll is a part: %d beside %d", (one, many, part) => {
  const [story, toll] = [account(exactly(one), "unknown"), account(exactly(many), "unknown")];
  settleTotals([story, toll]);
  expect(story.casualties[0]?.part).toBe(part);
});
