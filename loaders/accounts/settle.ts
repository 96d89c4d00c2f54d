import type { PartReading } from "../reading/part.ts";
import { type PlaceDirectory, type PlaceMention, placeContext, resolvePlace } from "../reading/places.ts";
import { hasMark, termsWithin } from "../reading/source.ts";
import { narrowest, type Spot } from "./spot.ts";
import { withinBy } from "./within.ts";

/** Roles in which a place may be where something happened. */
const SITES = new Set(["site", "road"]);
const POST = 16;
const GATHERING = 4;
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
    return (kind === "force" || kind === "group") && from <= mention.from && mention.to <= to && to - from > mention.to - mention.from;
  });
}

/** "au Nord-Est du Nigeria": half of a compass point is no region of that name. */
function isHalfOfDirection({ source, text: { tokens } }: PartReading, { mention: { from, to } }: Spot): boolean {
  if (to - from > 1 || tokens[from - 1]?.text !== "-") return false;
  return termsWithin(source, "place-modifiers", from - 2, to, "direction").length > 0;
}

/** "…, said a source reached in Bamako": where the speaker is. */
function isSpeakers({ speech, text, source }: PartReading, { mention }: Spot): boolean {
  const { from, to } = text.sentences[mention.sentence] ?? { from: 0, to: 0 };
  return withinBy(speech, from, to, (one) => one.from).some(({ cue, rule }) => {
    if (cue.from <= mention.from && mention.to <= cue.to) return true;
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

/** "Ankara sends medics": a capital at the head of a title, with a word behind it that is no attack, is a power that acts. */
function actsInTitle({ text, source }: PartReading, { mention, name, country }: Spot, { capitals }: PlaceDirectory): boolean {
  if (capitals.get(country ?? "")?.name !== name) return false;
  const next = text.tokens[mention.to];
  if (text.part !== "title" || mention.from > 0 || mention.locative || next?.kind !== "word") return false;
  return (
    termsWithin(source, "tactics", mention.to, mention.to + 3).length === 0 &&
    termsWithin(source, "outcomes", mention.to, mention.to + 3).length === 0
  );
}

/** "attacked a detachment based in Gossi", "blew himself up at a funeral in Khewa": where those who were attacked have their post or seat, or met. */
function isPostAttacked({ source, targets }: PartReading, { mention }: Spot): boolean {
  const { role } = mention;
  // "raided a clinic in Kabul": the clinic itself, not the place where those who were hit elsewhere are.
  const reach = role === "meeting" || role === "care" ? GATHERING : POST;
  if (reach === POST && role !== "posted" && !(role === "institution" && mention.locative)) return false;
  const near = withinBy(targets, Math.max(0, mention.from - reach), mention.from, (target) => target.from);
  return near.some(({ aimed, sentence, to }) => aimed && sentence === mention.sentence && !hasMark(source, to, mention.from, ";:"));
}

/** "gunmen of the group drove to al-Mahfad camp and held it": where those who attack go is where they attack, unless they flee. */
function isReachedByAttackers({ source, text, actors }: PartReading, { mention }: Spot): boolean {
  if (mention.role !== "destination" || (mention.candidates.length === 0 && mention.kind === null)) return false;
  const { from, to } = text.sentences[mention.sentence] ?? { from: 0, to: 0 };
  const people = termsWithin(source, "people", Math.max(from, mention.from - POST), mention.from);
  const groups = withinBy(actors, from, mention.from, (actor) => actor.from).some(({ kind }) => kind === "group");
  const attackers = people.at(-1)?.code === "attacker" || (people.length === 0 && groups);
  if (!attackers || termsWithin(source, "context", from, mention.from, "flight").length > 0) return false;
  const told = ["tactics", "outcomes"].some((table) => termsWithin(source, table, mention.to, to).length > 0);
  return told || termsWithin(source, "context", mention.to, to, "holds").length > 0;
}

/** "the mayor of Yoro, where 24 people were killed": a place that says who speaks, and then where it happened. */
function isWhereToo({ source, text }: PartReading, { mention: { role, to, sentence } }: Spot): boolean {
  if (role !== "residence" && role !== "institution" && role !== "posted") return false;
  const where = termsWithin(source, "auxiliaries", to, to + 2, "relative")[0];
  const end = text.sentences[sentence]?.to ?? to;
  return where !== undefined && text.tokens[to]?.text === "," && termsWithin(source, "outcomes", where.to, end).length > 0;
}

/** Settles every place that the parts of an article name. */
export function settlePlaces(readings: readonly PartReading[], directory: PlaceDirectory): Settled {
  const context = placeContext(
    readings.flatMap(({ places }) => places),
    readings.flatMap(({ countries }) => countries),
    directory,
  );
  const settle = (mention: PlaceMention): Spot => {
    const { name, kind, country, admin1, latitude, longitude, remote } = resolvePlace(mention, context);
    return { mention, name, kind, country, admin1, latitude, longitude, from: mention.from, site: SITES.has(mention.role) && !remote };
  };
  const settleAll = (reading: PartReading) =>
    reading.places
      .map(settle)
      .filter((spot) => !isPartOfCountry(reading, spot) && !isPartOfName(reading, spot) && !isHalfOfDirection(reading, spot))
      .map((spot) => (isPostAttacked(reading, spot) || isReachedByAttackers(reading, spot) ? { ...spot, site: true } : spot))
      .map((spot) =>
        actsInTitle(reading, spot, directory) || isSpeakers(reading, spot) || isSeat(reading, spot) ? { ...spot, site: false } : spot,
      )
      .map((spot) => (isWhereToo(reading, spot) ? { ...spot, site: true } : spot));
  return { spots: new Map(readings.map((reading) => [reading, settleAll(reading)])), countries: context.countries };
}

/** Sentences of the story that place the news. */
const LEAD = 2;

/** The most specific place that the title names as a site, else the head of the story. */
export function spotOfNews(readings: readonly PartReading[], { spots }: Settled): Spot | null {
  const sites = (reading: PartReading | undefined, part: string) =>
    (reading === undefined ? [] : (spots.get(reading) ?? [])).filter(({ site, mention, kind }) => {
      return site && mention.part === part && kind !== "country";
    });
  const body = readings.at(-1);
  const lead = body?.text.sentences.filter(({ kind }) => kind === "story")[LEAD - 1];
  const head = sites(body, "body").filter(({ mention }) => lead === undefined || mention.sentence <= lead.index);
  return narrowest(sites(readings[0], "title")) ?? narrowest(head);
}
