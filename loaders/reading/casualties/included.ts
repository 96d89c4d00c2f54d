import { flatMap } from "../../flat-map.ts";
import type { Match } from "../lexicon.ts";
import { hasMark, termsWithin, wordsBetween } from "../source.ts";
import type { CasualtyFigure } from "./figure.ts";
import { GROUPS } from "./phrases.ts";
import type { SentenceFigures } from "./rules.ts";

const NEAR = 2;

/** "the assailant included", "dont le kamikaze", "besides the bomber", "including himself": one attacker told to be among the dead or hurt of the sentence, or beside them. */
export function readIncluded(figures: SentenceFigures, counted: readonly CasualtyFigure[]): CasualtyFigure[] {
  const { source, sentence, phrases } = figures;
  const markers = termsWithin(source, "parts", sentence.from, sentence.to, "before", "after", "exclude", "along");
  return flatMap(markers, (marker) => {
    const person = personBeside(figures, marker) ?? themselves(figures, marker);
    const apart = marker.code === "exclude" || marker.code === "along";
    const wholes = counted.filter(
      ({ to, group }) => (apart || to <= Math.min(marker.from, person?.from ?? marker.from)) && group !== "attacker",
    );
    // "huit tués et quatorze blessés, outre le kamikaze": who blew himself up is among the dead.
    const dead = person?.code === "bomber" ? wholes.findLast(({ outcome }) => outcome === "killed") : undefined;
    const whole = dead ?? wholes.at(-1);
    if (person === null || whole === undefined || phrases.some(({ from, to }) => from < person.to && to > person.from)) return [];
    if (source.pack.isPlural(source.text.tokens[person.to - 1]?.norm ?? "")) return [];
    const [from, to] = [Math.min(person.from, marker.from), Math.max(person.to, marker.to)];
    const span = { start: source.text.tokens[from]?.start ?? 0, end: source.text.tokens[to - 1]?.end ?? 0 };
    return [
      {
        ...whole,
        ...span,
        from,
        to,
        rule: "casualty-included",
        group: GROUPS[person.code] ?? "attacker",
        count: { low: 1, best: 1, high: 1 },
        isPart: !apart,
        country: null,
        bare: false,
        additional: false,
        replaces: null,
        updates: false,
      },
    ];
  });
}

/** "killed 14, including herself": whoever did it. */
function themselves({ source }: SentenceFigures, { code, to }: Match): Match | null {
  return code === "before" || code === "exclude" ? (termsWithin(source, "pronouns", to, to + 1, "reflexive")[0] ?? null) : null;
}

/** An attacker right before "included" or right after "including". */
function personBeside({ source, sentence }: SentenceFigures, marker: Match): Match | null {
  const after = marker.code !== "after";
  const person = after
    ? termsWithin(source, "people", marker.to, Math.min(sentence.to, marker.to + 5))[0]
    : termsWithin(source, "people", Math.max(sentence.from, marker.from - 5), marker.from).at(-1);
  if (person === undefined || (person.code !== "attacker" && person.code !== "bomber")) return null;
  const gap = after ? ([marker.to, person.from] as const) : ([person.to, marker.from] as const);
  return wordsBetween(source, ...gap) <= NEAR && !hasMark(source, ...gap, ";:.") ? person : null;
}
