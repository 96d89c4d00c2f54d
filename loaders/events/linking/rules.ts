/** What one likeness or difference weighs when two reports are compared, as Methods prints it. */
export interface LinkRule {
  name: string;
  /** For (positive) or against (negative) their being one event. */
  points: number;
  description: { en: string };
}

const rule = <Name extends string>(name: Name, points: number, en: string) => ({ name, points, description: { en } });

/** Every likeness and difference that is weighed, by feature. The points are exact in binary, so that no sum depends on its order. */
export const LINK_RULES = [
  rule("same-place", 3, "The same town, village or camp, under any of its spellings."),
  rule("spelt-alike", 2.5, "Names that no gazetteer has and that differ as two transliterations of one name do."),
  rule("same-area", 1.5, "The same region or area, where neither report is more precise."),
  rule("place-within", 1.5, "A town and the region or area that it lies in."),
  rule("place-unnamed", -1, "One report names no place."),
  rule("neighbouring-places", -2.5, "Two towns less than 15 km apart; farther apart, two reports are never joined."),
  rule("same-day", 3, "The same day, or the same night of two days."),
  rule("overlapping-days", 2.5, "Dates of up to ten days that overlap."),
  rule("same-month", 1.25, "A day and the month that it lies in, or the same month."),
  rule("same-year", -1, "A date and the year that it lies in."),
  rule("day-apart", -1, "Days next to each other, as reports of one night are dated; farther apart, two reports are never joined."),
  rule("undated-news", 1.5, "News without a date, published within three weeks of the other."),
  rule("undated-other-news", -2, "News without a date, published at another time."),
  rule("undated", -0.5, "A recollection without a date."),
  rule("same-tactic", 1.5, "A tactic in common."),
  rule("telling-tactic", 2, "Several tactics in common, or one as specific as a suicide car bomb."),
  rule("one-kind", 1.25, "A vague tactic and a specific one of its kind: a car bomb and a suicide car bomb, a clash and a raid."),
  rule("one-family", -0.5, "Different tactics, both explosive or both armed."),
  rule("bombs-and-guns", -1.5, "Bombs in one report, guns in the other."),
  rule("other-means", -2.5, "Means that are not mistaken for each other, such as an air strike and a raid."),
  rule("same-target", 1, "The same kind of target."),
  rule("other-target", -0.5, "Different kinds of target, both of the state or its allies."),
  rule("other-aim", -1.5, "Civilians or militants aimed at in one report only."),
  rule("same-perpetrator", 1, "The same group, or one and a part of it."),
  rule("other-suspect", -0.5, "Different groups, of which one is only suspected."),
  rule("other-perpetrator", -2, "Different groups, both claimed or stated as fact."),
  rule("same-neighbourhood", 1, "The same neighbourhood."),
  rule("other-neighbourhood", -1.5, "Different neighbourhoods."),
  rule("same-killed", 2, "The same number killed, three or more."),
  rule("same-toll", 1.5, "The same number of wounded or of attackers killed, three or more."),
  rule("same-two", 1, "Two killed, or two wounded, in both."),
  rule("same-one", 0.5, "One killed, or one wounded, in both."),
  rule("same-none", 0.25, "Nobody killed, or nobody wounded, in both."),
  rule("close-tolls", 0.75, "Figures no more than two, or a quarter of the larger, apart."),
  rule("compatible-tolls", 0.25, "Figures that can both be true, such as 12 and at least 10."),
  rule("different-tolls", -0.5, "Figures that cannot both be true."),
  rule("very-different-tolls", -2, "Figures of which one is three times the other or more, and ten or more."),
] as const satisfies readonly LinkRule[];

export type LinkRuleName = (typeof LINK_RULES)[number]["name"];

/** Points of each rule by its name. */
export const POINTS = Object.fromEntries(LINK_RULES.map(({ name, points }) => [name, points])) as Record<LinkRuleName, number>;

/** A limit that sums of points are held against, as Methods prints it. */
export interface LinkLimit {
  name: string;
  points: number;
  description: { en: string };
}

/** Every limit of linking. */
export const LINK_LIMITS = [
  rule("enough", 5, "Two reports reach it to be one event: the same town on the same day is six, and what differs takes away from it."),
  rule(
    "enough-on-average",
    4.5,
    "The pairs between two groups of reports reach it on the average before the groups are joined, so that no chain of likenesses makes one of two attacks.",
  ),
  rule("clearly", 0.75, "A recollection fits one event better than another by so much, or it belongs to neither."),
  rule("near-merge", 3.5, "A pair that was kept apart is told on the pages of both events from here."),
] as const satisfies readonly LinkLimit[];

export type LinkLimitName = (typeof LINK_LIMITS)[number]["name"];

/** Points of each limit by its name. */
export const LIMITS = Object.fromEntries(LINK_LIMITS.map(({ name, points }) => [name, points])) as Record<LinkLimitName, number>;

/** What keeps two reports, or two groups of them, apart whatever speaks for them: the single-incident rule. */
export interface LinkBar {
  name: string;
  description: { en: string };
}

const bar = <Name extends string>(name: Name, en: string) => ({ name, description: { en } });

/** Every bar, in the order in which they are looked at. */
export const LINK_BARS = [
  bar("told-apart", "One article tells them as two events."),
  bar("other-country", "They lie in different countries."),
  bar("other-side", "State forces began one, somebody else the other."),
  bar("other-time", "Their dates lie more than a day apart, or next to each other where one of them is longer than two days."),
  bar(
    "other-place",
    "Their places lie apart: neither holds the other, they are not spelt alike, and they are 15 km or more from each other.",
  ),
  bar("vaguer-third", "Each has its own day and town, and only a vaguer report speaks for joining them."),
] as const satisfies readonly LinkBar[];

export type LinkBarName = (typeof LINK_BARS)[number]["name"];
