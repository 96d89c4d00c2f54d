import type { Token } from "../../model/reading.ts";
import type { Cues } from "./cues.ts";
import { type Digits, readDigits } from "./digits.ts";
import { readWords } from "./words.ts";

/** What the rules of number reading look at: one text with the cues of its tables. */
export interface NumberSource {
  raw: string;
  tokens: readonly Token[];
  /** Table `numbers`: numerals and the words that bound them. */
  numbers: Cues;
  /** Table `quantities`: units, and words that tell what a number is. */
  quantities: Cues;
  months: Cues;
  weekdays: Cues;
  /** The language may write the month before the day ("June 21"). */
  monthBeforeDay: boolean;
}

/** A bare number, before the words around it are read. Tokens `from` to `to` (exclusive). */
export interface Amount {
  form: "exact" | "about" | "vague" | "indefinite";
  value: number | null;
  from: number;
  to: number;
  /** Set where it is written in digits. */
  digits: Digits | null;
  ordinal: boolean;
  /** "both", "tous les deux". */
  definite: boolean;
}

const GROUPS = ["group", "groups", "hundred", "power"];

/** Reads the bare number that begins at a token: digits, words, "une dizaine", "several dozen", "a" before a noun. Null if none begins there. */
export function readAmount(source: NumberSource, at: number, limit: number): Amount | null {
  const amount =
    readPlain(source, at, limit) ?? readGroup(source, at, limit) ?? readVague(source, at, limit) ?? readArticle(source, at, limit);
  if (amount === null) return null;
  const to = skipRepeat(source, amount, limit);
  return to === amount.to ? amount : changedAmount(amount, { form: amount.form === "indefinite" ? "exact" : amount.form, to });
}

function amountOf(form: Amount["form"], value: number | null, from: number, to: number, digits: Digits | null = null): Amount {
  return { form, value, from, to, digits, ordinal: false, definite: false };
}

/** An amount of which something else is read. Written out, so that the engine knows all amounts by one shape. */
export function changedAmount(amount: Amount, changes: Partial<Omit<Amount, "digits">>): Amount {
  const { form = amount.form, value = amount.value, from = amount.from, to = amount.to } = changes;
  const { ordinal = amount.ordinal, definite = amount.definite } = changes;
  return { form, value, from, to, digits: amount.digits, ordinal, definite };
}

/** Digits or numerals, times what follows: "5 million", "two dozen" (about 24), "deux centaines". */
function readPlain(source: NumberSource, at: number, limit: number): Amount | null {
  const { raw, tokens, numbers } = source;
  const ordinal = readOrdinal(source, at, limit);
  if (ordinal !== null) return ordinal;
  const both = numbers.at(at, "both");
  if (both !== null) return changedAmount(amountOf("exact", both.value, at, both.to), { definite: true });
  const digits = readDigits(raw, tokens, at, limit, source.months.before(at, "month") === null);
  const plain = digits ?? readWords(tokens, numbers, at, limit);
  if (plain === null) return null;
  const times = multiplierAt(source, plain.to, limit, digits === null ? ["group", "groups"] : GROUPS);
  if (times === null) return amountOf("exact", plain.value, at, plain.to, digits);
  return amountOf(
    times.about ? "about" : "exact",
    Math.round(plain.value * times.value * 1000) / 1000,
    at,
    times.to,
    digits && { ...digits, grouped: true },
  );
}

/** "10e", "21st", "third". */
function readOrdinal({ raw, tokens, numbers }: NumberSource, at: number, limit: number): Amount | null {
  const word = numbers.at(at, "ordinal");
  if (word !== null) return changedAmount(amountOf("exact", word.value, at, word.to), { ordinal: true });
  const digits = readDigits(raw, tokens, at, limit);
  if (digits === null) return null;
  const mark =
    (tokens[digits.to]?.glued === true || digits.value === 1) && digits.to < limit ? numbers.at(digits.to, "ordinal-mark") : null;
  return mark === null ? null : changedAmount(amountOf("exact", digits.value, at, mark.to, digits), { ordinal: true });
}

/** "une dizaine", "une bonne centaine de milliers", "half a dozen"; the plural alone ("des dizaines") is vague. */
function readGroup(source: NumberSource, at: number, limit: number): Amount | null {
  const { numbers } = source;
  const article = numbers.at(at, "article");
  const adjective = numbers.at(article?.to ?? at, "group-adjective");
  const start = adjective?.to ?? article?.to ?? at;
  if (article === null && adjective !== null) return null;
  const group = numbers.at(start, ["group", "groups"]);
  if (group === null || group.to > limit) return null;
  if (group.kind === "groups") return amountOf("vague", null, at, endOfGroups(source, group.to, limit));
  const times = multiplierAt(source, afterOf(source, group.to), limit, GROUPS);
  return amountOf("about", group.value * (times?.value ?? 1), at, times?.to ?? group.to);
}

/** "several", "several dozen", "plusieurs centaines de milliers". */
function readVague(source: NumberSource, at: number, limit: number): Amount | null {
  const vague = source.numbers.at(at, ["vague", "power"]);
  return vague === null || vague.to > limit ? null : amountOf("vague", null, at, endOfGroups(source, vague.to, limit));
}

function readArticle({ tokens, numbers }: NumberSource, at: number, limit: number): Amount | null {
  const article = numbers.at(at, "article");
  const next = article === null ? undefined : tokens[article.to];
  if (article === null || next === undefined || article.to > limit) return null;
  return amountOf("indefinite", 1, at, article.to);
}

function endOfGroups(source: NumberSource, from: number, limit: number): number {
  let end = from;
  for (
    let times = multiplierAt(source, end, limit, GROUPS);
    times !== null;
    times = multiplierAt(source, afterOf(source, end), limit, GROUPS)
  )
    end = times.to;
  return end;
}

/** Skips the "de" of "une centaine de milliers". */
function afterOf({ tokens, numbers }: NumberSource, at: number): number {
  const of = numbers.at(at, ["range-from", "zero-close"]);
  return of !== null && tokens[of.to] !== undefined ? of.to : at;
}

interface Multiplier {
  value: number;
  about: boolean;
  to: number;
}

function multiplierAt({ numbers }: NumberSource, at: number, limit: number, kinds: readonly string[]): Multiplier | null {
  const cue = numbers.at(at, kinds);
  return cue === null || cue.to > limit ? null : { value: cue.value, about: cue.kind === "group" || cue.kind === "groups", to: cue.to };
}

/** "trois (03)", "cinq mille (5 000)": the same number once more in brackets belongs to it. */
function skipRepeat({ raw, tokens, numbers }: NumberSource, amount: Amount, limit: number): number {
  if (tokens[amount.to]?.text !== "(" || amount.to + 2 >= limit || amount.value === null) return amount.to;
  const again = readDigits(raw, tokens, amount.to + 1, limit) ?? readWords(tokens, numbers, amount.to + 1, limit);
  const closed = again !== null && again.value === amount.value && tokens[again.to]?.text === ")" && again.to < limit;
  return closed ? again.to + 1 : amount.to;
}
