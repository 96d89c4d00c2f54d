import { flatMap } from "../flat-map.ts";
import type { Mention } from "../model/reading.ts";
import type { ActorMention } from "./actors.ts";
import { isGeneral, isObject, nounBeside, verbOf } from "./claims/acting.ts";
import { ownReport } from "./claims/claimed.ts";
import { isHarm, isNoun, takesObject } from "./claims/deeds.ts";
import { type ClaimSource, partyOf } from "./claims/source.ts";
import type { Match } from "./lexicon.ts";
import { hasMark, type ReadSource, termsWithin, wordsBetween } from "./source.ts";
import { mentionSpan } from "./span.ts";

/** A use of force of which armed forces of a state are the ones who do it. `from`–`to` takes in the words that say so. */
export interface Operation extends Mention {
  force: ActorMention;
  /** Code of the word that says what they did: of `tactics.csv`, `outcomes.csv` or `deeds.csv`. */
  code: string;
}

/** Verbs of which a force is the subject. */
const VERBS = new Set([
  "airstrike",
  "attacked",
  "raid",
  "shot_dead",
  "shooting",
  "massacre",
  "indirect_fire",
  "operation",
  "arrest",
  "captured",
]);
/** What the arms of a force are, and what may be said of them besides. */
const ARMS = ["aircraft", "indirect_fire", "rpg"];
const FIRING = new Set([...VERBS, "gunfire", "fired"]);
/** Nouns that are a force's own beside its name. */
const NOUNS = new Set(["airstrike", "operation"]);
const DEVICES = ["ied", "bomb", "vbied", "svbied", "blast"];
const NEAR = 3;
const DEVICE = 5;
/** Tokens from those accused to what they are accused of. */
const ACCUSED = 6;

/**
 * Reads every force that a text says used force itself, in order: "Egyptian warplanes struck", "the army said it had killed 50 militants",
 * "abattus par les forces françaises", "une frappe de l'armée". Takes the actors named in the text.
 */
export function readOperations(source: ReadSource, actors: readonly ActorMention[]): Operation[] {
  const found: Operation[] = [];
  let cursor = 0;
  for (const sentence of source.text.sentences) {
    const named: ActorMention[] = [];
    for (; cursor < actors.length && (actors[cursor] as ActorMention).from < sentence.to; cursor += 1)
      if ((actors[cursor] as ActorMention).from >= sentence.from) named.push(actors[cursor] as ActorMention);
    const forces = named.filter(({ kind }) => kind === "force");
    if (forces.length === 0) continue;
    const words = termsWithin(source, "claims", sentence.from, sentence.to);
    const deeds = termsWithin(source, "deeds", sentence.from, sentence.to);
    const groups = named.filter(({ kind }) => kind === "group" || kind === "force").map(partyOf);
    found.push(...flatMap(forces, (force) => operationOf({ source, sentence, groups, words, deeds }, force) ?? []));
  }
  return found;
}

function operationOf(here: ClaimSource, force: ActorMention): Operation | null {
  const party = partyOf(force);
  const act =
    within(here, force) ??
    nounBeside(here, party, NOUNS) ??
    strikeOf(here, force) ??
    verbOf(here, party, VERBS) ??
    armsOf(here, force) ??
    byForce(here, force);
  const { source } = here;
  const accused = act === null ? accusedOf(here, force) : null;
  if (accused !== null) return operationAt(source, accused, "operation-accused", force, "killed:v");
  if (act !== null && isUndergone(source, force, act)) return null;
  if (act !== null && hasObject(source, act, here.sentence.to) && !meetsDevice(source, act) && !isGeneral(here, party, act)) {
    const span = { from: Math.min(force.from, act.from), to: Math.max(force.to, act.to) };
    return operationAt(source, span, "operation-of-force", force, act.code);
  }
  const report = ownReport(here, party);
  if (report === null || report.denied || !isForcesDeed(source, report)) return null;
  return operationAt(source, { from: force.from, to: report.to }, "operation-reported", force, "killed:v");
}

function operationAt(
  source: ReadSource,
  { from, to }: { from: number; to: number },
  rule: string,
  force: ActorMention,
  code: string,
): Operation {
  const { part, start, end, sentence } = mentionSpan(source.text, from, to, rule);
  return { part, start, end, sentence, from, to, rule, force, code };
}

/** "un drone de Barkhane a fait feu sur une moto", "the artillery of the army pounded the town": the arms of a force, which act for it. */
function armsOf(here: ClaimSource, force: ActorMention): Match | null {
  const { source } = here;
  const of = termsWithin(source, "auxiliaries", force.from - NEAR, force.from, "of").at(-1);
  if (of === undefined || wordsBetween(source, of.to, force.from) > 1) return null;
  const arms = termsWithin(source, "tactics", of.from - NEAR, of.from, ...ARMS).find(({ to }) => to === of.from);
  return arms === undefined ? null : verbOf(here, { ...partyOf(force), from: arms.from }, FIRING);
}

/** "le détachement a essuyé une attaque": what befell the force. */
function isUndergone(source: ReadSource, { to }: ActorMention, act: Match): boolean {
  return termsWithin(source, "context", to, act.to, "under").length > 0;
}

/** "Egyptian warplanes struck", "soldiers arrested": the force is part of the words of a strike or an operation. */
function within(here: ClaimSource, force: ActorMention): Match | null {
  const { source, sentence } = here;
  const acts = termsWithin(source, "tactics", force.from, force.to + NEAR + DEVICE, "airstrike", "operation");
  const act = acts.find(({ from, to }) => from < force.to && to > force.to);
  if (act === undefined || act.code === "airstrike") return act ?? null;
  return takesObject(source, act, sentence.to) && !isObject(here, partyOf(force)) ? act : null;
}

/** "accuse des soldats d'avoir tué au moins vingt et un civils", "accused soldiers of killing": the force right behind the word that blames, and the deed behind it. */
function accusedOf({ source, sentence, words }: ClaimSource, force: ActorMention): { from: number; to: number } | null {
  // "l'armée est accusée d'avoir exécuté dix civils".
  const own = words.find(({ code, from }) => code === "blame" && from >= force.to && wordsBetween(source, force.to, from) <= 2);
  if (own !== undefined && termsWithin(source, "auxiliaries", force.to, own.from, "be").length > 0) {
    const harm = termsWithin(source, "outcomes", own.to, Math.min(sentence.to, own.to + ACCUSED)).find(isHarm);
    return harm === undefined ? null : { from: force.from, to: harm.to };
  }
  const blame = words.findLast(({ code, to }) => code === "blame" && to <= force.from);
  if (blame === undefined || wordsBetween(source, blame.to, force.from) > NEAR || hasMark(source, blame.to, force.from, ".;:,"))
    return null;
  const deed = [
    ...termsWithin(source, "outcomes", force.to, Math.min(sentence.to, force.to + ACCUSED)).filter(isHarm),
    ...termsWithin(
      source,
      "tactics",
      force.to,
      Math.min(sentence.to, force.to + ACCUSED),
      "shooting",
      "massacre",
      "shot_dead",
      "airstrike",
    ),
  ].sort((a, b) => a.from - b.from)[0];
  return deed === undefined || wordsBetween(source, force.to, deed.from) > NEAR || hasMark(source, force.to, deed.from, ".;:,")
    ? null
    : { from: blame.from, to: deed.to };
}

/** "une frappe de l'armée", "a strike by Nigerien forces". */
function strikeOf({ source, sentence, deeds }: ClaimSource, force: ActorMention): Match | null {
  const strike = deeds.findLast(({ code, to }) => code === "strike" && to <= force.from);
  if (strike === undefined || wordsBetween(source, strike.to, force.from) > NEAR) return null;
  const noun = strike.from === sentence.from || isNoun(source, strike);
  return noun && termsWithin(source, "auxiliaries", strike.to, force.from, "of", "agent").length > 0 ? strike : null;
}

/** A word of killing tells of people killed, and a word of attacking of somebody attacked: "l'armée attaquée" tells of neither. */
function hasObject(source: ReadSource, act: Match, limit: number): boolean {
  return (!act.code.endsWith(":o") && act.code !== "attacked") || takesObject(source, { ...act, code: "" }, limit);
}

/** "struck a mine": a device that they ran into. */
function meetsDevice(source: ReadSource, { to }: Match): boolean {
  return termsWithin(source, "tactics", to, to + DEVICE, ...DEVICES).length > 0;
}

/** "killed by French forces", "capturés par l'armée". */
function byForce({ source, sentence }: ClaimSource, force: ActorMention): Match | null {
  const agent = termsWithin(source, "auxiliaries", Math.max(sentence.from, force.from - NEAR), force.from, "agent").at(-1);
  if (agent === undefined) return null;
  const floor = Math.max(sentence.from, agent.from - 2 * NEAR);
  const words = [
    ...termsWithin(source, "tactics", floor, agent.from).filter(({ code }) => VERBS.has(code)),
    ...termsWithin(source, "outcomes", floor, agent.from).filter(isHarm),
    ...launchedBy(source, floor, agent.from),
  ].sort((a, b) => a.from - b.from);
  const word = words.at(-1);
  // "attacked a post held by volunteers": its object stands behind it, and "by" goes with another verb.
  const active = word !== undefined && termsWithin(source, "auxiliaries", word.to, word.to + 1, "determiner").length > 0;
  return word !== undefined && !active && wordsBetween(source, word.to, agent.from) <= NEAR ? word : null;
}

/** "an offensive launched by the army". */
function launchedBy(source: ReadSource, floor: number, agent: number): Match[] {
  const launch = termsWithin(source, "deeds", floor, agent, "launch").at(-1);
  if (launch === undefined || launch.to !== agent) return [];
  return termsWithin(source, "tactics", floor, launch.from, "attack", "airstrike").filter(
    ({ to }) => wordsBetween(source, to, launch.from) <= 1,
  );
}

/** "said it had killed 50 militants"; to have repelled an attack is no operation. */
function isForcesDeed(source: ReadSource, { from, to }: { from: number; to: number }): boolean {
  const tactics = termsWithin(source, "tactics", from, to + DEVICE).some(({ code }) => code !== "operation" && VERBS.has(code));
  return tactics || termsWithin(source, "outcomes", from, to).some(isHarm);
}
