import { flatMap } from "../../flat-map.ts";
import type { CasualtyGroup } from "../../model/coded.ts";
import type { Match } from "../lexicon.ts";
import { hasMark, type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import { subjectBefore } from "../speech/stretch.ts";
import { droveBomb } from "../tactics/drivers.ts";
import { isOfSite } from "../tactics/taking.ts";
import { countOfThe } from "./definite.ts";
import { type CasualtyFigure, figureAt } from "./figure.ts";
import { GROUPS } from "./phrases.ts";
import type { SentenceFigures } from "./rules.ts";
import type { OutcomeWord } from "./words.ts";

const NEAR = 3;
/** "est tombé, hier soir, dans une embuscade". */
const WAYLAID = 9;
const ONE = { low: 1, best: 1, high: 1 };
const TWO = { low: 2, best: 2, high: 2 };
/** "how many of the attackers". */
const MASKED = 5;
/** "the driver of the truck was killed". */
const NAMED = 6;

/** "Troops were hurt", "a fait des morts et des blessés", "the driver died": people without a number; one, where it is one person. */
export function readUncounted(figures: SentenceFigures, counted: readonly CasualtyFigure[]): CasualtyFigure[] {
  return flatMap(figures.words, (word) => {
    if (word.outcome === "both" || ["zero", "body", "deed", "split"].includes(word.role)) return [];
    if (word.role === "toll")
      return isSomeOf(figures, word) && !counted.some((figure) => isTaken(figure, word)) ? [toFigure(figures, word, null)] : [];
    if (counted.some((figure) => isTaken(figure, word)) || isRepeat(figures, word) || isWaylaid(figures, word) || isOfDeath(figures, word))
      return [];
    const person = bomberBefore(figures, word) ?? personOf(figures, word);
    if (person === null && !isIndefiniteNoun(figures, word)) return [];
    return [toFigure(figures, word, person)];
  });
}

/** "Some of the injured were carried away on rickshaws": those of whom there are some. */
function isSomeOf({ source }: SentenceFigures, { outcome, from, to }: OutcomeWord): boolean {
  if (outcome !== "wounded") return false;
  return termsWithin(source, "parts", from - NEAR, to, "some").some((some) => some.from < from && some.to >= from);
}

/** "un convoi de l'armée est tombé dans une embuscade": came into it, whoever died; what is no person falls without dying. */
function isWaylaid({ source, sentence }: SentenceFigures, { role, from, to }: OutcomeWord): boolean {
  if (role !== "fell") return false;
  // "a base fell at dusk": into the hands of others.
  const sites = termsWithin(source, "sites", Math.max(sentence.from, from - NEAR), from);
  if (sites.some((site) => !site.code.endsWith(":people") && wordsBetween(source, site.to, from) <= 1)) return true;
  return termsWithin(source, "tactics", from, to + WAYLAID, "ambush").length > 0;
}

/** "la mort de plusieurs blessés": those hurt who died. */
function isOfDeath({ source, sentence }: SentenceFigures, { outcome, from }: OutcomeWord): boolean {
  if (outcome !== "wounded") return false;
  const deed = termsWithin(source, "outcomes", Math.max(sentence.from, from - NAMED), from).at(-1);
  return deed?.code === "killed:deed" && wordsBetween(source, deed.to, from) <= 2;
}

/** A word that stands in the lexicon more than once is read once. */
function isRepeat({ words }: SentenceFigures, word: OutcomeWord): boolean {
  return words.find(({ from, role }) => from === word.from && role !== "noun") !== word && word.role !== "noun";
}

/** A word that already has its number says nothing more. */
function isTaken(figure: CasualtyFigure, word: OutcomeWord): boolean {
  return figure.word.from === word.from || (figure.from < word.to && figure.to > word.from);
}

/** "The bomber killed six worshippers and died in the blast": a second verb of the bomber with whom the sentence begins. */
function bomberBefore({ source, sentence, phrases }: SentenceFigures, { role, from }: OutcomeWord): Match | null {
  const and = termsWithin(source, "auxiliaries", Math.max(sentence.from, from - NEAR), from, "and").at(-1);
  if (role !== "subject" || and === undefined || wordsBetween(source, and.to, from) > 1) return null;
  const first = termsWithin(source, "people", sentence.from, Math.min(and.from, sentence.from + NAMED))[0];
  if (first?.code !== "bomber" || source.pack.isPlural(source.text.tokens[first.to - 1]?.norm ?? "")) return null;
  return phrases.some((phrase) => phrase.from < first.to && phrase.to > first.from) ? null : first;
}

/** Who the word says it of: people right before a passive or right after an active verb. */
function personOf({ source, sentence, phrases, words }: SentenceFigures, word: OutcomeWord): Match | null {
  if (word.role === "noun") return null;
  const floor = Math.max(sentence.from, words.findLast(({ to }) => to <= word.from)?.to ?? 0);
  const before = termsWithin(source, "people", floor, word.from).findLast((one) => one.code !== "person" || isOthers(source, one));
  const subject = subjectBefore(source, word.from, floor);
  const head =
    subject === null
      ? undefined
      : termsWithin(source, "people", subject.from, subject.to).findLast(({ code }) => code === "leader" || code === "bomber");
  if (head !== undefined && (word.passive || word.role === "subject") && !phrases.some(({ from, to }) => from < head.to && to > head.from))
    return head;
  const after = termsWithin(source, "people", word.to, Math.min(sentence.to, word.to + 8)).find((one) => !isOfSite(source, one));
  const takesObject =
    word.role === "object" ||
    word.role === "lost" ||
    // "a trouvé la mort": with "have", and of its subject.
    (word.active && word.role !== "subject") ||
    (word.role === "verb" && !word.passive && after !== undefined && isNear(word.to, after.from));
  // "terrorists wiped out another location": who did it.
  const does = word.role === "verb" && !word.passive && termsWithin(source, "auxiliaries", word.to, word.to + 1, "determiner").length > 0;
  if (does && !takesObject) return null;
  const person = takesObject ? after : before;
  if (person === undefined || termsWithin(source, "numbers", person.from - MASKED, person.from, "mask").length > 0) return null;
  if (phrases.some(({ from, to }) => from < person.to && to > person.from)) return null;
  // "the killed guards": those of whom it has been told.
  if (takesObject && person.from === word.to && termsWithin(source, "auxiliaries", word.from - 1, word.from, "determiner").length > 0)
    return null;
  const gap = takesObject ? ([word.to, person.from] as const) : ([pastRelative(source, person), word.from] as const);
  const named = !takesObject && termsWithin(source, "auxiliaries", gap[0], gap[1], "of").some(({ from }) => from === gap[0]);
  if (termsWithin(source, "connectives", gap[0], gap[1]).length > 0) return null;
  // "un véhicule emporté par les assaillants": who did it.
  if (takesObject && termsWithin(source, "auxiliaries", gap[0], gap[1], "agent").length > 0) return null;
  // "ont abattu lundi à Tondel le maire": when and where may stand between.
  const held = takesObject && word.active && termsWithin(source, "auxiliaries", person.from - 1, person.from, "determiner").length > 0;
  if (wordsBetween(source, ...gap) > (named || held ? NAMED : NEAR)) return null;
  return hasMark(source, ...gap, ';:()“”«»"') || (hasMark(source, ...gap, ",") && !isApposed(...gap)) ? null : person;

  /** "leur chauffeur, également touché, a pu s'enfuir": between commas. */
  function isApposed(from: number, to: number): boolean {
    const { tokens } = source.text;
    const adverb = termsWithin(source, "adverbs", from + 1, to).reduce(
      (words, found) => words + wordsBetween(source, found.from, found.to),
      0,
    );
    return !takesObject && tokens[from]?.text === "," && tokens[word.to]?.text === "," && wordsBetween(source, from, to) === adverb;
  }

  function isNear(from: number, to: number): boolean {
    const between = termsWithin(source, "auxiliaries", from, to, "determiner").length + termsWithin(source, "demonyms", from, to).length;
    return wordsBetween(source, from, to) <= between && !hasMark(source, from, to, ",;:()");
  }
}

/** "Their driver, who was hit in the shoulder": the comma before "who" parts nothing. */
function pastRelative(source: SentenceFigures["source"], { to }: Match): number {
  const who = termsWithin(source, "auxiliaries", to, to + 2, "relative")[0];
  return who?.from === to + 1 && source.text.tokens[to]?.text === "," ? who.to : to;
}

/** "Father Cesar Fernandez and his driver were killed": where the name of the other begins, who is told of by name alone. */
function nameBefore(source: SentenceFigures["source"], { from }: Match): number | null {
  const { tokens } = source.text;
  const own = termsWithin(source, "auxiliaries", from - 1, from, "determiner").length > 0;
  const and = own ? termsWithin(source, "auxiliaries", from - 2, from - 1, "and")[0] : undefined;
  if (and === undefined) return null;
  let start = and.from;
  while (start > 0 && tokens[start - 1]?.kind === "word" && tokens[start - 1]?.capital) start -= 1;
  return and.from - start >= 2 ? start : null;
}

/** "d'autres blessés", "many others were hurt", "and his colleague wounded". */
function isOthers(source: SentenceFigures["source"], { from, to }: Match): boolean {
  return termsWithin(source, "parts", from, to, "other", "fellow").length > 0;
}

/** "des morts et des blessés", "many dead": a noun in the plural with an article that leaves the number open. */
function isIndefiniteNoun(figures: SentenceFigures, word: OutcomeWord): boolean {
  const { source, sentence } = figures;
  if (word.role !== "noun" && word.role !== "verb") return false;
  // "caused deaths and injuries": the second is as open as the first.
  const first = word.role === "noun" ? joinedTo(figures, word) : undefined;
  if (first !== undefined) return isIndefiniteNoun(figures, first);
  // "how many were hurt": nobody says.
  if (termsWithin(source, "numbers", Math.max(sentence.from, word.from - MASKED), word.from, "mask").length > 0) return false;
  if (word.role === "noun" || word.outcome === "wounded") {
    // "Faute d'ambulances, des blessés ont quitté les lieux": the article at the head of a phrase is no genitive.
    const of = termsWithin(source, "auxiliaries", word.from - 1, word.from, "of").length > 0;
    const behind = termsWithin(source, "connectives", word.from - 2, word.from - 1).length > 0;
    const head = word.from - 1 === sentence.from || behind || source.text.tokens[word.from - 2]?.kind === "mark";
    // "un mort et de blessés": the second of two that a verb has.
    const second = termsWithin(source, "auxiliaries", word.from - 2, word.from - 1, "and").length > 0;
    if (of && (head || second) && source.pack.isPlural(source.text.tokens[word.to - 1]?.norm ?? "")) return true;
  }
  return termsWithin(source, "parts", Math.max(sentence.from, word.from - 4), word.from + 1, "some", "causes").some(
    ({ to }) => to >= word.from - 1,
  );
}

/** Of "deaths and injuries" the first, for the second. */
function joinedTo({ source, words }: SentenceFigures, { from }: OutcomeWord): OutcomeWord | undefined {
  const and = termsWithin(source, "auxiliaries", from - 1, from, "and")[0];
  return and === undefined ? undefined : words.find(({ to, role }) => to === and.from && role === "noun");
}

/** Of "chiefs of staff" or "chefs de village" the first word bears the number, of others the last. */
function headOf(source: SentenceFigures["source"], { from, to }: Match): number {
  return (termsWithin(source, "auxiliaries", from + 1, to, "of")[0]?.from ?? to) - 1;
}

/** "le chauffeur du véhicule piégé": who drove the bomb. */
function isOfBomb(source: ReadSource, { to }: Match): boolean {
  const of = termsWithin(source, "auxiliaries", to, to + 1, "of")[0];
  return of !== undefined && termsWithin(source, "tactics", of.to, of.to + NEAR, "vbied", "svbied").some(({ from }) => from - of.to <= 1);
}

function toFigure({ source, sentence }: SentenceFigures, word: OutcomeWord, person: Match | null): CasualtyFigure {
  const companion = person === null ? null : nameBefore(source, person);
  const from = companion ?? Math.min(word.from, person?.from ?? word.from);
  const to = Math.max(word.to, person?.to ?? word.to);
  const group: CasualtyGroup =
    person !== null && (isOfBomb(source, person) || droveBomb(source, person)) ? "attacker" : (GROUPS[person?.code ?? ""] ?? "unknown");
  const known = person === null ? null : countOfThe(source, sentence, person);
  const single = person !== null && !source.pack.isPlural(source.text.tokens[headOf(source, person)]?.norm ?? "");
  const one = companion === null ? ONE : TWO;
  return figureAt(source, from, to, {
    rule: single ? "casualty-one" : "casualty-vague",
    outcome: word.outcome as CasualtyFigure["outcome"],
    group,
    count: single ? one : (known ?? vagueCount(source, from, to)),
    additional: person !== null && termsWithin(source, "parts", person.from - 2, person.from, "other").length > 0,
    word: { from: word.from, to: word.to },
  });
}

/** No number, with the words themselves. */
function vagueCount({ text: { raw, tokens } }: SentenceFigures["source"], from: number, to: number): CasualtyFigure["count"] {
  return { low: null, best: null, high: null, stated: raw.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0) };
}
