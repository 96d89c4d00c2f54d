import { age } from "./kinds/ages.ts";
import type { Candidate, Kind, KindRule } from "./kinds/candidate.ts";
import { kindAs } from "./kinds/candidate.ts";
import { monthDay, numericDate, numericDayMonth } from "./kinds/dates.ts";
import { numberInAdjective, numberInName } from "./kinds/names.ts";
import { ratio } from "./kinds/ratios.ts";
import { clock, clockWithColon } from "./kinds/times.ts";
import { money, sign, unit } from "./kinds/units.ts";
import { year } from "./kinds/years.ts";

/** Looked at before ranges: what they take is never one end of a range. Dates before names, for the marks of "21/06/2021". */
const BEFORE_RANGES: readonly KindRule[] = [numericDate, numericDayMonth, monthDay, clockWithColon, numberInName];

/** Times before units, for "8 heures"; ages before units, for "46 ans"; years last of the rules, as they lean on what is not there. */
const IN_ORDER: readonly KindRule[] = [clock, money, sign, age, unit, ratio, year, numberInAdjective];

function firstOf(rules: readonly KindRule[], candidate: Candidate): Kind | null {
  for (const rule of rules) {
    const kind = rule(candidate);
    if (kind !== null) return kind;
  }
  return null;
}

/** The kind that a number has whatever follows it, or null. */
export function kindBeforeRange(candidate: Candidate): Kind | null {
  return firstOf(BEFORE_RANGES, candidate);
}

/** The kind of a number or range; a quantity where no rule says otherwise. */
export function kindOf(candidate: Candidate): Kind {
  if (candidate.amount.ordinal) return kindAs("ordinal", "ordinal");
  const value = candidate.amount.value ?? 0;
  return (
    firstOf(IN_ORDER, candidate) ??
    (Number.isInteger(value) ? null : kindAs("measure", "fraction-of-unit")) ??
    kindAs("quantity", `quantity-${candidate.form}`)
  );
}
