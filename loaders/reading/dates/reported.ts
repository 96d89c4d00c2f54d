import type { Sentence, Text } from "../../model/reading.ts";
import type { ActorMention } from "../actors.ts";
import { hasMark, type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import type { Attribution } from "../speech.ts";
import { within, withinBy } from "../within.ts";
import type { DateMention } from "./mention.ts";

/** What the day on which something was said is known by. */
export interface ReportReading {
  text: Text;
  source: ReadSource;
  actors: readonly ActorMention[];
  speech: readonly Attribution[];
}

/** Tokens in which the verb that a date belongs to may stand before it. */
export const ELSEWHEN = 12;
export const BREAKS = ",;:()";
/** "in a statement read out on state radio the next morning". */
const STATEMENT = 7;
/** "told the French news agency by telephone on Monday". */
const SAID = 9;
/** "On Friday evening, the country's health ministry said". */
const SUBJECT = 7;
/** "Mercredi, l'armée a revu son bilan". */
const TOLD = 8;
const OWNED = 8;
/** "the deadly attack": tokens in which an article stands before its noun. */
const ARTICLE = 3;
/** "died on Tuesday of his wounds". */
const BESIDE = 4;
const REPORTS = ["say", "add", "count", "deny", "blame", "suspect", "learn", "decline"];
/** "occurred at about 6pm on Monday". */
const HOUR = 4;
const ATTACKERS = ["attacker", "bomber", "leader"];

/** "the attack, which occurred on Wednesday": whatever else is said of it, that is its day. */
export function isOfHappening({ source }: ReportReading, floor: number, from: number): boolean {
  const happened = termsWithin(source, "context", floor, from, "sequel", "anaphor_event").at(-1);
  if (happened === undefined) return false;
  const told = termsWithin(source, "context", floor, happened.to, "anaphor_event").some(({ to }) => to <= happened.to);
  const verb = termsWithin(source, "context", happened.from, from, "sequel").length > 0;
  const attack = told || termsWithin(source, "tactics", floor, happened.to).length > 0;
  return attack && wordsBetween(source, happened.to, from) <= (verb ? HOUR : 1);
}

/** "said on Thursday", "in a statement on Monday", "rose to 92 on Tuesday": the day on which it was said. */
export function isReportDate(reading: ReportReading, sentence: Sentence, { mention }: { mention: DateMention }): boolean {
  // "Last year, officials blamed separatists for …": nobody speaks for a year.
  const { form } = mention;
  if (form.type === "shift" && form.unit === "year") return false;
  if (isOfEdition(reading, mention) || isOfVisit(reading, sentence, mention)) return true;
  if (isOwned(reading, mention) || isOfHappening(reading, Math.max(sentence.from, mention.from - ELSEWHEN), mention.from)) return false;
  const speech = withinBy(reading.speech, sentence.from, sentence.to, (one) => one.from);
  return (
    isOfStatement(reading, sentence, mention.from) ||
    isAfterAttack(reading, sentence, mention) ||
    // "the kidnappers of the students taken on 11 June have asked …": a day told of who speaks is not that on which they did.
    speech.some(({ cue }) => cue.from <= mention.from && mention.to <= cue.to && !tellsEvent(reading, cue.from, mention.from)) ||
    isSaidBefore(reading, sentence, speech, mention) ||
    isSaidBehind(reading, sentence, speech, mention) ||
    isWithinSaying(reading, sentence, mention) ||
    isOfBulletin(reading, sentence, mention.to) ||
    isOfLaterDeath(reading, sentence, mention) ||
    isOfToll(reading, sentence, mention) ||
    isBeforeColon(reading, sentence, mention) ||
    isBeforeQuote(reading, sentence, mention)
  );
}

/** "went to the scene of the attack on Tuesday", "sur les lieux de l'attaque hier": the day of who came there afterwards. */
function isOfVisit(reading: ReportReading, sentence: Sentence, { from, to }: { from: number; to: number }): boolean {
  const { source } = reading;
  const scene = termsWithin(source, "context", sentence.from, sentence.to, "scene_of").at(-1);
  if (scene === undefined || isGenitive(reading, { to }) || isAttributive(reading, from, to)) return false;
  if (termsWithin(source, "auxiliaries", from - 2, from, "of").length > 0) return false;
  const end = Math.max(scene.to, to);
  return wordsBetween(source, scene.to, from) <= HOUR && termsWithin(source, "outcomes", sentence.from, end).length === 0;
}

/** "reports Monday's edition of the paper": the day on which it came out. */
function isOfEdition({ source, text }: ReportReading, { to }: { to: number }): boolean {
  return isGenitive({ text }, { to }) && termsWithin(source, "context", to + 2, to + 2 + ARTICLE, "edition").length > 0;
}

/** "The mission ruled on Tuesday: the bombs dropped …": the day on which somebody who is named spoke, right before a colon; a day that heads its line is none. */
function isBeforeColon({ source, actors, text }: ReportReading, sentence: Sentence, { from, to }: { from: number; to: number }): boolean {
  if (text.tokens[to]?.text !== ":" || tellsEvent({ source }, sentence.from, from)) return false;
  const named = within(actors, sentence.from, from).some(({ kind }) => kind !== "group");
  return named || termsWithin(source, "sources", sentence.from, from).length > 0;
}

/** "Mercredi, un officier nous donnait un tout autre chiffre : « Nous en avons enterré cent onze »": the day of who is quoted behind a colon. */
function isBeforeQuote(
  { source, text: { tokens } }: ReportReading,
  sentence: Sentence,
  { from, to }: { from: number; to: number },
): boolean {
  if (from - sentence.from > 2) return false;
  let colon = to;
  while (colon < sentence.to && tokens[colon]?.text !== ":") colon += 1;
  if (!/^[«“"]$/.test(tokens[colon + 1]?.text ?? "") || tellsEvent({ source }, to, colon)) return false;
  return termsWithin(source, "sources", to, colon).length > 0 || termsWithin(source, "people", to, colon).length > 0;
}

/** "Monday's attack", "the attack on Monday", "l'attaque de lundi": when the attack was, whoever speaks of it. */
export function isOwned(
  { source, text: { tokens } }: Pick<ReportReading, "source" | "text">,
  { from, to }: { from: number; to: number },
): boolean {
  if (isGenitive({ text: { tokens } }, { to })) return true;
  if (isAttributive({ source }, from, to)) return true;
  const attack = termsWithin(source, "tactics", Math.max(0, from - OWNED), from).at(-1);
  return attack !== undefined && !hasMark(source, attack.to, from, `${BREAKS}.!?`) && wordsBetween(source, attack.to, from) <= 1;
}

/** "Monday's". */
export function isGenitive({ text: { tokens } }: { text: Pick<Text, "tokens"> }, { to }: { to: number }): boolean {
  return tokens[to]?.glued === true && tokens[to + 1]?.glued === true && tokens[to + 1]?.norm === "s";
}

/** "Monday's attack", "l'attaque de lundi", and not "ont brûlé lundi": the attack is named as one that is known. */
export function isOfNoun(reading: Pick<ReportReading, "source" | "text">, date: { from: number; to: number }): boolean {
  if (!isOwned(reading, date)) return false;
  if (isGenitive(reading, date)) return true;
  const { source } = reading;
  const attack = termsWithin(source, "tactics", Math.max(0, date.from - OWNED), date.from).at(-1);
  if (attack === undefined || isAttributive(reading, date.from, date.to)) return true;
  return termsWithin(source, "auxiliaries", attack.from - ARTICLE, attack.from, "determiner").length > 0;
}

/** "the Wednesday evening assault", "the deadly 17 April attack": a day between an article and what happened on it. */
function isAttributive({ source }: Pick<ReportReading, "source">, from: number, to: number): boolean {
  const attack = termsWithin(source, "tactics", to, to + 2)[0];
  if (attack === undefined || attack.code === "none" || hasMark(source, to, attack.from, BREAKS)) return false;
  return termsWithin(source, "auxiliaries", from - 2, from, "determiner").length > 0 && !hasMark(source, from - 2, from, BREAKS);
}

/** "Le lendemain de l'attaque, le porte-parole avait donné un bilan": a day reckoned from the attack, on which somebody spoke of it. */
function isAfterAttack(reading: ReportReading, sentence: Sentence, { form, anchor, to }: DateMention): boolean {
  const { source } = reading;
  if (form.type !== "shift" || form.by === 0 || anchor === "publication") return false;
  const [of] = termsWithin(source, "auxiliaries", to, to + 1, "of");
  const attack = of === undefined ? undefined : termsWithin(source, "tactics", of.to, of.to + ARTICLE)[0];
  if (attack === undefined) return false;
  const told = termsWithin(source, "speech", attack.to, sentence.to, ...REPORTS, "statement");
  return told.length > 0 || termsWithin(source, "outcomes", attack.to, sentence.to).some(({ code }) => code === "killed:t");
}

/** "in a statement on Monday". */
function isOfStatement(reading: ReportReading, sentence: Sentence, from: number): boolean {
  const { source } = reading;
  const statements = termsWithin(source, "speech", Math.max(sentence.from, from - ELSEWHEN), from, "statement");
  const statement = statements.findLast((found) => !isSite(reading, found));
  return statement !== undefined && wordsBetween(source, statement.to, from) <= STATEMENT && !tellsEvent(reading, statement.to, from);
}

/** "stormed a police post": a place, not what is posted. */
function isSite({ source }: ReportReading, { from, to }: { from: number; to: number }): boolean {
  return termsWithin(source, "sites", Math.max(0, from - 3), to + 1).some((site) => site.from < to && site.to > from);
}

/** "told reporters on Tuesday", "a annoncé l'état-major mercredi soir": a verb of saying before the date, with nothing told between. */
function isSaidBefore(reading: ReportReading, sentence: Sentence, speech: readonly Attribution[], mention: DateMention): boolean {
  const { source } = reading;
  const { from } = mention;
  const floor = Math.max(sentence.from, from - SAID);
  const ends = [
    ...termsWithin(source, "speech", floor, from, ...REPORTS).map(({ to }) => to),
    ...speech.filter(({ cue }) => cue.from < cue.to && cue.to <= from && cue.to > floor).map(({ cue }) => cue.to),
  ];
  const end = Math.max(...ends);
  // "a rapporté, jeudi, le général": the day may stand between commas.
  const aside = ends.length > 0 && wordsBetween(source, end, from) === 0 && source.text.tokens[from - 1]?.text === ",";
  return (
    ends.length > 0 &&
    (aside || !hasMark(source, end, from, BREAKS)) &&
    // "a annoncé avoir repoussé dimanche": another verb has the day.
    !termsWithin(source, "auxiliaries", end, from, "have").some((have) => wordsBetween(source, end, have.from) === 0) &&
    // "recall that the hymn was being sung on 5 June": what they tell of was then.
    !termsWithin(source, "auxiliaries", end, from, "be").some((be) => wordsBetween(source, end, be.from) > 1) &&
    // "announces that this Monday the camp was attacked": what was said begins there.
    termsWithin(source, "auxiliaries", end, from, "complement").length === 0 &&
    (!tellsEvent(reading, end, from) || isTollGiven(reading, end, mention)) &&
    !hasAttackers(reading, end, from)
  );
}

/** "had given 13 dead and 120 wounded the evening before": what stands between is the toll that was given, and the day is reckoned from another. */
function isTollGiven({ source }: ReportReading, end: number, { from, form, anchor }: DateMention): boolean {
  if (form.type !== "shift" || form.by >= 0 || anchor === "publication") return false;
  const gives = termsWithin(source, "speech", end - SUBJECT, end, "count").some(({ to }) => to === end);
  return gives && termsWithin(source, "tactics", end, from).length === 0;
}

/** "avait, dès le lendemain, parlé d'une trentaine de corps": a day between the verb's two halves. */
function isWithinSaying({ source, text: { tokens } }: ReportReading, sentence: Sentence, { from, to }: DateMention): boolean {
  const [start, end] = tokens[from - 1]?.text === "," && tokens[to]?.text === "," ? [from - 1, to + 1] : [from, to];
  if (start <= sentence.from || termsWithin(source, "auxiliaries", start - 1, start, "have").length === 0) return false;
  return termsWithin(source, "speech", end, end + SUBJECT, ...REPORTS).some((said) => said.from === end);
}

/** "On Friday evening the health ministry said …"; in "On Friday, the army said, …" it is the day of what is told. */
function isSaidBehind(reading: ReportReading, sentence: Sentence, speech: readonly Attribution[], { from, to }: DateMention): boolean {
  const { source, text } = reading;
  // "arrested two suspects on Saturday, the command said": the day ends what was told, which a comma parts from who says so.
  if (text.tokens[to]?.text === "," && tellsEvent(reading, sentence.from, from)) return false;
  const end = termsWithin(source, "date-words", to, to + 2, "daypart").find((part) => part.from === to)?.to ?? to;
  return speech.some(({ cue, rule }) => {
    if (rule !== "speaker-before" || cue.from < end || wordsBetween(source, end, cue.from) > 0 || cue.to - cue.from > SUBJECT) return false;
    return text.tokens[cue.to]?.text !== ",";
  });
}

/**
 * "a twelfth died on Tuesday in hospital", "he succumbed on Wednesday to his wounds", "a soldier who was wounded on Friday died on Monday": the day on
 * which one of the hurt died.
 */
export function isOfLaterDeath({ source }: ReportReading, sentence: Sentence, { from, to }: { from: number; to: number }): boolean {
  // "On Tuesday two of them died of their wounds": said in so many words, and nothing else is told.
  const later = termsWithin(source, "context", sentence.from, sentence.to, "later_death").length > 0;
  if (later && termsWithin(source, "tactics", sentence.from, sentence.to).every(({ code }) => code === "none")) return true;
  const died = termsWithin(source, "outcomes", Math.max(sentence.from, from - BESIDE), from).findLast(({ code }) => code === "killed:i");
  if (died === undefined || wordsBetween(source, died.to, from) > 1 || hasMark(source, died.to, from, BREAKS)) return false;
  const before = termsWithin(source, "outcomes", sentence.from, died.from);
  const one = before.length > 0 && before.every(({ code }) => code.startsWith("wounded"));
  if (one && termsWithin(source, "auxiliaries", sentence.from, before[0]?.from ?? 0, "relative").length > 0) return true;
  // "Deux d'entre eux sont morts mardi": some of those hurt before.
  const them = termsWithin(source, "parts", sentence.from, died.from, "after", "one_more").some(
    ({ to: end }) => wordsBetween(source, end, died.from) <= 1,
  );
  // "Forty of them died on Saturday when bombers struck the market": of the attack itself.
  const struck = termsWithin(source, "tactics", to, sentence.to).some(({ code }) => code !== "none");
  if (them) return !struck;
  const limit = Math.min(sentence.to, to + BESIDE);
  const hurt = termsWithin(source, "outcomes", to, limit).filter(({ code }) => code.startsWith("wounded"));
  return [...hurt, ...termsWithin(source, "place-cues", to, limit, "after:care")].some((term) => !hasMark(source, to, term.from, BREAKS));
}

/** "On Monday a second bulletin listed the sixteen among the dead": the day of the bulletin. */
function isOfBulletin({ source }: ReportReading, sentence: Sentence, to: number): boolean {
  const statement = termsWithin(source, "speech", to, Math.min(sentence.to, to + SUBJECT), "statement")[0];
  if (statement === undefined || wordsBetween(source, to, statement.from) > 2 || hasMark(source, to, statement.from, BREAKS)) return false;
  return termsWithin(source, "speech", statement.to, statement.to + 2, "say", "count").some(({ from }) => from === statement.to);
}

/** "Mercredi, le gouvernement a porté à 86 le nombre des morts, contre 79 la veille": a toll and nothing of an attack. */
function isTollAlone(source: ReadSource, { from, to }: Sentence): boolean {
  const toll = termsWithin(source, "outcomes", from, to).some(({ code }) => code === "killed:t");
  return toll && termsWithin(source, "context", from, to, "toll_rise").length > 0 && termsWithin(source, "tactics", from, to).length === 0;
}

/** "rose to 92 on Tuesday", "le bilan donné lundi", "Mercredi, l'armée a revu son bilan": the day on which a toll was told. */
function isOfToll({ source }: ReportReading, sentence: Sentence, { from, to }: { from: number; to: number }): boolean {
  if (isTollAlone(source, sentence)) return true;
  const before = termsWithin(source, "context", Math.max(sentence.from, from - TOLD), from, "toll_told", "learned").at(-1);
  if (before !== undefined && !hasMark(source, before.to, from, BREAKS)) return true;
  const behind = termsWithin(source, "context", to, Math.min(sentence.to, to + TOLD), "toll_told")[0];
  if (behind === undefined || termsWithin(source, "tactics", to, behind.from).length > 0) return false;
  // "The toll of the attack on a patrol in Tessalit on Sunday stands at five": the day of the attack whose toll it is.
  const toll = termsWithin(source, "outcomes", sentence.from, from).find(({ code }) => code === "killed:t");
  return toll === undefined || termsWithin(source, "tactics", toll.to, from).length === 0;
}

export function tellsEvent({ source }: Pick<ReportReading, "source">, from: number, to: number): boolean {
  return termsWithin(source, "tactics", from, to).length > 0 || termsWithin(source, "outcomes", from, to).length > 0;
}

/** Attackers who do something: in "une attaque jihadiste" the word only says what kind it was. */
export function hasAttackers({ source, actors }: ReportReading, from: number, to: number): boolean {
  const isKind = (people: number) => termsWithin(source, "tactics", people - 2, people).some(({ to: end }) => end === people);
  return (
    termsWithin(source, "people", from, to, ...ATTACKERS).some((people) => !isKind(people.from)) ||
    within(actors, from, to).some(({ kind }) => kind === "group")
  );
}
