import type { Text } from "../../model/reading.ts";
import type { Match, Scan } from "../lexicon.ts";
import { mentionSpan } from "../span.ts";
import type { TokenSet } from "../token-set.ts";
import type { CountryMention } from "./mention.ts";

/** Tokens from "border" to its country ("border with the"), and between countries of one list ("Burkina Faso and Niger"). */
const BEHIND = 3;
const LISTED = 2;
/** What a country may be to people without anything having happened in it: where they live or serve, come from, go to, are nursed. */
const AWAY = new Set(["residence", "posted", "care", "origin", "destination"]);

/**
 * Reads every country that a text names or gives as a nationality, in order.
 * `taken` are tokens of longer names ("Niger State"), `actors` those of actors ("French army").
 */
export function countryMentions(text: Text, scanned: Scan, taken: TokenSet, actors: TokenSet): CountryMention[] {
  const borders = scanned.of("context").filter(({ code }) => code === "border");
  const homes = scanned.of("place-cues").filter(({ code }) => AWAY.has(code.slice(code.indexOf(":") + 1)));
  const houses = new Set(
    scanned
      .of("context")
      .filter(({ code }) => code === "house")
      .map(({ from }) => from),
  );
  const read = (matches: readonly Match[], form: CountryMention["form"]): CountryMention[] =>
    matches.map(({ from, to, code }) => {
      const { part, start, end, sentence, rule } = mentionSpan(text, from, to, `country-${form}`);
      const beside =
        borders.some((border) => touches(text, border, from, to)) || homes.some((home) => isHome(text, home, from, to)) || houses.has(to);
      return { part, start, end, sentence, from, to, rule, country: code, form, ofActor: actors.has(from), beside };
    });
  const names = scanned.of("countries").filter(({ from }) => text.tokens[from]?.capital && !taken.has(from));
  const mentions = [...read(names, "name"), ...read(scanned.of("demonyms"), "demonym")].sort((a, b) => a.from - b.from || a.to - b.to);
  mentions.forEach((mention, index) => {
    const before = mentions[index - 1];
    if (before?.beside === true && mention.from - before.to <= LISTED && before.sentence === mention.sentence) mention.beside = true;
  });
  return mentions;
}

/** "the border with Niger", "la frontière du Niger", "the Malian border". */
function touches(text: Text, border: Match, from: number, to: number): boolean {
  const gap = from >= border.to ? from - border.to : border.from - to;
  if (gap < 0 || gap > (from >= border.to ? BEHIND : 0)) return false;
  return text.tokens.slice(border.to, from).every(({ kind, capital }) => kind === "word" && !capital);
}

/** "a UK-based watchdog", "troops based in Mali": where somebody is at home. */
function isHome({ tokens }: Text, home: Match, from: number, to: number): boolean {
  if (home.code.startsWith("before:")) return home.to === from;
  return home.from === to || (home.from === to + 1 && tokens[to]?.kind !== "word");
}
