import { flatMap } from "../flat-map.ts";
import type { Sentence } from "../model/reading.ts";
import { numbersWithin, type ReadSource, termsWithin } from "./source.ts";
import { classifySpeaker, type NamedActor, speakerOf } from "./speech/classify.ts";
import { type Cue, readCues } from "./speech/cues.ts";
import { quotationOf } from "./speech/quotes.ts";
import type { Attribution, Speaker } from "./speech/speaker.ts";
import { phraseAfter } from "./speech/stretch.ts";

export type { NamedActor } from "./speech/classify.ts";
export type { Attribution, Speaker } from "./speech/speaker.ts";

/** How many sentences an announcement of figures covers. */
const ANNOUNCED = 2;
/** How many statements back a name is still known. */
const REMEMBERED = 200;
/** Tokens at the head of a sentence in which somebody is introduced, and from "a" to what he is. */
const INTRODUCED = 10;
const TITLE = 4;
/** Whom "he" may be. */
const PERSONS = new Set(["local", "witness", "military", "government", "other", "source"]);
const VOICELESS = new Set(["headline", "caption", "chrome", "credit"]);

/**
 * Says of every stretch of a text who answers for it: reporting verbs and "according to" within the sentence, quotations by the nearest speaker of
 * their paragraph. What is attributed to nobody is the outlet's own voice. Takes the institutions and groups named in the text.
 */
export function readSpeech(source: ReadSource, actors: readonly NamedActor[]): Attribution[] {
  const quotation = quotationOf(source.text);
  const attributions: Attribution[] = [];
  let last: Speaker | null = null;
  let cursor = 0;
  for (const sentence of source.text.sentences) {
    while (cursor < actors.length && (actors[cursor] as NamedActor).to <= sentence.from) cursor += 1;
    if (VOICELESS.has(sentence.kind)) continue;
    const near = actorsOf(actors, cursor, sentence);
    const cues = readCues(source, sentence, near, quotation).map((cue) => ({ ...cue, speaker: sameAgain(cue.speaker, attributions) }));
    const speaking = cues.filter(({ speaker }) => !speaker.again || last !== null);
    for (const [index, cue] of speaking.entries()) {
      const speaker = cue.speaker.again ? (subjectOf(source, sentence, cue, near) ?? (last as Speaker)) : cue.speaker;
      const attribution: Attribution = toAttribution(sentence, speaking, index, speaker);
      attributions.push(attribution);
      last = attribution.speaker;
    }
    if (speaking.length === 0) last = claimant(source, sentence, near) ?? introduced(source, sentence, near, quotation) ?? last;
  }
  const quoted = quotedAlone(source, quotation, attributions);
  const others = [...quoted, ...announced(source, attributions), ...takenUp(source, attributions)];
  return [...attributions, ...others].sort((a, b) => a.from - b.from);
}

/** "The group claimed the assault. … It said that it had lost three men": who claims something speaks. */
function claimant(source: ReadSource, sentence: Sentence, near: readonly NamedActor[]): Speaker | null {
  const claim = termsWithin(source, "claims", sentence.from, sentence.to, "claim", "noclaim")[0];
  if (claim === undefined || claim.code === "noclaim") return null;
  const group = near.findLast(({ kind, to }) => kind === "group" && to <= claim.from);
  return group === undefined ? null : speakerOf(source, group, "perpetrator", group, false);
}

/** "A doctor at the clinic would commit himself only to what he had seen. “Six dead,” he said": somebody new, of whom the story goes on to tell. */
function introduced(source: ReadSource, { from, to }: Sentence, near: readonly NamedActor[], quotation: Int32Array): Speaker | null {
  const article = numbersWithin(source, from, Math.min(to, from + INTRODUCED)).find(({ form }) => form === "indefinite");
  if (article === undefined || quotation[article.from] !== -1) return null;
  const head = termsWithin(source, "sources", article.to, Math.min(to, article.to + TITLE))[0];
  if (head === undefined || !PERSONS.has(head.code)) return null;
  const stretch = { from: article.from, to: head.to };
  return classifySpeaker(source, stretch, near, to);
}

/** "A trader who walked across the field saw eleven bodies, he said": somebody new at the head of the sentence, of whom a relative clause tells and whom nothing befell. */
function subjectOf(source: ReadSource, { from }: Sentence, cue: Cue, near: readonly NamedActor[]): Speaker | null {
  const article = numbersWithin(source, from, from + 1).some(({ form }) => form === "indefinite");
  const stretch = article && cue.trailing ? phraseAfter(source, from, cue.from) : null;
  if (stretch === null || termsWithin(source, "auxiliaries", stretch.to, stretch.to + 1, "relative").length === 0) return null;
  const befallen = termsWithin(source, "outcomes", stretch.to, cue.from).some(({ from: at, code }) => {
    return code.endsWith(":i") || termsWithin(source, "auxiliaries", at - 2, at, "be", "have").length > 0;
  });
  return befallen ? null : classifySpeaker(source, stretch, near, cue.from);
}

function actorsOf(actors: readonly NamedActor[], cursor: number, sentence: Sentence): NamedActor[] {
  const near: NamedActor[] = [];
  for (let i = cursor; i < actors.length && (actors[i] as NamedActor).from < sentence.to; i += 1) near.push(actors[i] as NamedActor);
  return near;
}

/** A name or noun heard before is the speaker it was then: "Diallo said", "the same officer". */
function sameAgain(speaker: Speaker, before: readonly Attribution[]): Speaker {
  if (speaker.again || speaker.institution !== null) return speaker;
  const words = speaker.name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3 && /^\p{Lu}/u.test(word));
  const known = before.slice(-REMEMBERED).findLast(({ speaker: earlier }) => words.some((word) => earlier.name.includes(word)));
  return known === undefined ? speaker : { ...known.speaker };
}

function toAttribution(sentence: Sentence, cues: readonly Cue[], index: number, speaker: Speaker): Attribution {
  const cue = cues[index] as Cue;
  const next = cues[index + 1];
  const from =
    index === 0 && (cue.trailing || cue.from <= sentence.from + 1 || cue.match.code.startsWith("according"))
      ? sentence.from
      : cue.trailing
        ? (cues[index - 1]?.to ?? sentence.from)
        : cue.from;
  const to = next === undefined ? sentence.to : next.trailing && cue.trailing ? cue.to : next.from;
  return {
    speaker,
    sentence: sentence.index,
    from,
    to,
    cue: { from: Math.min(cue.from, cue.match.from), to: Math.max(cue.to, cue.match.to) },
    rule: cue.trailing ? "speaker-after" : "speaker-before",
    denies: cue.denies,
  };
}

/** Sentences that are wholly quoted, with no verb of their own: by whoever speaks next to them in the paragraph, the same quotation first. */
function quotedAlone(source: ReadSource, quotation: Int32Array, attributions: readonly Attribution[]): Attribution[] {
  const spoken = new Set(attributions.map(({ sentence }) => sentence));
  return flatMap(source.text.sentences, (sentence) => {
    const own = quotation[sentence.from] ?? -1;
    if (own === -1 || spoken.has(sentence.index) || VOICELESS.has(sentence.kind) || !isQuoted(quotation, sentence)) return [];
    const speaker = sameQuotation(source, quotation, attributions, sentence) ?? neighbour(source, attributions, sentence);
    if (speaker === null) return [];
    return [
      {
        speaker,
        sentence: sentence.index,
        from: sentence.from,
        to: sentence.to,
        cue: { from: sentence.from, to: sentence.from },
        rule: "speaker-of-quotation",
        denies: false,
      },
    ];
  });
}

/** "The minister gave the figures on Friday evening. The attacks left …": figures announced are those of the next sentence. */
function announced(source: ReadSource, attributions: readonly Attribution[]): Attribution[] {
  const spoken = new Set(attributions.map(({ sentence }) => sentence));
  return flatMap(attributions, (one) => {
    const counts = termsWithin(source, "speech", one.cue.from, one.cue.to, "count").length > 0;
    const [here, next] = [source.text.sentences[one.sentence], source.text.sentences[one.sentence + 1]];
    if (!counts || here === undefined || next === undefined || spoken.has(next.index) || here.paragraph !== next.paragraph) return [];
    if (numbersWithin(source, here.from, here.to).some(({ kind, form }) => kind === "quantity" && form !== "indefinite")) return [];
    const rest = source.text.sentences
      .slice(here.index + 1, here.index + 1 + 2 * ANNOUNCED)
      .filter((s) => s.paragraph === here.paragraph && !spoken.has(s.index))
      .slice(0, ANNOUNCED);
    return rest.map(({ index, from, to }) => ({ ...one, sentence: index, from, to, cue: { from, to: from }, rule: "speaker-announced" }));
  });
}

/** "Thirty-nine coffins were lined up. The government gave that number in a statement": the figures of the sentence before are whose who gives them. */
function takenUp(source: ReadSource, attributions: readonly Attribution[]): Attribution[] {
  const spoken = new Set(attributions.map(({ sentence }) => sentence));
  return flatMap(attributions, (one) => {
    const [before, here] = [source.text.sentences[one.sentence - 1], source.text.sentences[one.sentence]];
    if (before === undefined || here === undefined || spoken.has(before.index) || before.paragraph !== here.paragraph) return [];
    if (termsWithin(source, "speech", one.cue.from, here.to, "that_figure").length === 0 || VOICELESS.has(before.kind)) return [];
    const { index, from, to } = before;
    return [{ ...one, sentence: index, from, to, cue: { from, to: from }, rule: "speaker-announced" }];
  });
}

function isQuoted(quotation: Int32Array, sentence: Sentence): boolean {
  let outside = 0;
  for (let i = sentence.from; i < sentence.to; i += 1) if (quotation[i] === -1) outside += 1;
  return outside <= 2;
}

/** Index of the first attribution that begins at a token or after it. */
function firstFrom(attributions: readonly Attribution[], token: number): number {
  let low = 0;
  for (let high = attributions.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((attributions[middle] as Attribution).from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "A doctor counts differently. “Ten bodies came here. And 22 wounded,” he said": who is named where the quotation ends has said all of it. */
function sameQuotation(
  source: ReadSource,
  quotation: Int32Array,
  attributions: readonly Attribution[],
  sentence: Sentence,
): Speaker | null {
  const own = quotation[sentence.from];
  for (let i = firstFrom(attributions, sentence.to); i < attributions.length; i += 1) {
    const one = attributions[i] as Attribution;
    const { from, paragraph } = source.text.sentences[one.sentence] as Sentence;
    if (paragraph !== sentence.paragraph) return null;
    if (quotation[from] === own) return one.speaker;
  }
  return null;
}

function neighbour(source: ReadSource, attributions: readonly Attribution[], sentence: Sentence): Speaker | null {
  const place = firstFrom(attributions, sentence.from);
  const before = attributions[place - 1];
  const next = attributions.slice(place).find((one) => one.sentence > sentence.index);
  const nextHere = next !== undefined && source.text.sentences[next.sentence]?.paragraph === sentence.paragraph ? next : undefined;
  return (before ?? nextHere)?.speaker ?? null;
}
