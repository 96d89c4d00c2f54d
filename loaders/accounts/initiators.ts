import { flatMap } from "../flat-map.ts";
import type { Initiator } from "../model/coded.ts";
import type { Operation } from "../reading/operations.ts";
import { termsWithin } from "../reading/source.ts";
import type { Sign } from "../reading/tactics.ts";
import { type Frame, isTitle } from "./frame.ts";
import { isBroad } from "./spot.ts";
import type { ClauseView } from "./view.ts";

/** Signs that forces of a state leave: arrests, sweeps, strikes from the air. */
const STATE_SIGNS = new Set(["operation", "arrest", "airstrike", "aircraft", "fired"]);
const EITHER_SIGNS = new Set(["shot_dead", "clash", "gunfire", "attack", "attacked", "hit", "attacks", "other_noun", "shooting"]);

/** What bombs from the air do, too, and what those whom they hit ride in. */
const FROM_ABOVE = new Set(["other", "blade", "bomb", "blast", "surround", "by_vehicle"]);
/** Those whom a state's aircraft do not aim at. */
const UNIFORMED = new Set(["military", "police", "peacekeeper"]);
const BEHIND = 8;
/** Signs that a verb of bombing leaves, whoever bombs: "the army bombed their positions". */
const BOMBED = new Set(["bomb", "blast", "indirect_fire"]);
/** Words by which forces are told to have been attacked, and whom they name. */
const ASSAULTS = new Set(["attack", "attacks", "attacked", "raid", "ambush"]);
const FORCES = new Set(["military", "police", "peacekeepers", "militia"]);
/** "a camp of the terrorists". */
const OWNER = 4;

/**
 * Who began it, by the first clause that tells: state forces, where militants were killed or captured and no sign is one of an attack of theirs;
 * unknown where the two sides clashed and nothing more is told; else those who are no state.
 */
export function initiatorOf(frame: Frame): Initiator {
  if (isFromTheAir(frame)) return "state";
  if (
    frame.views.some(
      (view) => isAimedAtForces(view) || isDrivenBack(view) || isByAttackersFirst(view) || view.claims.some(({ tie }) => tie === "claimed"),
    )
  )
    return "nonstate";
  // "L'armée confirme la mort de 50 terroristes": a headline that only counts the attackers leaves it to the story who began.
  const counts = frame.views.filter((view) => isTitle(view) && operationOf(view) === null && !tellsOfLoss(view));
  const told = [...frame.views.filter((view) => !counts.includes(view)), ...counts];
  for (const [index, view] of told.entries()) {
    const initiator = toldBy(view);
    if (initiator !== null)
      return initiator === "state" && told.slice(0, index).some((before) => costOthers(before, view)) ? "nonstate" : initiator;
  }
  const onlyAttackers = frame.views.some(({ figures }) => figures.some(({ group, isPart }) => group === "attacker" && !isPart));
  const signs = flatMap(frame.views, (view) => view.signs);
  if (onlyAttackers && signs.every(({ code }) => code === "clash" || code === "none")) return signs.length > 0 ? "unknown" : "state";
  return "nonstate";
}

/** "The army admits to 26 dead": those whom it cost are forces, and of nobody else is anything told. */
function tellsOfLoss({ figures, signs }: ClauseView): boolean {
  const lost = figures.filter(({ outcome, isPart, count }) => outcome === "killed" && !isPart && count.best !== 0);
  return lost.length > 0 && lost.every(({ group }) => UNIFORMED.has(group)) && !signs.some(({ code }) => STATE_SIGNS.has(code));
}

/** "ten militants were killed in an attack on the army's detachment": whoever died, forces of the state were attacked. */
function isAimedAtForces(view: ClauseView): boolean {
  const { clause, signs } = view;
  if (operationOf(view) !== null || !signs.some(({ code }) => ASSAULTS.has(code))) return false;
  const { source } = clause.reading;
  return clause.targets.some(({ aimed, target, to }) => {
    if (!aimed || !FORCES.has(target ?? "")) return false;
    const theirs = termsWithin(source, "people", to, to + OWNER).some(({ code }) => code === "attacker" || code === "leader");
    return !theirs && clause.actors.every((actor) => actor.kind !== "group" || actor.from < to || actor.from > to + OWNER);
  });
}

/** "Insurgents attacked Mocimboa", "Insurgents dropped grenades from drones": attackers right before the verb, whatever became of them. */
function isByAttackersFirst({ clause: { reading, from }, signs }: ClauseView): boolean {
  const { source } = reading;
  return signs.some((sign) => {
    if ((sign.code !== "attacked" && sign.code !== "airstrike") || sign.from < from) return false;
    const people = termsWithin(source, "people", Math.max(from, sign.from - OWNER), sign.from, "attacker").at(-1);
    if (people === undefined || termsWithin(source, "auxiliaries", people.to, sign.from, "be", "and", "relative").length > 0) return false;
    return termsWithin(source, "auxiliaries", sign.to, sign.to + 1, "agent").length === 0 && people.to >= sign.from - 2;
  });
}

/** "Thirty people were killed at a hotel. Security forces killed the four gunmen": dead of no kind, told before, who are not those whom the forces killed. */
function costOthers({ figures, clause, spot }: ClauseView, { figures: answer }: ClauseView): boolean {
  const attackers = answer.filter(({ group, outcome, isPart }) => group === "attacker" && outcome === "killed" && !isPart);
  const people = figures.filter(
    ({ group, outcome, isPart, count }) => group === "unknown" && outcome === "killed" && !isPart && (count.best ?? 0) > 0,
  );
  const apart = people.some(
    ({ count }) => attackers.length > 0 && attackers.every((one) => (one.count.best ?? Infinity) < (count.best ?? 0)),
  );
  return apart && spot !== null && !isBroad(spot) && clause.actors.every(({ kind }) => kind !== "force");
}

/** "a group of terrorists tried to enter the town and was driven back": whoever was taken or killed then, they had come. */
function isDrivenBack({ clause: { reading, from, to, flags } }: ClauseView): boolean {
  const { source } = reading;
  const back = termsWithin(source, "fates", from, to, "repelled").length > 0;
  return back && flags.has("attempt") && termsWithin(source, "people", from, to, "attacker").length > 0;
}

function toldBy(view: ClauseView): Initiator | null {
  const { signs, figures, clause } = view;
  const operation = operationOf(view);
  if (operation !== null) return "state";
  // "the count of militants killed still stands at nine": what the fight came to, whoever began it.
  if (figures.length > 0 && figures.every(({ rule, group }) => rule === "casualty-topic" && group === "attacker")) return null;
  const hostile = signs.some(isHostile);
  const victims = figures.some(
    ({ group, outcome, count }) => group !== "attacker" && group !== "unknown" && outcome !== "arrested" && count.best !== 0,
  );
  const attackers = figures.some(({ group }) => group === "attacker");
  if (attackers && !hostile && signs.some((sign) => operates(sign, figures) && !isOfForce(clause, sign))) return "state";
  if (hostile || victims || isDoneBy(view)) return "nonstate";
  const force = clause.actors.some(({ kind }) => kind === "force");
  const told = signs.filter((sign) => !isOfForce(clause, sign));
  const state = told.some(({ code }) => STATE_SIGNS.has(code));
  const killing = figures.length > 0 || told.some(({ code }) => code === "operation" || code === "arrest" || code === "airstrike");
  return (state && killing && (attackers || force)) || (attackers && force && signs.length === 0) ? "state" : null;
}

/** "six auxiliaries died and ten militants were neutralised": a word for what became of them is no operation. */
function operates({ code, from, to }: Sign, figures: ClauseView["figures"]): boolean {
  return code === "operation" && figures.every(({ word }) => word.to <= from || word.from >= to);
}

/** "an attack by the group killed 38", "a suspected jihadist attack leaves six dead": a group is named as who did it, and somebody died. */
function isDoneBy({ signs, claims, figures, clause }: ClauseView): boolean {
  if (figures.some((figure) => figure.group !== "attacker" && isByAttackers(clause, figure))) return true;
  if (!signs.some(({ code }) => code === "attack") || figures.every(({ group }) => group === "attacker")) return false;
  return (
    claims.some(({ tie }) => tie !== "denied") ||
    figures.some(({ group, outcome, count }) => {
      return group === "unknown" && outcome === "killed" && count.best !== 0;
    })
  );
}

/** "14 people were killed by the attackers". */
function isByAttackers({ reading: { source } }: ClauseView["clause"], { word }: ClauseView["figures"][number]): boolean {
  const by = termsWithin(source, "auxiliaries", word.to, word.to + 1, "agent")[0];
  return by !== undefined && termsWithin(source, "people", by.to, by.to + OWNER, "attacker").length > 0;
}

/** "soldiers killed": whether the force did it or suffered it, the grammar of the sentence tells, not these words. */
function isOfForce({ actors }: ClauseView["clause"], { code, from, to }: Sign): boolean {
  return code === "operation" && actors.some((actor) => actor.kind === "force" && actor.from < to && actor.to > from);
}

function isHostile({ code }: Sign): boolean {
  return !STATE_SIGNS.has(code) && !EITHER_SIGNS.has(code);
}

/**
 * The use of force by a state that a clause tells; null if it is the answer to an attack, if those killed came to attack,
 * or if the force is whom it cost.
 */
export function operationOf({ signs, figures, clause }: ClauseView): Operation | null {
  const { source } = clause.reading;
  return (
    clause.operations.find(({ from, to, code, force }) => {
      if (figures.some((figure) => figure.group !== "attacker" && figure.from < force.to && figure.to > force.from)) return false;
      const answer = signs.some((sign) => {
        // "bombed their positions, killing 30": the bombs, and what became of those whom they hit.
        const told = BOMBED.has(sign.code) || figures.some(({ word }) => word.from < sign.to && word.to > sign.from);
        if ((code === "pounded" || code === "indirect_fire") && told) return false;
        if (isOnLair(clause, sign, from)) return false;
        const apart = sign.from < from || sign.to > to;
        return (isHostile(sign) && (apart || sign.code !== code)) || (apart && (sign.code === "attack" || sign.code === "attacks"));
      });
      return !answer && (code === "airstrike" || termsWithin(source, "deeds", from, to + BEHIND, "culprit").length === 0);
    }) ?? null
  );
}

/** "killed 20 fighters in raids on their camps": behind what the force did, an attack on where those it fights hide is its own. */
function isOnLair({ reading: { source }, to }: ClauseView["clause"], sign: Sign, operation: number): boolean {
  return sign.from > operation && termsWithin(source, "context", sign.to, Math.min(to, sign.to + BEHIND), "lair").length > 0;
}

/** Air strikes are a state's where nothing else is told of the attack, no group is named as who did it, and those hit are not a state's own. */
function isFromTheAir({ views }: Frame): boolean {
  const signs = flatMap(views, (view) => view.signs);
  if (
    signs.some((sign) => isHostile(sign) && !FROM_ABOVE.has(sign.code)) ||
    views.some(({ claims }) => claims.some(({ tie }) => tie !== "denied")) ||
    views.some(({ figures }) => figures.some(({ group, outcome }) => UNIFORMED.has(group) && outcome !== "arrested"))
  )
    return false;
  return signs.some(({ code }) => code === "airstrike");
}
