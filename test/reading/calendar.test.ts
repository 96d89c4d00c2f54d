import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  civilDate,
  dayNumber,
  daysInMonth,
  isCivilDate,
  mondayOf,
  monthIndex,
  monthOf,
  weekdayOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from "../../loaders/reading/dates/calendar.ts";
import { dayInterval, formatInterval, parseInterval } from "../../loaders/reading/dates/intervals.ts";
import { easterSunday } from "../../loaders/reading/dates/resolve/feast.ts";

const days = fc.integer({ min: -40_000, max: 80_000 });

describe("calendar", () => {
  test.each([
    [1970, 1, 1, 0, 4],
    [2000, 2, 29, 11_016, 2],
    [2021, 6, 21, 18_799, 1],
    [1900, 3, 1, -25_508, 4],
  ])("%i-%i-%i", (year, month, day, number, weekday) => {
    expect(dayNumber(year, month, day)).toBe(number);
    expect(civilDate(number)).toEqual({ year, month, day });
    expect(weekdayOf(number)).toBe(weekday);
  });

  test.each([
    [2020, 2, 29],
    [2021, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2021, 12, 31],
    [2021, 4, 30],
  ])("month %i-%i has %i days", (year, month, length) => {
    expect(daysInMonth(year, month)).toBe(length);
    expect(isCivilDate(year, month, length)).toBe(true);
    expect(isCivilDate(year, month, length + 1)).toBe(false);
  });

  test("weekdays stand where they should", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 7 }), (day, weekday) => {
        const [before, after] = [weekdayOnOrBefore(day, weekday), weekdayOnOrAfter(day, weekday)];
        expect([weekdayOf(before), weekdayOf(after), weekdayOf(mondayOf(day))]).toEqual([weekday, weekday, 1]);
        expect(before > day - 7 && before <= day && after >= day && after < day + 7).toBe(true);
      }),
    );
  });

  test("days and months go there and back", () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: dayOfMonth } = civilDate(day);
        expect(dayNumber(year, month, dayOfMonth)).toBe(day);
        expect(monthOf(monthIndex(year, month))).toEqual({ year, month });
      }),
    );
  });
});

describe("Easter", () => {
  test.each([
    [1961, "1961-04-02"],
    [2000, "2000-04-23"],
    [2008, "2008-03-23"],
    [2011, "2011-04-24"],
    [2021, "2021-04-04"],
    [2024, "2024-03-31"],
    [2038, "2038-04-25"],
  ])("%i", (year, date) => {
    expect(formatInterval(dayInterval(easterSunday(year)))).toBe(date);
  });
});

describe("intervals", () => {
  test.each(["2021-06-21", "2021-06", "2021", "2020-12-21/2020-12-31", "2021-06-04/2021-06-05", "2020-02-29"])(
    "%s is read and written the same",
    (text) => {
      const interval = parseInterval(text);
      expect(interval === null ? null : formatInterval(interval)).toBe(text);
    },
  );

  test.each([null, "", "june", "2021-13", "2021-02-30", "2021-6-1", "2021-06-05/2021-06-04", "2021/2022/2023"])("%s is no date", (text) => {
    expect(parseInterval(text)).toBeNull();
  });
});
