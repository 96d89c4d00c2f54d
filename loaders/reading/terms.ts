import { normalise } from "./normal.ts";
import { tokenise } from "./tokens.ts";

/** More readings than this of one row is a slip in the row, not a rich language. */
const MOST_READINGS = 8192;

/** Regular forms of a normalised word, itself first; giving too many is harmless, a missing one is not. */
export interface Inflect {
  /** Every form of a noun or verb: "attack" → attack, attacks, attacked, attacking. */
  inflect: (word: string) => readonly string[];
  /** A noun's or adjective's forms of number and gender: "lorry" → lorry, lorries. */
  decline: (word: string) => readonly string[];
}

/** The terms of another table, for `{table}` in a term. */
export type TableTerms = (table: string) => readonly string[];

const NO_TABLES: TableTerms = () => [];

/**
 * Spells a lexicon term out into the word sequences that it stands for, each word normalised.
 *
 * A term is words with spaces between. `a/b` are alternatives, `a_b` inside one is two words, `[a/b]` may be absent,
 * `word~` stands for all its regular forms, `word+` for those of number and gender only: `[suicide] car/truck bomb~` is car bomb, truck bombs, suicide car bombing…
 * `{vehicles}` is any term of the table `vehicles`.
 * Throws a RangeError for a term that stands for nothing or for more than 8,192 sequences.
 */
export function spellOut(term: string, inflect: Inflect, tables: TableTerms = NO_TABLES): string[][] {
  let readings: string[][] = [[]];
  for (const element of term.split(/\s+/).filter(Boolean)) {
    const choices = element.startsWith("{") ? tableChoices(element.slice(1, -1), inflect, tables) : choicesOf(element, inflect);
    if (readings.length * choices.length > MOST_READINGS) throw new RangeError(`the term stands for more than ${MOST_READINGS} sequences`);
    readings = readings.flatMap((reading) => choices.map((choice) => [...reading, ...choice]));
  }
  const filled = readings.filter((reading) => reading.length > 0);
  if (filled.length === 0) throw new RangeError("the term has no word");
  return filled;
}

function tableChoices(table: string, inflect: Inflect, tables: TableTerms): string[][] {
  return tables(table).flatMap((term) => spellOut(term, inflect));
}

/** Spelt-out elements of each language: terms are spelt once to be checked and once to be read with, and share most elements. */
const spelt = new WeakMap<Inflect["inflect"], Map<string, string[][]>>();

function choicesOf(element: string, inflect: Inflect): string[][] {
  let known = spelt.get(inflect.inflect);
  if (known === undefined) {
    known = new Map();
    spelt.set(inflect.inflect, known);
  }
  let choices = known.get(element);
  if (choices === undefined) {
    choices = readChoices(element, inflect);
    known.set(element, choices);
  }
  return choices;
}

function readChoices(element: string, inflect: Inflect): string[][] {
  const optional = element.startsWith("[") && element.endsWith("]");
  const bare = optional ? element.slice(1, -1) : element;
  const choices = bare.split("/").flatMap((alternative) => formsOf(alternative, inflect));
  return optional ? [[], ...choices] : choices;
}

function formsOf(alternative: string, inflect: Inflect): string[][] {
  let forms: string[][] = [[]];
  for (const part of alternative.split("_")) {
    const words = wordForms(part, inflect);
    forms = forms.flatMap((form) => words.map((word) => [...form, ...word]));
  }
  return forms;
}

function wordForms(part: string, { inflect, decline }: Inflect): string[][] {
  if (part.endsWith("~")) return lastWord(wordsOf(part), inflect);
  return part.endsWith("+") ? lastWord(wordsOf(part), decline) : [wordsOf(part)];
}

function lastWord(words: string[], forms: (word: string) => readonly string[]): string[][] {
  const last = words.at(-1);
  return last === undefined ? [] : forms(last).map((form) => [...words.slice(0, -1), normalise(form)]);
}

function wordsOf(text: string): string[] {
  return tokenise(text)
    .filter((token) => token.kind !== "mark" || token.text === "%")
    .map((token) => token.norm);
}
