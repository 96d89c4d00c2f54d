import type { Text } from "../../model/reading.ts";
import type { Match, Scan } from "../lexicon.ts";
import { mentionSpan } from "../span.ts";
import type { CountryMention } from "./mention.ts";

/**
 * Reads every country that a text names or gives as a nationality, in order.
 * `taken` are tokens of longer names ("Niger State"), `actors` those of actors ("French army").
 */
export function countryMentions(text: Text, scanned: Scan, taken: ReadonlySet<number>, actors: ReadonlySet<number>): CountryMention[] {
  const read = (matches: readonly Match[], form: CountryMention["form"]): CountryMention[] =>
    matches.map(({ from, to, code }) => ({
      ...mentionSpan(text, from, to, `country-${form}`),
      country: code,
      form,
      ofActor: actors.has(from),
    }));
  const names = scanned.of("countries").filter(({ from }) => text.tokens[from]?.capital && !taken.has(from));
  const mentions = [...read(names, "name"), ...read(scanned.of("demonyms"), "demonym")];
  return mentions.sort((a, b) => a.from - b.from || a.to - b.to);
}
