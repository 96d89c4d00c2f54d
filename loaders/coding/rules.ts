import type { LanguagePack } from "../reading/pack.ts";

const UNITS = ["day", "week", "weekend", "month", "year"];
const ANCHORS = ["publication", "told-date", "main-clause", "named-date"];

/** The rules that give values, by what they read; those of tactics that a term alone gives are named by its code. */
const RULES: readonly string[] = [
  ...[
    "day-stated",
    "day-before-publication",
    "day-after-publication",
    "day-in-told-year",
    "day-of-shifted-year",
    "day-of-shifted-month",
    "day-of-weekday",
    "day-of-told-month",
    "day-from-day-behind",
  ],
  ...[
    "weekday-before-publication",
    "last-weekday-before-publication",
    "weekday-after-publication",
    "weekday-of-week",
    "weekday-of-heading",
    "weekday-over-day",
    "weekday-beside-shift",
  ],
  ...["same-weekday", "following-weekday", "preceding-weekday", "day-of-month-before-publication", "day-of-claim", "day-of-statement"],
  ...["month-stated", "month-before-publication", "last-month-before-publication", "month-after-publication", "month-in-told-year"],
  ...["month-of-publication-year", "year-stated", "span", "season-stated", "season-before-publication", "season-after-publication"],
  ...["feast-stated", "feast-before-publication", "feast-after-publication", "date-of-event"],
  ...UNITS.flatMap((unit) => ANCHORS.map((anchor) => `${unit}-from-${anchor}`)),
  ...["place-gazetteer", "place-world", "place-kind-before", "place-kind-after", "place-near", "place-described", "place-preposition"],
  ...[
    "place-capital",
    "place-recurring",
    "place-attacked",
    "place-town-of-neighbourhood",
    "place-of-event",
    "country-of-place",
    "country-of-article",
    "point-of-place",
  ],
  ...[
    "vehicle-bomb",
    "vehicle-driven",
    "vehicle-going",
    "vehicle-blown",
    "driver-detonates",
    "strike-from-the-air",
    "tactic-waylaid",
    "tactics-of-event",
    "tactics-of-killing",
    "outcome-of-attack",
    "outcome-of-event",
  ],
  ...[
    "claim-claimed",
    "claim-attributed",
    "claim-suspected",
    "claim-taken-up",
    "claim-counted",
    "claim-loose",
    "claim-voiced",
    "claim-channel",
    "initiator-of-event",
    "force-of-operation",
  ],
  ...["target-aimed-at", "target-force", "target-named", "target-word", "target-of-event", "target-of-operation"],
  ...["casualty-adjacent", "casualty-object", "casualty-subject", "casualty-toll", "casualty-body", "casualty-label", "casualty-topic"],
  ...["casualty-list", "casualty-apart", "casualty-part", "casualty-breakdown", "casualty-included", "casualty-second", "casualty-one"],
  ...["casualty-behind", "casualty-as-many", "casualty-split"],
  ...["casualty-none", "casualty-all", "casualty-another", "casualty-vague", "casualty-felled", "casualty-reflexive", "casualty-side"],
];

/** The name of every rule that evidence can carry, in order of what they read: what `check --rules` looks for. */
export function valueRules(packs: Iterable<LanguagePack>): string[] {
  const codes = [...packs].flatMap(({ rows }) => rows.filter(({ table, code }) => table === "tactics" && code !== "none"));
  return [...new Set([...RULES, ...codes.map(({ code }) => `tactic-${code}`)])];
}
