import type { Which } from "./mention.ts";
import { calendarForm, type DateSource, type Read, skipFillers } from "./source.ts";

/** "summer 2020", "l'été dernier", "depuis l'automne"; a bare word that may mean something else needs a year or "last". */
export function readSeason(source: DateSource, at: number, which: Which | null): Read | null {
  const season = source.words.at(at, "season");
  if (season === null || season.to > source.sentence.to) return null;
  const year = source.numbers.get(skipFillers(source, season.to));
  const dated = year?.kind === "year" && year.unit === "year" && year.value === year.upper ? year : null;
  const behind = source.words.at(season.to, ["which-last", "which-next"]);
  if (season.flag === "weak" && dated === null && which === null && behind === null) return null;
  const named = which ?? (behind === null ? null : (behind.kind.slice("which-".length) as Which));
  const form = { type: "season", month: season.value, year: dated?.value ?? null, which: named } as const;
  return { form, anchor: dated === null ? "publication" : null, from: at, to: dated?.to ?? behind?.to ?? season.to, rule: "season" };
}

/** Days with a name: "Christmas Eve 2016", "la Saint-Sylvestre", "Easter Monday". */
export function readHoliday(source: DateSource, at: number): Read | null {
  const holiday = source.words.at(at, ["holiday", "easter"]);
  if (holiday === null || holiday.to > source.sentence.to) return null;
  const number = source.numbers.get(skipFillers(source, holiday.to));
  const dated = number?.kind === "year" && number.value === number.upper ? number : null;
  const year = dated?.value ?? null;
  const { value } = holiday;
  const fixed = calendarForm({ year, month: Math.floor(value / 100), day: value % 100 });
  const form = holiday.kind === "easter" ? ({ type: "feast", days: value, year, which: null } as const) : fixed;
  return { form, anchor: dated === null ? "publication" : null, from: at, to: dated?.to ?? holiday.to, rule: "holiday" };
}
