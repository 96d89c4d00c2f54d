import type { Sign } from "../reading/tactics.ts";
import type { TargetMention } from "../reading/targets.ts";

/** What the rules of composing tactics look at: a source's own signs, and those of the whole event for what its words leave open. */
export interface TacticEvidence {
  own: readonly Sign[];
  all: readonly Sign[];
  targets: readonly TargetMention[];
  /** Somebody other than attackers was killed or wounded. */
  victims: boolean;
  /** Gunmen or fighters are told of beside the attack. */
  gunmen: boolean;
  /** State forces began it. */
  state: boolean;
  /** Every tactic of the codebook. */
  codes: readonly string[];
}

/** A tactic with the sign that gives it. */
export interface Composed {
  tactic: string;
  sign: Sign;
}

const GENERIC = ["attack", "attacked", "hit", "massacre"];
const FIGHTING = ["gunfire", "fired", "surround", "shooting", "shot_dead"];

/** The tactics that a source's signs make together, each once, with the rule's sign. Source of the rules: codebook, tactics. */
export function composeTactics(evidence: TacticEvidence): Composed[] {
  const composed = [...explosive(evidence), ...armed(evidence), ...others(evidence), ...plainly(evidence)];
  return composed.filter(({ tactic }, index) => composed.findIndex((other) => other.tactic === tactic) === index);
}

const first = (signs: readonly Sign[], ...codes: string[]): Sign | undefined => signs.find(({ code }) => codes.includes(code));

function explosive(evidence: TacticEvidence): Composed[] {
  const { own, all } = evidence;
  const composed: Composed[] = [];
  const add = (tactic: string, sign: Sign | undefined) => {
    if (sign !== undefined) composed.push({ tactic, sign });
  };
  if (evidence.state) return [];
  const worn = first(own, "suicide_worn", "pbied");
  const vehicle = first(own, "svbied", "vbied");
  const dying = first(own, "svbied", "suicide", "suicide_driver");
  const byVehicle =
    first(all, "svbied", "vbied") !== undefined || all.some(({ code, sentence }) => code === "by_vehicle" && sentence === dying?.sentence);
  const driven = first(own, "suicide_driver") !== undefined && first(own, "suicide") !== undefined;
  add("pbied", worn);
  if (vehicle !== undefined)
    add(dying !== undefined ? "svbied" : "vbied", dying === undefined || vehicle.code === "svbied" ? vehicle : dying);
  else if (dying !== undefined && (byVehicle || driven)) add("svbied", dying);
  else if (dying !== undefined && worn === undefined && dying.code === "suicide") add("pbied", dying);
  const laid = first(own, "ied");
  if (laid !== undefined && vehicle === undefined && worn === undefined && dying === undefined) add("ied", laid);
  if (composed.length === 0) add("ied", unexplained(own, all));
  return composed;
}

/** "a bomb", "an explosion" of which nothing more is said; shells and air strikes explode too. */
function unexplained(own: readonly Sign[], all: readonly Sign[]): Sign | undefined {
  const bomb = first(own, "bomb");
  if (bomb !== undefined) return bomb;
  return first(all, "indirect_fire", "airstrike", "aircraft") === undefined ? first(own, "blast") : undefined;
}

function armed(evidence: TacticEvidence): Composed[] {
  const { own, all } = evidence;
  const named = ["raid", "ambush"]
    .filter((code) => code === "raid" || !isDeviceAlone(evidence))
    .flatMap((code) => {
      const sign = first(own, code);
      return sign === undefined ? [] : [{ tactic: code, sign }];
    });
  const entered = first(own, "enter");
  const alone = first(own, "suicide_worn") !== undefined && first(own, "gunfire", "fired", "shooting") === undefined;
  if (named.length === 0 && entered !== undefined && !alone && hasSite(evidence, "fixed")) return [{ tactic: "raid", sign: entered }];
  if (named.length > 0) return named;
  const fighting = first(own, ...FIGHTING);
  if (fighting !== undefined) return fought(evidence, fighting);
  const generic = first(own, ...GENERIC);
  if (generic !== undefined && evidence.gunmen && hasSite(evidence, "fixed")) return bySite(evidence, generic, null);
  const told = all.some(({ code }) => !GENERIC.includes(code) && code !== "attacks");
  return generic === undefined || (told && generic.code !== "massacre") ? [] : bySite(evidence, generic, null);
}

/** What is called an ambush without a shot being told is the device alone. */
function isDeviceAlone({ all }: TacticEvidence): boolean {
  const device = first(all, "svbied", "vbied", "ied", "suicide", "suicide_driver") !== undefined;
  const armed = all.filter(({ code }) => ["gunfire", "fired", "shooting", "raid", "clash", "rpg", "shot_dead"].includes(code));
  return device && armed.length === 0 && all.every(({ code, rule }) => code !== "ambush" || rule !== "tactic-waylaid");
}

function fought(evidence: TacticEvidence, sign: Sign): Composed[] {
  if (first(evidence.all, "raid", "ambush", "clash", "enter") !== undefined && sign.code !== "shooting") return [];
  if (evidence.state || (sign.code === "shot_dead" && !evidence.victims)) return [];
  if (sign.code === "shooting" || sign.code === "shot_dead")
    return first(evidence.all, "raid", "ambush", "enter") ? [] : [{ tactic: "shooting", sign }];
  return bySite(evidence, sign, "shooting");
}

/** A fixed place attacked is a raid, people on the move an ambush. */
function bySite(evidence: TacticEvidence, sign: Sign, otherwise: string | null): Composed[] {
  if (evidence.state) return [];
  if (hasSite(evidence, "fixed")) return [{ tactic: "raid", sign }];
  if (hasSite(evidence, "mobile")) return [{ tactic: "ambush", sign }];
  return otherwise === null ? [] : [{ tactic: otherwise, sign }];
}

function hasSite({ targets }: TacticEvidence, site: "fixed" | "mobile"): boolean {
  const aimed = targets.filter((target) => target.aimed);
  const places = (aimed.length > 0 ? aimed : targets).filter((target) => target.site !== "people");
  return places[0]?.site === site;
}

function others(evidence: TacticEvidence): Composed[] {
  const { own, all, state } = evidence;
  const composed: Composed[] = [];
  const add = (tactic: string, sign: Sign | undefined) => {
    if (sign !== undefined) composed.push({ tactic, sign });
  };
  add("indirect_fire", first(own, "indirect_fire"));
  add("kidnapping", first(own, "kidnapping") ?? (all.every(({ code }) => code === "hostage") ? first(own, "hostage") : undefined));
  if (first(own, "raid", "ambush", "shooting") === undefined) add("clash", first(own, "clash"));
  const air =
    first(own, "airstrike") ?? (state && first(own, "fired", "shot_dead", "operation") !== undefined ? first(own, "aircraft") : undefined);
  add("airstrike", air);
  if (state && air === undefined) add("operation", first(own, "operation", "arrest", "shot_dead", "gunfire"));
  add("other", first(own, "other"));
  return composed;
}

/** Tactics that the rules above compose from several signs. */
const COMPOSED = new Set([
  "svbied",
  "vbied",
  "pbied",
  "ied",
  "raid",
  "ambush",
  "indirect_fire",
  "shooting",
  "kidnapping",
  "clash",
  "airstrike",
  "operation",
  "other",
]);

/** Any other tactic of the codebook is what its terms say: a new one takes no new rule. */
function plainly({ own, codes }: TacticEvidence): Composed[] {
  return own.filter(({ code }) => codes.includes(code) && !COMPOSED.has(code)).map((sign) => ({ tactic: sign.code, sign }));
}
