import { normalise } from "./normal.ts";
import { tokenise } from "./tokens.ts";

/** More readings than this of one row is a slip in the row, not a rich language. */
const MOST_READINGS = 4096;

/** Regular forms of a word, itself included: "attack" → attack, attacks, attacked, attacking. */
export type Inflect = (word: string) => readonly string[];

/**
 * Spells a lexicon term out into the word sequences that it stands for, each word normalised.
 *
 * A term is words with spaces between. `a/b` are alternatives, `a_b` inside one is two words, `[a/b]` may be absent,
 * `word~` stands for all its regular forms: `[suicide] car/truck bomb~` is car bomb, truck bombs, suicide car bombing…
 * Throws a RangeError for a term that stands for nothing or for more than 4,096 sequences.
 */
export function spellOut(term: string, inflect: Inflect): string[][] {
  let readings: string[][] = [[]];
  for (const element of term.split(/\s+/).filter(Boolean)) {
    const choices = choicesOf(element, inflect);
    if (readings.length * choices.length > MOST_READINGS) throw new RangeError(`the term stands for more than ${MOST_READINGS} sequences`);
    readings = readings.flatMap((reading) => choices.map((choice) => [...reading, ...choice]));
  }
  const spelt = readings.filter((reading) => reading.length > 0);
  if (spelt.length === 0) throw new RangeError("the term has no word");
  return spelt;
}

function choicesOf(element: string, inflect: Inflect): string[][] {
  const optional = element.startsWith("[") && element.endsWith("]");
  const bare = optional ? element.slice(1, -1) : element;
  const choices = bare.split("/").flatMap((alternative) => formsOf(alternative, inflect));
  return optional ? [[], ...choices] : choices;
}

function formsOf(alternative: string, inflect: Inflect): string[][] {
  let forms: string[][] = [[]];
  for (const part of alternative.split("_")) {
    const words = part.endsWith("~") ? inflected(wordsOf(part.slice(0, -1)), inflect) : [wordsOf(part)];
    forms = forms.flatMap((form) => words.map((word) => [...form, ...word]));
  }
  return forms;
}

function inflected(words: string[], inflect: Inflect): string[][] {
  const last = words.at(-1);
  if (last === undefined) return [];
  return inflect(last).map((form) => [...words.slice(0, -1), normalise(form)]);
}

function wordsOf(text: string): string[] {
  return tokenise(text)
    .filter((token) => token.kind !== "mark" || token.text === "%")
    .map((token) => token.norm);
}
