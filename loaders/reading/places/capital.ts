import { flatMap } from "../../flat-map.ts";
import type { Text } from "../../model/reading.ts";
import type { Scan } from "../lexicon.ts";
import { firstFrom } from "../scan.ts";
import { mentionSpan } from "../span.ts";
import type { PlaceCues } from "./cues.ts";
import type { PlaceDirectory } from "./directory.ts";
import type { FoundName } from "./found.ts";
import { leftPhrase } from "./left.ts";
import type { PlaceMention } from "./mention.ts";
import { rightPhrase } from "./right.ts";
import { ownRole } from "./roles.ts";

/** Tokens from a name to the capital that its distance is told from. */
const LONGEST_DISTANCE = 12;

/**
 * Reads "the capital", "la capitale burkinabè", "Burkina Faso's capital" as the place that they stand for.
 * Where a name stands beside it ("the capital Bamako", "Bamako, capital of Mali"), that is the place's mention.
 */
export function capitalMentions(
  text: Text,
  cues: PlaceCues,
  scanned: Scan,
  names: readonly FoundName[],
  directory: PlaceDirectory,
): PlaceMention[] {
  const nouns = scanned
    .of("place-kinds")
    .filter(({ code, from: noun }) => code === "capital" && !names.some(({ left, right }) => left.from <= noun && noun < right.to));
  let at = 0;
  return flatMap(nouns, ({ from, to }) => {
    while ((text.sentences[at]?.to ?? from + 1) <= from) at += 1;
    const sentence = text.sentences[at];
    if (sentence === undefined) return [];
    const left = leftPhrase(cues, from, sentence.from);
    const right = rightPhrase(cues, to, sentence.to);
    if (left.inner === from && sentence.kind !== "headline") return [];
    const country = left.country ?? cues.demonyms.at(to)?.code ?? right.country;
    const place = country === null ? undefined : directory.capitals.get(country);
    const found: FoundName = { from, to, items: [], left, right, sentence, rule: "place-capital" };
    const own = ownRole(cues, found, []);
    const role = isMeasured(names, found) ? "reference" : own.role;
    const { relation } = own;
    const { part, start, end, sentence: index, rule } = mentionSpan(text, from, to, "place-capital");
    return [
      {
        part,
        start,
        end,
        sentence: index,
        from,
        to,
        rule,
        name: text.raw.slice(text.tokens[from]?.start, text.tokens[to - 1]?.end),
        candidates: place === undefined ? [] : [place],
        kind: "town",
        role,
        relation,
        locative: relation !== "none" && left.preposition !== "of",
        country,
        within: null,
        capital: true,
      },
    ];
  });
}

/** "la prison de Koutoukalé, à cinquante kilomètres de la capitale": a distance gives the position of the place named before it. */
function isMeasured(names: readonly FoundName[], { left, sentence, from }: FoundName): boolean {
  if (left.preposition !== "km") return false;
  return names.some(({ to, sentence: other }) => other === sentence && to <= left.from && from - to <= LONGEST_DISTANCE);
}

/** "flown to the capital, Niamey": the name between commas is what the capital is. Changes the mentions of the names. */
export function nameCapitals({ tokens }: Text, capitals: readonly PlaceMention[], names: readonly PlaceMention[]): void {
  for (const { to, role } of capitals) {
    if (tokens[to]?.text !== ",") continue;
    const name = names[firstFrom(names, to + 1)];
    if (name?.from === to + 1 && name.role === "site" && !name.locative) name.role = role;
  }
}
