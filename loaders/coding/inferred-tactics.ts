import type { EventContext } from "../accounts/account.ts";
import type { Clause } from "../accounts/clause.ts";
import type { Frame } from "../accounts/frame.ts";
import { gunmenIn } from "../accounts/gunmen.ts";
import { killingOf } from "../accounts/killings.ts";
import { isBroad, isFirm, type Spot } from "../accounts/spot.ts";
import { composeTactics } from "../accounts/tactics.ts";
import type { Voice } from "../accounts/voices.ts";
import { flatMap } from "../flat-map.ts";
import type { CasualtyFigure } from "../reading/casualties.ts";
import { guardedBy } from "./target.ts";

/** Signs of an attack that do not say how it was made. */
const PLAIN = new Set(["attack", "attacks", "attacked", "massacre"]);

/** What the tactics of an event are inferred from besides its frame. */
export interface KnownForTactics {
  spot: Spot | null;
  state: boolean;
  signs: EventContext["signs"];
  voices: readonly Voice[];
  /** Clauses that tell of no event. */
  beside: readonly Clause[];
  context: EventContext;
}

/** Shots and fighting are part of a raid or an ambush. */
export function withoutRepeats(tactics: readonly string[]): string[] {
  const armed = tactics.includes("raid") || tactics.includes("ambush");
  return tactics.filter((tactic) => !armed || (tactic !== "shooting" && tactic !== "clash"));
}

/** The tactics that no source states and the whole lets infer: by all signs together, by where people were attacked, by how they were killed. */
export function inferTactics(frame: Frame, known: KnownForTactics): string[] {
  const composed = composeAll(frame, known);
  if (composed.length > 0) return composed;
  if (known.state)
    return inferForce(
      known.context,
      flatMap(frame.views, (view) => view.figures),
    );
  const plain = plainAttack(known);
  const killing = plain.length > 0 ? null : killingOf(frame);
  if (killing === null) return plain;
  const tactic = killing.tactic === "shooting" ? killedAt(frame, known) : killing.tactic;
  return tactic === null ? [] : [tactic];
}

/** The fewest killed at once in a town or village of whom no more is told that were not each shot for himself. */
const MANY = 4;

/** "fighters attacked Manzingi … they came in and beheaded", "gunmen killed 28 inhabitants in Gueskérou": who came into a camp or town to kill raided it. */
function killedAt({ views }: Frame, { beside, signs, spot }: KnownForTactics): string | null {
  const site = guardedBy(views, beside)?.site;
  if (site === "fixed" || site === "mobile") return site === "fixed" ? "raid" : "ambush";
  if (spot === null || isBroad(spot)) return isManyTroops(views) ? null : "shooting";
  // "Gunmen killed three people on the road linking Boni and Douentza": who was under way there.
  if (!isFirm(spot)) return "ambush";
  // "killed five herders near Bankilare": out of the village.
  const many = flatMap(views, ({ figures, clause: { flags } }) => (flags.has("near") ? [] : figures)).some(
    ({ outcome, group, count }) => outcome === "killed" && (group === "civilian" || group === "unknown") && (count.best ?? 0) >= MANY,
  );
  return many || signs.some(({ code }) => code === "enter") ? "raid" : "shooting";
}

/** "the group said that it had killed 70 soldiers in the attack": so many of a force were in a camp or on their way, and the text does not say which. */
function isManyTroops(views: Frame["views"]): boolean {
  const troops = new Set(["military", "police", "peacekeeper"]);
  return flatMap(views, ({ figures }) => figures).some(
    ({ outcome, group, count }) => outcome === "killed" && troops.has(group) && (count.best ?? 0) >= MANY,
  );
}

/** Where no more is told, soldiers who kill civilians shoot them ("L'armée a exécuté 30 civils"); militants are killed or taken in an operation (codebook, the unit). */
function inferForce({ onCivilians }: EventContext, figures: readonly CasualtyFigure[]): string[] {
  if (onCivilians) return ["shooting"];
  return figures.some(({ group, count }) => group === "attacker" && count.best !== 0) ? ["operation"] : [];
}

/** "the attack outside the town of Barsalogho killed forty": where no more is told, people killed in an attack in a town or village were raided, and on a road ambushed. */
function plainAttack({ signs, spot, context }: KnownForTactics): string[] {
  const attacked = signs.length > 0 && signs.every(({ code }) => PLAIN.has(code));
  const repelled = context.repelled && signs.some(({ code }) => code === "attack");
  if (!attacked || !context.armed || !(context.victims || repelled) || spot === null || isBroad(spot)) return [];
  return isFirm(spot) ? ["raid"] : ["ambush"];
}

/** The rule of what only those killed let infer. */
export const SLAIN = "tactics-of-killing";

/** "Forty-nine gendarmes of Inata are dead. Three hundred fighters had come": people killed by men of arms of whom no more is told, in their post or on their way. */
export function slainBy({ views }: Frame, { beside, context, spot, voices }: KnownForTactics): string[] {
  const came = views.some(({ clause }) => clause.flags.has("arrival"));
  const byGunmen = came || voices.some((voice) => gunmenIn(voice).size > 0 || voice.claims.length > 0);
  if (!byGunmen || !context.harmed.has("killed")) return [];
  const site = guardedBy(views, beside)?.site;
  if (site === "mobile") return ["ambush"];
  // "A councillor was killed at his door. His attackers came on a motorbike": one person alone.
  const dead = flatMap(views, ({ figures }) => figures).filter(({ outcome, group }) => outcome === "killed" && group !== "attacker");
  if (site !== "fixed" && dead.length === 1 && dead[0]?.count.best === 1) return ["shooting"];
  return site === "fixed" || (spot !== null && !isBroad(spot)) ? ["raid"] : [];
}

function composeAll(frame: Frame, { signs, state, voices, context }: KnownForTactics): string[] {
  const announced = frame.series?.view.clause.signs.filter(({ code }) => code !== "attacks") ?? [];
  const all = [...signs, ...announced];
  return composeTactics({
    own: all,
    all,
    targets: flatMap(voices, (voice) => voice.targets.map(({ item }) => item)),
    aims: context.aims,
    around: context.around,
    victims: context.victims,
    gunmen: new Set(flatMap(voices, (voice) => [...gunmenIn(voice)])),
    state,
    onCivilians: context.onCivilians,
    codes: context.tactics,
  }).map(({ tactic }) => tactic);
}
