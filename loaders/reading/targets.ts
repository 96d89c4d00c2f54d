import { flatMap } from "../flat-map.ts";
import type { Target } from "../model/coded.ts";
import type { Mention } from "../model/reading.ts";
import { codeParts } from "./code-parts.ts";
import { grouped } from "./grouped.ts";
import type { Match } from "./lexicon.ts";
import { hasMark, type ReadSource, sentenceAt, termsWithin, wordsBetween } from "./source.ts";
import { mentionSpan } from "./span.ts";
import type { Sign } from "./tactics.ts";
import { isCampOfCivilians, isDisguise, isNear, isOfFixed, isOfMobile, isOfPlace, isOnTheWay, isRegion } from "./targets/passing.ts";
import { isEscaped, isFronted, isTitled } from "./targets/titled.ts";

export const SITE_KINDS = ["fixed", "mobile", "people"] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** A word for what may be attacked: a camp, a convoy, passengers. */
export interface TargetMention extends Mention {
  /** Null where the word does not say whose it is ("a convoy"). */
  target: Target | null;
  site: SiteKind;
  /** True where the word goes by whose it is told to be: a checkpoint is the police's only where nothing else is said. */
  loose: boolean;
  /** True where the grammar makes it the aim of an attack: "an attack on a camp", "targeting troops", "the base was hit". */
  aimed: boolean;
}

const ATTACKS = new Set([
  "attack",
  "attacks",
  "attacked",
  "hit",
  "raid",
  "ambush",
  "rammed",
  "gunfire",
  "fired",
  "indirect_fire",
  "shooting",
  "airstrike",
  "enter",
  "surround",
  "svbied",
  "vbied",
  "pbied",
  "ied",
  "bomb",
  "blast",
  "suicide",
  "kidnapping",
  "massacre",
  "other",
  "blade",
  "vehicle_blast",
]);
/** What goes off beside what it is meant for. */
const EXPLOSIVE = new Set(["svbied", "vbied", "pbied", "ied", "bomb", "blast", "suicide", "suicide_worn", "vehicle_blast"]);
const REACH = 5;
const NEAR = 6;
const DIRECT = new Set([
  "attacked",
  "hit",
  "raid",
  "ambush",
  "enter",
  "surround",
  "shooting",
  "kidnapping",
  "rammed",
  "driven",
  "massacre",
  "indirect_fire",
  "other",
  "blade",
  "bomb",
  "blast",
  "airstrike",
]);

/** Words for an attack that "of" ties to what was attacked. */
const NOUNS = new Set(["attack", "ambush"]);
const FARTHEST = 24;
const FAR = 14;
/** The longest article or preposition in a list of names. */
const SHORT = 3;

/** Reads every word for something that may be attacked, and whether the sentence makes it the aim. */
export function readTargets(source: ReadSource, signs: readonly Sign[]): TargetMention[] {
  const attacks = grouped(
    signs.filter(({ code }) => ATTACKS.has(code)),
    ({ sentence }) => sentence,
  );
  return flatMap(source.scan.of("sites"), (match) => {
    const [target = "", site = "", whose] = codeParts(match.code);
    if (target === "civilians" && site === "fixed" && (isNear(source, match) || isOfPlace(source, match))) return [];
    if (isRegion(source, match) || isDisguise(source, match) || isOfFixed(source, match)) return [];
    // "in police uniform", "the field of honour": words that stand for nobody.
    if (target === "none" && site === "people") return [];
    const { part, start, end, sentence, from, to, rule } = mentionSpan(source.text, match.from, match.to, "target-word");
    return {
      part,
      start,
      end,
      sentence,
      from,
      to,
      rule,
      target: target === "none" ? null : isCampOfCivilians(source, match) ? "civilians" : (target as Target),
      site: isOfMobile(source, match) ? "mobile" : (site as SiteKind),
      loose: whose !== undefined,
      aimed:
        !(target === "civilians" && site === "fixed" && isOnTheWay(source, match)) &&
        isAimed(source, match, attacks.get(sentenceAt(source.text, match.from).index) ?? []),
    };
  });
}

function isAimed(source: ReadSource, match: Match, attacks: readonly Sign[]): boolean {
  return attacks.some(
    (sign) =>
      !isWaylaidIn(source, sign, match) &&
      (isPartOf(sign, match) ||
        isObject(source, sign, match) ||
        isSubject(source, sign, match) ||
        isAfterPreposition(source, sign, match) ||
        isOwned(source, sign, match) ||
        isTakenUp(source, sign, match) ||
        isRepeller(source, sign, match) ||
        isBeforeRelative(source, sign, match) ||
        isFronted(source, sign, match)),
  );
}

/** "The police van had just left Bannu when a bomb hit it": what the pronoun behind the attack stands for, with nothing else between that may be hit. */
function isTakenUp(source: ReadSource, sign: Sign, match: Match): boolean {
  if (match.to > sign.from || match.code.includes(":people") || sentenceAt(source.text, match.from).index !== sign.sentence) return false;
  if (termsWithin(source, "pronouns", sign.to, sign.to + 1, "again", "plural").length === 0) return false;
  return termsWithin(source, "sites", match.to, sign.from).every(({ code }) => code.includes(":people"));
}

/** "tombés dans une embuscade dans la localité de …": those on the move are waylaid; the village is only where. */
function isWaylaidIn(source: ReadSource, { code, to }: Sign, match: Match): boolean {
  if (code !== "ambush" || match.code !== "civilians:fixed" || to > match.from) return false;
  return termsWithin(source, "place-prepositions", Math.max(to, match.from - REACH), match.from, "in").length > 0;
}

/** "ambushed a patrol": the word for the attack takes in what was attacked. */
function isPartOf({ code, from, to }: Sign, match: Match): boolean {
  return DIRECT.has(code) && !match.code.startsWith("civilians") && from < match.from && match.from < to;
}

/** "stormed the base", "attaqué un convoi": right behind the verb. */
function isObject(source: ReadSource, sign: Sign, match: Match): boolean {
  if (!(DIRECT.has(sign.code) || sign.code === "gunfire") || sign.to > match.from || isDoer(source, sign, match)) return false;
  const from = pastDate(source, pastDatedAside(source, sign.to, match.from), match.from);
  return (
    wordsBetween(source, from, match.from) <= REACH &&
    !hasMark(source, from, match.from, ",.;:()") &&
    !hasPreposition(source, from, match.from)
  );
}

/** "tués dans l'assaut de la police": people or a force right behind a noun and "of" are those who made it. */
function isDoer(source: ReadSource, { code, to }: Sign, match: Match): boolean {
  if (code !== "raid" || !match.code.endsWith(":people") || match.code.startsWith("civilians")) return false;
  return termsWithin(source, "auxiliaries", to, to + 1, "of").length > 0 && wordsBetween(source, to, match.from) <= 2;
}

/** "ont attaqué, dans la nuit de mardi à mercredi, un poste": a time between commas. */
function pastDatedAside(source: ReadSource, from: number, to: number): number {
  const { tokens } = source.text;
  if (tokens[from]?.text !== ",") return from;
  let end = from + 1;
  while (end < to && tokens[end]?.text !== ",") end += 1;
  const dated = ["weekdays", "months", "date-words"].some((table) => termsWithin(source, table, from, end).length > 0);
  return dated && end < to ? end + 1 : from;
}

/** "ont attaqué dans la nuit de mercredi à jeudi un camp": a time may stand between verb and object. */
function pastDate(source: ReadSource, from: number, to: number): number {
  const times = flatMap(["weekdays", "months", "date-words"], (table) => termsWithin(source, table, from, Math.min(to, from + 2 * REACH)));
  // "and" is of a time only between two of them.
  return Math.max(from, ...times.filter(({ code }) => !code.startsWith("range")).map((time) => time.to));
}

function hasPreposition(source: ReadSource, from: number, to: number): boolean {
  return termsWithin(source, "auxiliaries", from, to, "preposition", "agent", "relative").some((found) => !isAim(source, found));
}

function isAim(source: ReadSource, found: Match): boolean {
  return termsWithin(source, "aims", found.from, found.to).length > 0;
}

/** "the camp was attacked", "a patrol came under fire": right before the verb in the passive. */
function isSubject(source: ReadSource, sign: Sign, match: Match): boolean {
  if (sign.from < match.to || hasMark(source, match.to, sign.from, ".;:")) return false;
  if (isEscaped(source, sign, match)) return true;
  if (wordsBetween(source, match.to, sign.from) > REACH) return isFarSubject(source, sign, match);
  const passive =
    // "the post was overrun": the verb's own words hold it.
    termsWithin(source, "auxiliaries", match.to, sign.from + 1, "be").length > 0 ||
    // "la patrouille a essuyé des tirs".
    termsWithin(source, "context", match.to, sign.to, "under").length > 0;
  return (
    isTitled(source, sign, match) ||
    (passive && (DIRECT.has(sign.code) || sign.code === "gunfire")) ||
    ((sign.code === "gunfire" || sign.code === "ambush") && wordsBetween(source, match.to, sign.from) <= 1)
  );
}

/** "the headquarters of the five-nation force at Sévaré had been targeted": a passive behind the names and nouns that belong to what was attacked. */
function isFarSubject(source: ReadSource, sign: Sign, match: Match): boolean {
  if (!DIRECT.has(sign.code) || match.code.endsWith(":people") || wordsBetween(source, match.to, sign.from) > FAR) return false;
  const tables = ["outcomes", "tactics", "connectives", "speech"];
  if (
    hasMark(source, match.to, sign.from, "()") ||
    !isOneName(source, pastWhere(source, match.to, sign.from), sign.from) ||
    tables.some((table) => termsWithin(source, table, match.to, sign.from).length > 0)
  )
    return false;
  const be = termsWithin(source, "auxiliaries", Math.max(match.to, sign.from - 3), sign.from, "be").at(-1);
  const verbs = termsWithin(source, "auxiliaries", match.to, be?.from ?? match.to, "be", "relative", "and");
  const others = verbs.filter(({ code, to }) => code !== "and" || source.text.tokens[to]?.capital !== true);
  return be !== undefined && wordsBetween(source, be.to, sign.from) <= 1 && others.length === 0;
}

/** "les forces armées ont repoussé une attaque": who beats an attack back was attacked. */
function isRepeller(source: ReadSource, sign: Sign, match: Match): boolean {
  const repelled = sign.from < match.to ? undefined : termsWithin(source, "fates", match.to, sign.from, "repelled")[0];
  if (
    repelled === undefined ||
    wordsBetween(source, match.to, repelled.from) > REACH ||
    wordsBetween(source, repelled.to, sign.from) > REACH
  )
    return false;
  return termsWithin(source, "auxiliaries", match.to, repelled.from, "be").length === 0 && !hasMark(source, match.to, sign.from, ",.;:()");
}

/** "le détachement de Namissiguima, dans la province du Sanmatenga, a été assailli", "two camps at A, near the border, were attacked": past what says where between commas. */
function pastWhere(source: ReadSource, from: number, limit: number): number {
  const { tokens } = source.text;
  let at = from;
  while (at < limit && tokens[at]?.text !== ",") at += 1;
  if (termsWithin(source, "place-prepositions", at + 1, at + 3, "in", "near").every((where) => where.from > at + 1)) return from;
  let end = at + 1;
  while (end < limit && tokens[end]?.text !== ",") end += 1;
  return end < limit ? end + 1 : from;
}

/** No comma, but in a list of names: "les localités de A, B et C ont été attaquées". */
function isOneName({ text: { tokens } }: ReadSource, from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  const last = words.findLastIndex(({ text }) => text === ",");
  return words.slice(0, last + 1).every(({ kind, capital, text }) => kind === "mark" || capital || text.length <= SHORT);
}

/** "an attack on a camp", "lancé contre la patrouille": the last preposition before it aims, and an attack stands before that. */
function isAfterPreposition(source: ReadSource, sign: Sign, match: Match): boolean {
  if (sign.from >= match.from) return false;
  const floor = Math.max(sign.from, match.from - 3 * REACH);
  const aim = termsWithin(source, "aims", floor, match.from).at(-1);
  if (aim?.code === "none" || (aim?.code === "beside" && !EXPLOSIVE.has(sign.code))) return false;
  if (aim === undefined || wordsBetween(source, aim.to, match.from) > REACH || hasMark(source, aim.to, match.from, ",.;:()")) return false;
  // "l'attaque d'une base dans le village": where it was, since what was attacked is named before.
  const where = termsWithin(source, "place-prepositions", aim.from, aim.to, "in").length > 0;
  if (where && termsWithin(source, "sites", sign.to, aim.from).some(({ code }) => !code.endsWith(":people"))) return false;
  return wordsBetween(source, sign.to, aim.from) <= (where ? 3 : 5) * REACH;
}

/** "l'attaque d'une base", "l'attaque, samedi, du camp": what the noun is followed by with "of", past a time between commas; people may be those who did it. */
function isOwned(source: ReadSource, sign: Sign, match: Match): boolean {
  if (!NOUNS.has(sign.code) || sign.to > match.from || match.code.endsWith(":people")) return false;
  // "attaque du camp": "du" may begin a date, too.
  const starts = [sign.to, pastAside(source, pastDate(source, sign.to, match.from), match.from)];
  const of = flatMap(starts, (from) => termsWithin(source, "auxiliaries", from, from + 1, "of"))[0];
  return of !== undefined && wordsBetween(source, of.to, match.from) <= 2 && !hasMark(source, of.to, match.from, ",.;:()");
}

function pastAside({ text: { tokens } }: ReadSource, from: number, limit: number): number {
  return from < limit && tokens[from]?.text === "," ? from + 1 : from;
}

/** "c'est le détachement, installé près de Kaya, qui a été visé": what a passive behind "who" or "which" is said of, however far. */
function isBeforeRelative(source: ReadSource, sign: Sign, match: Match): boolean {
  if (sign.from < match.to || match.code.endsWith(":people") || !DIRECT.has(sign.code)) return false;
  const relative = termsWithin(source, "auxiliaries", Math.max(match.to, sign.from - NEAR), sign.from, "relative").at(-1);
  if (relative === undefined || wordsBetween(source, match.to, relative.from) > FARTHEST) return false;
  const passive = termsWithin(source, "auxiliaries", relative.to, sign.from, "be").length > 0;
  const others = termsWithin(source, "sites", match.to, relative.from).some(({ code }) => !code.endsWith(":people"));
  return passive && !others && !hasMark(source, match.to, relative.from, ".;:") && source.text.tokens[relative.from - 1]?.text === ",";
}
