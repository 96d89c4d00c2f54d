import { isPause } from "../reading/edges.ts";
import type { PartReading } from "../reading/part.ts";
import { termsWithin, wordsBetween } from "../reading/source.ts";
import { withinBy } from "../reading/within.ts";
import { VEHICLE_DRIVEN } from "./sign-groups.ts";
import type { Spot } from "./spot.ts";

/** Tokens in which those who go somewhere, and what is told of it, stand. */
export const POST = 16;
/** Tokens between a place and what struck it. */
export const STRUCK = 3;

/** "gunmen of the group drove to al-Mahfad camp and held it": where those who attack go is where they attack, unless they flee. */
export function isReachedByAttackers({ source, text, actors, signs }: PartReading, { mention }: Spot): boolean {
  if (mention.role !== "destination" || (mention.candidates.length === 0 && mention.kind === null)) return false;
  const { from, to } = text.sentences[mention.sentence] ?? { from: 0, to: 0 };
  // "had driven booby-trapped vehicles towards the airport of Sevare": what is rammed stands there.
  const ram = withinBy(signs, from, mention.from, (sign) => sign.from).findLast(({ code }) => VEHICLE_DRIVEN.has(code));
  if (
    ram !== undefined &&
    termsWithin(source, "sites", ram.to, mention.from).some(({ to: end }) => wordsBetween(source, end, mention.from) <= 1)
  )
    return true;
  const people = termsWithin(source, "people", Math.max(from, mention.from - POST), mention.from);
  const groups = withinBy(actors, from, mention.from, (actor) => actor.from).some(({ kind }) => kind === "group");
  const attackers = people.at(-1)?.code === "attacker" || (people.length === 0 && groups);
  if (!attackers || termsWithin(source, "context", from, mention.from, "flight").length > 0) return false;
  const told = ["tactics", "outcomes"].some((table) => termsWithin(source, table, mention.to, to).length > 0);
  return told || termsWithin(source, "context", mention.to, to, "holds").length > 0;
}

/** "the visit to Boma, the position that was laid waste": where somebody went is where it had happened, if what stands there is told to have been attacked. */
export function isDestinationStruck({ source, text }: PartReading, { mention: { role, to, sentence } }: Spot): boolean {
  if (role !== "destination" || text.tokens[to]?.text !== ",") return false;
  const end = Math.min(text.sentences[sentence]?.to ?? to, to + POST);
  const [site] = termsWithin(source, "sites", to + 1, to + STRUCK + 1);
  if (site === undefined || site.code.endsWith(":people")) return false;
  const relative = termsWithin(source, "auxiliaries", site.to, end, "relative")[0];
  return relative !== undefined && termsWithin(source, "tactics", relative.to, end).some(({ code }) => code !== "none");
}

/** "the mayor of Yoro, where 24 people were killed", "sent doctors to Bosaso, where two died": a place that says who speaks or whither, and then where it happened. */
export function isWhereToo(reading: PartReading, { mention: { role, from, to, sentence } }: Spot): boolean {
  const { source, text } = reading;
  // "the worst since Leego, in Somalia, where fifty soldiers were killed".
  const start = text.sentences[sentence]?.from ?? from;
  const told = from - start > 2 && termsWithin(source, "speech", start, from).length === 0;
  const since = role === "origin" && told && termsWithin(source, "context", from - 1, from, "since").length > 0;
  if (role !== "residence" && role !== "institution" && role !== "posted" && role !== "destination" && !since) return false;
  const end = text.sentences[sentence]?.to ?? to;
  const where = termsWithin(source, "auxiliaries", to, since ? end : to + 2, "relative")[0];
  return where !== undefined && text.tokens[to]?.text === "," && tellsWhere(reading, where.to, end);
}

/** Dead or hurt behind "where": in "a prosecutor in Yola, who opened an inquiry, spoke of 30 dead" and "where some of the wounded were brought" there are none. */
function tellsWhere({ source, text }: PartReading, from: number, last: number): boolean {
  let close = from + 1;
  while (close < last && !isPause(text.tokens, close)) close += 1;
  const end = close < last && termsWithin(source, "speech", close, close + STRUCK).length > 0 ? close : last;
  return termsWithin(source, "outcomes", from, end).some((word) => {
    return !(word.code.startsWith("wounded") && termsWithin(source, "auxiliaries", word.from - 1, word.to, "determiner").length > 0);
  });
}
