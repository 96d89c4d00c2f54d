import { type ReadSource, termsWithin, wordsBetween } from "../reading/source.ts";
import type { Sign } from "../reading/tactics.ts";
import type { Frame } from "./frame.ts";
import type { ClauseView } from "./view.ts";

/** Signs that the defenders of what is attacked may leave, too. */
const SHOTS = new Set(["gunfire", "fired", "shooting", "shot_dead", "surround"]);
/** What was done to those who reply. */
const ATTACKS = new Set(["attack", "attacked", "raid", "ambush", "massacre", "kidnapping", "shooting", "suicide", "ied"]);
const AIR = new Set(["airstrike", "aircraft"]);
const DEFENDERS = new Set(["military", "police", "peacekeeper", "militia"]);
const ATTACKERS = ["attacker", "bomber", "leader"];
const SUBJECT = 16;
const AGENT = 3;

/** Words from "killed" to the guns that did it. */
import { changedFrame, changedView } from "./changed.ts";

const GUNS = 5;

/** An attack without the shots and cordons of those who answered it: what the defenders do in reply is no tactic (codebook, the unit). */
export function withoutReplies(frame: Frame): Frame {
  const alone = frame.views.every(({ signs }) => signs.every(({ code }) => AIR.has(code)));
  const isTheirs = (view: ClauseView, sign: Sign) =>
    isReply(view, sign) ||
    isByForces(view, sign) ||
    isOfAttackers(view, sign) ||
    isByGuns(view, sign) ||
    (!alone && isFromTheSky(view, sign));
  return changedFrame(
    frame,
    frame.views.map((view) => changedView(view, { signs: view.signs.filter((sign) => !isTheirs(view, sign)) })),
  );
}

/** An attack without the sweeps by which forces look for those who made it: they did not begin it. */
export function withoutPursuits(frame: Frame): Frame {
  const attacked = frame.views.some(({ signs }) => signs.some(({ code }) => ATTACKS.has(code)));
  if (!attacked) return frame;
  return changedFrame(
    frame,
    frame.views.map((view) => changedView(view, { signs: view.signs.filter((sign) => !isPursuit(view, sign)) })),
  );
}

/** "a sweep was launched to find the attackers": what forces do after an attack, where it is not told to have cost attackers anything. */
function isPursuit({ clause, figures }: ClauseView, { code, from }: Sign): boolean {
  if (code !== "operation" || figures.some(({ group }) => group === "attacker")) return false;
  return termsWithin(clause.reading.source, "context", clause.from, clause.to, "pursuit").some((search) => search.from >= from);
}

/** "warplanes then bombed their vehicles": those who are no state have drones at most. */
function isFromTheSky({ clause, signs }: ClauseView, { code, sentence, from, to }: Sign): boolean {
  const { source, text } = clause.reading;
  // "l'artillerie et l'aviation": guns beside aircraft are the same side's.
  const guns = code === "indirect_fire" && signs.some((air) => AIR.has(air.code) && isJoinedTo(source, { from, to }, air));
  if (!AIR.has(code) && !guns) return false;
  const whole = text.sentences[sentence] ?? clause;
  return termsWithin(source, "context", whole.from, whole.to, "air_force").length > 0;
}

function isJoinedTo(source: ReadSource, one: { from: number; to: number }, other: { from: number; to: number }): boolean {
  const [first, last] = one.from < other.from ? [one, other] : [other, one];
  return wordsBetween(source, first.to, last.from) <= AGENT && termsWithin(source, "auxiliaries", first.to, last.from, "and").length > 0;
}

/** "55 militants shot dead": the word for what became of attackers tells nothing of what they did. */
function isOfAttackers({ figures }: ClauseView, { code, from, to }: Sign): boolean {
  if (code !== "shot_dead" && code !== "shooting" && code !== "operation") return false;
  return figures.some(({ group, word }) => group === "attacker" && word.from < to && word.to > from);
}

/** "50 terrorists were killed by ground fire and artillery": the guns that killed the attackers are the defenders'. */
function isByGuns(
  {
    clause: {
      reading: { source },
    },
    figures,
  }: ClauseView,
  { code, from }: Sign,
): boolean {
  if (code !== "indirect_fire") return false;
  const killed = figures.filter(({ outcome, word }) => outcome === "killed" && word.to <= from).at(-1);
  if (killed === undefined || killed.group !== "attacker" || wordsBetween(source, killed.word.to, from) > GUNS) return false;
  return termsWithin(source, "auxiliaries", killed.word.to, from, "agent").some((by) => by.from === killed.word.to);
}

/** "a fourth was shot by soldiers at a checkpoint". */
function isByForces({ clause }: ClauseView, { code, from, to }: Sign): boolean {
  const { source } = clause.reading;
  const by = SHOTS.has(code) ? termsWithin(source, "auxiliaries", from, to + 1, "agent").at(-1) : undefined;
  const agent = by === undefined ? undefined : termsWithin(source, "people", by.to, by.to + AGENT)[0];
  return agent !== undefined && DEFENDERS.has(agent.code);
}

/** "guards opened fire on him", "security forces have surrounded the area": the nearest people before the verb are forces, and no attackers stand before. */
function isReply({ clause }: ClauseView, { code, from, to }: Sign): boolean {
  const { source } = clause.reading;
  if (!SHOTS.has(code) || termsWithin(source, "context", from - 1, to + 1, "firing").length === 0) return false;
  const floor = Math.max(clause.from, from - SUBJECT);
  const subject = termsWithin(source, "people", floor, from).findLast(({ code: who }) => DEFENDERS.has(who));
  if (subject === undefined) return false;
  const attackers = termsWithin(source, "people", clause.from, from, ...ATTACKERS).length > 0;
  const groups = clause.actors.some((actor) => actor.kind === "group" && actor.to <= from);
  return !attackers && !groups && termsWithin(source, "auxiliaries", subject.to, from, "be", "agent").length === 0;
}
