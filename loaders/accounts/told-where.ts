import { termsWithin, wordsBetween } from "../reading/source.ts";
import { placesClash } from "./clashes.ts";
import type { Frame } from "./frame.ts";
import { isBroad } from "./spot.ts";
import type { ClauseView } from "./view.ts";

/** Words from "took place" to the name: "in the coastal village of". */
const NEAR = 4;

/** "The incident took place at Mararani village": in what the attack was said to be before, where that is another town, it was not. Changes the frame. */
export function settleWhere(frame: Frame, view: ClauseView): boolean {
  if (!saysWhere(view) || !placesClash(frame, view)) return false;
  frame.spots = frame.spots.filter(isBroad);
  frame.hint.spot = null;
  return true;
}

/** "the attack happened in", "the incident which occurred at": right before the place. */
function saysWhere({ spot, clause: { reading, from, flags } }: ClauseView): boolean {
  if (spot === null || !flags.has("anaphor_event") || flags.has("another") || spot.mention.relation !== "in") return false;
  const { source } = reading;
  const happened = termsWithin(source, "context", from, spot.from, "happened").at(-1);
  return happened !== undefined && wordsBetween(source, happened.to, spot.from) <= NEAR;
}
