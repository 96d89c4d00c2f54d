import { expect, test } from "vitest";
import { uncountedIn } from "../../loaders/exploring/uncounted.ts";

const row = (more: Record<string, string | number | null>) => ({
  ...{ event_id: "e", outcome: "killed", group: "unknown", low: null, best: null, high: null, stated: "several", superseded_by: null },
  ...more,
});

test.each<[string, Record<string, string | number | null>, boolean]>([
  ["people without a number", {}, true],
  ["a number", { low: 2, best: 2, high: 2 }, false],
  ["nothing", { stated: null }, false],
  ["attackers", { group: "attacker" }, false],
  ["what a newer figure supersedes", { superseded_by: "a" }, false],
  ["another event", { event_id: "f" }, false],
  ["the wounded", { outcome: "wounded" }, false],
])("of %s", (_, more, expected) => expect(uncountedIn({ casualties: [row(more)] })("e", "killed")).toBe(expected));
