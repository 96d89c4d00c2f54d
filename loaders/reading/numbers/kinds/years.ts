import { afterHyphen, type Candidate, type Kind, kindAs } from "./candidate.ts";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/**
 * Four digits from 1900 to 2099 are a year, unless they are bounded before a word ("about 2000 troops")
 * or counted people or things follow without a word that leads a year ("2000 soldiers", but "in 2012 soldiers mutinied").
 */
export function year(candidate: Candidate): Kind | null {
  const { source, amount, upper, form, from, limit } = candidate;
  if (![amount, upper].every(looksLikeYear)) return null;
  if (source.quantities.at(afterHyphen(candidate, upper.to), "size") !== null) return null;
  const next = source.tokens[upper.to];
  const word = upper.to < limit && next?.kind === "word" && !next.glued;
  if (form !== "exact" && form !== "range" && word) return null;
  const led = source.quantities.before(from, "year-before") !== null || source.months.before(from, "month") !== null;
  if (!led && source.quantities.at(upper.to, "counted") !== null) return null;
  const plural = upper.to < limit && next?.glued === true && next.norm === "s";
  const decade = plural || (source.quantities.before(from, "decade-before") !== null && (amount.value ?? 0) % 10 === 0);
  return kindAs("year", "year", plural ? upper.to + 1 : upper.to, decade ? "decade" : "year");
}

function looksLikeYear(amount: Candidate["amount"]): boolean {
  const value = amount.value ?? 0;
  return amount.digits?.width === 4 && !amount.digits.grouped && !amount.ordinal && value >= FIRST_YEAR && value <= LAST_YEAR;
}
