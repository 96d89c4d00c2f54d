import { flatMap } from "../flat-map.ts";
import type { Text } from "../model/reading.ts";
import type { Place } from "../model/resources.ts";
import { type Scan, scan } from "./lexicon.ts";
import type { LanguagePack } from "./pack.ts";
import { capitalMentions, nameCapitals } from "./places/capital.ts";
import { countryMentions } from "./places/countries.ts";
import { type PlaceCues, placeCues } from "./places/cues.ts";
import type { PlaceDirectory } from "./places/directory.ts";
import type { FoundName } from "./places/found.ts";
import { calledKind } from "./places/kinds.ts";
import { knownNames } from "./places/known.ts";
import type { CountryMention, PlaceMention } from "./places/mention.ts";
import { relatePlaces } from "./places/relations.ts";
import { ownRole } from "./places/roles.ts";
import { type NamesTold, namesTold, unknownNames } from "./places/unknown.ts";
import { mentionSpan } from "./span.ts";
import { TokenSet } from "./token-set.ts";

export { buildPlaceDirectory, type PlaceDirectory, type WorldLookup } from "./places/directory.ts";
export type { CountryMention, PlaceMention, PlaceRelation, PlaceRole } from "./places/mention.ts";
export { type PlaceContext, placeContext, type ResolvedPlace, resolvePlace } from "./places/resolve.ts";

/** Tables whose words begin with a capital without being places' names. */
const OTHERS = ["countries", "demonyms", "months", "weekdays", "context"];

/** The places and countries of one text. */
export interface PlacesRead {
  places: PlaceMention[];
  countries: CountryMention[];
  /** The names that it makes places: bare, they are so in the article's other parts too. */
  told: NamesTold;
}

/**
 * Reads every place and country that a text names, in order, each with what it is to its sentence.
 *
 * @param taken the text's actors, as `readActorMentions` gives them: "Sahel" in "G5 Sahel" is no place, "French" in "French army" says nothing of where.
 * @param scanned the scan of the text's sentences, where the caller has it already.
 * @param told the names that another part of the article makes places. One pass; never throws.
 */
export function readPlaces(
  text: Text,
  pack: LanguagePack,
  directory: PlaceDirectory,
  taken: readonly { from: number; to: number; rule: string }[] = [],
  scanned: Scan = scan(pack.lexicon, text.tokens, text.sentences),
  told: NamesTold = new Map(),
): PlacesRead {
  const cues = placeCues(text, scanned, pack.kindAfterName);
  const names = taken.filter(({ rule }) => rule === "actor-name");
  const foreign = new TokenSet(text.tokens.length, names);
  const known = knownNames(text, cues, directory, foreign);
  const mine = new TokenSet(text.tokens.length, known);
  const others = new TokenSet(text.tokens.length, [...names, ...known]);
  for (const table of OTHERS) others.add(capitalised(text, scanned.of(table)));
  const unknown = unknownNames(text, cues, { known, taken: others, told }, directory.world);
  const found = [...known, ...unknown].sort((a, b) => a.from - b.from);
  const named = found.map((name) => mentionOf(text, cues, name, directory));
  relatePlaces(cues, found, named);
  const capitals = capitalMentions(text, cues, scanned, found, directory);
  nameCapitals(text, capitals, named);
  const towns = flatMap(named, (mention) => townMention(mention, directory));
  return {
    places: [...named, ...towns, ...capitals].sort((a, b) => a.from - b.from),
    countries: countryMentions(text, scanned, mine, new TokenSet(text.tokens.length, taken)),
    told: namesTold(text, found),
  };
}

/** The tokens of spans that begin with a capital. */
function capitalised({ tokens }: Text, spans: readonly { from: number; to: number }[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const { from, to } of spans)
    for (let token = from; token < to; token += 1) if (tokens[token]?.capital) found.push({ from: token, to: token + 1 });
  return found;
}

/** The town of a neighbourhood that the text names alone: an event in Sénou is told of Bamako. */
function townMention(mention: PlaceMention, directory: PlaceDirectory): PlaceMention[] {
  const [place] = mention.candidates;
  const town = place === undefined || place.town === "" ? undefined : directory.towns.get(`${place.country} ${place.town}`);
  if (town === undefined || mention.within !== null) return [];
  return [{ ...mention, candidates: [town], kind: "town", rule: "place-town-of-neighbourhood" }];
}

function mentionOf(text: Text, cues: PlaceCues, found: FoundName, directory: PlaceDirectory): PlaceMention {
  const { from, to, items, left, right, rule } = found;
  const candidates = items.map((item) => directory.places[item] as Place);
  const { role, relation } = ownRole(cues, found, candidates);
  const { part, start, end, sentence } = mentionSpan(text, from, to, rule);
  return {
    part,
    start,
    end,
    sentence,
    from,
    to,
    rule,
    name: text.raw.slice(start, end),
    candidates,
    kind: calledKind(left.kind, candidates) ?? calledKind(right.kind, candidates),
    role,
    relation,
    locative: relation !== "none" && left.preposition !== "of",
    country: left.country ?? right.country,
    within: null,
    capital: false,
  };
}
