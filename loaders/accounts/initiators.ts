import type { Initiator } from "../model/coded.ts";
import type { Operation } from "../reading/operations.ts";
import { termsWithin } from "../reading/source.ts";
import type { Sign } from "../reading/tactics.ts";
import type { Frame } from "./frame.ts";
import type { ClauseView } from "./view.ts";

/** Signs that forces of a state leave: arrests, sweeps, strikes from the air. */
const STATE_SIGNS = new Set(["operation", "arrest", "airstrike", "aircraft", "fired"]);
const EITHER_SIGNS = new Set(["shot_dead", "clash", "gunfire", "attack", "attacked", "hit", "attacks", "other_noun", "shooting"]);

const BEHIND = 4;

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

function toldBy(view: ClauseView): Initiator | null {
  const { signs, figures, clause } = view;
  const operation = operationOf(view);
  if (operation !== null) return "state";
  const hostile = signs.some(isHostile);
  if (!hostile && isFromTheAir(view)) return "state";
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

function isHostile({ code }: Sign): boolean {
  return !STATE_SIGNS.has(code) && !EITHER_SIGNS.has(code);
}

/** The use of force by a state that a clause tells; null if it is the answer to an attack, or if those who were killed came to attack. */
export function operationOf({ signs, clause }: ClauseView): Operation | null {
  const { source } = clause.reading;
  return (
    clause.operations.find(({ from, to, code }) => {
      const apart = signs.filter((sign) => sign.from < from || sign.to > to);
      const answer = apart.some((sign) => isHostile(sign) || sign.code === "attack" || sign.code === "attacks");
      return !answer && (code === "airstrike" || termsWithin(source, "deeds", from, to + BEHIND, "culprit").length === 0);
    }) ?? null
  );
}

/** Air strikes are a state's unless a group is named as who did it. */
function isFromTheAir({ signs, claims }: ClauseView): boolean {
  return signs.some(({ code }) => code === "airstrike") && claims.every(({ tie }) => tie === "denied");
}
