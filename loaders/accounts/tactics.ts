import { flatMap } from "../flat-map.ts";
import type { Sign } from "../reading/tactics.ts";
import type { TargetMention } from "../reading/targets.ts";
import { AT_THE_END, AT_THE_WHEEL, BLOWN, DEVICES, DYING, EXPLOSIVE, FIGHTING, GENERIC, UNTOLD, VEHICLE_DRIVEN } from "./sign-groups.ts";
import {
  bomber,
  driver,
  first,
  hasSite,
  isAimed,
  isBeside,
  isBlownOpen,
  isBomberAlone,
  isDeviceAlone,
  isDriveOfBomber,
  isFromAbove,
  isFromAfar,
  isMissileOf,
  isNameOfBlast,
  isOfBlast,
  isOfDriver,
  isOfShells,
  loadOf,
  sentenceOf,
  type TacticEvidence,
} from "./tactic-evidence.ts";

/** A tactic with the sign that gives it. */
export interface Composed {
  tactic: string;
  sign: Sign;
}

/** Words between an attack and the device that it was made with. */
const BESIDE = 5;
/** What shots are, where the sentences around them name what stands fixed or moves. */
const AROUND: Partial<Record<TargetMention["site"], string>> = { fixed: "raid", mobile: "ambush" };
/** What is told of a state's bombs: their fall, and whom they killed. */
const BOMBED = new Set(["bomb", "blast", "attack"]);

/** The tactics that a source's signs make together, each once, with the rule's sign. Source of the rules: codebook, tactics. */
export function composeTactics(evidence: TacticEvidence): Composed[] {
  const told = [...explosive(evidence), ...armed(evidence), ...others(evidence), ...plainly(evidence)];
  const composed = told.length > 0 ? told : otherwise(evidence);
  return composed.filter(({ tactic }, index) => composed.findIndex((other) => other.tactic === tactic) === index);
}

function add(composed: Composed[], tactic: string, sign: Sign | undefined): void {
  if (sign !== undefined) composed.push({ tactic, sign });
}

function explosive(evidence: TacticEvidence): Composed[] {
  const { own, all } = evidence;
  if (evidence.state) return [];
  const composed: Composed[] = [];
  const worn = first(own, "suicide_worn", "pbied");
  const laid = first(own, "ied");
  const vehicle = first(own, "svbied", "vbied") ?? (laid === undefined ? first(own, "vehicle_blast") : undefined);
  const dying = first(own, "svbied", "suicide") ?? driver(evidence) ?? bomber(own) ?? loadOf(evidence);
  add(composed, "pbied", worn);
  if (vehicle !== undefined) add(composed, isDriven(evidence, vehicle, dying) ? "svbied" : "vbied", dying ?? vehicle);
  else if (dying !== undefined && isByVehicle(evidence, dying)) add(composed, "svbied", dying);
  else if (dying !== undefined && worn === undefined && !AT_THE_END.has(dying.code)) add(composed, "pbied", dying);
  if (laid !== undefined && vehicle === undefined && worn === undefined && dying === undefined) add(composed, "ied", laid);
  if (composed.length === 0 && first(all, "svbied", "vbied", "suicide", "suicide_worn") === undefined)
    add(composed, "ied", unexplained(own, all));
  return composed;
}

/** A vehicle bomb with somebody who dies at the wheel, or that is driven at what it is meant for. */
function isDriven(evidence: TacticEvidence, vehicle: Sign, dying: Sign | undefined): boolean {
  const { all } = evidence;
  if (vehicle.code === "svbied" || dying !== undefined || first(all, "svbied", "suicide_driver") !== undefined) return true;
  // What another source tells of is the same vehicle.
  if (loadOf(vehicle.code === "vbied" ? { ...evidence, own: all } : evidence) !== undefined) return true;
  if (first(all, "suicide") !== undefined && first(all, "suicide_worn", "pbied") === undefined) return true;
  if (vehicle.code !== "vbied") return false;
  return all.some((sign) => VEHICLE_DRIVEN.has(sign.code) && all.some((other) => other.code === "vbied" && isBeside(sign, other)));
}

/** One who dies, and a vehicle beside. */
function isByVehicle(evidence: TacticEvidence, dying: Sign): boolean {
  const { all } = evidence;
  const worn = first(all, "suicide_worn", "pbied") !== undefined;
  // "a car rushed at the gate and blew up with its driver".
  const drives = all.some((sign) => (VEHICLE_DRIVEN.has(sign.code) || sign.code === "approach") && isBeside(sign, dying));
  if (BLOWN.has(dying.code)) return true;
  if (AT_THE_END.has(dying.code) && !worn && (drives || loadOf(evidence) !== undefined)) return true;
  const vehicle = worn ? first(all, "svbied", "vbied") : first(all, "svbied", "vbied", "approach");
  if (vehicle !== undefined && dying.code !== "bomber") return true;
  // Whoever tells of it: "a suicide blast" is the one in which "the bomber rammed his motorcycle into the post".
  if (
    all.some(
      (sign) =>
        (AT_THE_WHEEL.has(sign.code) || sign.code === "vbied") &&
        all.some((other) => (other === dying || DYING.has(other.code)) && isBeside(sign, other)) &&
        !worn,
    )
  )
    return true;
  return first(all, "suicide_driver") !== undefined && first(all, "suicide") !== undefined;
}

/** "a bomb", "an explosion" of which nothing more is said; shells and air strikes explode too. */
function unexplained(own: readonly Sign[], all: readonly Sign[]): Sign | undefined {
  const from = all.filter(({ code }) => code === "indirect_fire" || code === "airstrike");
  const bomb = own.find((sign) => sign.code === "bomb" && from.every((other) => !isBeside(sign, other)));
  if (bomb !== undefined) return bomb;
  return from.length === 0 && first(all, "aircraft") === undefined ? first(own, "blast", "set_off") : undefined;
}

function armed(evidence: TacticEvidence): Composed[] {
  const { own, all, state } = evidence;
  // "troops killed 20 fighters in raids on their camps": a state's operation.
  if (state && !evidence.onCivilians && first(own, "raid") !== undefined) return [];
  const named = flatMap(
    ["raid", "ambush"].filter((code) => code === "raid" || !isDeviceAlone(evidence)),
    (code) => {
      const sign = own.find((one) => one.code === code && !isDriveOfBomber(all, one));
      if (sign === undefined) return [];
      // "a patrol was the object of a complex attack".
      const waylaid =
        sign.rule === "tactic-complex" &&
        hasSite(evidence, "mobile") &&
        !own.some((other) => other.code === code && other.rule !== sign.rule);
      return [{ tactic: waylaid ? "ambush" : code, sign }];
    },
  );
  if (named.length > 0) return named;
  // "A bomber breached the gate. Gunmen poured through the gap": whoever comes in after the bomber.
  const alone = isBomberAlone(evidence);
  const entered = own.find((sign) => sign.code === "enter" && (!alone || evidence.gunmen.has(sentenceOf(sign))));
  if (entered !== undefined && hasSite(evidence, "fixed")) return [{ tactic: "raid", sign: entered }];
  const opened = isBlownOpen(evidence) ? first(own, "clash") : undefined;
  if (opened !== undefined) return [{ tactic: "raid", sign: opened }];
  const stopped = first(own, "waylay");
  if (stopped !== undefined && (evidence.victims || evidence.gunmen.size > 0) && first(all, "kidnapping") === undefined)
    return [{ tactic: "ambush", sign: stopped }];
  const fighting = own.find((sign) => FIGHTING.includes(sign.code) && !isOfShells(evidence, sign) && !isOfDriver(all, sign));
  const generic = own.find(
    (sign) =>
      GENERIC.includes(sign.code) &&
      isArmed(evidence, sign) &&
      !isByDevice(all, sign) &&
      !isOfBlast(all, sign) &&
      !isFromAfar(evidence, sign),
  );
  const close = generic === undefined && evidence.victims ? first(own, "rpg") : undefined;
  if (close !== undefined && fighting === undefined) return bySite(evidence, close, null);
  if (fighting !== undefined && (generic === undefined || !isAimed(evidence))) {
    const made = fought(evidence, fighting);
    // "They came in by the gate of the college and opened fire": into what no list knows as a place.
    const bomber = first(all, "suicide", "suicide_worn", "bomber", "pbied") !== undefined;
    return made.length === 0 && entered !== undefined && !evidence.state && !bomber ? [{ tactic: "raid", sign: entered }] : made;
  }
  const struck = first(own, "clash") === undefined ? undefined : first(own, ...GENERIC);
  if (struck !== undefined && isAimed(evidence)) return bySite(evidence, struck, null);
  if (generic !== undefined && (evidence.gunmen.size > 0 || fighting !== undefined) && isAimed(evidence))
    return bySite(evidence, generic, null);
  const told = all.some(({ code }) => !GENERIC.includes(code) && !UNTOLD.has(code));
  return generic === undefined || (told && generic.code !== "massacre") ? [] : bySite(evidence, generic, null);
}

/** "hit by a car bomb": what went off was the attack, unless gunmen stand beside it. */
function isArmed({ all, gunmen }: TacticEvidence, sign: Sign): boolean {
  return gunmen.has(sentenceOf(sign)) || all.every((other) => !isBeside(sign, other) || !EXPLOSIVE.has(other.code));
}

/** "hit by a car bomb", "the target of a suicide attack": the device is the attack, whoever sent it. */
function isByDevice(all: readonly Sign[], { code, part, from, to }: Sign): boolean {
  // "the carnage" is what the bomb of which others tell has made.
  if (code === "massacre") return first(all, ...DEVICES) !== undefined && first(all, ...FIGHTING, "raid", "enter", "clash") === undefined;
  return all.some((sign) => DEVICES.includes(sign.code) && sign.part === part && sign.to > from && sign.from - to < BESIDE);
}

function fought(evidence: TacticEvidence, sign: Sign): Composed[] {
  const told = isAimed(evidence) ? ["raid", "ambush", "enter"] : ["raid", "ambush", "clash", "enter"];
  if (first(evidence.all, ...told) !== undefined && sign.code !== "shooting") return [];
  if (evidence.state || (sign.code === "shot_dead" && !evidence.victims)) return [];
  // "the men on motorbikes had burnt the town hall and shot fourteen people": who came to burn and kill came for the place.
  if (sign.code === "shot_dead" && first(evidence.all, "other") !== undefined && evidence.victims && evidence.gunmen.size > 0)
    return [{ tactic: "raid", sign }];
  if (sign.code === "shooting" || sign.code === "shot_dead")
    return first(evidence.all, "raid", "ambush", "enter") ? [] : [{ tactic: "shooting", sign }];
  // "they were surrounded" and taken: nothing was raided.
  const encircled = evidence.all.some(({ code }) => EXPLOSIVE.has(code) || code === "kidnapping") ? null : "raid";
  // "The lead vehicle hit a mine, and shots came from all sides": at those who were on their way.
  const alone = first(evidence.all, "ied") !== undefined && evidence.victims ? "ambush" : "shooting";
  return bySite(evidence, sign, sign.code === "surround" ? encircled : (AROUND[evidence.around ?? "people"] ?? alone));
}

/** A fixed place attacked is a raid, people on the move an ambush. */
function bySite(evidence: TacticEvidence, sign: Sign, otherwise: string | null): Composed[] {
  if (evidence.state) return [];
  if (hasSite(evidence, "fixed")) return [{ tactic: "raid", sign }];
  if (hasSite(evidence, "mobile")) return [{ tactic: "ambush", sign }];
  return otherwise === null ? [] : [{ tactic: otherwise, sign }];
}

function others(evidence: TacticEvidence): Composed[] {
  const { own, all, state } = evidence;
  const composed: Composed[] = [];
  if (!state) add(composed, "other", first(own, "blade"));
  add(
    composed,
    "indirect_fire",
    own.find((sign) => sign.code === "indirect_fire" && !(state && (isFromAbove(all, sign) || isMissileOf(all, sign)))),
  );
  // "Four of the terrorists were taken prisoner": by a state, which arrests them.
  const prisoners = state && !evidence.onCivilians;
  const taken = prisoners ? undefined : first(own, "kidnapping");
  add(composed, "kidnapping", taken ?? (all.every(({ code }) => code === "hostage") ? first(own, "hostage") : undefined));
  const operated = state && first(all, "operation", "arrest") !== undefined;
  if (armed(evidence).length === 0 && !operated && !isNameOfBlast(all)) add(composed, "clash", first(own, "clash"));
  const air =
    first(own, "airstrike") ??
    (state && first(own, "fired", "gunfire", "shot_dead", "operation") !== undefined ? first(own, "aircraft") : undefined);
  // "The army bombed their positions."
  const bombed = state && own.every(({ code }) => BOMBED.has(code)) ? first(own, "bomb") : undefined;
  add(composed, "airstrike", air ?? bombed);
  // "12 terrorists were neutralised in the strike": by the strike that others tell of.
  const strike = first(all, "airstrike") !== undefined && first(own, "arrest") === undefined ? "airstrike" : "operation";
  const force = evidence.onCivilians && strike === "operation" ? "shooting" : strike;
  if (state && air === undefined)
    add(
      composed,
      force,
      first(own, "operation", "arrest", "shot_dead", "gunfire", "raid") ?? (prisoners ? first(own, "kidnapping") : undefined),
    );
  return composed;
}

/** Fire, where it is all that was used: what raiders burn is part of the raid, and so is a post that attackers burn where they kill. */
function otherwise(evidence: TacticEvidence): Composed[] {
  const { own, all, state } = evidence;
  // "Chadian forces attacked militants on five islands": what a state does to militants on the ground is an operation (codebook).
  const ground = state && !evidence.onCivilians && first(all, "airstrike", "aircraft") === undefined;
  const struck = ground ? first(own, "raid", "ambush", "attacked", "attack", "clash") : undefined;
  if (struck !== undefined) return [{ tactic: "operation", sign: struck }];
  const sign = first(own, "other");
  if (sign !== undefined && !state && evidence.victims && evidence.gunmen.size > 0 && hasSite(evidence, "fixed"))
    return [{ tactic: "raid", sign }];
  const main = sign !== undefined && !state && all.every(({ code }) => code === "other" || code === "shot_dead" || GENERIC.includes(code));
  return main ? [{ tactic: "other", sign }] : [];
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
