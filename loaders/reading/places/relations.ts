import type { PlaceKind } from "../../model/resources.ts";
import { genitiveEnd } from "../edges.ts";
import { digitsOf } from "../numbers/digits.ts";
import type { PlaceCues } from "./cues.ts";
import type { FoundName } from "./found.ts";
import type { PlaceMention, PlaceRole } from "./mention.ts";

const LONGEST_CONJUNCTION = 4;
/** Tokens from a name to the words of distance in "(98 kilometres south-east of". */
const GAUGE = 3;
/** Tokens of ", some 1 200 kilometres (750 miles) to the north-east of". */
const LONGEST_MEASURE = 14;
/** A distance, in kilometres or miles, at which a town tells no more of where something happened than the region does. */
const FAR = 100;
/** Tokens of ", chief town of the Sahel region, and" behind the first of two ends. */
const ASIDE = 14;
const INHERITED = new Set<PlaceRole>([
  "care",
  "origin",
  "destination",
  "residence",
  "posted",
  "institution",
  "statement",
  "meeting",
  "reference",
]);
const DISTANT = new Set(["near", "km", "between"]);
const AREAS = new Set<PlaceKind>(["region", "district", "area", "water"]);
const PARTS = new Set<PlaceKind>(["neighbourhood", "camp", "site", "district"]);

/**
 * Sets what places are to each other: the town that a neighbourhood lies in, the region that holds a town, the place that another is near to,
 * the far end of a road. Takes the names and their mentions in one order; changes the mentions.
 */
export function relatePlaces(cues: PlaceCues, names: readonly FoundName[], mentions: readonly PlaceMention[]): void {
  for (const [index, found] of names.entries()) {
    const mention = mentions[index] as PlaceMention;
    const end = mention.relation === "between" ? endBehindAside(cues, names, index) : -1;
    if (end > 0) (mentions[end] as PlaceMention).role = "path";
    if (isMeasured(found, names, mentions, index)) mention.role = "reference";
    const nextName = names[index + 1];
    const next = mentions[index + 1];
    if (nextName === undefined || next === undefined || nextName.sentence !== found.sentence) continue;
    if (isGauged(cues, found, nextName) || isFar(cues, found, mention, nextName)) next.role = "reference";
    else if (isFarEnd(cues, found, nextName, mention)) {
      if (next.role === "road") mention.role = "road";
      next.role = "path";
      if (mention.relation === "between") mention.role = "site";
    } else if (
      isContainer(found, nextName) &&
      !isOnTheWay(mention, next) &&
      !(!isArea(next) && isOfList(cues, nextName, names[index + 2]))
    ) {
      // "Hodan district of Mogadishu": the word for the kind is of the first, within its name or right behind it.
      if (nextName.left.inner < (found.right.joined ? found.right.to : found.to)) next.kind = null;
      contain(mention, next, nextName);
    } else if (isOwned(cues, found, nextName)) own(mention, next);
    else if (isArea(next) && !isArea(mention) && isBeside(cues, found, nextName)) contain(mention, next, nextName);
    else if (isListed(cues, found, nextName)) {
      if (next.role === "site" && INHERITED.has(mention.role)) next.role = mention.role;
    }
  }
}

/** "the school of Mamudo, five kilometres from Potiskum": a distance gives the position of a place named before it in the sentence. */
function isMeasured({ left, sentence }: FoundName, names: readonly FoundName[], mentions: readonly PlaceMention[], index: number): boolean {
  const [before, mention] = [names[index - 1], mentions[index - 1]];
  if (left.preposition !== "km" || before?.sentence !== sentence || mention === undefined) return false;
  return (
    (mention.role === "site" || mention.role === "residence" || mention.role === "posted") &&
    (!isArea(mention) || mention.kind === "district") &&
    (mention.locative || mention.candidates.length > 0 || mention.kind !== null)
  );
}

/** "the Mopti region, 640 km from Bamako": of "the Mopti region, 20 km from Sévaré" the town is the nearer place. */
function isFar({ tokens }: PlaceCues, { to }: FoundName, mention: PlaceMention, { left }: FoundName): boolean {
  if (!isArea(mention) || left.preposition !== "km" || left.from - to > LONGEST_MEASURE) return false;
  return tokens.slice(to, left.from).some(({ kind, text }) => kind === "number" && (digitsOf(text) ?? 0) >= FAR);
}

/** "the province of Bouira (98 kilometres south-east of Algiers)": how far the town lies that the province is named for. */
function isGauged(cues: PlaceCues, { to }: FoundName, { left }: FoundName): boolean {
  return left.preposition === "km" && cues.tokens[to]?.text === "(" && left.from - to <= GAUGE;
}

/** "between X and Y", "la route de X à Y", "the X-Y road". */
function isFarEnd(cues: PlaceCues, { to }: FoundName, { from, left }: FoundName, { relation }: PlaceMention): boolean {
  const mark = cues.tokens[to];
  const hyphened = mark?.kind === "mark" && mark.glued && /^[-–]$/.test(mark.text);
  if (from === to + 1 && hyphened) return cues.tokens[from]?.glued === true;
  return relation === "between" && Math.min(left.from, left.inner) <= to + 1 && from - to <= 4;
}

/** "between Dori, capital of the Sahel region, and Gorom-Gorom": the far end, behind what is said of the first; -1 for none. */
function endBehindAside({ tokens }: PlaceCues, names: readonly FoundName[], index: number): number {
  const { to, sentence } = names[index] as FoundName;
  if (tokens[to]?.text !== ",") return -1;
  for (let place = index + 2; place < names.length; place += 1) {
    const { from, sentence: own } = names[place] as FoundName;
    if (own !== sentence || from - to > ASIDE) return -1;
    const [comma, and] = [tokens[from - 2], tokens[from - 1]];
    if (comma?.text === "," && and?.kind === "word" && !and.capital && and.text.length <= LONGEST_CONJUNCTION) return place;
  }
  return -1;
}

/** "the highway from Lamu to Garsen at a place called Mwembeni": a town at the end of a way lies in no village on it. */
function isOnTheWay({ role }: PlaceMention, next: PlaceMention): boolean {
  return role === "path" && !isArea(next) && next.kind === "village";
}

/** "Borno's Damboa". */
function isOwned(cues: PlaceCues, { to, right }: FoundName, { left }: FoundName): boolean {
  const end = Math.max(to, right.joined ? right.to : to);
  return genitiveEnd(cues.tokens, left.inner) === end && left.inner > end;
}

/** "Partiaga, Tapoa province". */
function isBeside(cues: PlaceCues, { to }: FoundName, { from }: FoundName): boolean {
  return from === to + 1 && cues.tokens[to]?.text === ",";
}

/** Of "A's B", a region A holds B, and of a town A, B is a part. */
function own(mention: PlaceMention, next: PlaceMention): void {
  next.within = mention;
  if (isArea(mention)) mention.role = "container";
  else next.kind = "neighbourhood";
}

/** "hospitals in Kaya and Ouagadougou", "à Gao puis à N'Djamena": what is said of the first is said of the second. */
function isListed(cues: PlaceCues, { to, left: first }: FoundName, { left, from }: FoundName): boolean {
  const own = left.preposition === null || left.preposition === first.preposition;
  const gap = cues.tokens.slice(to, left.preposition === null ? from : left.from);
  return (
    own &&
    gap.length > 0 &&
    gap.length <= 2 &&
    gap.every(({ text, capital }) => text === "," || (!capital && text.length <= LONGEST_CONJUNCTION))
  );
}

/** "at A, at B and at C", "au camp de A, au camp de B et au camp de C": what one word stands before, and "and" between, are a list, and none lies in another. */
function isOfList(cues: PlaceCues, { to, left, sentence }: FoundName, next: FoundName | undefined): boolean {
  if (next?.sentence !== sentence || left.preposition === null || next.left.from <= to) return false;
  const gap = cues.tokens.slice(to, next.left.from);
  const and = gap.some(({ kind, capital, text }) => kind === "word" && !capital && text.length <= LONGEST_CONJUNCTION);
  return and && gap.length <= 2 && cues.tokens[left.from]?.norm === cues.tokens[next.left.from]?.norm;
}

function isContainer({ right }: FoundName, { to, left }: FoundName): boolean {
  return right.container !== null && left.from <= right.container && right.container < to;
}

/** Of "A, … B": B is given as what A lies in, or as what A is near to; of "the Diffa region town of Bosso", A as what B lies in. */
function contain(mention: PlaceMention, next: PlaceMention, { left }: FoundName): void {
  const distant = DISTANT.has(left.preposition ?? "");
  const called = left.linked && (left.kind === "town" || left.kind === "village");
  if (isArea(mention) && (called || (distant && mention.kind !== "district"))) {
    next.within = mention;
    mention.role = "container";
  } else if (distant && !(left.preposition === "near" && isUnknownPart(mention))) next.role = "reference";
  else {
    mention.within = next;
    const part = isPart(mention) && !isArea(next);
    next.role = part ? mention.role : "container";
    if (part) mention.kind = "neighbourhood";
  }
}

/** "une mosquée de Muna Garage, à la périphérie de Maïduguri": a site or quarter that no gazetteer knows is told of by the town. */
function isUnknownPart({ kind, candidates }: PlaceMention): boolean {
  return candidates.length === 0 && (kind === "site" || kind === "neighbourhood");
}

/** A neighbourhood, a camp or a district that lies in a town: an event there is told of the town. */
function isPart({ kind, candidates }: PlaceMention): boolean {
  return PARTS.has(kind ?? candidates[0]?.kind ?? "town");
}

function isArea({ kind, candidates }: PlaceMention): boolean {
  if (kind !== null) return AREAS.has(kind);
  return candidates.length > 0 && candidates.every((place) => AREAS.has(place.kind));
}
