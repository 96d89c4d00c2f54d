import type { CasualtyFigure } from "../reading/casualties.ts";
import { termsWithin } from "../reading/source.ts";
import { within } from "../reading/within.ts";
import type { Located } from "./voices.ts";

/**
 * True for a figure that its sentence tells as one that has been replaced: "the army initially said seven were killed". Where another speaks after that,
 * his figure is no such ("…, but the mayor later confirmed eight").
 */
export function isStale({ item, clause }: Located<CasualtyFigure>): boolean {
  if (!clause.flags.has("stale")) return false;
  const { reading, from, to } = clause;
  const words = termsWithin(reading.source, "context", from, to, "stale");
  const word = words.findLast((term) => term.to <= item.from) ?? words[0];
  if (word === undefined || word.from > item.from) return word !== undefined;
  return !within(reading.speech, word.to, item.from + 1).some(({ cue }) => cue.from > word.to && cue.to <= item.from);
}
