import { flatMap } from "../flat-map.ts";
import type { PartReading } from "../reading/part.ts";
import { type PlaceDirectory, type PlaceMention, placeContext, resolvePlace } from "../reading/places.ts";
import { hasMark, termsWithin } from "../reading/source.ts";
import { withinBy } from "../reading/within.ts";
import { isDestinationStruck, isReachedByAttackers, isWhereToo, POST, STRUCK } from "./reached.ts";
import { isHaunt, isOfQuoted, isSeatAhead, isSetOut, isTakenUpNext, tellsNothing } from "./seats.ts";
import { isTown, narrowest, type Spot } from "./spot.ts";

/** Roles in which a place may be where something happened. */
const SITES = new Set(["site", "road"]);
const GATHERING = 4;
/** Tokens from those counted to the name of where they lived. */
const BESIDE = 3;
/** Tokens from a town to who speaks there, past the comma. */
const POWER = 3;
/** The longest name of an institution. */
const SEAT = 8;

/** The places of an article, settled with each other's help: by part, in order. */
export interface Settled {
  spots: ReadonlyMap<PartReading, readonly Spot[]>;
  /** Countries of the article, the most named first. */
  countries: readonly string[];
}

/** "Faso" in "Burkina Faso gold mine": a name that the gazetteer lacks, read into a country's. */
function isPartOfCountry({ countries }: PartReading, { mention }: Spot): boolean {
  return mention.candidates.length === 0 && countries.some(({ from, to }) => from < mention.to && mention.from < to);
}

/** "le camp de la Garde nationale": a word of a force's or a group's own name. */
function isPartOfName({ actors }: PartReading, { mention }: Spot): boolean {
  return withinBy(actors, mention.from - SEAT, mention.to, ({ from }) => from).some(({ kind, from, to }) => {
    return (
      (kind === "force" || kind === "group" || kind === "government") &&
      from <= mention.from &&
      mention.to <= to &&
      to - from > mention.to - mention.from
    );
  });
}

/** "au Nord-Est du Nigeria": half of a compass point is no region of that name; nor is "Nord du Togo", where the region Nord is another country's. */
function isDirection({ source, text: { tokens } }: PartReading, { mention: { from, to, candidates }, country }: Spot): boolean {
  const directions = termsWithin(source, "place-modifiers", from - 2, to, "direction");
  if (to - from === 1 && tokens[from - 1]?.text === "-" && directions.length > 0) return true;
  return candidates.every((place) => place.country !== country) && directions.some((one) => one.from === from && one.to === to);
}

/** "…, said a source reached in Bamako": where the speaker is. */
function isSpeakers({ speech, text, source }: PartReading, { mention }: Spot): boolean {
  const { from, to } = text.sentences[mention.sentence] ?? { from: 0, to: 0 };
  return withinBy(speech, from, to, (one) => one.from).some(({ cue, rule, speaker }) => {
    // "President Déby, who travelled to the ruined post of Boma, said": where he went, and not where he is from.
    const went = mention.from >= speaker.to && termsWithin(source, "auxiliaries", speaker.to, mention.from, "relative").length > 0;
    if (went && mention.to <= cue.to) return false;
    // "the kidnappers of the students taken from a college in Zaria have asked …": told of who speaks.
    if (cue.from <= mention.from && mention.to <= cue.to) return termsWithin(source, "tactics", cue.from, mention.from).length === 0;
    if (rule !== "speaker-after" || mention.from < cue.to) return false;
    // What tells of an attack between the two is no longer about the speaker.
    const told = termsWithin(source, "context", cue.to, mention.from, "anaphor_event").length > 0;
    return !told && ["tactics", "outcomes"].every((table) => termsWithin(source, table, cue.to, mention.from).length === 0);
  });
}

/** "le quartier général de la Défense, à Abuja, reconnaît": where an institution has its seat, told between commas. */
function isSeat({ source, text: { tokens }, actors }: PartReading, { mention }: Spot): boolean {
  const [comma, end] = [mention.from - 2, mention.to];
  if (tokens[comma]?.text !== "," || tokens[end]?.text !== "," || !mention.locative) return false;
  if (termsWithin(source, "speech", end, end + 2 * SEAT, "say", "add", "count").length === 0) return false;
  const named = withinBy(actors, comma - SEAT, comma, ({ from }) => from);
  // "près du ministère de la Défense, à Kaboul, a tué neuf personnes": beside its building.
  const speaks = (from: number) => termsWithin(source, "context", from - 3, from, "near").length === 0;
  if (named.some(({ from, to, kind }) => to === comma && kind !== "group" && kind !== "outlet" && speaks(from))) return true;
  return termsWithin(source, "sources", comma - SEAT, comma, "government", "military", "un").some(
    ({ from, to }) => to === comma && speaks(from),
  );
}

/**
 * "Ankara sends medics", "the UN contradicts Paris", "Lomé had given another version": a capital named bare is a power that acts or is spoken of, where no
 * attack stands beside it; in its own country, only at the head of a title or in a sentence of the story that tells of no attack.
 */
function isPower(reading: PartReading, { mention, name, country }: Spot, { capitals }: PlaceDirectory, home: string | undefined): boolean {
  if (capitals.get(country ?? "")?.name !== name || mention.locative || mention.relation !== "none" || mention.rule !== "place-gazetteer")
    return false;
  const { text, source } = reading;
  // "a busy Mogadishu junction": where something stands.
  if (
    termsWithin(source, "sites", mention.to, mention.to + STRUCK).some((site) => site.from === mention.to && site.code.endsWith(":fixed"))
  )
    return false;
  const { from, to } = text.sentences[mention.sentence] ?? { from: 0, to: 0 };
  const [start, end] = [Math.max(from, mention.from - STRUCK), Math.min(to, mention.to + STRUCK)];
  // "Bamako in November, Ouagadougou in January": where something was, on a day.
  const beside = tellsNothing(reading, start, end) && withinBy(reading.dates, start, end, (date) => date.mention.from).length === 0;
  if (country !== home) return beside;
  // "Ouagadougou has seen three attacks".
  if (termsWithin(source, "context", mention.to, mention.to + STRUCK, "under").length > 0) return false;
  const others = reading.places.some(({ sentence, name }) => sentence === mention.sentence && name !== mention.name);
  // "Bamako, qui n'a jamais admis leur présence, n'a pas réagi": who acts, as well.
  const described =
    text.tokens[mention.to]?.text === "," && termsWithin(source, "auxiliaries", mention.to + 1, mention.to + 2, "relative").length > 0;
  const acts = described || text.tokens[mention.to]?.kind === "word";
  if (text.part === "title") return beside && (others || (mention.from === 0 && acts));
  // "Nairobi has sent doctors to Bosaso, where two died": who acts, where another town is named for what happened.
  const sends = termsWithin(source, "auxiliaries", mention.to, mention.to + 1, "have").length > 0;
  if (mention.from === from && sends && others && beside) return true;
  const colon = colonIn(text, mention.to, to);
  const dated = withinBy(reading.dates, start, colon, (date) => date.mention.from).some((date) => !isGenitive(source, date.mention.from));
  return acts && tellsNothing(reading, from, dated ? to : colon);
}

/**
 * "À Ouagadougou, le ministère parle de vingt blessés", "les soupçons, à Bamako, se portent sur …": the capital where it is spoken of what happened in
 * another town of the country: at the head of a sentence in which powers speak, or in one that tells of no attack.
 */
function isWhereTheySpeak(reading: PartReading, { mention, name, country }: Spot, { capitals }: PlaceDirectory, away: boolean): boolean {
  if (!away || capitals.get(country ?? "")?.name !== name || !mention.locative || mention.relation !== "in") return false;
  const { text, source } = reading;
  const { from, to } = text.sentences[mention.sentence] ?? { from: 0, to: 0 };
  if (text.tokens[mention.to]?.text !== ",") return false;
  const attack = termsWithin(source, "tactics", from, to).length > 0;
  if (mention.from - from > 1) return tellsNothing(reading, from, to);
  const power = termsWithin(source, "sources", mention.to, mention.to + SEAT, "government", "military", "un")[0];
  const says = power === undefined ? [] : termsWithin(source, "speech", power.to, power.to + SEAT, "say", "add", "count");
  // "À Bamako, le gouvernement a condamné l'embuscade de Gao".
  const reacts = power !== undefined && termsWithin(source, "context", power.to, power.to + SEAT, "reaction").length > 0;
  const again = termsWithin(source, "pronouns", mention.to, mention.to + POWER, "again");
  // "À Niamey, on s'en tient à huit tués".
  const spoken = again.length > 0 && termsWithin(source, "speech", mention.to, mention.to + SEAT, "say", "add", "count").length > 0;
  // "À Tripoli, l'EI s'est choisi des cibles plus voyantes": a group is there to attack.
  const group = withinBy(reading.actors, mention.to, to, (actor) => actor.from)[0]?.kind === "group";
  return says.length > 0 || spoken || reacts || (!attack && !group && tellsNothing(reading, from, to));
}

/** A town of the country, and not its capital, is where the article tells of an attack or its dead. */
function isNewsAway(readings: readonly PartReading[], { capitals }: PlaceDirectory, home: string | undefined): boolean {
  const capital = capitals.get(home ?? "")?.name;
  return readings.some((reading) =>
    reading.places.some(({ sentence, locative, role, candidates }) => {
      const { from, to } = reading.text.sentences[sentence] ?? { from: 0, to: 0 };
      const town = candidates.some(
        ({ name, country, kind }) => country === home && (kind === "town" || kind === "village") && name !== capital,
      );
      return town && (locative || role === "site") && !tellsNothing(reading, from, to);
    }),
  );
}

/** "De notre envoyé spécial à Pemba": where the reporter is who met those who fled; the title may name that town, too. */
function reportersTowns(readings: readonly PartReading[]): ReadonlySet<string> {
  return new Set(
    flatMap(readings, ({ places, text, source }) =>
      flatMap(places, ({ name, role, sentence, from }) => {
        const line = text.sentences[sentence];
        const credited = role === "residence" && text.part === "body" && line?.kind !== "story" && line?.paragraph === 0;
        return credited && termsWithin(source, "people", line?.from ?? from, from, "civilian").length > 0 ? [name] : [];
      }),
    ),
  );
}

/** "its account of January". */
function isGenitive(source: PartReading["source"], from: number): boolean {
  return termsWithin(source, "auxiliaries", from - 1, from + 1, "of").length > 0;
}

/** "Paris stands by its account: thirty jihadists killed": the words before what is told. */
function colonIn({ tokens }: PartReading["text"], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (tokens[at]?.text === ":") return at;
  return to;
}

/** "attacked a detachment based in Gossi", "blew himself up at a funeral in Khewa": where those who were attacked have their post or seat, or met. */
function isPostAttacked({ source, targets, text, speech }: PartReading, { mention }: Spot): boolean {
  const { role } = mention;
  // "…, a spokesperson in Bamako said": where he is who says so at the end.
  const { from, to: last } = text.sentences[mention.sentence] ?? { from: 0, to: 0 };
  const said = withinBy(speech, from, last, (one) => one.from);
  if (said.some(({ rule, cue }) => rule === "speaker-after" && cue.from <= mention.from && mention.to <= cue.to)) return false;
  // "raided a clinic in Kabul": the clinic itself, not the place where those who were hit elsewhere are.
  const reach = role === "meeting" || role === "care" ? GATHERING : POST;
  if (reach === POST && role !== "posted" && !(role === "institution" && mention.locative)) return false;
  const near = withinBy(targets, Math.max(0, mention.from - POST), mention.from, (target) => target.from).filter(
    ({ from: at, to }) => at >= mention.from - reach || (role === "meeting" && isListed(source, to, mention.from)),
  );
  return near.some(({ aimed, sentence, to }) => aimed && sentence === mention.sentence && !hasMark(source, to, mention.from, ";:"));
}

/** "struck a wedding, a hospital and a funeral in Gwoza": no verb stands between. */
function isListed(source: PartReading["source"], from: number, to: number): boolean {
  if (termsWithin(source, "auxiliaries", from, to, "be", "have", "relative", "modal").length > 0) return false;
  return termsWithin(source, "auxiliaries", from, to, "and").length > 0 && termsWithin(source, "speech", from, to).length === 0;
}

/** "schoolgirls taken from Chibok", "abducted from a farm in Zaria": where people were carried off from. */
function isTakenFrom({ signs, text, places }: PartReading, { mention }: Spot): boolean {
  const { from } = text.sentences[mention.sentence] ?? { from: 0 };
  const taking = withinBy(signs, Math.max(from, mention.from - POST), mention.from, (sign) => sign.from).findLast(
    ({ code }) => code === "kidnapping",
  );
  if (taking === undefined || !(mention.role === "origin" || mention.locative)) return false;
  return withinBy(places, taking.to, mention.from, (place) => place.from).length === 0;
}

/** "Fifty-two inhabitants of Xitaxi were killed": where the victims lived is where they were, if the sentence says nowhere else. */
function isVictims({ figures, places }: PartReading, { mention }: Spot): boolean {
  if (mention.role !== "residence") return false;
  if (places.some(({ sentence, locative, role }) => sentence === mention.sentence && locative && SITES.has(role))) return false;
  return withinBy(figures, mention.from - SEAT, mention.from, ({ from }) => from).some(({ outcome, group, to }) => {
    // "among them the mayor of Banibangou": who holds an office may have died anywhere.
    return outcome !== "missing" && group !== "attacker" && group !== "government" && to <= mention.to && mention.from - to <= BESIDE;
  });
}

/** Settles every place that the parts of an article name. */
export function settlePlaces(readings: readonly PartReading[], directory: PlaceDirectory): Settled {
  const context = placeContext(
    flatMap(readings, ({ places }) => places),
    flatMap(readings, ({ countries }) => countries),
    directory,
  );
  const settle = (mention: PlaceMention): Spot => {
    const { name, kind, country, admin1, latitude, longitude, remote } = resolvePlace(mention, context);
    return { mention, name, kind, country, admin1, latitude, longitude, from: mention.from, site: SITES.has(mention.role) && !remote };
  };
  const away = isNewsAway(readings, directory, context.countries[0]);
  const reporters = reportersTowns(readings);
  const settleAll = (reading: PartReading) =>
    reading.places
      .map(settle)
      .filter((spot) => !isPartOfCountry(reading, spot) && !isPartOfName(reading, spot) && !isDirection(reading, spot))
      .map((spot) =>
        isPostAttacked(reading, spot) || isReachedByAttackers(reading, spot) || isTakenFrom(reading, spot) ? { ...spot, site: true } : spot,
      )
      .map((spot) =>
        isPower(reading, spot, directory, context.countries[0]) ||
        isSpeakers(reading, spot) ||
        isSeat(reading, spot) ||
        isWhereTheySpeak(reading, spot, directory, away) ||
        isSeatAhead(reading, spot) ||
        isOfQuoted(reading, spot) ||
        isHaunt(reading, spot) ||
        (reading.text.part === "title" && reporters.has(spot.mention.name))
          ? { ...spot, site: false }
          : spot,
      )
      .map((spot) =>
        isWhereToo(reading, spot) ||
        isVictims(reading, spot) ||
        isDestinationStruck(reading, spot) ||
        isTakenUpNext(reading, spot) ||
        isSetOut(reading, spot)
          ? { ...spot, site: true }
          : spot,
      );
  return { spots: new Map(readings.map((reading) => [reading, settleAll(reading)])), countries: context.countries };
}

/** Sentences of the story that place the news. */
const LEAD = 2;

/** Roles of a place that a story may be about without saying so of an attack: "I went to Sobane Da". */
const ABOUT = new Set(["site", "road", "destination", "origin"]);

/** The town of the article's own country that its story names most, twice at least; null if there is none. */
export function spotOfStory(readings: readonly PartReading[], { spots, countries }: Settled): Spot | null {
  const towns = (spots.get(readings.at(-1) as PartReading) ?? []).filter((spot) => {
    return ABOUT.has(spot.mention.role) && spot.country === countries[0] && isTown(spot);
  });
  const mentions = new Map<string, number>();
  for (const { name } of towns) mentions.set(name, (mentions.get(name) ?? 0) + 1);
  const most = Math.max(0, ...mentions.values());
  return most < 2 ? null : (towns.find(({ name }) => mentions.get(name) === most) ?? null);
}

/** The most specific place that the title names as a site, else, of the article's own country, the head of the story. */
export function spotOfNews(readings: readonly PartReading[], settled: Settled): Spot | null {
  const { spots, countries } = settled;
  const sites = (reading: PartReading | undefined, part: string) =>
    (reading === undefined ? [] : (spots.get(reading) ?? [])).filter(({ site, mention, kind }) => {
      return site && mention.part === part && kind !== "country";
    });
  const body = readings.at(-1);
  const lead = body?.text.sentences.filter(({ kind }) => kind === "story")[LEAD - 1];
  const head = sites(body, "body").filter(({ mention }) => lead === undefined || mention.sentence <= lead.index);
  const home = head.filter(({ country }) => country === null || country === countries[0]);
  return narrowest(sites(readings[0], "title")) ?? narrowest(home.length > 0 || spotOfStory(readings, settled) !== null ? home : head);
}
