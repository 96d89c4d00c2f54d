import type { PartialDate } from "../model/article.ts";
import type { Span } from "../model/coded.ts";
import type { Sentence, Text } from "../model/reading.ts";
import { type ActorDirectory, type ActorMention, readActorMentions } from "./actors.ts";
import { type CasualtyFigure, readCasualties } from "./casualties.ts";
import { type Claim, readClaims } from "./claims.ts";
import type { DateMention } from "./dates/mention.ts";
import { isReportDate, tellsEvent } from "./dates/reported.ts";
import { type ResolvedDate, readDates, resolveDates } from "./dates.ts";
import { type Operation, readOperations } from "./operations.ts";
import type { LanguagePack } from "./pack.ts";
import { type CountryMention, type PlaceDirectory, type PlaceMention, type PlacesRead, readPlaces } from "./places.ts";
import { type ReadSource, readSource, sentenceAt, termsWithin } from "./source.ts";
import { type Attribution, type NamedActor, readSpeech } from "./speech.ts";
import { readSigns, type Sign } from "./tactics.ts";
import { townsStruck } from "./targets/towns.ts";
import { readTargets, type TargetMention } from "./targets.ts";
import { segment } from "./text.ts";

/** The tables of names that reading needs besides a language's own. */
export interface NameDirectories {
  actors: ActorDirectory;
  places: PlaceDirectory;
}

/** Everything that the rules of reading find in one part of an article: title or body. */
export interface PartReading {
  text: Text;
  source: ReadSource;
  signs: Sign[];
  targets: TargetMention[];
  figures: CasualtyFigure[];
  dates: ResolvedDate[];
  actors: ActorMention[];
  places: PlaceMention[];
  countries: CountryMention[];
  /** The names that it makes places. */
  told: PlacesRead["told"];
  claims: Claim[];
  /** Looser ties, for attacks that `claims` tie to nobody. */
  hints: Claim[];
  operations: Operation[];
  speech: Attribution[];
}

/** The longest word of counting, in tokens. */
const COUNTING = 6;

/** Reads one part of an article with every rule; `told` are the names that another part makes places. Linear in its length; never throws. */
export function readPart(
  part: Span["part"],
  raw: string,
  published: PartialDate | null,
  pack: LanguagePack,
  names: NameDirectories,
  told?: PlacesRead["told"],
): PartReading {
  const text = segment(part, raw, pack);
  const source = readSource(text, pack);
  const actors = readActorMentions(text, pack, names.actors, source.scan);
  const signs = readSigns(source);
  const where = readPlaces(text, pack, names.places, actors, source.scan, told);
  const speech = readSpeech(source, speakers(source, actors, where, names.places));
  const isSaid = (mention: DateMention) =>
    isReportDate({ text, source, actors, speech }, text.sentences[mention.sentence] as Sentence, { mention });
  const endsClause = (from: number, next: DateMention) => {
    const { from: to, to: last } = next;
    let comma = from;
    while (comma < to && text.tokens[comma]?.text !== ",") comma += 1;
    // "the morning after the vote, held on Sunday, …" only says when that was.
    const { to: end } = sentenceAt(text, from);
    const open = text.tokens[last]?.text !== ",";
    // "The day after four soldiers were killed, the army said on Wednesday": what is told may stand before the comma.
    const before = tellsEvent({ source }, from, comma) && isSaid(next);
    const told = tellsEvent({ source }, comma, to) || (open && (before || tellsEvent({ source }, last, end)));
    return comma < to && told && termsWithin(source, "auxiliaries", comma, to, "relative").length === 0;
  };
  return {
    text,
    source,
    signs,
    actors,
    targets: inOrder([...readTargets(source, signs), ...townsStruck(source, signs, where.places)]),
    figures: readCasualties(source, actors),
    dates: resolveDates(readDates(text, pack, source.numbers, source.scan), text, published, { isSaid, endsClause }),
    ...where,
    ...readClaims(source, actors, speech),
    operations: readOperations(source, actors),
    speech,
  };
}

/** By where they begin. */
function inOrder(targets: TargetMention[]): TargetMention[] {
  return targets.sort((a, b) => a.from - b.from);
}

/** "Bamako parle de dix tués": a capital named bare, right before a word of counting. */
function isCounting(source: ReadSource, { capitals }: PlaceDirectory, { candidates, relation, to }: PlaceMention): boolean {
  if (relation !== "none" || !candidates.some((place) => capitals.get(place.country)?.name === place.name)) return false;
  return termsWithin(source, "speech", to, to + COUNTING, "count").some(({ from }) => from === to);
}

/** Institutions and groups speak, and so do states by the name of the country or its capital: "Paris said". */
function speakers(
  source: ReadSource,
  actors: readonly ActorMention[],
  { places, countries }: PlacesRead,
  directory: PlaceDirectory,
): NamedActor[] {
  const named = actors.map(({ from, to, actor, kind, source_type, country, institution }) => ({
    from,
    to,
    actor: actor ?? institution ?? "",
    kind,
    source_type,
    country,
  }));
  const state = { kind: "state", source_type: "government" };
  const capitals = places
    .filter((place) => place.role === "institution" || isCounting(source, directory, place))
    .map(({ from, to, name, country }) => ({ from, to, actor: name, country, ...state }));
  const powers = countries
    .filter(({ form }) => form === "name")
    .map(({ from, to, country }) => ({ from, to, actor: country, country, ...state }));
  return [...named, ...capitals, ...powers].sort((a, b) => a.from - b.from);
}
