import type { CasualtyOutcome, Count } from "../model/coded.ts";
import type { CasualtyFigure } from "../reading/casualties.ts";
import { termsWithin, wordsBetween } from "../reading/source.ts";
import type { Clause } from "./clause.ts";
import { isMore, isToldAlso } from "./on-top.ts";
import { isStale } from "./stale.ts";
import { isNextTo, tallyWhole } from "./tally-whole.ts";
import type { Located, Voice } from "./voices.ts";

/** What a source says of one count: its figure, and whether that is only a part of the whole. */
export interface Tally {
  count: Count;
  figures: Located<CasualtyFigure>[];
  /** Every figure is a part: one group or site of several. */
  part: boolean;
}

/** The three counts of a source. */
export interface Tallies {
  killed: Tally | null;
  wounded: Tally | null;
  attackers_killed: Tally | null;
}

export type CountField = keyof Tallies;

interface ClauseFigures {
  clause: Clause;
  figures: readonly CasualtyFigure[];
}

const HEADLINE = "headline";
/** "and", "and his": between two of a list. */
const POSSESSED = 2;
/** How many times as many make it unlikely that the later figure corrects the earlier. */
const MANY = 2;
/** The rule of a figure that goes on with the one before it: "a student and a woman". */
const LISTED = "casualty-list";
/** The rule of one who is told of, not counted: "the captain died". */
const ONE = "casualty-one";

/** Sums a source's figures up: parts of a total are not added to it, attackers are taken out of it, groups without a total are added. */
export function tallyVoice(voice: Voice, state: boolean): Tallies {
  // "The group said that it suffered no casualties": its own.
  const group = voice.speaker?.type === "perpetrator";
  const deaths = figuresOf(voice, "killed");
  const dead = newest(deaths.filter((figure) => !isAttacker(figure, state, group)));
  const deadAttackers = newest(deaths.filter((figure) => isAttacker(figure, state, group)));
  const wounded = newest(figuresOf(voice, "wounded").filter((figure) => !isAttacker(figure, state, group)));
  const attackers = tallyWhole(deadAttackers, deaths, (figures) => tally(figures, voice.figures));
  return {
    killed: withoutAttackers(tally(dead, voice.figures), attackers, [...dead, ...deadAttackers]),
    wounded: tally(wounded, voice.figures),
    attackers_killed: attackers,
  };
}

/** `group`: those who speak are attackers themselves. */
function isAttacker({ item, clause }: Located<CasualtyFigure>, state: boolean, group: boolean): boolean {
  if (item.group !== "unknown") return item.group === "attacker";
  // "L'armée reconnaît la perte de cinq hommes": its own.
  return (state && !isLoss(item, clause)) || (group && (item.count.best === 0 || isLoss(item, clause)));
}

/** "They killed ten soldiers, the group says, and lost one man": its own. */
function isLoss({ word }: CasualtyFigure, { reading: { source } }: Clause): boolean {
  return termsWithin(source, "outcomes", word.from, word.to).some(({ code }) => code.endsWith(":lost"));
}

/** The counts that a story gives a number for, its headline aside; `live`: one that no other has replaced. */
export function countsTold(views: readonly ClauseFigures[], state: boolean, live = false): Set<CountField> {
  const story = views.filter(({ clause }) => clause.sentence.kind !== HEADLINE);
  const told = story.flatMap(({ clause, figures }) => figures.filter((item) => !live || !isStale({ item, clause })));
  return new Set(told.filter(({ count, isPart }) => !isVague(count) && !isPart).flatMap((figure) => fieldOf(figure, state) ?? []));
}

function fieldOf({ outcome, group }: CasualtyFigure, state: boolean): CountField | null {
  const attackers = group === "attacker" || (state && group === "unknown");
  if (outcome === "killed") return attackers ? "attackers_killed" : "killed";
  return outcome === "wounded" && !attackers ? "wounded" : null;
}

function figuresOf({ figures }: Voice, outcome: CasualtyOutcome): Located<CasualtyFigure>[] {
  return figures.filter(({ item }) => item.outcome === outcome);
}

/** The body goes before the headline, a number before "several". */
function newest(figures: readonly Located<CasualtyFigure>[]): Located<CasualtyFigure>[] {
  const told = figures.filter(({ item }) => !(item.isPart && item.count.best === 0));
  const live = told.filter((figure) => !isStale(figure) || !told.some((other) => replaces(other, figure)));
  const body = live.filter(({ clause }) => clause.sentence.kind !== HEADLINE);
  const counted = body.filter(({ item }) => !isVague(item.count));
  if (counted.length > 0) return counted;
  const titled = live.filter(({ item }) => !isVague(item.count));
  return titled.length > 0 ? titled : body.length > 0 ? body : live;
}

/** A number told as the present one takes the place of one told as replaced. */
function replaces(newer: Located<CasualtyFigure>, older: Located<CasualtyFigure>): boolean {
  return !isStale(newer) && !isVague(newer.item.count) && (newer.item.group === "attacker") === (older.item.group === "attacker");
}

export function isVague({ low, best, high }: Count): boolean {
  return low === null && best === null && high === null;
}

/** "rescuers found four more bodies": on top of those whom somebody else has counted, where this source counts none before them. */
export function isBesideOthers({ item, clause }: Located<CasualtyFigure>, voice: readonly Located<CasualtyFigure>[]): boolean {
  if (!item.additional || item.updates || clause.flags.has("toll_told")) return false;
  return voice.every((other) => other.item.additional || other.item.start > item.start);
}

function tally(figures: readonly Located<CasualtyFigure>[], voice: readonly Located<CasualtyFigure>[]): Tally | null {
  const wholes = figures.filter((figure) => !figure.item.isPart && !isBesideOthers(figure, voice));
  const pool = wholes.length > 0 ? wholes : figures;
  const total = totalOf(pool);
  return total === null ? null : { count: total.count, figures: total.figures, part: wholes.length === 0 };
}

/** A figure of nobody in particular is the total; else the newest of each group, added up. */
function totalOf(figures: readonly Located<CasualtyFigure>[]): Omit<Tally, "part"> | null {
  const counted = figures.filter(({ item }) => item.count.best !== 0 || item.group === "unknown");
  const named = counted.filter((figure, index) => isOfSome(figure, counted[index + 1]) || isSeverity(counted[index - 1], figure));
  const total = lastOrLargest(counted.filter((figure) => !named.includes(figure)));
  const groups = toldAgain(named) ?? perGroup(named);
  const sum = groups.length === 0 ? null : addUp(groups.map(({ item }) => item.count));
  // "Two were killed, and three more died in hospital": however many came on top.
  const onTop = total !== undefined && named.every((figure) => figure.clause.order === total.clause.order && isMore(figure, total));
  if (total !== undefined && (onTop || !outgrows(sum, total.item.count))) return withMore(total, named);
  if (sum !== null) return { count: sum, figures: groups };
  return total === undefined ? null : { count: total.item.count, figures: [total] };
}

/** "killed 18 people at once and four more by night": those whom the same word tells of come on top of the total. */
function withMore(total: Located<CasualtyFigure>, named: readonly Located<CasualtyFigure>[]): Omit<Tally, "part"> {
  const more = named.filter((figure) => isMore(figure, total));
  if (more.length === 0) return { count: total.item.count, figures: [total] };
  const figures = [total, ...more];
  return { count: addUp(figures.map(({ item }) => item.count)), figures };
}

/** True for a figure that counts some: those of a kind, of a nation, others; in "five men and five women" the men, too. */
function isOfSome({ item, clause }: Located<CasualtyFigure>, next: Located<CasualtyFigure> | undefined): boolean {
  if (item.group !== "unknown" || item.country !== null || item.additional) return true;
  if (isSeverity({ item, clause }, next)) return true;
  if (next === undefined || next.clause !== clause || next.item.group === "unknown" || next.item.from - item.to > POSSESSED) return false;
  const { source } = clause.reading;
  // "raised the toll to 85, after four patients succumbed": no list.
  if (termsWithin(source, "connectives", item.to, next.item.from).length > 0) return false;
  return source.text.tokens[item.to]?.text === "," || termsWithin(source, "auxiliaries", item.to, next.item.from, "and").length > 0;
}

/** "three badly and two lightly wounded": two numbers that make up those of one outcome. */
function isSeverity(figure: Located<CasualtyFigure> | undefined, after: Located<CasualtyFigure> | undefined): boolean {
  if (figure === undefined || after === undefined || figure.clause !== after.clause) return false;
  const { item, clause } = figure;
  const { source } = clause.reading;
  const next = after.item;
  const end = Math.max(item.to, item.word.to);
  if (next.from < end || next.outcome !== item.outcome || item.updates || next.replaces !== null) return false;
  const [and] = termsWithin(source, "auxiliaries", end, next.from, "and");
  const told = termsWithin(source, "adverbs", item.from, Math.max(next.to, next.word.to) + 1, "severity");
  return and !== undefined && wordsBetween(source, end, next.from) <= 2 && told.length > 1;
}

/** "four officials, a soldier and a civilian", and later "two customs men, two foresters, a soldier and a civilian": the same people, counted out twice. */
function toldAgain(figures: readonly Located<CasualtyFigure>[]): Located<CasualtyFigure>[] | null {
  const lists = new Map<unknown, Located<CasualtyFigure>[]>();
  for (const figure of figures) lists.set(figure.clause.sentence, [...(lists.get(figure.clause.sentence) ?? []), figure]);
  const [first, ...more] = [...lists.values()];
  const last = more.at(-1);
  if (first === undefined || last === undefined || [first, ...more].some((list) => list.length < 2)) return null;
  const sums = [first, ...more].map((list) => addUp(list.map(({ item }) => item.count)).best);
  return sums.every((sum) => sum !== null && sum === sums[0]) ? last : null;
}

/** The last total is the newest; but where nothing says that the toll moved, fewer told of later are some of those told of before. */
function lastOrLargest(totals: readonly Located<CasualtyFigure>[]): Located<CasualtyFigure> | undefined {
  const last = totals.at(-1);
  if (last === undefined || last.item.updates || last.item.replaces !== null) return last;
  const most = totals.reduce((best, one) => (sizeOf(one) > sizeOf(best) ? one : best), last);
  return sizeOf(most) >= MANY * sizeOf(last) && !most.clause.flags.has("stale") ? most : last;
}

function sizeOf({ item }: Located<CasualtyFigure>): number {
  return item.count.best ?? item.count.low ?? 0;
}

/** Groups told later that come to more than the total before them are the newer figure. */
function outgrows(sum: Count | null, total: Count): boolean {
  return sum !== null && sum.best !== null && total.best !== null && sum.best > total.best;
}

/** The last figure for each group and nationality, and those said to come on top of it; of many, one who is told of is no new count. */
function perGroup(figures: readonly Located<CasualtyFigure>[]): Located<CasualtyFigure>[] {
  const groups = new Map<string, Located<CasualtyFigure>[]>();
  for (const figure of figures) {
    const key = `${figure.item.group} ${figure.item.country ?? ""}`;
    const known = groups.get(key);
    if (known !== undefined && isOneOf(figure, known)) continue;
    if (known === undefined || !isOnTop(figure, known)) groups.set(key, [figure]);
    else known.push(figure);
  }
  return withoutRepeats([...groups.values()].flat());
}

/** "Two soldiers were hurt. … One soldier was shot in the leg": of those counted in an earlier sentence. */
function isOneOf(figure: Located<CasualtyFigure>, known: readonly Located<CasualtyFigure>[]): boolean {
  const last = known.at(-1) as Located<CasualtyFigure>;
  if (sizeOf(last) <= 1) return false;
  const alone = figure.item.count.best === 1 && !figure.item.additional && !figure.item.updates;
  return figure.item.rule === ONE || (alone && last.clause.sentence !== figure.clause.sentence);
}

function isTold({ item }: Located<CasualtyFigure>): boolean {
  return !item.updates && item.replaces === null && !item.isPart;
}

/** "three others", "another 25": beside those before, in the same sentence. */
function isOnTop(figure: Located<CasualtyFigure>, known: readonly Located<CasualtyFigure>[]): boolean {
  const last = known.at(-1) as Located<CasualtyFigure>;
  // "Un soldat a été tué. … Deux autres soldats sont morts", "Three children died too": told later, of others of the same kind.
  if (
    (figure.item.additional || isToldAlso(figure)) &&
    figure.item.group !== "unknown" &&
    isTold(figure) &&
    isTold(last) &&
    figure.clause.order > last.clause.order
  )
    return figure.item.count.best !== last.item.count.best || figure.clause.sentence !== last.clause.sentence;
  if (last.clause.sentence !== figure.clause.sentence || last.item.to > figure.item.from) return false;
  if (last.item.count.best !== figure.item.count.best || figure.item.additional) return true;
  const { source } = figure.clause.reading;
  return (
    (figure.item.rule === LISTED || last.item.rule === LISTED || figure.item.word.from === last.item.word.from) &&
    // "the driver, his apprentice and nine passengers": the list goes on behind the second.
    termsWithin(source, "auxiliaries", last.item.to, figure.item.to + 1, "and").length > 0
  );
}

/** "17 soldiers" and later "17 Nigerien soldiers" are the same people. */
function withoutRepeats(figures: readonly Located<CasualtyFigure>[]): Located<CasualtyFigure>[] {
  return figures.filter(
    ({ item }, index) =>
      item.country !== null ||
      item.rule === LISTED ||
      !figures.some(
        (other, place) => place !== index && (isOfNation(other.item, item) || isNamedLater(other, figures[index] as typeof other)),
      ),
  );
}

function isOfNation(other: CasualtyFigure, item: CasualtyFigure): boolean {
  // "six French workers and their driver": one list.
  const listed = other.sentence === item.sentence && other.word.from === item.word.from && item.rule === LISTED;
  // "three Rangers and six Nigerien troops died": side by side, nobody is counted twice.
  const beside = other.sentence === item.sentence && other.from >= item.to && other.word.from === item.word.from;
  return other.group === item.group && other.country !== null && !listed && !beside;
}

/** "11 soldiers were killed and 20 others hurt", and later "20 soldiers hurt": the others are those named then. */
function isNamedLater({ item: other, clause }: Located<CasualtyFigure>, { item, clause: { sentence } }: Located<CasualtyFigure>): boolean {
  const unnamed = item.group === "unknown" && item.additional && other.group !== "unknown";
  return unnamed && clause.sentence !== sentence && other.count.best === item.count.best;
}

export function addUp(counts: readonly Count[]): Count {
  const numbers = counts.filter((count) => !isVague(count));
  if (numbers.length === 0) return counts[0] as Count;
  const sum = (part: (count: Count) => number | null) =>
    numbers.some((count) => part(count) === null) ? null : numbers.reduce((total, count) => total + (part(count) ?? 0), 0);
  const total: Count = { low: sum(({ low }) => low), best: sum(({ best }) => best), high: sum(({ high }) => high) };
  return numbers.length < counts.length ? { low: total.best, best: total.best, high: null } : total;
}

/** "Six people died, three of them attackers": attackers who are a part of the total, or make it up with its victims, are taken out. */
function withoutAttackers(victims: Tally | null, attackers: Tally | null, deaths: readonly Located<CasualtyFigure>[]): Tally | null {
  if (victims === null || attackers === null) return victims;
  const total = victims.figures.length === 1 && victims.figures[0]?.item.group === "unknown" ? victims.figures[0] : undefined;
  if (total === undefined || total.item.count.best === null || attackers.count.best === null) return victims;
  // "Cinq hommes armés sont entrés. Deux d'entre eux ont été tués": part of those, not of a toll told elsewhere.
  const included = attackers.figures.some(({ item, clause }) => item.isPart && isNextTo(clause, total.clause));
  const named = addUpBest(perGroup(deaths.filter(({ item }) => item.group !== "attacker" && item.group !== "unknown")));
  const addsUp = named !== null && named + attackers.count.best === total.item.count.best;
  if (!included && !addsUp) return victims;
  const rest = total.item.count.best - attackers.count.best;
  if (rest < 0) return victims;
  const { low, high } = total.item.count;
  return {
    ...victims,
    count: addsUp
      ? { low: rest, best: rest, high: rest }
      : { low: low === null ? null : rest, best: rest, high: high === null ? null : rest },
  };
}

function addUpBest(figures: readonly Located<CasualtyFigure>[]): number | null {
  return figures.length === 0 ? null : addUp(figures.map(({ item }) => item.count)).best;
}
