import type { Initiator } from "../model/coded.ts";
import type { Frame } from "./frame.ts";

const STATE_SIGNS = new Set(["operation", "arrest", "airstrike", "aircraft", "fired"]);
const EITHER_SIGNS = new Set(["shot_dead", "clash", "gunfire", "attack", "attacked", "hit", "attacks", "other_noun", "none", "shooting"]);

/**
 * Who began it: state forces, where only militants were killed, captured or aimed at and no sign tells of an attack of theirs; unknown where the
 * two sides clashed and nothing tells; else those who are no state.
 */
export function initiatorOf(frame: Frame): Initiator {
  const signs = frame.views.flatMap((view) => view.signs);
  const figures = frame.views.flatMap((view) => view.figures);
  const hostile = signs.some(({ code }) => !STATE_SIGNS.has(code) && !EITHER_SIGNS.has(code));
  const victims = figures.some(
    ({ group, outcome, count }) => group !== "attacker" && group !== "unknown" && outcome !== "arrested" && count.best !== 0,
  );
  const attackers = figures.some(({ group }) => group === "attacker");
  const force = frame.views.some(({ clause }) => clause.actors.some(({ kind }) => kind === "force"));
  const state = signs.some(({ code }) => STATE_SIGNS.has(code));
  if (!hostile && !victims && ((attackers && (state || force || signs.every(({ code }) => code !== "clash"))) || (state && force))) {
    return signs.some(({ code }) => code === "clash") && !state ? "unknown" : "state";
  }
  return "nonstate";
}
