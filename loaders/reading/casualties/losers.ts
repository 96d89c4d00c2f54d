import { hasMark, termsWithin } from "../source.ts";
import { GROUPS, type Phrase } from "./phrases.ts";
import type { SentenceFigures } from "./rules.ts";
import type { OutcomeWord } from "./words.ts";

const NEAR = 7;

/** "the attackers lost a dozen men", "Boko Haram lost forty": who loses people says who they were. */
export function ofLoser({ source, sentence, groups }: SentenceFigures, phrase: Phrase, word: OutcomeWord): Phrase {
  if (word.role !== "lost" || phrase.group !== "unknown") return phrase;
  const subject = { from: Math.max(sentence.from, word.from - NEAR), to: word.from };
  const people = termsWithin(source, "people", subject.from, subject.to).findLast(({ code }) => code !== "person");
  const group = groups.findLast(({ from, to }) => from >= subject.from && to <= subject.to);
  const loser = people !== undefined && people.from > (group?.from ?? 0) ? people : group;
  if (loser === undefined || hasMark(source, loser.to, word.from, ",;:()")) return phrase;
  return { ...phrase, group: loser === people ? (GROUPS[people.code] ?? "unknown") : "attacker" };
}
