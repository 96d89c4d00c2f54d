import { isApostrophe } from "../edges.ts";
import type { Match } from "../lexicon.ts";
import { hasMark, numbersWithin, type ReadSource, sentenceAt, termsWithin } from "../source.ts";

const REACH = 7;
/** Tokens between a number and those whom it counts. */
const COUNT = 3;
/** "arrêtés lundi soir par des hommes armés". */
const AGENT = 5;
/** Who is captured by those who attack. */
const VICTIMS = new Set(["civilian", "national", "government", "police", "military", "peacekeeper"]);
/** Whom the forces of a state take. */
const HUNTED = new Set(["attacker", "leader", "suspect", "bomber"]);

/**
 * What a word of taking tells, by whom they take: "seized three nurses" is a kidnapping, "captured two militants" an arrest, "militants seized the base" that
 * they entered it, "des cars ont été arrêtés par des hommes armés" that they waylaid them, "seized weapons" none of these.
 * Null if it tells nothing.
 */
export function takingOf(source: ReadSource, match: Match): "kidnapping" | "arrest" | "enter" | "waylay" | "raid" | null {
  if (match.code === "raid") return isCountedBehind(source, match) ? "kidnapping" : "raid";
  const taken = takenBy(source, match);
  if ((match.code === "arrest" || match.code === "captured") && isStopped(source, match)) return "waylay";
  if (match.code !== "arrest" && isPassive(source, match) && isAgent(source, match)) return "kidnapping";
  if (taken === null && isPlaceTaken(source, match)) return "enter";
  if (taken !== null && HUNTED.has(taken.code)) return "arrest";
  if (match.code === "captured") return taken !== null && isVictim(source, taken, match) ? "kidnapping" : "arrest";
  if (match.code === "arrest") return taken !== null && isByAttackers(source, match) ? "kidnapping" : "arrest";
  return taken === null ? null : "kidnapping";
}

/** "A nurse, Beatrice Keller, had been led away by armed men": attackers behind the verb, and whom they take further back. */
function isAgent(source: ReadSource, match: Match): boolean {
  const { from, to } = sentenceAt(source.text, match.from);
  const people = termsWithin(source, "people", Math.max(from, match.from - 2 * REACH), match.from).at(-1);
  if (people === undefined || HUNTED.has(people.code) || isOfSite(source, people)) return false;
  const agent = termsWithin(source, "auxiliaries", match.to, Math.min(to, match.to + AGENT), "agent")[0];
  return agent !== undefined && termsWithin(source, "people", agent.from, Math.min(to, agent.to + AGENT))[0]?.code === "attacker";
}

/** "Two photographers were captured": those who are no fighters, by nobody who is told to serve a state. */
function isVictim(source: ReadSource, taken: Match, match: Match): boolean {
  if (!isPassive(source, match)) return isByAttackers(source, match);
  const { to } = sentenceAt(source.text, match.from);
  const agent = termsWithin(source, "auxiliaries", match.to, Math.min(to, match.to + AGENT), "agent").length > 0;
  return VICTIMS.has(taken.code) && !agent;
}

/** The people who are taken: behind the verb, or before it in the passive; "the army" of "the army base" is nobody. */
function takenBy(source: ReadSource, match: Match): Match | null {
  const { from, to } = sentenceAt(source.text, match.from);
  const after = termsWithin(source, "people", match.to, Math.min(to, match.to + REACH)).find((people) => !isOfSite(source, people));
  if (after !== undefined && !hasMark(source, match.to, after.from, ",.;:") && !isPassive(source, match)) return after;
  const before = termsWithin(source, "people", Math.max(from, match.from - REACH), match.from).at(-1);
  if (before === undefined) return null;
  // "287 élèves emmenés": a participle right behind those who are counted.
  const counted = before.to === match.from && numbersWithin(source, Math.max(from, before.from - COUNT), before.from).length > 0;
  return counted || isPassive(source, match) ? before : null;
}

/** "s'était emparé de 276 lycéennes": a number of people, not a place. */
function isCountedBehind(source: ReadSource, match: Match): boolean {
  const { to } = sentenceAt(source.text, match.from);
  const number = numbersWithin(source, match.to, Math.min(to, match.to + COUNT)).find(({ kind }) => kind === "quantity");
  const seized = termsWithin(source, "auxiliaries", match.to - 1, match.to, "of").length > 0;
  if (!seized || number?.from !== match.to) return false;
  return termsWithin(source, "people", number.to, Math.min(to, number.to + COUNT)).some(({ code }) => !HUNTED.has(code));
}

/** "the army base", "the soldiers' weapons": a word for people that only says whose something is. */
export function isOfSite(source: ReadSource, people: Match): boolean {
  const [mark, next] = [source.text.tokens[people.to], source.text.tokens[people.to + 1]];
  if (isApostrophe(mark) && mark?.glued === true && next?.kind === "word" && !next.capital) return true;
  const sites = termsWithin(source, "sites", people.from - 1, people.to + 2);
  // "army base", "camp militaire".
  const holds = ({ from, to }: Match) => (from <= people.to && to > people.to) || (from < people.from && to >= people.to);
  return sites.some((site) => !site.code.endsWith(":people") && holds(site));
}

/** "militants seized the army base": a place that is taken by those who attack it. */
function isPlaceTaken(source: ReadSource, match: Match): boolean {
  const { from, to } = sentenceAt(source.text, match.from);
  const site = termsWithin(source, "sites", match.to, Math.min(to, match.to + REACH)).find(({ code }) => code.endsWith(":fixed"));
  if (site === undefined || hasMark(source, match.to, site.from, ",.;:") || isPassive(source, match)) return false;
  const agents = termsWithin(source, "people", Math.max(from, match.from - REACH), match.from);
  return agents.at(-1)?.code === "attacker";
}

/** Something on the move, told to have been stopped by attackers. */
function isStopped(source: ReadSource, match: Match): boolean {
  if (!isPassive(source, match)) return false;
  const { from, to } = sentenceAt(source.text, match.from);
  const agent = termsWithin(source, "auxiliaries", match.to, Math.min(to, match.to + AGENT), "agent")[0];
  if (agent === undefined || termsWithin(source, "people", agent.to, Math.min(to, agent.to + AGENT), "attacker").length === 0) return false;
  return termsWithin(source, "sites", from, match.from).some(({ code }) => code.endsWith(":mobile"));
}

function isPassive(source: ReadSource, match: Match): boolean {
  return termsWithin(source, "auxiliaries", match.from - 2, match.from, "be").length > 0;
}

/** "gunmen detained two drivers": who takes stands right before the verb. */
function isByAttackers(source: ReadSource, match: Match): boolean {
  const { from } = sentenceAt(source.text, match.from);
  const agents = termsWithin(source, "people", Math.max(from, match.from - REACH), match.from);
  return !isPassive(source, match) && agents.at(-1)?.code === "attacker";
}
