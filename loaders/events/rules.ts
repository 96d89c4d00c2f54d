/** A rule of reconciling, as Methods prints it. */
export interface ReconcileRule {
  name: string;
  /** The fields it decides; `*` for all. */
  field: string;
  description: { en: string };
}

const rule = (name: string, field: string, en: string): ReconcileRule => ({ name, field, description: { en } });

const COUNTS = "killed, wounded, attackers_killed";

/** Every rule by which accounts become an event's values, in the order in which they are applied. */
export const RECONCILE_RULES = [
  rule(
    "newer-of-one-source",
    "*",
    "A source's newer value supersedes its older one where the two differ. The same source is the same institution; unnamed sources are the same only within one article. A vaguer value supersedes nothing.",
  ),
  rule(
    "official-update",
    COUNTS,
    "A later official account that says that it replaces earlier figures (“raising the toll from 17 to 21”) supersedes the earlier figures of others, perpetrators' claims excepted.",
  ),
  rule(
    "background-only-fills",
    "*",
    "If any account of a main event gives a field, background recollections enter neither its value nor its range nor its dispute; they only fill what nobody else gives.",
  ),
  rule("latest-official", COUNTS, "Best is the latest live official figure: of a military, government or United Nations source."),
  rule("latest", COUNTS, "Without an official figure, best is the latest live one."),
  rule(
    "most-given-else-lowest",
    COUNTS,
    "Of equally late figures, best is the one that most sources give, else the lowest. Near-copies of one wire story count once.",
  ),
  rule(
    "range-of-live-figures",
    COUNTS,
    "Low and high are the lowest and the highest of the live figures. Perpetrators' figures are shown and may make a dispute, but enter no range.",
  ),
  rule(
    "groups-sum",
    COUNTS,
    "A figure for one group or one site is no total. Where an article gives no total, its live groups that do not overlap sum to its total, official if a part is.",
  ),
  rule("claimed-figure", COUNTS, "A figure that only perpetrators give is shown as best, without a range."),
  rule("vague-fills", COUNTS, "A vague figure (“several”) supersedes nothing and is never best beside a number."),
  rule(
    "specific-tactic",
    "tactics",
    "Between accounts the specific tactic takes the place of the vague one; tactics that one account names side by side stay; then all live accounts are united.",
  ),
  rule(
    "claimed-only",
    "tactics",
    "A tactic that only perpetrators assert refines nothing and is marked as claimed only; it counts neither for a complex attack nor for the event's id unless there is no other.",
  ),
  rule("complex-last", "complex", "Complex is derived last: explosive and armed tactics together, or two different explosive ones."),
  rule("narrowest-date", "date", "The narrowest interval that fits most live accounts, official ones first."),
  rule("most-specific-place", "place", "The most specific place that most live accounts agree on."),
  rule(
    "with-the-toll",
    "target, target_actor, outcome, devices, vehicle",
    "As the account that gave the best of killed, else of wounded, if it states the field; else as most accounts.",
  ),
  rule("most-accounts", "initiator, country", "As most live accounts, official ones first."),
  rule(
    "strongest-basis",
    "perpetrator, basis",
    "The strongest basis decides: claimed over attributed over suspected. Of a group and its part the part is kept; competing claims of unrelated groups are all kept.",
  ),
  rule("first-claim", "claimed_on, claim_channel", "The day and way of the earliest claim."),
  rule(
    "inferred-in-article",
    "date, place, neighbourhood, country, tactics, initiator, perpetrator, basis, target, target_actor, devices, vehicle, outcome",
    "What no source states but the coding of an article infers (the country from the town, the initiator from the tactic) stands where no account gives the field.",
  ),
  rule("correction", "*", "An analyst's decision takes the place of what the rules give; it is marked, with its reason and source."),
  rule(
    "confirmation",
    "*",
    "An analyst has held the value against the passages and stands by it; it is marked, with the reason and source. Where the rules no longer give it, the report cannot be built until somebody looks again.",
  ),
  rule(
    "cannot-both-be-true",
    "disputed",
    "A field is disputed if two live accounts, perpetrators included, cannot both be true: number ranges that do not meet (“several” is 2 or more, “dozens” 24 or more, “about n” n ± 25%, “at least” open above), dates that do not overlap, places neither of which holds the other, unrelated groups named as the perpetrator, a version that the other denies. A refinement is no dispute.",
  ),
] as const;

export type RuleName = (typeof RECONCILE_RULES)[number]["name"];
