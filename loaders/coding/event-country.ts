import type { Clause } from "../accounts/clause.ts";
import type { Frame } from "../accounts/frame.ts";
import { isStrong } from "../accounts/strength.ts";
import { flatMap } from "../flat-map.ts";
import type { Role } from "../model/coded.ts";
import { termsWithin } from "../reading/source.ts";
import { within } from "../reading/within.ts";
import type { EventMaking } from "./event.ts";

/** Tokens from a nationality to the place that it is said of: "a Tunisian beach resort". */
const NATION = 3;
/** Tokens from an attack to the country behind it: "enlevé au Mali". */
const BEHIND = 4;

type ArticleCountries = Pick<EventMaking, "countries" | "placed">;

/** "a Tunisian beach resort": whose the place is that was attacked. */
function siteNations({ reading: { countries }, targets }: Clause): string[] {
  const fixed = targets.filter(({ site }) => site === "fixed");
  return flatMap(fixed, ({ from }) =>
    within(countries, from - NATION, from).flatMap(({ form, country, ofActor, beside }) =>
      form === "demonym" && !ofActor && !beside ? [country] : [],
    ),
  );
}

/** "Algeria's Mokhtar Belmokhtar": whose countryman he is. */
function isOfPerson({ reading: { text } }: Clause, to: number): boolean {
  return text.tokens[to + 1]?.norm === "s" && text.tokens[to + 1]?.glued === true && text.tokens[to + 2]?.capital === true;
}

/** "a US soldier", "the US-Kenyan base": a name that says of what nation somebody or something is. */
function isAttribute({ reading: { source, text } }: Clause, to: number): boolean {
  if (text.tokens[to]?.text === "-" && text.tokens[to]?.glued === true) return true;
  return termsWithin(source, "people", to, to + 4).some(({ from }) => from === to);
}

/** "had killed 30 in a part of Chad": the country that an event's own sentences name, and no place in it; null where they name none. */
export function countryTold({ views }: Pick<Frame, "views">): string | null {
  const own = ownOf(countriesIn(views));
  return own.size === 1 ? ([...own][0] ?? null) : own.size > 1 ? countryNearAttack(views) : null;
}

function countriesIn(views: Frame["views"]) {
  return flatMap(views, ({ clause }) =>
    within(clause.reading.countries, clause.from, clause.to).filter(
      (named) => !isOfPerson(clause, named.to) && !isAttribute(clause, named.to) && !speaks(clause, named),
    ),
  );
}

/** "the United States said": a state that speaks. */
function speaks({ reading, sentence }: Clause, { from, to }: { from: number; to: number }): boolean {
  return within(reading.speech, sentence.from, sentence.to).some(({ speaker }) => speaker.from <= from && to <= speaker.to);
}

function ownOf(named: ReturnType<typeof countriesIn>): Set<string> {
  return new Set(named.filter(({ form, ofActor, beside }) => form === "name" && !ofActor && !beside).map(({ country }) => country));
}

/** The one country that an event's own sentences name, else the article's: for the news its first, for a recollection its only one. */
export function countryOf({ views }: Frame, role: Role, { countries, placed }: ArticleCountries): string | null {
  const told = countryTold({ views });
  if (told !== null) return told;
  const named = countriesIn(views);
  const own = ownOf(named);
  const sites = role === "background" ? new Set(flatMap(views, ({ clause }) => siteNations(clause))) : new Set<string>();
  if (sites.size === 1) return [...sites][0] ?? null;
  const hit = new Set(
    flatMap(views, ({ figures }) => flatMap(figures, ({ group, country }) => (group === "civilian" ? [] : (country ?? [])))),
  );
  const nation = hit.size === 1 ? [...hit][0] : undefined;
  // Whose soldiers they are tells where they were only of a country that the article places something in: armies serve abroad.
  if (role === "background" && nation !== undefined && placed.has(nation)) return nation;
  if (role === "background" && named.some(({ beside }) => beside)) return null;
  return role === "main" || own.size === 0 ? (countries[0] ?? null) : null;
}

/** "enlevé au Mali, libéré au Niger": of several countries that a sentence names, the one right behind the attack. */
function countryNearAttack(views: Frame["views"]): string | null {
  for (const { clause, signs } of views) {
    const strong = signs.find(isStrong);
    if (strong === undefined) continue;
    const behind = within(clause.reading.countries, strong.to, clause.to).find(({ form, ofActor }) => form === "name" && !ofActor);
    if (behind !== undefined && behind.from - strong.to <= BEHIND) return behind.country;
  }
  return null;
}
