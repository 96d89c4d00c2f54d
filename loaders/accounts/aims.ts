import { TARGETS, type Target } from "../model/coded.ts";
import type { ActorMention } from "../reading/actors.ts";
import type { CasualtyFigure } from "../reading/casualties.ts";
import { termsWithin, wordsBetween } from "../reading/source.ts";
import type { SiteKind, TargetMention } from "../reading/targets.ts";
import { within } from "../reading/within.ts";
import type { Clause } from "./clause.ts";
import { isStrong } from "./strength.ts";
import type { Located, Voice } from "./voices.ts";

/** What was aimed at, with the words that say so. */
export interface Aim {
  target: Target;
  clause: Clause;
  from: number;
  to: number;
  aimed: boolean;
  /** What was attacked is told, not only who was hit. */
  stated: boolean;
  /** Canonical name of the force or institution that was the target, where one is named beside it. */
  actor: ActorMention | null;
}

const BESIDE = 6;
const OWNED = 3;
/** Tokens from a place to what says whom it houses, and who may be so told. */
const HOUSED = 6;
const UNIFORMS = new Set(["military", "police", "peacekeeper", "militia"]);
const AIMED = 4;
const NAMED = 1;
const LOOSE = 1;
const VICTIM = 2;
const GROUP_TARGETS: Record<string, Target> = {
  military: "military",
  police: "police",
  peacekeeper: "peacekeepers",
  militia: "militia",
  civilian: "civilians",
  government: "government",
};

/**
 * The target by what a source says was aimed at, else by what stood in the way, else by who was hit. Null where nothing tells.
 */
export function aimOf(voice: Pick<Voice, "targets" | "figures">): Aim | null {
  const scored = voice.targets.map((mention) => ({
    mention,
    actor: actorBeside(mention),
    score: scoreOf(mention),
  }));
  const weights = weigh(scored, voice.figures);
  const most = (target: Target) => victimsOf(voice.figures, target);
  const best = [...weights].sort((a, b) => b[1] - a[1] || most(b[0]) - most(a[0]) || TARGETS.indexOf(a[0]) - TARGETS.indexOf(b[0]))[0];
  if (best === undefined) return null;
  const said = scored
    .filter(({ mention, actor, score }) => score > 0 && targetOf(mention, actor) === best[0])
    .sort((a, b) => b.score - a.score);
  const mention = said[0]?.mention;
  const victims = voice.figures.find(({ item }) => GROUP_TARGETS[item.group] === best[0]);
  if (mention === undefined && victims === undefined) return null;
  const words = mention ?? (victims as NonNullable<typeof victims>);
  const { from, to } = words.item;
  return {
    target: best[0],
    clause: words.clause,
    from,
    to,
    aimed: mention?.item.aimed === true,
    stated: mention !== undefined,
    actor: said.find(({ actor }) => actor !== null)?.actor ?? null,
  };
}

/** What could have been aimed at, whose it is, and how much it says. */
interface Scored {
  mention: Located<TargetMention>;
  actor: ActorMention | null;
  score: number;
}

/** How much speaks for each target: the words for it, and who was hit. */
function weigh(scored: readonly Scored[], figures: readonly Located<CasualtyFigure>[]): Map<Target, number> {
  const weights = new Map<Target, number>();
  for (const { mention, actor, score } of scored) {
    const target = targetOf(mention, actor);
    if (target !== null && score > 0)
      weights.set(target, mention.item.loose ? Math.max(weights.get(target) ?? 0, score) : (weights.get(target) ?? 0) + score);
  }
  const sure = scored.filter(({ mention, score }) => score > LOOSE || (score === NAMED && !mention.item.loose));
  const wholes = wholesOf(figures);
  for (const { item } of figures.filter((figure) => !isFew(figure, wholes))) {
    const target = GROUP_TARGETS[item.group];
    if (target !== undefined && (item.outcome === "killed" || item.outcome === "wounded" || item.outcome === "abducted"))
      weights.set(target, (weights.get(target) ?? 0) + (sure.length === 0 ? VICTIM : NAMED));
  }
  ofVictims(scored, figures, weights);
  ofMission(scored, figures, weights);
  return weights;
}

/** How many of a target were hit, by the largest figure: of two equal targets, the one with most victims (codebook). */
function victimsOf(figures: readonly Located<CasualtyFigure>[], target: Target): number {
  const hit = figures.filter(({ item }) => GROUP_TARGETS[item.group] === target && item.outcome !== "arrested");
  return Math.max(0, ...hit.map(({ item }) => item.count.best ?? item.count.low ?? 1));
}

/** "their patrol was ambushed … two peacekeepers died": a camp or patrol that nobody is said to own is of those who were hit there. */
function ofVictims(scored: readonly Scored[], figures: readonly Located<CasualtyFigure>[], weights: Map<Target, number>): void {
  const hit = new Set(figures.filter(({ item }) => item.outcome !== "arrested" && item.count.best !== 0).map(({ item }) => item.group));
  const owner = hit.has("military") ? undefined : UNIFORMED.find((group) => hit.has(group));
  const own = scored.filter(({ mention, actor }) => targetOf(mention, actor) === "military");
  const named = owner === undefined && !hit.has("military") ? ownerNamed(scored) : undefined;
  const target = owner === undefined ? named : (GROUP_TARGETS[owner] as Target);
  if (target === undefined || own.length === 0) return;
  if (
    own.some(
      ({ mention, actor }) => (actor !== null && mention.item.site !== "people") || (owner === undefined && mention.item.site === "people"),
    )
  )
    return;
  weights.set(target, (weights.get(target) ?? 0) + (weights.get("military") ?? 0));
  weights.delete("military");
}

/** "a patrol of the Ivorian contingent was ambushed … gunmen fired on the soldiers": soldiers of no named army are those of the mission whose patrol it was. */
function ofMission(scored: readonly Scored[], figures: readonly Located<CasualtyFigure>[], weights: Map<Target, number>): void {
  const theirs = scored.some(({ mention }) => mention.item.target === "peacekeepers" && mention.item.site !== "people");
  if (!theirs || !weights.has("military")) return;
  const soldiers = scored.filter(({ mention, actor }) => targetOf(mention, actor) === "military");
  const bare = soldiers.every(({ mention, actor }) => mention.item.site === "people" && (actor === null || actor.actor === null));
  if (!bare || figures.some(({ item }) => item.group === "military" && item.country !== null)) return;
  weights.set("peacekeepers", (weights.get("peacekeepers") ?? 0) + (weights.get("military") ?? 0));
  weights.delete("military");
}

/** "mortars at the AMISOM base … tried to storm the base": whose the place attacked is said to be once. */
function ownerNamed(scored: readonly { mention: Located<TargetMention>; actor: ActorMention | null }[]): Target | undefined {
  const owned = scored.filter(({ mention: { item } }) => item.aimed && item.site !== "people" && !item.loose);
  const owners = new Set(owned.map(({ mention, actor }) => targetOf(mention, actor)));
  return (["peacekeepers", "police", "militia"] as const).find((target) => owners.has(target));
}

const UNIFORMED = ["peacekeeper", "police", "militia"] as const;

/** The first total of people of no named kind for each outcome of each sentence. */
function wholesOf(figures: readonly Located<CasualtyFigure>[]): Map<string, CasualtyFigure> {
  const wholes = new Map<string, CasualtyFigure>();
  for (const { item } of figures) {
    const key = `${item.sentence} ${item.outcome}`;
    if (!item.isPart && item.group === "unknown" && !wholes.has(key)) wholes.set(key, item);
  }
  return wholes;
}

/** "five people, including a soldier": a small part of people of no named kind says nothing of whom it was aimed at. */
function isFew({ item }: Located<CasualtyFigure>, wholes: ReadonlyMap<string, CasualtyFigure>): boolean {
  if (!item.isPart) return false;
  const whole = wholes.get(`${item.sentence} ${item.outcome}`);
  return whole !== undefined && (whole.count.best ?? 0) > 2 * (item.count.best ?? 0);
}

/** People of no named kind are civilians; those taken or hit whom a word names are what it says. */
const PEOPLE: Record<string, Target> = {
  civilian: "civilians",
  national: "civilians",
  government: "government",
  police: "police",
  military: "military",
  peacekeeper: "peacekeepers",
  militia: "militia",
};

/**
 * Who was hit, where nothing says what was aimed at: the first people named in a clause that tells of the attack, or civilians where only "people"
 * were hit. Null where nobody was.
 */
export function peopleHit({ signs, figures }: Pick<Voice, "signs" | "figures">): Target | null {
  for (const { item, clause } of signs.filter(({ item }) => isStrong(item) || item.code === "hostage")) {
    const named = termsWithin(clause.reading.source, "people", clause.from, clause.to).find(
      ({ code, from, to }) => PEOPLE[code] !== undefined && (to <= item.from || from >= item.to),
    );
    if ((item.code === "kidnapping" || item.code === "hostage") && named !== undefined) return PEOPLE[named.code] as Target;
  }
  const hit = figures.some(({ item }) => item.group === "unknown" && item.outcome !== "arrested" && item.count.best !== 0);
  return hit ? "civilians" : null;
}

/** Whom nobody comes upon by chance. */
const GUARDED: ReadonlySet<Target | null> = new Set<Target>(["military", "police", "peacekeepers", "militia"]);

/** A camp, a post or a patrol, and whose it is. */
export interface Guarded {
  target: Target;
  site: SiteKind;
}

/**
 * The first camp, post or patrol that clauses name, where no rule finds what was aimed at: those who attack where soldiers are attack soldiers.
 * Null where none is named; whose home or seat speaks is none.
 */
export function guardedIn(clauses: readonly Clause[]): Guarded | null {
  for (const clause of clauses) {
    const said = within(clause.reading.speech, clause.sentence.from, clause.sentence.to);
    for (const item of clause.targets) {
      const speaks = said.some(({ speaker, cue }) => [speaker, cue].some(({ from, to }) => from < item.to && item.from < to));
      if (item.site === "people" || item.loose || speaks) continue;
      const target = targetOf({ item, clause }, actorBeside({ item, clause }));
      if (target !== null && GUARDED.has(target)) return { target, site: item.site };
    }
  }
  return null;
}

/** How much a word says of what was aimed at; one that goes by whose it is says little. */
function scoreOf({ item, clause }: Located<TargetMention>): number {
  if (item.aimed) return item.loose ? LOOSE : AIMED;
  return isInAttack(clause) && item.site !== "people" ? NAMED : 0;
}

function targetOf({ item, clause }: Located<TargetMention>, actor: ActorMention | null): Target | null {
  const named = actor !== null && (TARGETS as readonly string[]).includes(actor.target) ? (actor.target as Target) : null;
  if (item.loose && named !== null) return named;
  const held = item.site === "fixed" ? holderOf(item, clause) : null;
  if (held !== null) return held;
  const owner = item.target === "military" && item.site !== "people" ? ownerBehind(item, clause) : null;
  if (owner !== null) return owner;
  if (item.target === "military" && named !== null && (named === "peacekeepers" || named === "police" || named === "militia")) return named;
  // "une pirogue de l'armée", "a truck of the mission": whose it is tells, where that stands right behind.
  const owned =
    item.site === "mobile" &&
    item.target === "civilians" &&
    actor !== null &&
    actor.from >= item.to &&
    actor.from - item.to <= OWNED &&
    !isEscorted(item, clause);
  return owned ? (named ?? item.target) : (item.target ?? named);
}

/** "le convoi escorté par l'armée": who only goes with it. */
function isEscorted({ from, to }: TargetMention, { reading: { source } }: Clause): boolean {
  return termsWithin(source, "auxiliaries", from, to + 1, "agent").length > 0;
}

/** "l'aérodrome de Kidal, où logent les casques bleus", "an hotel housing police": those whom the place is told to house. */
function holderOf({ to }: TargetMention, { reading: { source }, to: end }: Clause): Target | null {
  const houses = termsWithin(source, "context", to, Math.min(end, to + HOUSED), "houses")[0];
  if (houses === undefined) return null;
  const people = termsWithin(source, "people", houses.to, Math.min(end, houses.to + 2 * OWNED))[0];
  return people === undefined || !UNIFORMS.has(people.code) ? null : (PEOPLE[people.code] as Target);
}

/** "a base of Ugandan peacekeepers", "the barracks of the police": who is named right behind "of" has it. */
function ownerBehind({ to }: TargetMention, { reading: { source } }: Clause): Target | null {
  if (termsWithin(source, "auxiliaries", to, to + 1, "of").length === 0) return null;
  const people = termsWithin(source, "people", to + 1, to + 2 * OWNED).find(({ from }) => wordsBetween(source, to + 1, from) <= OWNED);
  const target = people === undefined ? undefined : PEOPLE[people.code];
  return target === "peacekeepers" || target === "police" || target === "militia" ? target : null;
}

/** The force whose camp or patrol it is: named within a few words. */
function actorBeside({ item, clause }: Located<TargetMention>): ActorMention | null {
  const near = within(clause.actors, item.from - BESIDE, item.to + BESIDE).filter(
    ({ kind }) => kind === "force" || kind === "mission" || kind === "government",
  );
  return near.sort((a, b) => distance(a, item) - distance(b, item))[0] ?? null;
}

/** Tokens between two mentions. */
function distance({ from, to }: ActorMention, other: TargetMention): number {
  return from >= other.to ? from - other.to : to <= other.from ? other.from - to : 0;
}

function isInAttack(clause: Clause): boolean {
  return clause.signs.some(isStrong);
}
