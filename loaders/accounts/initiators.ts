import type { Initiator } from "../model/coded.ts";
import type { Frame } from "./frame.ts";
import type { ClauseView } from "./view.ts";

/** Signs that forces of a state leave: arrests, sweeps, strikes from the air. */
const STATE_SIGNS = new Set(["operation", "arrest", "airstrike", "aircraft", "fired"]);
const EITHER_SIGNS = new Set(["shot_dead", "clash", "gunfire", "attack", "attacked", "hit", "attacks", "other_noun", "shooting"]);

/**
 * Who began it, by the first clause that tells: state forces, where militants were killed or captured and no sign is one of an attack of theirs;
 * unknown where the two sides clashed and nothing more is told; else those who are no state.
 */
export function initiatorOf(frame: Frame): Initiator {
  for (const view of frame.views) {
    const told = toldBy(view);
    if (told !== null) return told;
  }
  const onlyAttackers = frame.views.some(({ figures }) => figures.some(({ group }) => group === "attacker"));
  const signs = frame.views.flatMap((view) => view.signs);
  if (onlyAttackers && signs.every(({ code }) => code === "clash" || code === "none")) return signs.length > 0 ? "unknown" : "state";
  return "nonstate";
}

function toldBy({ signs, figures, clause }: ClauseView): Initiator | null {
  const hostile = signs.some(({ code }) => !STATE_SIGNS.has(code) && !EITHER_SIGNS.has(code));
  const victims = figures.some(
    ({ group, outcome, count }) => group !== "attacker" && group !== "unknown" && outcome !== "arrested" && count.best !== 0,
  );
  if (hostile || victims) return "nonstate";
  const attackers = figures.some(({ group }) => group === "attacker");
  const force = clause.actors.some(({ kind }) => kind === "force");
  const state = signs.some(({ code }) => STATE_SIGNS.has(code));
  const killing = figures.length > 0 || signs.some(({ code }) => code === "operation" || code === "arrest" || code === "airstrike");
  return (state && killing && (attackers || force)) || (attackers && force && signs.length === 0) ? "state" : null;
}
