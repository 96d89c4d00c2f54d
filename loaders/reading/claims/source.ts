import type { Sentence, Text } from "../../model/reading.ts";
import type { ActorMention } from "../actors.ts";
import { isPause } from "../edges.ts";
import type { Match } from "../lexicon.ts";
import { hasMark, type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import { mentionSpan } from "../span.ts";
import type { Claim, Tie } from "./claim.ts";

/** What the rules of claims look at: one sentence, with the groups named or taken up in it and the words of claiming and blaming. */
export interface ClaimSource {
  source: ReadSource;
  sentence: Sentence;
  groups: readonly Party[];
  words: readonly Match[];
  deeds: readonly Match[];
}

/** A group in a sentence: by its name, or as "the group". */
export interface Party {
  /** Canonical name. */
  actor: string;
  from: number;
  to: number;
  /** Where it is named: these tokens, or those of a sentence before. */
  name: { from: number; to: number };
  again: boolean;
}

/** Tokens of a short name in brackets. */
const BRACKET = 6;
/** Words that say of something near them that it is not sure. */
const HEDGE = 5;
const NEGATED = 4;

/** A group that a text names. */
export function partyOf({ actor, from, to }: ActorMention): Party {
  return { actor: actor ?? "", from, to, name: { from, to }, again: false };
}

/** The claim that a group and the words that tie it make together. */
export function claimOf({ source }: ClaimSource, party: Party, tie: Tie, word: { from: number; to: number } | null): Claim {
  const from = Math.min(party.from, word?.from ?? party.from);
  const to = Math.max(party.to, word?.to ?? party.to);
  const { part, start, end, sentence, rule } = mentionSpan(source.text, from, to, `claim-${tie}`);
  return { part, start, end, sentence, from, to, rule, actor: party.actor, tie, name: party.name, again: party.again };
}

/** "never claimed", "no claim of responsibility", "n'a pas revendiqué". */
export function isRefused({ source, sentence, words }: ClaimSource, word: Match): boolean {
  const denied = ({ code, from, to }: Match) => code === "noclaim" && from < word.to && to > word.from - NEGATED;
  if (words.some((one) => denied(one) && (one.to > word.from || !hasMark(source, one.to, word.from, ",;:")))) return true;
  const negations = termsWithin(source, "context", Math.max(sentence.from, word.from - NEGATED), word.from, "negation");
  return negations.some(({ to }) => !hasMark(source, to, word.from, ",;:"));
}

/** "suspected JNIM fighters", "JNIM was probably behind it". */
export function isHedged(here: ClaimSource, party: Party): boolean {
  const { source, words } = here;
  const close = pastAside(here, party);
  return (
    isHedgedBefore(here, party) ||
    words.some(({ code, from }) => {
      return code === "hedge" && from >= party.to && wordsBetween(source, from >= close ? close : party.to, from) <= HEDGE;
    })
  );
}

/** "Ansaroul Islam, le groupe de X, est montré du doigt", "Katiba Macina, which owes allegiance to al-Qaeda, has been held responsible": the comma behind what is said of the group in passing. */
export function pastAside({ source, sentence }: ClaimSource, { to }: Party): number {
  const { tokens } = source.text;
  const comma = pastBracket(tokens, to, sentence.to);
  const opened =
    tokens[comma]?.text === "," && termsWithin(source, "auxiliaries", comma + 1, comma + 2, "relative", "determiner").length > 0;
  if (!opened) return to;
  let at = comma + 1;
  while (at < sentence.to && !isPause(tokens, at)) at += 1;
  return at < sentence.to ? at + 1 : to;
}

/** Behind the short name in brackets that ends before a token, or follows on it: "Tehreek-e-Jihad Pakistan (TJP)". */
function pastBracket(tokens: Text["tokens"], to: number, limit: number): number {
  if (tokens[to]?.text === ")") return to + 1;
  if (tokens[to]?.text !== "(") return to;
  let at = to + 1;
  while (at < limit && at - to <= BRACKET && tokens[at]?.text !== ")") at += 1;
  return tokens[at]?.text === ")" ? at + 1 : to;
}

/** "suspected JNIM fighters", "on pense à l'EIGS", "des rebelles ADF présumés": a doubt right before the group, within its name or right behind it. */
export function isHedgedBefore({ source, words }: ClaimSource, party: Party): boolean {
  return words.some(({ code, from, to }) => {
    if (code !== "hedge") return false;
    if (from === party.to) return true;
    return from < party.to && (to > party.from || wordsBetween(source, to, party.from) <= HEDGE);
  });
}
