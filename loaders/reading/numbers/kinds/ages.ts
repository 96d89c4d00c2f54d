import { afterHyphen, type Candidate, type Kind, kindAs } from "./candidate.ts";
import { unitAt } from "./units.ts";

const ageTo = (to: number | null) => kindAs("age", "age", to, "year");
const OLDEST = 110;
const SIGNS = new Set([",", "("]);

/** "34-year-old", "aged 34", "46 ans", "Aminata, 34, a fruit seller", "Issa (28)". */
export function age(candidate: Candidate): Kind | null {
  const { source, amount, upper, from, limit } = candidate;
  if ((upper.value ?? 0) > OLDEST || amount.ordinal) return null;
  const behind = source.quantities.at(afterHyphen(candidate, upper.to), "age-behind");
  if (behind !== null && behind.to <= limit) return ageTo(behind.to);
  const introduced = source.quantities.before(from, "age-before") ?? source.quantities.before(amount.from, "age-before");
  const years = unitAt(candidate);
  if (followsAge(candidate)) return ageTo(years?.kind === "age-year" ? years.to : upper.to);
  if (introduced !== null) return ageTo(years?.kind === "age-year" ? years.to : upper.to);
  if (years?.kind === "age-year" && years.to <= limit) return isAgeInYears(candidate, years.to) ? ageTo(years.to) : null;
  return isApposition(candidate) ? ageTo(null) : null;
}

/** "un homme de 46 ans", "Capitaine Morel, 43 ans"; not "depuis trente ans", "neuf ans de présence", "au bout de deux ans". */
function isAgeInYears({ source: { tokens, quantities, numbers }, from, amount, floor, limit }: Candidate, after: number): boolean {
  if (quantities.before(from, "since-before") !== null || quantities.before(amount.from, "since-before") !== null) return false;
  if (after < limit && (numbers.at(after, "zero-close") !== null || quantities.at(after, "since-behind") !== null)) return false;
  const before = tokens[from - 1];
  if (from <= floor || before === undefined) return false;
  return SIGNS.has(before.text) || numbers.before(from, "range-from") !== null;
}

/** The "12" of "aged 8 and 12". */
function followsAge({ source, amount, previous }: Candidate): boolean {
  return previous?.kind === "age" && source.numbers.before(amount.from, "link")?.from === previous.to;
}

/** A number alone between commas or in brackets after a name. */
function isApposition({ source: { tokens }, amount, upper, floor, limit }: Candidate): boolean {
  const [sign, name, next] = [tokens[amount.from - 1], tokens[amount.from - 2], tokens[upper.to]];
  if (amount.digits === null || amount !== upper || amount.digits.width !== 2 || amount.from - 2 < floor) return false;
  if (sign === undefined || !SIGNS.has(sign.text) || name?.capital !== true) return false;
  const closed = sign.text === "(" ? next?.text === ")" : next?.text === "," || next?.text === "." || upper.to >= limit;
  return closed && (amount.value ?? 0) >= 10;
}
