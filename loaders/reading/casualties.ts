import { flatMap } from "../flat-map.ts";
import type { CasualtyOutcome } from "../model/coded.ts";
import type { Sentence } from "../model/reading.ts";
import { readAllTold } from "./casualties/all-told.ts";
import { outcomeOfSign } from "./casualties/among.ts";
import { readAnother } from "./casualties/another.ts";
import { answeredTopic, countedTopic, statedTopic } from "./casualties/answers.ts";
import { readAsMany } from "./casualties/as-many.ts";
import { readBelonging } from "./casualties/belonging.ts";
import { addUpBehind, addUpToBefore, breakDown } from "./casualties/breakdowns.ts";
import { readCompanions } from "./casualties/companions.ts";
import { readReflexive } from "./casualties/doers.ts";
import { readDrivers } from "./casualties/drivers.ts";
import { readFelled } from "./casualties/felled.ts";
import type { CasualtyFigure } from "./casualties/figure.ts";
import { isPeople, isThing } from "./casualties/groups.ts";
import { inGroup } from "./casualties/in-group.ts";
import { readIncluded } from "./casualties/included.ts";
import { inheritGroup, type NamedGroup } from "./casualties/inherited.ts";
import { isJoined } from "./casualties/joined.ts";
import { addLaterDeaths } from "./casualties/later-deaths.ts";
import { addApart, shareAlongLists, shareBackward, type Tied } from "./casualties/lists.ts";
import { ofLoser } from "./casualties/losers.ts";
import { isDeadLater, isJoint, laterDeath } from "./casualties/outlived.ts";
import { isOfPhraseBefore, isOnTop, isPartOver, partSign } from "./casualties/parts.ts";
import { type Phrase, readPhrases } from "./casualties/phrases.ts";
import { readPronouns } from "./casualties/pronouns.ts";
import { OUTCOME_RULES, type SentenceFigures } from "./casualties/rules.ts";
import { readSecond } from "./casualties/second.ts";
import { groupBehind } from "./casualties/sides.ts";
import { readSingles } from "./casualties/singles.ts";
import { shareBehind } from "./casualties/trailing.ts";
import { readUncounted } from "./casualties/uncounted.ts";
import { isUpdate, risenTopic } from "./casualties/updates.ts";
import { ofOneKind } from "./casualties/wholes.ts";
import { type OutcomeWord, readOutcomes } from "./casualties/words.ts";
import { readZeros } from "./casualties/zeros.ts";
import { grouped } from "./grouped.ts";
import { hasMark, type ReadSource, termsWithin, wordsBetween } from "./source.ts";

export type { CasualtyFigure } from "./casualties/figure.ts";
export type { NamedGroup } from "./casualties/inherited.ts";

/**
 * Reads every figure of people killed, wounded, missing, abducted or arrested in a text, in order.
 * Attackers are figures of the group `attacker`; whose event a figure belongs to is decided later. Linear in the text's length.
 */
export function readCasualties(source: ReadSource, actors: readonly NamedGroup[] = []): CasualtyFigure[] {
  const ofKind = (kind: string) =>
    grouped(
      actors.filter((actor) => actor.kind === kind),
      ({ sentence }) => sentence,
    );
  const [groups, forces] = [ofKind("group"), ofKind("force")];
  const figures: CasualtyFigure[] = [];
  for (const sentence of source.text.sentences) {
    const words = readOutcomes(source, sentence);
    const phrases = readPhrases(source, sentence);
    if (words.length === 0 && phrases.length === 0) continue;
    const found = readSentence(
      { source, sentence, phrases, words, groups: groups.get(sentence.index) ?? [], forces: forces.get(sentence.index) ?? [] },
      wholeBefore(figures, sentence),
    );
    const grouped = inheritGroup(source, found, figures.at(-1), groups).sort((a, b) => a.from - b.from);
    figures.push(...addLaterDeaths(source, grouped, figures.slice(-NEAR_FIGURES)));
  }
  return figures;
}

/** What "including three children" at the head of a sentence is a part of: the dead, where any were counted just before. */
function wholeBefore(figures: readonly CasualtyFigure[], { index }: Sentence): CasualtyFigure | undefined {
  const near = figures.slice(-NEAR_FIGURES).filter((figure) => index - figure.sentence <= 2);
  return near.findLast(({ outcome }) => outcome === "killed") ?? figures.at(-1);
}

const NEAR_FIGURES = 4;
/** Words from people to those who are a part of them: "of the Red Cross". */
const WHOLE = 4;

function readSentence(figures: SentenceFigures, previous: CasualtyFigure | undefined): CasualtyFigure[] {
  const tied = figures.phrases.map((_, index) => tie(figures, index));
  shareBackward(figures, tied);
  shareAlongLists(figures, tied);
  shareBehind(figures, tied);
  addApart(figures, tied);
  liftParts(figures, tied);
  addUpToBefore(figures, tied, previous, wordOf);
  addUpBehind(figures, tied);
  inheritParts(figures, tied, previous);
  shareGroups(figures, tied);
  dropReplaced(figures, tied);
  const counted = flatMap(tied, (one) => (one === null || isSum(figures, one) ? [] : toFigures(figures, one))).map((figure) =>
    ofOneKind(figures.source, figure),
  );
  const allTold = readAllTold(figures, counted, previous);
  const uncounted = [...readUncounted(figures, [...counted, ...allTold]), ...readPronouns(figures, counted)];
  return [
    ...counted,
    ...readZeros(figures, counted),
    ...allTold,
    ...uncounted,
    ...readIncluded(figures, counted),
    ...readSecond(figures, counted),
    ...readCompanions(figures, [...counted, ...uncounted]),
    ...readAnother(figures, [...counted, ...uncounted], previous),
    ...readBelonging(figures, counted, previous),
    ...readAsMany(figures, counted),
    ...readFelled(figures, [...counted, ...uncounted]),
    ...readReflexive(figures, [...counted, ...uncounted]),
    ...readDrivers(figures, [...counted, ...uncounted]),
    ...readSingles(figures, [...counted, ...uncounted.filter(({ rule }) => rule === "casualty-one")]),
  ];
}

function tie(figures: SentenceFigures, index: number): Tied | null {
  const phrase = figures.phrases[index] as Phrase;
  const part = phrase.ofTold || partSign(figures.source, figures.sentence, figures.phrases, index) !== null;
  for (const [rule, find] of OUTCOME_RULES) {
    const word = find(figures, index);
    if (word !== null && word.role !== "zero" && isPeople(figures.source, phrase, word))
      return afterWounds(figures, { phrase: ofLoser(figures, phrase, word), word, rule, part });
  }
  if (isThing(figures.source, phrase)) return null;
  const topic = countedTopic(figures, index) ?? risenTopic(figures, index) ?? answeredTopic(figures, index) ?? statedTopic(figures, index);
  return topic === null ? null : { phrase: figures.phrases[index] as Phrase, word: topic, rule: "casualty-topic", part };
}

function afterWounds(figures: SentenceFigures, tied: Tied): Tied {
  const word = laterDeath(figures, tied.word);
  return word === tied.word
    ? tied
    : { ...tied, word, later: true, part: tied.part || figures.words.some(({ role }) => role === "toll" || role === "noun") };
}

/** "Six people died, three of them attackers"; "88 dead: 63 among the attackers, 25 in the ranks": parts say no word of their own. */
function inheritParts(figures: SentenceFigures, tied: (Tied | null)[], previous: CasualtyFigure | undefined): void {
  figures.phrases.forEach((phrase, index) => {
    const sign = partSign(figures.source, figures.sentence, figures.phrases, index);
    const whole = tied.slice(0, index).findLast((one) => one !== null) ?? null;
    const own = sign !== null && isNextOnes(figures, phrase, tied[index]) ? null : tied[index];
    const goesOn =
      (phrase.person !== null || phrase.bare) &&
      tied[index - 1]?.part === true &&
      (own ?? whole)?.word.outcome === tied[index - 1]?.word.outcome &&
      !isPartOver(figures.source, figures.sentence, figures.phrases, index) &&
      isJoined(figures.source, figures.phrases, index - 1, index);
    if (phrase.number.form === "zero" || (own && sign !== "before" && !goesOn) || (!sign && !phrase.ranks && !goesOn)) return;
    const among = sign === null ? null : outcomeOfSign(figures, phrase);
    const before = isOfPhraseBefore(figures.phrases, tied, index) ? undefined : previous;
    const word = among ?? own?.word ?? whole?.word ?? (before !== undefined && phrase.person !== null ? wordOf(before) : null);
    if (word !== null)
      tied[index] = {
        phrase: ofWhole(phrase, whole),
        word,
        rule: "casualty-part",
        part: sign !== null || !isOnTop(figures.source, figures.phrases, index),
      };
  });
  breakDown(figures, tied);
}

/** "Two workers, one of them a driver, were killed": what befell the part behind them befell those whom it is a part of. */
function liftParts({ source, sentence, phrases }: SentenceFigures, tied: (Tied | null)[]): void {
  for (let i = 0; i + 1 < phrases.length; i += 1) {
    const [whole, part, after] = [phrases[i] as Phrase, phrases[i + 1] as Phrase, tied[i + 1]];
    // "three attackers, two of them women, were killed": women among the attackers.
    if (
      after &&
      tied[i]?.phrase.group === "attacker" &&
      partSign(source, sentence, phrases, i + 1) === "after" &&
      part.group === "civilian"
    )
      tied[i + 1] = { ...after, phrase: { ...part, group: "attacker" } };
    if (tied[i] || !after || after.word.from < part.to || !isAsidePart({ source, sentence, phrases }, i + 1, after.word)) continue;
    const fewer = (part.number.value ?? 0) < (whole.number.value ?? 0);
    if (fewer && hasMark(source, whole.to, part.from, ",") && wordsBetween(source, whole.to, part.from) <= WHOLE)
      tied[i] = { phrase: whole, word: after.word, rule: "casualty-subject", part: false };
  }
}

/** "nine soldiers, two of them women, were killed", "Four, among them a gendarme, died": a part between commas of those counted before it. */
function isAsidePart(
  { source, sentence, phrases }: Pick<SentenceFigures, "source" | "sentence" | "phrases">,
  index: number,
  word: OutcomeWord,
): boolean {
  const [whole, part] = [phrases[index - 1] as Phrase, phrases[index] as Phrase];
  const sign = partSign(source, sentence, phrases, index);
  if (whole.person !== null) return sign === "after";
  return sign !== null && whole.bare && whole.number.form === "exact" && hasMark(source, part.to, word.from, ",");
}

/** "neuf morts, les trois kamikazes comprises, et 24 blessés": the word behind the comma is of those counted next. */
function isNextOnes({ source, phrases }: SentenceFigures, phrase: Phrase, tied: Tied | null | undefined): boolean {
  if (!tied || tied.word.from < phrase.to || !hasMark(source, phrase.to, tied.word.from, ",;:()")) return false;
  return phrases.some(({ from }) => from >= phrase.to && from < tied.word.from);
}

/** "killing dozens, including a senior commander": a leader among victims is no attacker. */
function ofWhole(phrase: Phrase, whole: Tied | null): Phrase {
  return phrase.person?.code === "leader" && whole?.phrase.group !== "attacker" ? inGroup(phrase, "unknown") : phrase;
}

/** "30 soldiers from Niger and two from Nigeria were killed": a number that goes on with where they are from counts the same people. */
function shareGroups({ source, phrases }: SentenceFigures, tied: (Tied | null)[]): void {
  for (let i = 1; i < phrases.length; i += 1) {
    const [before, here] = [tied[i - 1], tied[i]];
    if (!before || !here?.phrase.bare || here.phrase.person !== null || here.word.outcome !== before.word.outcome) continue;
    const from = termsWithin(source, "auxiliaries", here.phrase.to, here.phrase.to + 1, "preposition", "of").length > 0;
    const land = [...termsWithin(source, "countries", here.phrase.to, here.phrase.to + 4)].length > 0;
    if (from && land && isJoined(source, phrases, i - 1, i)) tied[i] = { ...here, phrase: { ...here.phrase, group: before.phrase.group } };
  }
}

/** "raising an earlier count of 28 and 73": figures that others have taken the place of. */
function dropReplaced({ source, phrases }: SentenceFigures, tied: (Tied | null)[]): void {
  let replaced = false;
  phrases.forEach(({ number, bare }, index) => {
    replaced = number.replaced || (replaced && bare && goesOn(source, phrases, index));
    if (replaced) tied[index] = null;
  });
}

/** "28 and 73", "contre 11 morts et 20 blessés": a number joined to the one before it, or to what that counted. */
function goesOn(source: ReadSource, phrases: readonly Phrase[], index: number): boolean {
  const [from, to] = [(phrases[index - 1] as Phrase).to, (phrases[index] as Phrase).from];
  const and = termsWithin(source, "auxiliaries", from, to, "and").at(-1);
  // "40 dead, against 32 announced the day before, and 12 hurt": the comma ends what is replaced.
  if (and !== undefined && source.text.tokens[and.from - 1]?.text === ",") return false;
  if (isJoined(source, phrases, index - 1, index)) return true;
  return and?.to === to && wordsBetween(source, from, and.from) <= 1 && termsWithin(source, "outcomes", from, and.from).length > 0;
}

/** "twenty people were killed and wounded": one number for both. */
function isSum(figures: SentenceFigures, { phrase, word }: Tied): boolean {
  return phrase.number.value !== null && isJoint(figures, word);
}

/** "none of its people", "no civilians": nobody of some, which says nothing of the rest. */
function isRestricted(source: SentenceFigures["source"], phrase: Phrase): boolean {
  if (phrase.person !== null && phrase.person.code !== "person") return true;
  return termsWithin(source, "parts", phrase.number.from, phrase.to + 3, "own", "fellow").length > 0;
}

/** "Neither soldiers nor civilians lost their lives": two that are all there are. */
function isNobodyAtAll({ phrases }: SentenceFigures, phrase: Phrase): boolean {
  const before = phrases[phrases.indexOf(phrase) - 1];
  return phrase.number.form === "zero" && before?.number.form === "zero" && before.person !== null && phrase.number.from - before.to <= 1;
}

/** "92 of the wounded": some of those that the noun stands for. */
function isOutOfOutcome(source: SentenceFigures["source"], { number, person }: Phrase, { role, from }: OutcomeWord): boolean {
  if ((role !== "noun" && role !== "body") || number.form !== "exact" || person !== null || from < number.to || from - number.to > 3)
    return false;
  return termsWithin(source, "auxiliaries", number.to, from, "of").some((of) => of.from === number.to);
}

function wordOf(figure: CasualtyFigure): OutcomeWord {
  return { outcome: figure.outcome, role: "noun", active: false, passive: false, ...figure.word };
}

function toFigures(figures: SentenceFigures, tied: Tied): CasualtyFigure[] {
  const { source, sentence } = figures;
  const { phrase, word, rule, part } = tied;
  const outcomes: CasualtyOutcome[] = word.outcome === "both" ? ["killed", "wounded"] : [word.outcome];
  const from = Math.min(phrase.from, phrase.number.from);
  const to = Math.max(phrase.to, phrase.number.to);
  return outcomes.map((outcome) => ({
    part: phrase.number.part,
    start: source.text.tokens[from]?.start ?? 0,
    end: source.text.tokens[to - 1]?.end ?? 0,
    sentence: sentence.index,
    from,
    to,
    rule,
    outcome,
    group: isNobodyAtAll(figures, phrase) ? "unknown" : groupBehind(figures, tied),
    count: phrase.number.count,
    isPart:
      part ||
      isOutOfOutcome(source, phrase, word) ||
      (phrase.number.form === "zero" && isRestricted(source, phrase) && !isNobodyAtAll(figures, phrase)),
    country: phrase.country,
    bare: phrase.person === null || phrase.person.code === "person",
    replaces: phrase.number.replaces,
    updates: phrase.number.replaces !== null || isUpdate(source, phrase, word),
    additional: phrase.number.additional || (outcome === "killed" && isDeadLater(source, word, tied.later === true)),
    word: { from: word.from, to: word.to },
  }));
}
