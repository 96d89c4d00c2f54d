import type { CasualtyFigure } from "../reading/casualties.ts";
import { type Interval, lengthOf, parseInterval } from "../reading/dates/intervals.ts";
import { numbersWithin, type ReadSource, termsWithin, wordsBetween } from "../reading/source.ts";
import type { Clause } from "./clause.ts";
import { datesWithin } from "./dates.ts";
import { BESIDE, isOfDays, LONGEST_EVENT } from "./general.ts";
import { isInAside } from "./passing.ts";

const SCOPE = 9;
const ARMED = 5;
const MANY = 1000;
/** Verbs that after "to" tell an aim: "gathering to attack". */
const GENERIC = new Set(["attack", "attacked", "hit", "raid", "ambush", "kidnapping", "shooting"]);
/** What may be carried or seized and not used. */
const WEAPONS = new Set([
  "svbied",
  "vbied",
  "pbied",
  "suicide_worn",
  "ied",
  "bomb",
  "blast",
  "indirect_fire",
  "rpg",
  "gunfire",
  "other",
  "blade",
  "airstrike",
]);

/** "On décapite une hydre": knives are told of where the dead and the hurt, or those who hold them, are. */
export function tellsOfDead({ figures, reading, from, to }: Clause): boolean {
  if (termsWithin(reading.source, "people", from, to, "attacker").length > 0) return true;
  return figures.some(({ outcome, count }) => (outcome === "killed" || outcome === "wounded") && count.best !== 0);
}

/** "threatened to attack", "could strike", "without an attack": it did not happen, or not yet. */
export function isUnreal(clause: Clause, at: number, code: string): boolean {
  const { source } = clause.reading;
  // "No staff were abducted in the period".
  if (code === "kidnapping" && clause.figures.some(({ outcome, count }) => outcome === "abducted" && count.best === 0)) return true;
  const before = termsWithin(source, "context", Math.max(clause.from, at - SCOPE), at, "hypothetical", "modal", "exercise").filter(
    (term) => !isInAside(source, Math.max(clause.from, at - 2 * SCOPE), term, at),
  );
  const had = WEAPONS.has(code) && isHad(source, Math.max(clause.from, at - ARMED), at);
  // "the recent bomb attacks": within the words for all of them, too.
  const generic = termsWithin(source, "context", Math.max(clause.from, at - SCOPE), at + ARMED, "generic").some(
    ({ from, to }) => from <= at && to >= at,
  );
  const aim = isAim(clause, at - 1) && GENERIC.has(code);
  if (aim && termsWithin(source, "context", Math.max(clause.from, at - ARMED), at, "attempt").length === 0) return true;
  const habitual =
    termsWithin(source, "context", Math.max(clause.from, at - SCOPE - ARMED), Math.min(clause.to, at + SCOPE), "habitual").length > 0;
  return had || before.length > 0 || generic || habitual;
}

/** "seized a cache with mines", "found mortars, rockets and belts"; in "a truck carrying soldiers hit a mine" it is the soldiers that were carried. */
function isHad(source: ReadSource, from: number, at: number): boolean {
  const listed = termsWithin(source, "tactics", from, at)[0];
  const floor = listed !== undefined && WEAPONS.has(listed.code) ? Math.max(0, listed.from - ARMED) : from;
  const had = termsWithin(source, "context", Math.min(floor, from), at, "armed_with").at(-1);
  // "le camion qui les transportait a sauté sur une mine": a verb of its own comes between.
  const done = had !== undefined && termsWithin(source, "auxiliaries", had.to, had.to + 1, "have").length > 0;
  return had !== undefined && !done && termsWithin(source, "people", had.to, at).length === 0;
}

/** "four other attacks killed three", "three were killed in four other attacks": the toll of attacks that are only counted. */
export function isOfOthers(clause: Clause, { word }: CasualtyFigure): boolean {
  const { source } = clause.reading;
  return termsWithin(source, "context", clause.from, clause.to, "generic").some(({ from, to }) => {
    const counted = numbersWithin(source, Math.max(clause.from, from - 2), from).some(
      (number) => number.kind === "quantity" && number.to >= from - 1,
    );
    const gap = to <= word.from ? wordsBetween(source, to, word.from) : from >= word.to ? wordsBetween(source, word.to, from) - 1 : 0;
    return counted && gap <= (to <= word.from ? SCOPE + BESIDE : BESIDE);
  });
}

/** "to eliminate any remaining militants": whom it was meant to hit; in "une dizaine de blessés" the number stands before. */
export function isMeant(clause: Clause, figure: CasualtyFigure): boolean {
  const { from } = figure.word;
  // "threatened to kill teachers"
  const meant = termsWithin(clause.reading.source, "context", Math.max(clause.from, from - ARMED), from, "hypothetical").length > 0;
  return (
    (figure.group === "attacker" || meant) &&
    figure.from >= from &&
    isAim(clause, from - 1) &&
    // "led to the death of two attackers": what came of it.
    !termsWithin(clause.reading.source, "parts", from - BESIDE, from, "causes").some(({ to }) => to === from) &&
    termsWithin(clause.reading.source, "context", Math.max(clause.from, from - ARMED), from, "attempt").length === 0
  );
}

/** "to" before a verb. Spelt as in the lexicon: "à attaquer" is an aim, "a attaqué" is a deed. */
function isAim({ reading: { source, text } }: Clause, token: number): boolean {
  const spelt = text.tokens[token]?.text.toLowerCase() ?? "";
  return termsWithin(source, "auxiliaries", token, token + 1, "to").some(({ row }) => row.term.split("/").includes(spelt));
}

/** "2,000 dead and a million displaced", without a day of their own: no single attack comes near. */
export function isOfMany({ count, outcome }: CasualtyFigure, date: Interval | null): boolean {
  const least = count.low ?? count.best ?? 0;
  return (outcome === "killed" || outcome === "wounded") && least >= MANY && (date === null || lengthOf(date) > LONGEST_EVENT);
}

/** "was killed by a mine, bringing to 50 the number of soldiers killed since 2013": what all attacks of years come to, behind the toll of this one. */
export function isRunning({ reading, figures, to }: Clause, { from, outcome, count, word, additional }: CasualtyFigure): boolean {
  // "Attacks began in 2015. A total of 350 people have been killed since."
  if (!additional && isSinceThen(reading, word.to)) return true;
  const least = ({ low, best }: CasualtyFigure["count"]) => low ?? best ?? 0;
  const before = figures.findLast((one) => one.to <= from && one.outcome === outcome && least(one.count) < least(count));
  if (before === undefined || termsWithin(reading.source, "context", before.to, to, "toll_rise").length === 0) return false;
  return datesWithin(reading, before.to, to).some(({ date, mention }) => {
    const interval = date === null ? null : parseInterval(date);
    return (mention.functions.includes("since") && !isOfDays(mention)) || (interval !== null && lengthOf(interval) > LONGEST_EVENT);
  });
}

/** "have been killed since, by one agency's tally": "since" with nothing behind it, of what was told before. */
function isSinceThen({ source, text }: Clause["reading"], from: number): boolean {
  const since = termsWithin(source, "context", from, from + 1, "since")[0];
  return since !== undefined && (text.tokens[since.to]?.kind ?? "mark") === "mark";
}
