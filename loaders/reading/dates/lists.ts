import type { DateMention } from "./mention.ts";
import type { DateSource } from "./source.ts";

/** Tokens from a year to the month told behind it. */
const NEAR = 2;

/** "on May 3 and June 5, 2020": a date without a year takes that of the one it is listed with. */
export function shareYears(source: DateSource, mentions: DateMention[]): DateMention[] {
  if (mentions.length < 2) return mentions;
  const shared = [...mentions];
  for (let i = shared.length - 2; i >= 0; i -= 1) shared[i] = withYearOf(source, shared[i] as DateMention, shared[i + 1] as DateMention);
  for (let i = 1; i < shared.length; i += 1) shared[i] = withYearBefore(source, shared[i - 1] as DateMention, shared[i] as DateMention);
  return shared;
}

/** "en 2019, aux derniers jours de septembre": a year alone right before a month is the month's. */
function withYearBefore(source: DateSource, before: DateMention, mention: DateMention): DateMention {
  const [earlier, form] = [before.form, mention.form];
  if (earlier.type !== "calendar" || form.type !== "calendar" || earlier.year === null || earlier.month !== null) return mention;
  if (form.month === null || form.year !== null || form.which !== null || earlier.part !== null) return mention;
  if (source.tokens[before.to]?.text !== "," || mention.from - before.to > NEAR) return mention;
  return { ...mention, form: { ...form, year: earlier.year }, anchor: null };
}

function withYearOf(source: DateSource, mention: DateMention, next: DateMention): DateMention {
  const [form, later] = [mention.form, next.form];
  if (form.type !== "calendar" || later.type !== "calendar" || later.year === null || later.month === null) return mention;
  if (form.year !== null || form.month === null || form.which !== null || !isListed(source, mention.to, next.from)) return mention;
  const year = form.month > later.month ? later.year - 1 : later.year;
  return { ...mention, form: { ...form, year }, anchor: null };
}

/** Nothing between the two but a comma or "and". */
function isListed({ words, tokens }: DateSource, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.text !== "," && words.at(at, ["range-and", "filler", "prep"]) === null) return false;
  }
  return to - from <= 4;
}
