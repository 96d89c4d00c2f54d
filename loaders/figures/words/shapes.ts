import type { Say } from "./say.ts";

/** What joins the items of a list in a language. */
interface Joints {
  /** "and". */
  and: string;
  /** Between two items of which one holds an "and" of its own. */
  asWellAs: string;
  /** Between three and more such items. */
  semicolon: string;
}

/** Lists in a language: items that hold an "and" of their own are kept apart by other joints. */
export function listWith({ and, asWellAs, semicolon }: Joints): Say["list"] {
  return (items) => {
    if (items.length < 2) return items[0] ?? "";
    const compound = items.some((item) => item.includes(` ${and} `));
    if (compound && items.length === 2) return items.join(` ${asWellAs} `);
    if (compound) return `${items.slice(0, -1).join(semicolon)}${semicolon}${and} ${items.at(-1)}`;
    return `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)}`;
  };
}

/**
 * First letters as sentences begin, which they do not with a small number in digits.
 *
 * @param numbers the words for these numbers, by their digits.
 */
export function capitalWith(numbers: Readonly<Record<string, string>>): Say["capital"] {
  return (text) => {
    const opened = text.replace(/^\d(?= )/, (digit) => numbers[digit] ?? digit);
    return opened.charAt(0).toUpperCase() + opened.slice(1);
  };
}

/** Where something happened, as closely as known, and which attack it was. */
export function whereWith(
  { place, country, date }: Pick<Say, "place" | "country" | "date">,
  unplaced: string,
): Pick<Say, "where" | "attack"> {
  const where: Say["where"] = (name, code) => {
    if (name !== null) return place(name);
    return code === null ? unplaced : `${country(code)}, ${unplaced}`;
  };
  return { where, attack: (row) => `${where(row.place, row.country)}, ${date(row.from, row.to, row.precision)}` };
}

/** Terms of a language by their codes; what has none stands as its code. */
export interface Terms {
  GROUPS: Readonly<Record<string, string>>;
  FIELDS: Readonly<Record<string, string>>;
  KNOWLEDGE: Readonly<Record<string, string>>;
  STATES: Readonly<Record<string, string>>;
  LANGUAGES: Readonly<Record<string, string>>;
}

/** What is looked up in a language's terms. */
export function termsFrom(terms: Terms): Pick<Say, "group" | "field" | "knowledge" | "state" | "languageName"> {
  const from = (table: Readonly<Record<string, string>>) => (code: string) => table[code] ?? code;
  return {
    group: from(terms.GROUPS),
    field: from(terms.FIELDS),
    knowledge: from(terms.KNOWLEDGE),
    state: from(terms.STATES),
    languageName: from(terms.LANGUAGES),
  };
}
