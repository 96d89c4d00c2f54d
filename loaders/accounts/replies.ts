import { termsWithin } from "../reading/source.ts";
import type { Sign } from "../reading/tactics.ts";
import type { Frame } from "./frame.ts";
import type { ClauseView } from "./view.ts";

/** Signs that the defenders of what is attacked may leave, too. */
const SHOTS = new Set(["gunfire", "fired", "shooting", "shot_dead", "surround"]);
const DEFENDERS = new Set(["military", "police", "peacekeeper", "militia"]);
const SUBJECT = 8;

/** An attack without the shots and cordons of those who answered it: what the defenders do in reply is no tactic (codebook, the unit). */
export function withoutReplies(frame: Frame): Frame {
  return { ...frame, views: frame.views.map((view) => ({ ...view, signs: view.signs.filter((sign) => !isReply(view, sign)) })) };
}

/** "guards opened fire on him", "security forces have surrounded the area": the nearest people before the verb are forces. */
function isReply({ clause }: ClauseView, { code, from, to }: Sign): boolean {
  const { source } = clause.reading;
  if (!SHOTS.has(code) || termsWithin(source, "context", from - 1, to + 1, "firing").length === 0) return false;
  const floor = Math.max(clause.from, from - SUBJECT);
  const subject = termsWithin(source, "people", floor, from).at(-1);
  if (subject === undefined || !DEFENDERS.has(subject.code)) return false;
  return termsWithin(source, "auxiliaries", subject.to, from, "be", "agent", "relative", "preposition").length === 0;
}
