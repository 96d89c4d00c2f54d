import { apposedSpot } from "./accounts/apposed.ts";
import { type Clause, readClauses } from "./accounts/clause.ts";
import type { Frame } from "./accounts/frame.ts";
import { discoverFrames } from "./accounts/frames.ts";
import { withHints } from "./accounts/hints.ts";
import { isAccident } from "./accounts/mishaps.ts";
import { dayOfNews } from "./accounts/news-day.ts";
import { assignRoles, isHostileView, isStruck, isSureView, tellsOfAttackers } from "./accounts/roles.ts";
import { settlePlaces, spotOfNews, spotOfStory } from "./accounts/settle.ts";
import { spreadTrends } from "./accounts/trends.ts";
import { viewClause } from "./accounts/view.ts";
import { type EventMaking, type MadeEvent, makeEvent } from "./coding/event.ts";
import { codedEvent } from "./coding/event-values.ts";
import { evidenceOf } from "./coding/evidence.ts";
import { SLAIN } from "./coding/inferred-tactics.ts";
import { inOwnSpelling, spellingsOf } from "./coding/own-spelling.ts";
import { articleContext, groupsOf, type ReconcileContext } from "./events/context.ts";
import { leastOf } from "./events/counts.ts";
import { placesOf } from "./events/places.ts";
import { flatMap } from "./flat-map.ts";
import type { Article, Language } from "./model/article.ts";
import type { CodedArticle, CodedEvent, Role } from "./model/coded.ts";
import type { Actor, Codebook, Country, Place } from "./model/resources.ts";
import { buildActorDirectory } from "./reading/actors.ts";
import { type Interval, lengthOf, parseInterval } from "./reading/dates/intervals.ts";
import { headlineOf } from "./reading/headline.ts";
import type { LanguagePack } from "./reading/pack.ts";
import { type NameDirectories, type PartReading, readPart } from "./reading/part.ts";
import { buildPlaceDirectory } from "./reading/places.ts";
import { within } from "./reading/within.ts";
import { worldCities } from "./world.ts";

/** What articles are coded with: every table that the words and rules stand in. */
export interface Resources {
  packs: ReadonlyMap<Language, LanguagePack>;
  gazetteer: readonly Place[];
  countries: readonly Country[];
  actors: readonly Actor[];
  codebook: Codebook;
}

interface Prepared extends NameDirectories {
  reconcile: ReconcileContext;
}

const prepared = new WeakMap<Resources, Prepared>();

/** Indexes of the tables, made once for each set of tables. */
function prepare(resources: Resources): Prepared {
  const known = prepared.get(resources);
  if (known !== undefined) return known;
  const made: Prepared = {
    actors: buildActorDirectory(resources.actors, resources.countries),
    places: buildPlaceDirectory(resources.gazetteer, resources.countries, worldCities()),
    reconcile: articleContext(
      resources.codebook.tactics,
      placesOf(resources.gazetteer),
      groupsOf(resources.actors),
      leastOf(resources.packs.values()),
    ),
  };
  prepared.set(resources, made);
  return made;
}

/**
 * Codes one article: every event that it tells of, with who says what of it and the passage for each value.
 * Takes an article and the tables; the same article and tables always give the same coding. Linear in the article's length.
 * Throws a RangeError for a language that there is no pack for: it is reported, never coded wrongly.
 */
export function codeArticle(article: Article, resources: Resources): CodedArticle {
  const pack = resources.packs.get(article.language ?? "");
  if (pack === undefined)
    throw new RangeError(
      `language ${article.language ?? "unknown"} is not supported: expected one of ${[...resources.packs.keys()].join(", ")}`,
    );
  const { title, events } = codeEvents(article, pack, prepare(resources));
  return { article: article.id, language: pack.code, sha256: article.sha256, title, events };
}

/** What the rules read in an article's title, where it has one, and in its body, and how values are reconciled: for explaining a coding. */
export function readingsOf(
  article: Article,
  pack: LanguagePack,
  resources: Resources,
): { readings: PartReading[]; reconcile: ReconcileContext } {
  const tables = prepare(resources);
  return { readings: readParts(article, pack, tables), reconcile: tables.reconcile };
}

function readParts({ title, body, published }: Article, pack: LanguagePack, tables: Prepared): PartReading[] {
  const story = readPart("body", body, published, pack, tables);
  return title === null ? [story] : [readPart("title", title, published, pack, tables, story.told), story];
}

/** The countries in which what the article names below a country lies. */
function countriesOfPlaces({ spots }: ReturnType<typeof settlePlaces>): Set<string> {
  return new Set(flatMap([...spots.values()], (own) => flatMap(own, ({ kind, country }) => (kind === "country" ? [] : (country ?? [])))));
}

function codeEvents(article: Article, pack: LanguagePack, tables: Prepared): Required<Pick<CodedArticle, "title" | "events">> {
  const readings = readParts(article, pack, tables);
  const body = readings.at(-1) as PartReading;
  const settled = settlePlaces(readings, tables.places);
  const spotsOf: EventMaking["spotsOf"] = (clause) => within(settled.spots.get(clause.reading) ?? [], clause.from, clause.to);
  const namedFor = (clause: Clause) => [...apposedSpot(clause, settled.spots.get(clause.reading) ?? []), ...spotsOf(clause)];
  const views = spreadTrends(readClauses(readings).map((clause) => viewClause(clause, namedFor(clause))));
  const published = parseInterval(article.published);
  const discovered = discoverFrames(views, published, settled.countries[0] ?? null);
  const roles = assignRoles(discovered, published, views);
  const frames = withHints(discovered, roles, views);
  const newsSpot = spotOfNews(readings, settled);
  const storySpot = spotOfStory(readings, settled);
  const told = new Set(flatMap(frames, (frame) => frame.views.map(({ clause }) => clause)));
  const lead = roles[0] === "main" ? (frames[0] as Frame) : null;
  const armed = views.some(isHostileView) || (lead !== null && (isStruck(lead) || lead.views.some(isSureView)));
  const making: EventMaking = {
    publisher: article.publisher ?? "",
    outletType: "media",
    published: article.published,
    actors: tables.actors,
    reconcile: tables.reconcile,
    spotsOf,
    countries: settled.countries,
    placed: countriesOfPlaces(settled),
    newsSpot,
    storySpot: frames.some(({ spots }) => spots.some(({ name }) => name === storySpot?.name)) ? null : storySpot,
    newsDay: dayOfNews(body, published, frames),
    writtenAt: settled.spots.get(body)?.find(({ mention, kind }) => mention.role === "dateline" && kind !== "country") ?? null,
    beside: flatMap(views, ({ clause }) => (told.has(clause) ? [] : [clause])),
    newsFrame: frames.find(({ spots }) => spots.some(({ name }) => name === newsSpot?.name)) ?? null,
    armed,
  };
  const news = armed ? lead : null;
  const attackers = views.some(tellsOfAttackers);
  const own = spellingsOf(settled);
  const events = flatMap(frames, (frame, index) => {
    const role = roles[index] ?? null;
    const event = role === null ? null : makeEvent(frame, role, making);
    return event === null || (!attackers && isAccident(frame, views)) || !isTold(event, frame, { news, published, armed: attackers })
      ? []
      : [inOwnSpelling(toCoded(event), own, tables.reconcile.places)];
  });
  return { title: article.title ?? headlineOf(body.text), events };
}

/** Words that tell of an attack and not of how it was made. */
const ATTACKS = new Set(["attack", "attacks", "attacked", "massacre"]);

/** Signs of what comes at somebody, be it a stone: alone they tell of no attack. */
const PASSING = new Set(["driven", "moving", "approach", "noise"]);

/** A toll of the day before is an older toll of the same attack. */
const DAYS_APART = 7;
/** The longest that a day or a night is. */
const DAYS = 2;

/** What is told of the article as a whole. */
interface News {
  /** The attack that it reports. */
  news: Frame | null;
  published: Interval | null;
  /** It tells of attackers or names a group. */
  armed: boolean;
}

/** What tells neither how it was done nor who was hurt by armed people is no event.*/
function isTold({ role, values, findings }: MadeEvent, frame: Frame, { news, published, armed }: News): boolean {
  const { date, place, country, perpetrator, target, killed, wounded } = values;
  const stated = values.tactics.length > 0 && findings.every(({ finding }) => finding.rule !== SLAIN);
  if (stated) return [date, place, country, perpetrator, target, killed, wounded].some((value) => value !== null);
  const isSome = (count: typeof killed) => count !== null && (count.best ?? count.low ?? 0) > 0;
  const struck = (isSome(killed) || isSome(wounded)) && isStruck(frame);
  const told = frame.series === null ? frame.views : [...frame.views, frame.series.view];
  const attacked = role === "main" && (news !== null || struck) && told.some(({ signs }) => signs.some(({ code }) => ATTACKS.has(code)));
  const claimed = frame.views.some(({ claims }) => claims.some(({ tie }) => tie === "claimed"));
  if (!isSome(killed) && !isSome(values.attackers_killed))
    return (
      isSome(wounded) &&
      (attacked ||
        claimed ||
        (role === "main" && frame.views.some((view) => view.signs.some(({ code }) => !PASSING.has(code)) && isHostileView(view))))
    );
  const ofNews = role === "main" && frame === news && armed && place !== null && date !== null;
  // "Another 17 died in Gangafani": as many more as were killed in the news.
  const additional = frame.views.some(({ figures }) => figures.some((figure) => figure.additional));
  const more = (armed || news !== null) && place !== null && date !== null && (additional || isBesideNews(values, role, frame, news));
  return (
    attacked || ofNews || more || frame.views.some(isHostileView) || (role === "background" && isApart(values, frame, news, published))
  );
}

/** "Nine were killed in Gadabo and seven in Mogodyougou": beside the news of an attack, those killed on its days in another town. */
function isBesideNews({ place, killed }: MadeEvent["values"], role: Role, frame: Frame, news: Frame | null): boolean {
  if (role !== "main" || news === null || frame === news || news.spots.some(({ name }) => name === place)) return false;
  return (killed?.best ?? killed?.low ?? 0) > 0;
}

/** "In January, 100 people were killed in the village of …", "five were killed on 24 June": beside the news of an attack, those killed elsewhere on another day were killed in one too. */
function isApart({ place }: MadeEvent["values"], { date }: Frame, news: Frame | null, published: Interval | null): boolean {
  const day = news?.date ?? published;
  const known = place !== null || (date !== null && lengthOf(date) <= DAYS);
  return known && date !== null && news !== null && day !== null && day.first - date.last >= DAYS_APART;
}

function toCoded({ role, values, accounts, findings }: MadeEvent): CodedEvent {
  const evidence = findings.map(({ account, finding }) => evidenceOf(finding, account));
  const places = new Map(evidence.map(({ account, field }, index) => [`${account} ${field}`, index]));
  accounts.forEach((account, index) => {
    account.casualties.forEach((casualty, place) => {
      casualty.evidence = places.get(`${index} casualties[${place}]`) ?? -1;
    });
  });
  return codedEvent(role, values, accounts, evidence);
}
