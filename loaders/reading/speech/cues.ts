import type { Sentence } from "../../model/reading.ts";
import type { Match } from "../lexicon.ts";
import { hasMark, numbersWithin, type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import { classifySpeaker, type NamedActor } from "./classify.ts";
import type { Speaker } from "./speaker.ts";
import { phraseAfter, type Stretch, subjectBefore } from "./stretch.ts";

/** A reporting verb or preposition with its speaker. */
export interface Cue {
  match: Match;
  speaker: Speaker;
  /** The words of the speaker and the verb together. */
  from: number;
  to: number;
  /** What is said stands before it: "…, officials said". */
  trailing: boolean;
  denies: boolean;
}

const VERBS = ["say", "add", "count", "deny", "blame", "suspect", "learn"];
const PREPOSITIONS = ["according", "count_of"];
const HEADINGS = ["account_of", "their_account"];
const LEAST_BEFORE = 4;
/** With fewer words than this behind the verb, what is said stands before it. */
const LEAST_AFTER = 4;

/** Reads the reporting cues of a sentence outside quotations, in order, each with its speaker. */
export function readCues(source: ReadSource, sentence: Sentence, actors: readonly NamedActor[], quotation: Int32Array): Cue[] {
  const cues: Cue[] = [];
  for (const match of termsWithin(source, "speech", sentence.from, sentence.to)) {
    if (quotation[match.from] !== -1) continue;
    const floor = cues.at(-1)?.to ?? sentence.from;
    const cue = readCue(source, sentence, match, floor, actors);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

/** "Bilan du ministère : sept morts", "The ministry's toll: seven dead": a noun for what somebody gives, with a colon behind it. */
function heading(source: ReadSource, sentence: Sentence, match: Match, floor: number, actors: readonly NamedActor[]): Cue | null {
  const before = match.code === "their_account";
  const stretch = before ? subjectBefore(source, match.from, floor) : phraseAfter(source, match.to, sentence.to);
  const end = before ? match.to : stretch?.to;
  if (stretch === null || end === undefined || source.text.tokens[end]?.text !== ":") return null;
  const speaker = holdsClause(source, stretch) ? null : classifySpeaker(source, stretch, actors, sentence.to);
  return speaker === null ? null : { match, speaker, from: Math.min(stretch.from, match.from), to: end, trailing: false, denies: false };
}

function readCue(source: ReadSource, sentence: Sentence, match: Match, floor: number, actors: readonly NamedActor[]): Cue | null {
  if (PREPOSITIONS.includes(match.code)) return preposition(source, sentence, match, actors);
  if (HEADINGS.includes(match.code)) return heading(source, sentence, match, floor, actors);
  if (match.code === "desource") return sourcePhrase(source, sentence, match, actors);
  if (match.code === "saying") return participle(source, sentence, match, floor, actors);
  if (!VERBS.includes(match.code) || match.from < floor || isAimOf(source, match)) return null;
  if (isPassive(source, sentence, match)) return byAgent(source, sentence, match, actors);
  return turnedRound(source, sentence, match, actors) ?? straight(source, sentence, match, floor, actors);
}

/** "The army has at last opened up on the encounter, insisting that seven died": who acts in the sentence, where nobody has spoken before. */
function participle(source: ReadSource, sentence: Sentence, match: Match, floor: number, actors: readonly NamedActor[]): Cue | null {
  if (floor !== sentence.from || source.text.tokens[match.from - 1]?.text !== ",") return null;
  const stretch = phraseAfter(source, sentence.from, match.from);
  if (stretch === null || holdsClause(source, stretch)) return null;
  const speaker = classifySpeaker(source, stretch, actors, match.from);
  return speaker === null ? null : { match, speaker, from: match.from, to: match.to, trailing: false, denies: false };
}

/** "landed to confirm his identity": what somebody was about to do, who says nothing. */
function isAimOf(source: ReadSource, { from }: Match): boolean {
  const to = termsWithin(source, "auxiliaries", from - 1, from, "to")[0];
  return to !== undefined && termsWithin(source, "auxiliaries", to.from - 1, to.from, "have", "be").length === 0;
}

function isPassive(source: ReadSource, sentence: Sentence, match: Match): boolean {
  return termsWithin(source, "auxiliaries", Math.max(sentence.from, match.from - 2), match.from, "be", "have").at(-1)?.code === "be";
}

/** "was confirmed by the French military". */
function byAgent(source: ReadSource, sentence: Sentence, match: Match, actors: readonly NamedActor[]): Cue | null {
  const by = termsWithin(source, "auxiliaries", match.to, Math.min(sentence.to, match.to + 2), "agent")[0];
  const stretch = by && phraseAfter(source, by.to, sentence.to);
  const speaker = stretch && classifySpeaker(source, stretch, actors, sentence.to);
  return speaker && stretch ? { match, speaker, from: match.from, to: stretch.to, trailing: true, denies: match.code === "deny" } : null;
}

/** "according to the governor", "selon le ministère". */
function preposition(source: ReadSource, sentence: Sentence, match: Match, actors: readonly NamedActor[]): Cue | null {
  const stretch = phraseAfter(source, match.to, sentence.to);
  const speaker = stretch && classifySpeaker(source, stretch, actors, sentence.to);
  if (!speaker || stretch === null) return null;
  return {
    match,
    speaker,
    from: match.from,
    to: stretch.to,
    trailing: wordsBetween(source, sentence.from, match.from) >= LEAST_BEFORE,
    denies: false,
  };
}

/** "de sources concordantes". */
function sourcePhrase(source: ReadSource, sentence: Sentence, match: Match, actors: readonly NamedActor[]): Cue | null {
  const stretch = phraseAfter(source, match.to - 1, sentence.to);
  const speaker = stretch && classifySpeaker(source, stretch, actors, sentence.to);
  if (!speaker || stretch === null) return null;
  return {
    match,
    speaker,
    from: match.from,
    to: stretch.to,
    trailing: wordsBetween(source, sentence.from, match.from) >= LEAST_BEFORE,
    denies: false,
  };
}

/** "…”, said a resident", "…, résume un officier": the subject stands behind the verb. */
function turnedRound(source: ReadSource, sentence: Sentence, match: Match, actors: readonly NamedActor[]): Cue | null {
  const before = source.text.tokens[match.from - 1];
  if (match.from <= sentence.from || before?.kind !== "mark" || !',”»"'.includes(before.text)) return null;
  // "the commissioner, Samuel Aruwan, told reporters that": those who are told say nothing.
  if (termsWithin(source, "speech", match.from, match.to, "tell").length > 0) return null;
  const phrase = phraseAfter(source, match.to, sentence.to);
  if (phrase === null || phrase.from > match.to + 1) return null;
  const stretch = agentIn(source, phrase) ?? phrase;
  if (holdsClause(source, stretch) || !endsPhrase(source, stretch, sentence)) return null;
  const speaker = classifySpeaker(source, stretch, actors, sentence.to);
  return speaker === null ? null : { match, speaker, from: match.from, to: stretch.to, trailing: true, denies: match.code === "deny" };
}

/** "égrené dans la nuit à la radio par le porte-parole": behind a participle, who says it stands behind "by". */
function agentIn(source: ReadSource, { from, to }: Stretch): Stretch | null {
  if (termsWithin(source, "auxiliaries", from, from + 1, "preposition").length === 0) return null;
  const agent = termsWithin(source, "auxiliaries", from, to, "agent").at(-1);
  return agent === undefined || agent.to >= to ? null : { from: agent.to, to };
}

/** A speaker behind the verb is followed by a mark, a relative clause or nothing; what is said would go on with a verb. */
function endsPhrase(source: ReadSource, { to }: Stretch, sentence: Sentence): boolean {
  if (to >= sentence.to || source.text.tokens[to]?.kind === "mark") return true;
  return termsWithin(source, "auxiliaries", to, to + 1, "relative").length > 0 || termsWithin(source, "connectives", to, to + 1).length > 0;
}

/** A phrase with a casualty or an attack in it is what is said, not who says it. */
function holdsClause(source: ReadSource, { from, to }: Stretch): boolean {
  return termsWithin(source, "outcomes", from, to).length > 0 || termsWithin(source, "tactics", from, to).length > 0;
}

/** "The governor put the dead at 37", "…, officials said". */
function straight(source: ReadSource, sentence: Sentence, match: Match, floor: number, actors: readonly NamedActor[]): Cue | null {
  const stretch = speakerBefore(source, match.from, floor) ?? earlierSubject(source, sentence, match, actors);
  if (stretch === null || tellsOutcome(source, stretch) || cites(source, stretch)) return null;
  const whole = wholeName(stretch, actors);
  const speaker = classifySpeaker(source, whole, actors, match.from);
  if (speaker === null || (match.code === "suspect" && speaker.type === "witness")) return null;
  const ended = wordsBetween(source, match.to, sentence.to) <= LEAST_AFTER;
  const content = wordsBetween(source, floor, stretch.from) >= LEAST_BEFORE || (ended && isNumber(source, floor, stretch.from));
  const trailing = content && (ended || (isAfterComma(source, stretch.from) && !isOnlyTime(source, floor, stretch.from)));
  const claims = termsWithin(source, "claims", match.from, Math.min(sentence.to, match.to + 6), "claim", "claim_own").some(
    ({ from }) => from <= match.to + 1,
  );
  if (trailing && claims) return null;
  return { match, speaker, from: stretch.from, to: match.to, trailing, denies: match.code === "deny" };
}

/** "Fourteen, the army said": a number is a statement. */
function isNumber(source: ReadSource, from: number, to: number): boolean {
  return isAfterComma(source, to) && numbersWithin(source, from, to).some(({ kind }) => kind === "quantity");
}

/** "Nineteen hours on, a little before ten on Wednesday, the president told": when it was said is nothing that is said. */
function isOnlyTime(source: ReadSource, from: number, to: number): boolean {
  if (hasMark(source, from, to, '”»"')) return false;
  if (["outcomes", "tactics", "people", "sites"].some((table) => termsWithin(source, table, from, to).length > 0)) return false;
  return ["weekdays", "months", "date-words"].some((table) => termsWithin(source, table, from, to).length > 0);
}

/** The subject of the verb; of "the coordinator, Edward Kallon, issued a statement in Abuja speaking of 110", that of the verb before the statement. */
function speakerBefore(source: ReadSource, verb: number, floor: number): Stretch | null {
  const stretch = subjectBefore(source, verb, floor);
  const issued = stretch === null ? undefined : termsWithin(source, "speech", stretch.from, stretch.to, "issue")[0];
  return issued === undefined ? stretch : subjectBefore(source, issued.from, floor);
}

/** "IS claimed the bombing and said that it killed 28": the verb goes on with the group that claims. */
function earlierSubject(source: ReadSource, sentence: Sentence, match: Match, actors: readonly NamedActor[]): Stretch | null {
  if (termsWithin(source, "auxiliaries", match.from - 1, match.from, "and").length === 0) return null;
  const group = actors.find(({ from, kind }) => from >= sentence.from && from < match.from && kind === "group");
  if (group === undefined) return null;
  return termsWithin(source, "claims", group.to, match.from, "claim", "claim_bare").length > 0 ? { from: group.from, to: group.to } : null;
}

/** Casualties are what is said; a word of them within "porte-parole" is none. */
function tellsOutcome(source: ReadSource, { from, to }: Stretch): boolean {
  const spokesmen = termsWithin(source, "speech", from, to, "spokesman");
  return termsWithin(source, "outcomes", from, to).some((word) => !spokesmen.some((one) => one.from <= word.from && word.to <= one.to));
}

/** "According to the latest counts, …": a verb by its spelling alone. */
function cites(source: ReadSource, { from, to }: Stretch): boolean {
  return termsWithin(source, "speech", from, to, "according").length > 0;
}

/** A name with "and" in it is one name. */
function wholeName(stretch: Stretch, actors: readonly NamedActor[]): Stretch {
  const cut = actors.find(({ from, to }) => from < stretch.from && to > stretch.from);
  return cut === undefined ? stretch : { from: cut.from, to: Math.max(stretch.to, cut.to) };
}

/** Also ", so the ministry announced", ", as the army put it". */
function isAfterComma(source: ReadSource, from: number): boolean {
  const so = termsWithin(source, "connectives", from - 1, from)[0];
  const before = source.text.tokens[(so?.from ?? from) - 1];
  return before?.kind === "mark" && ',”»"–-'.includes(before.text);
}
