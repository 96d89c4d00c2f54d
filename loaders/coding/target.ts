import { type Aim, aimOf, type Guarded, guardedIn, peopleHit } from "../accounts/aims.ts";
import type { Clause } from "../accounts/clause.ts";
import type { Frame } from "../accounts/frame.ts";
import type { Voice } from "../accounts/voices.ts";
import { flatMap } from "../flat-map.ts";
import type { Target } from "../model/coded.ts";
import type { SiteKind } from "../reading/targets.ts";

/**
 * Who was hit, by all that is told, where no source says what was aimed at: what was attacked, else the camp or patrol that the sentences on the
 * attack name, or those around them, else the people hit. `beside` are the clauses that tell of no event; null
 * where nobody is said to have attacked: of two sides that fought, soldiers are as much the one as the other.
 */
export function targetOf({ views }: Frame, voices: readonly Voice[], beside: readonly Clause[] | null): Target | null {
  const told = { signs: flatMap(voices, ({ signs }) => signs), figures: flatMap(voices, ({ figures }) => figures) };
  return aimOfAll(voices)?.target ?? (beside === null ? null : (guardedBy(views, beside)?.target ?? null)) ?? peopleHit(told);
}

/** What was aimed at by all that the sources of an event tell together. */
export function aimOfAll(voices: readonly Voice[]): Aim | null {
  return aimOf({ targets: flatMap(voices, ({ targets }) => targets), figures: flatMap(voices, ({ figures }) => figures) });
}

/** What the sentences before those on an attack name last in their paragraphs that stands fixed or moves. */
export function siteAround(views: Frame["views"], beside: readonly Clause[]): SiteKind | null {
  const first = views.find(({ clause }) => clause.reading.text.part === "body")?.clause.sentence;
  const before = beside.filter(
    ({ sentence, reading }) => reading.text.part === "body" && sentence.paragraph === first?.paragraph && sentence.index < first.index,
  );
  return flatMap(before, ({ targets }) => targets).findLast(({ site }) => site !== "people")?.site ?? null;
}

/** The camp, post or patrol that the sentences on an attack name, or those around them in their paragraphs. */
export function guardedBy(views: Frame["views"], beside: readonly Clause[]): Guarded | null {
  const paragraphs = new Set(views.map(({ clause }) => clause.sentence.paragraph));
  const around = beside.filter(({ sentence, reading }) => reading.text.part === "body" && paragraphs.has(sentence.paragraph));
  return guardedIn(views.map(({ clause }) => clause)) ?? guardedIn(around);
}

/** "La cible de l'attaque n'était pas connue", "impossible de savoir ce que les poseurs visaient": in the story of the event, or the paragraph behind it. */
export function isAimUnknown(views: Frame["views"], beside: readonly Clause[]): boolean {
  const told = views.map(({ clause }) => clause).filter(({ reading }) => reading.text.part === "body");
  const paragraphs = new Set(flatMap(told, ({ sentence: { paragraph } }) => [paragraph, paragraph + 1]));
  const near = beside.filter(({ reading, sentence }) => reading.text.part === "body" && paragraphs.has(sentence.paragraph));
  return [...told, ...near].some(({ flags }) => flags.has("aim_unknown"));
}
