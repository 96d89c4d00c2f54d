import { flatMap } from "../flat-map.ts";
import type { Sentence, Text } from "../model/reading.ts";
import { type Scan, scan } from "./lexicon.ts";
import { type Amount, changedAmount, type NumberSource, readAmount } from "./numbers/amounts.ts";
import { type Bounds, readBounds } from "./numbers/bounds.ts";
import { countOf } from "./numbers/count.ts";
import { cuesOf } from "./numbers/cues.ts";
import type { Candidate, Kind } from "./numbers/kinds/candidate.ts";
import { kindAs } from "./numbers/kinds/candidate.ts";
import { kindBeforeRange, kindOf } from "./numbers/kinds.ts";
import type { NumberForm, NumberMention } from "./numbers/mention.ts";
import { isRisenFrom, type Range, readRange } from "./numbers/ranges.ts";
import { readZero } from "./numbers/zeros.ts";
import type { LanguagePack } from "./pack.ts";

export type { NumberForm, NumberKind, NumberMention } from "./numbers/mention.ts";

/**
 * Reads every number of a text, in order: digits, words, approximations, bounds, ranges, "several", "no", "a soldier";
 * each with its kind, so that years, ages, times, measures, money, shares, names and dates are not taken for counts.
 * `scanned` is the scan of the text's sentences where the caller has it already. One pass; never throws.
 */
export function readNumbers(
  text: Text,
  pack: LanguagePack,
  scanned: Scan = scan(pack.lexicon, text.tokens, text.sentences),
): NumberMention[] {
  const source: NumberSource = {
    raw: text.raw,
    tokens: text.tokens,
    numbers: cuesOf(scanned, "numbers"),
    quantities: cuesOf(scanned, "quantities"),
    months: cuesOf(scanned, "months"),
    weekdays: cuesOf(scanned, "weekdays"),
    monthBeforeDay: pack.dateOrders.includes("month-day"),
  };
  return flatMap(text.sentences, (sentence) => readSentence(source, text, sentence));
}

function readSentence(source: NumberSource, text: Text, sentence: Sentence): NumberMention[] {
  const mentions: NumberMention[] = [];
  let at = sentence.from;
  while (at < sentence.to) {
    if (source.tokens[at]?.kind !== "number" && !source.numbers.begins(at)) {
      at += 1;
      continue;
    }
    const masked = source.numbers.covering(at);
    if (masked !== null) {
      at = masked.to;
      continue;
    }
    const mention = readZeroMention(source, text, sentence, at) ?? readMention(source, text, sentence, at, mentions.at(-1) ?? null);
    if (mention !== null) mentions.push(mention);
    at = Math.max(at + 1, mention?.to ?? 0);
  }
  return mentions;
}

function readZeroMention(source: NumberSource, text: Text, sentence: Sentence, at: number): NumberMention | null {
  const zero = readZero(source, at, sentence.to);
  if (zero === null) return null;
  const amount: Amount = { form: "exact", value: 0, from: zero.from, to: zero.to, digits: null, ordinal: false, definite: false };
  const bounds: Bounds = { form: "zero", from: zero.from, to: zero.to, statedTo: zero.to, definite: false, additional: false };
  return mentionOf(text, sentence, amount, amount, bounds, kindAs("quantity", "quantity-zero"));
}

function readMention(
  source: NumberSource,
  text: Text,
  sentence: Sentence,
  at: number,
  previous: NumberMention | null,
): NumberMention | null {
  const amount = readAmount(source, at, sentence.to);
  if (amount === null) return null;
  const floor = Math.max(sentence.from, previous?.to ?? 0);
  const candidate: Candidate = {
    source,
    amount,
    upper: amount,
    form: "exact",
    from: amount.from,
    to: amount.to,
    floor: sentence.from,
    limit: sentence.to,
    previous,
  };
  const fixed = kindBeforeRange(candidate);
  if (fixed !== null) {
    const bounds = readBounds(source, amount, floor, amount.to);
    bounds.form = "exact";
    return mentionOf(text, sentence, amount, amount, bounds, fixed);
  }
  const range = readRange(source, amount, floor, sentence.to);
  const mention = range === null || range.change ? null : readRangeMention(candidate, text, sentence, range, floor);
  if (mention !== null) return mention;
  const bounds = readBounds(source, amount, floor, sentence.to);
  candidate.form = bounds.form;
  candidate.from = bounds.from;
  candidate.to = bounds.to;
  const kind = kindOf(candidate);
  const single = mentionOf(text, sentence, amount, amount, bounds, kind);
  single.replaced =
    kind.kind === "quantity" &&
    (source.numbers.before(bounds.from, "replaced") !== null || isRisenFrom(source, bounds.from, previous, sentence.from));
  single.replaces = replacedBy(source, amount, previous, sentence.from);
  return single;
}

function readRangeMention(candidate: Candidate, text: Text, sentence: Sentence, range: Range, floor: number): NumberMention {
  const { source } = candidate;
  const amount = changedAmount(candidate.amount, { value: (candidate.amount.value ?? 0) * range.times });
  const before = readBounds(source, changedAmount(amount, { from: range.from }), floor, amount.to);
  const behind = readBounds(source, range.upper, range.upper.from, sentence.to);
  const bounds: Bounds = {
    form: "range",
    from: before.from,
    to: behind.to,
    statedTo: behind.statedTo,
    definite: before.definite,
    additional: before.additional || behind.additional,
  };
  const kind = kindOf({ ...candidate, upper: range.upper, form: "range", from: bounds.from, to: bounds.to });
  return mentionOf(text, sentence, amount, range.upper, bounds, kind);
}

/** The number that this one takes the place of in "from 17 to 21", where the words before say that a toll changes. */
function replacedBy(source: NumberSource, amount: Amount, previous: NumberMention | null, floor: number): number | null {
  if (previous?.kind !== "quantity" || previous.value === null) return null;
  const earlier = changedAmount(amount, { value: previous.value, from: previous.head, to: previous.to });
  const range = readRange(source, earlier, floor, amount.to);
  return range?.change === true && range.upper.from === amount.from ? previous.value : null;
}

function mentionOf(text: Text, sentence: Sentence, amount: Amount, upper: Amount, bounds: Bounds, kind: Kind): NumberMention {
  const to = Math.max(bounds.to, kind.to ?? 0);
  const [start, end] = [text.tokens[bounds.from]?.start ?? 0, text.tokens[to - 1]?.end ?? 0];
  const stated = text.raw.slice(start, text.tokens[Math.max(bounds.statedTo, bounds.to) - 1]?.end ?? end);
  const form: NumberForm = bounds.form;
  return {
    part: text.part,
    start,
    end,
    sentence: sentence.index,
    from: bounds.from,
    to,
    rule: kind.rule,
    kind: kind.kind,
    form,
    value: amount.value,
    upper: upper.value,
    count: countOf(form, amount.value, upper.value, stated),
    head: amount.from,
    unit: kind.unit,
    definite: bounds.definite,
    additional: bounds.additional,
    replaced: false,
    replaces: null,
  };
}
