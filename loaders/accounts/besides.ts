import { termsWithin } from "../reading/source.ts";
import type { Frame } from "./frame.ts";
import { tellsAttack } from "./opening.ts";
import { isBroad } from "./spot.ts";
import type { ClauseView } from "./view.ts";

/** What an attack is called where a sentence begins to tell of it. */
const BEGUN = new Set(["attack", "raid", "ambush", "suicide", "ied"]);

/** "Par ailleurs, trois civils ont été tués dans une attaque contre un poste": what begins a sentence so tells of an attack that has not been told of, with its dead. */
export function isBesides({ clause: { reading, sentence, from, to }, signs, figures }: ClauseView): boolean {
  const { source } = reading;
  const head = termsWithin(source, "context", from, to, "another")[0];
  if (head?.from !== sentence.from || !figures.some(({ outcome, isPart }) => outcome === "killed" && !isPart)) return false;
  const isNew = (at: number) => termsWithin(source, "numbers", at - 1, at).some(({ code }) => code.startsWith("article"));
  return signs.some(({ code, from: at }) => BEGUN.has(code) && isNew(at));
}

/**
 * "Meanwhile three were killed in an attack on a post. Fighters attacked a checkpoint at Biu on Monday": the sentence behind says where and when that was.
 * Takes the events told so far and a clause; gives the last of them, without the day that it had of the news, or null. Changes its day.
 */
export function begunBefore(frames: readonly Frame[], view: ClauseView): Frame | null {
  const last = frames.at(-1);
  const [first, ...more] = last?.views ?? [];
  if (last === undefined || first === undefined || more.length > 0 || !isBesides(first) || first.date !== null) return null;
  const told = view.spot !== null && view.date !== null && view.figures.length === 0 && tellsAttack(view);
  const behind = view.clause.reading === first.clause.reading && view.clause.sentence.index === first.clause.sentence.index + 1;
  return told && behind && last.spots.every(isBroad) ? Object.assign(last, { date: null }) : null;
}
