import type { Article } from "../model/article.ts";
import type { Checked, Problem } from "../model/problem.ts";
import { didYouMean, error } from "../problems.ts";
import { isPartialDate } from "./dates.ts";
import type { Field } from "./front-matter.ts";

/** What an article's front matter says, each field checked; what it leaves out is null. */
export type FrontMatter = Pick<
  Article,
  "title" | "publisher" | "published" | "published_basis" | "language" | "author" | "url" | "archived" | "retrieved"
>;

interface Check {
  rule: string;
  passes: (value: string) => boolean;
  expected: string;
}

const LONGEST_TEXT = 1000;
const text: Check = {
  rule: "front-matter-text",
  passes: (value) => value.trim() !== "" && value.length <= LONGEST_TEXT && !/[\p{Cc}\p{Cs}]/u.test(value),
  expected: `one line of at most ${LONGEST_TEXT} characters, or no such line`,
};
const date: Check = {
  rule: "front-matter-date",
  passes: isPartialDate,
  expected: "a day `2021-06-21`, a month `2021-06` or a year `2021` that is in the calendar",
};
const address: Check = {
  rule: "front-matter-url",
  passes: isWebAddress,
  expected: "a web address that begins with http:// or https://",
};
const languageCode: Check = {
  rule: "front-matter-language",
  passes: (value) => /^[a-z]{2}$/.test(value),
  expected: "a two-letter language code in lower case, such as `fr`",
};

/** Every field that front matter may hold, with its check. */
const CHECKS: { [name in keyof FrontMatter]: Check } = {
  title: text,
  publisher: text,
  published: date,
  published_basis: text,
  language: languageCode,
  author: text,
  url: address,
  archived: address,
  retrieved: date,
};
const REQUIRED = ["publisher", "published"] as const;

/**
 * Checks an article's fields one by one.
 *
 * @returns the front matter as far as it is right, with a fault for every unknown, wrong or missing field.
 */
export function checkFields(path: string, fields: Field[]): Checked<FrontMatter> {
  const value: FrontMatter = {
    title: null,
    publisher: "",
    published: null,
    published_basis: null,
    language: null,
    author: null,
    url: null,
    archived: null,
    retrieved: null,
  };
  const problems: Problem[] = [];
  for (const field of fields) {
    const fault = checkField(path, field);
    if (fault !== null) problems.push(fault);
    else value[field.name as keyof FrontMatter] = field.value.trim();
  }
  const named = new Set(fields.map((field) => field.name));
  for (const name of REQUIRED)
    if (!named.has(name))
      problems.push(error({ path }, "front-matter-required", `no \`${name}\``, `a line \`${name}: …\` between the fences`));
  return { value, problems };
}

/** The fields that front matter may hold. */
export const FIELD_NAMES = Object.keys(CHECKS) as (keyof FrontMatter)[];

/** What a field's value must be, in plain words, where it is not that; null where it is. */
export function faultOfField(name: keyof FrontMatter, value: string): string | null {
  return CHECKS[name].passes(value.trim()) ? null : CHECKS[name].expected;
}

function checkField(path: string, { name, value, line, column }: Field): Problem | null {
  const at = { path, line, column };
  if (!Object.hasOwn(CHECKS, name)) {
    const names = Object.keys(CHECKS);
    return error({ path, line }, "front-matter-key", `unknown field \`${name}\``, `one of ${names.join(", ")}${didYouMean(name, names)}`);
  }
  const check = CHECKS[name as keyof FrontMatter];
  if (check.passes(value.trim())) return null;
  return error(at, check.rule, value.trim() === "" ? `\`${name}\` with nothing after it` : `\`${name}: ${value.trim()}\``, check.expected);
}

function isWebAddress(value: string): boolean {
  if (/[\s\p{Cc}<>"`\\]/u.test(value) || !URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return (protocol === "http:" || protocol === "https:") && hostname !== "" && /^https?:\/\//i.test(value);
}
