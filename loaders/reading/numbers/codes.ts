/** A code that a table may use: `#` stands for a whole number, and what it means for the reader. */
export type CodeMeanings = Readonly<Record<string, string>>;

/** Codes of the lexicon table `numbers`: numerals and the words around them. */
export const NUMBER_CODES: CodeMeanings = {
  "unit-#": "a numeral below twenty",
  "ten-#": "tens that take one to nine behind them",
  "score-#": "tens that take one to nineteen behind them",
  "hundred-#": "multiplies what stands before it, takes what follows",
  "power-#": "a power of ten that multiplies what stands before it: a thousand, a million",
  "group-#": "a word for about so many, after an article or a number: a dozen",
  "groups-#": "the plural of such a word; vague without a number before it",
  "group-adjective": "an adjective between article and such a word",
  "article-#": "the indefinite article; one, or nothing before a multiplier",
  "both-#": "so many, and all of them",
  "ordinal-#": "an ordinal spelt out",
  "ordinal-mark": "letters glued to digits that make an ordinal",
  link: "joins parts of a numeral, and the ends of an opened range",
  vague: "an unknown number, more than one",
  zero: "none",
  "zero-open": "a negation; none, if an article that it governs follows",
  "zero-close": "the article that a negation governs; also the word between a quantity and what is counted",
  minimum: "before a number: at least so many",
  "minimum-both": "before or behind a number: at least so many",
  "minimum-after": "behind a number: at least so many",
  "minimum-many": "as `minimum`, but a word of place before small numbers",
  maximum: "before a number: at most so many",
  "maximum-both": "before or behind a number: at most so many",
  "maximum-after": "behind a number: at most so many",
  about: "before a number: about so many",
  "about-both": "before or behind a number: about so many",
  "about-after": "behind a number: about so many",
  additional: "before a number: beside others already counted",
  "additional-after": "behind a number: beside others already counted",
  definite: "before a number: people or things already spoken of, or all of them",
  "range-open": "opens a range whose ends a link joins: between",
  "range-from": "may open a range, or the older of two figures: from",
  "range-to": "joins the ends of a range",
  change: "says that a figure moves from one number to another",
  replaced: "before a number: a figure that another takes the place of",
  "day-of": "between a day of the month and the month",
  "day-to": "between two days of a month",
  "day-on": "before a month whose day follows: only a day takes it",
  "day-article": "before a day of the month that stands alone",
  mask: "a phrase whose numerals count nothing",
};

/** Codes of the lexicon table `quantities`: units, and words that tell what a number is. */
export const QUANTITY_CODES: CodeMeanings = {
  ...Object.fromEntries(
    ["length", "weight", "volume", "area", "speed", "temperature", "calibre", "factor"].map((unit) => [unit, `a unit or measure: ${unit}`]),
  ),
  ...Object.fromEntries(
    ["second", "minute", "hour", "day", "night", "week", "weekend", "month", "quarter", "year", "decade", "century"].map((unit) => [
      unit,
      `a stretch of time: ${unit}`,
    ]),
  ),
  "age-year": "years, of an age or a stretch of time",
  money: "a currency",
  percent: "a share in a hundred",
  fraction: "a share: thirds",
  ratio: "between the two numbers of a share: one in five",
  "unit-adjective": "an adjective between a number and its unit",
  "age-before": "before an age",
  "age-behind": "behind an age",
  "since-before": "before a number of years that is no age",
  "clock-before": "before a time of day",
  "clock-behind": "behind a time of day",
  "decade-before": "before a year that stands for its decade",
  "year-before": "before a year, even where people or things follow",
  "name-before": "before a number that is part of a name",
  name: "a name with a number in it",
  size: "behind a number and a hyphen: the size of a force",
  counted: "people or things counted, which tell a count from a year",
};

/** Codes of the tables `months` and `weekdays`. */
export const MONTH_CODES: CodeMeanings = {
  "month-#": "a month, 1 to 12",
  "month-#-weak": "a word that is a month only beside a day, a year or a word like `in`",
  "month-#-proper": "as `weak`, and only where it is capitalised",
};
export const WEEKDAY_CODES: CodeMeanings = {
  "weekday-#": "a weekday, 1 for Monday to 7 for Sunday",
  "weekday-#-proper": "a short form: capitalised, and before a day of the month",
  mask: "a phrase in which the weekday names no day",
};
