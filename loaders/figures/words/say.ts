import type { Population } from "../../model/figure.ts";
import type { InEach, ReportLanguage } from "../../model/language.ts";
import type { Codebook } from "../../model/resources.ts";
import { english } from "./en.ts";
import { frenchSay } from "./fr.ts";

/** Vocabularies whose labels are the codebook's. */
export type Vocabulary = "tactic" | "target" | "source_type" | "basis" | "outcome" | "initiator" | "casualty_group";

/** Things that figures count. */
export type Noun =
  | "attack"
  | "article"
  | "outlet"
  | "event"
  | "account"
  | "place"
  | "person"
  | "vehicleBomb"
  | "raid"
  | "ied"
  | "claimedAttack"
  | "disputedAttack";

/** A count as far as it is known. */
export interface Count {
  low: number | null;
  best: number | null;
  high: number | null;
}

/** Counts added up; open if one of them may be more than is said. */
export interface Sum extends Count {
  open: boolean;
}

/** What every figure may say in one language: grammatical for 0, 1 and many. */
export interface Say {
  language: ReportLanguage;
  /** A text of this language with the spaces that its typography asks for. */
  typeset: (text: string) => string;
  /** A place of the gazetteer, as the language calls it. */
  place: (name: string) => string;
  /** How closely a place is known: `point`, `town`, `area`, `region`, `country`. */
  precision: (code: string) => string;
  /** A group, a force or an institution, as the language calls it. */
  actor: (name: string) => string;
  /** "1 500", with a narrow space that does not break. */
  number: (value: number) => string;
  /** "0.75": a number with that many decimals. */
  fixed: (value: number, decimals: number) => string;
  /** "1 attack", "5 attacks", "no attacks". */
  count: (value: number, noun: Noun) => string;
  /** "3 of the 5 attacks", "all 5 attacks", "both attacks", "none of the 5 attacks", "the one attack". */
  share: (part: number, whole: number, noun: Noun) => string;
  /** "any of the 5 attacks", "either attack", "the one attack". */
  any: (whole: number, noun: Noun) => string;
  /** The noun alone, in the number's form. */
  noun: (value: number, noun: Noun) => string;
  /** "a", "a and b", "a, b and c". */
  list: (items: readonly string[]) => string;
  /** "21 June 2021" for a day, "June 2021" for a month, "2021" for a year; two days with a dash. */
  date: (from: string | null, to: string | null, precision: string) => string;
  /** The same after its preposition: "on 21 June 2021", "in June 2021", "between 4 and 10 June 2021"; empty if not stated. */
  on: (from: string | null, to: string | null, precision: string) => string;
  /** The same, short, for labels: "21 Jun 2021". */
  shortDate: (from: string | null, to: string | null, precision: string) => string;
  /** "a month", "half a year": the length of a period, from its first and last day. */
  period: (from: string, to: string) => string;
  /** "2018–2021", "2021": the years of a stretch of time. */
  years: (from: string, to: string) => string;
  /** A code's label in the codebook; the code itself where the codebook lacks it. */
  label: (vocabulary: Vocabulary, code: string) => string;
  plural: (vocabulary: Vocabulary, code: string) => string;
  /** A family of tactics that shares a colour. */
  group: (key: string) => string;
  /** A column of the tables that a reader may not know by its name. */
  field: (name: string) => string;
  /** The same as something that is known or missing: "the number of people killed". */
  knowledge: (name: string) => string;
  /** How well something is known: `known`, `partly`, `missing`. */
  state: (state: string) => string;
  languageName: (code: string) => string;
  country: (code: string) => string;
  /** Which attack: "Gossi, 21 June 2021". */
  attack: (row: { place: string | null; country: string | null; from: string | null; to: string | null; precision: string }) => string;
  role: (role: string) => string;
  /** "3 reported, 2 recalled": what of a count is the news of an article, and what only recalled in passing. */
  tally: (reported: number, recalled: number) => string;
  /** Where something happened, as closely as known: "Gossi", "Mali, place not stated". */
  where: (place: string | null, country: string | null) => string;
  /** "12", "10 to 15", "at least 10", "up to 5", "several": a count as far as it is known. */
  toll: (toll: Count, stated?: boolean) => string;
  /** The ends alone: "100 to 150", "100 or more". */
  bounds: (sum: Omit<Sum, "best">) => string;
  /** A sum of counts: "120", "120 (100–150)", "120 (100–150+)" where it may be more, "at least 120". */
  sum: (sum: Sum) => string;
  /** As the object of a sentence: "7 people", "at least 7 people", "7 people (sources give 5 to 9)". */
  killed: (sum: Sum) => string;
  /** "in these 5 articles": how far every statement reaches. */
  within: (population: Population) => string;
  /** What is said where nothing was found: "No attack is reported in these 5 articles.", or that there are no articles. */
  nothing: (noun: Noun, population: Population) => string;
  /** "n = 5 attacks in these 5 articles". */
  sample: (shown: number, noun: Noun, population: Population) => string;
  /** The source line under a figure. */
  source: (population: Population) => string;
  /** First letter as a sentence begins. */
  capital: (text: string) => string;
  /** Marks what sources contradict each other on: one sign everywhere. */
  disputedSign: string;
  yes: string;
  no: string;
  /** What is too rare for a line of its own. */
  rest: string;
  /** A sum over everything. */
  all: string;
  /** More than one tactic in one attack. */
  several: string;
  /** Where a cell is empty. */
  missing: string;
}

const LANGUAGES: InEach<(codebook: Codebook) => Say> = { en: english, fr: frenchSay };

/** The words of a language over the codebook's labels. */
export function sayIn(language: ReportLanguage, codebook: Codebook): Say {
  return LANGUAGES[language](codebook);
}
