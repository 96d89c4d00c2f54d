import type { PartReading } from "../reading/part.ts";
import { hasMark, termsWithin } from "../reading/source.ts";
import { withinBy } from "../reading/within.ts";
import type { Spot } from "./spot.ts";

/** Tokens from a fronted place to those who have their seat there. */
const AHEAD = 4;
/** Tokens from the end of what is quoted to the verb that says so. */
const SAID = 6;
const SEATED = ["government", "military", "un", "monitor", "other", "media"];
/** Tokens from "who operate" to the place. */
const HAUNTED = 7;
/** Tokens of "la ville", and of "fighters who". */
const TAKEN = 3;
const CLOSING = new Set(["»", "”", '"']);

/** "À Yaoundé, le ministre répète …", "In Paris, prosecutors opened an inquiry": a place at the head of a sentence for who has his seat there. */
export function isSeatAhead(reading: PartReading, { mention }: Spot): boolean {
  const { text, source, actors } = reading;
  const { from, to } = text.sentences[mention.sentence] ?? { from: 0, to: 0 };
  if (!mention.locative || mention.from - from > 2 || text.tokens[mention.to]?.text !== ",") return false;
  const start = mention.to + 1;
  const seated =
    termsWithin(source, "sources", start, start + AHEAD, ...SEATED).length > 0 ||
    withinBy(actors, start, start + AHEAD, (actor) => actor.from).some(({ kind }) => kind !== "group");
  if (!seated) return false;
  return tellsNothing(reading, start, to);
}

/** "« … », nous confie un garde de Kandi": where he is from who said what is quoted. */
export function isOfQuoted(reading: PartReading, { mention }: Spot): boolean {
  const { text, source } = reading;
  const { from } = text.sentences[mention.sentence] ?? { from: 0 };
  for (let at = mention.from - 1; at > from; at -= 1) {
    if (!CLOSING.has(text.tokens[at]?.text ?? "")) continue;
    const said = termsWithin(source, "speech", at, Math.min(mention.from, at + SAID), "say", "add")[0];
    const again = termsWithin(source, "context", at, mention.from, "anaphor_event").length > 0;
    return said !== undefined && !again && tellsNothing(reading, said.to, mention.from);
  }
  return false;
}

/** "the fighters who operate on the road between Kumba and Mbonge": where they are at home, not where they were found or came. */
export function isHaunt({ source }: PartReading, { mention: { from, to } }: Spot): boolean {
  const haunt = termsWithin(source, "context", from - HAUNTED, from, "haunt").at(-1);
  if (haunt === undefined || hasMark(source, haunt.to, from, ",;:")) return false;
  const subject = termsWithin(source, "people", haunt.from - TAKEN, haunt.from, "attacker").length > 0;
  return subject && tellsNothing({ source }, haunt.from, to);
}

/** No attack and no dead or hurt, a word for a toll aside, within the tokens. */
export function tellsNothing({ source }: Pick<PartReading, "source">, from: number, to: number): boolean {
  const told = termsWithin(source, "outcomes", from, to).some(({ code }) => !code.endsWith(":t"));
  return !told && termsWithin(source, "tactics", from, to).length === 0;
}

/** "Ils arrivent de Palma. La ville se préparait à …": where people come from or go, that the next sentence begins with. */
export function isTakenUpNext({ source, text }: PartReading, { mention: { role, sentence, from: at }, kind }: Spot): boolean {
  if ((role !== "origin" && role !== "destination") || (kind !== "town" && kind !== "village")) return false;
  const [here, next] = [text.sentences[sentence], text.sentences[sentence + 1]];
  if (here === undefined || next === undefined || here.paragraph !== next.paragraph) return false;
  if (termsWithin(source, "people", here.from, at, "attacker", "military").length > 0) return false;
  return termsWithin(source, "context", next.from, next.from + TAKEN, "anaphor_place").some(({ from }) => from === next.from);
}

/** "Ces hommes étaient partis de Déou pour Oursi": where a journey begins that is told before what befell it. */
export function isSetOut(reading: PartReading, { mention: { role, sentence, from: at, to }, kind }: Spot): boolean {
  if (role !== "origin" || (kind !== null && kind !== "town" && kind !== "village")) return false;
  const { from, to: end } = reading.text.sentences[sentence] ?? { from: 0, to: 0 };
  const next = withinBy(reading.places, to, Math.min(end, to + TAKEN), (place) => place.from)[0];
  if (next?.role !== "destination" || !tellsNothing(reading, from, end)) return false;
  return termsWithin(reading.source, "people", from, at, "attacker").length === 0;
}
