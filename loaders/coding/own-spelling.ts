import type { Settled } from "../accounts/settle.ts";
import { type Places, plain } from "../events/context.ts";
import type { CodedEvent } from "../model/coded.ts";
import type { Place } from "../model/resources.ts";

/** The rule of a town that a part of it stands for. */
const TOWN = "place-town-of-neighbourhood";
/** Letters of "Le" and "Los". */
const LONGEST_ARTICLE = 3;

/**
 * How the article itself spells its places, by the gazetteer's name: the first of its spellings that is not set in capitals.
 * Takes the settled places of its parts.
 */
export function spellingsOf({ spots }: Pick<Settled, "spots">): Map<string, string> {
  const own = new Map<string, string>();
  for (const named of [...spots.values()].reverse())
    for (const { name, mention } of named) {
      const spelling = mention.name;
      // "Mar Elias" stands for Damascus, and spells it no other way.
      if (mention.rule === TOWN) continue;
      if (!own.has(name) && /^\p{Lu}/u.test(spelling) && spelling !== spelling.toUpperCase()) own.set(name, spelling);
    }
  return own;
}

/** "au Caire" is in "Le Caire": a name whose article its preposition has taken in has it back, where the gazetteer writes it. */
function withArticle(spelling: string, place: Place | null): string {
  const whole = place?.aliases.find((alias) => alias.endsWith(` ${spelling}`) && alias.length - spelling.length <= LONGEST_ARTICLE + 1);
  return whole ?? spelling;
}

/**
 * The event with its places as the article spells them, where the gazetteer knows that spelling for the same place: the tables, which join articles, use
 * the gazetteer's. Source: codebook, `place` ("the article's spelling or the gazetteer's").
 */
export function inOwnSpelling(event: CodedEvent, own: ReadonlyMap<string, string>, places: Places): CodedEvent {
  const spelt = (name: string, country: string | null) => {
    const spelling = own.get(name) ?? name;
    // "the forest of Foulsaré" spells Foulsaré no other way.
    const differs = !` ${plain(spelling)} `.includes(` ${plain(name)} `);
    return differs && places.canonical(spelling, country) === name ? withArticle(spelling, places.find(name, country)) : name;
  };
  const { place, country } = event;
  if (place === null || spelt(place, country) === place) return event;
  return {
    ...event,
    place: spelt(place, country),
    accounts: event.accounts.map((account) => (account.place === null ? account : { ...account, place: spelt(account.place, country) })),
    evidence: event.evidence.map((row) =>
      row.field === "place" && typeof row.value === "string" ? { ...row, value: spelt(row.value, country) } : row,
    ),
  };
}
