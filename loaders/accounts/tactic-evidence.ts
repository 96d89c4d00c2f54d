import type { Sign } from "../reading/tactics.ts";
import type { TargetMention } from "../reading/targets.ts";
import { AT_THE_END, BLOWN, CARRIERS, DEVICES, EXPLOSIVE, FIGHTING } from "./sign-groups.ts";

/** What a vehicle alone does. */
const DRIVEN = new Set(["driven", "rammed"]);
/** Sentences that call it an ambush or a clash and tell of no device: no mere name for the device. */
export const TWICE = 2;
/** Sentences from the drive of a vehicle to its blast. */
const SOON = 2;
/** Tokens between an air strike and the missile that it was made with. */
const ABOVE = 3;
/** Tokens from a driver to the shots that he got. */
const SHOT = 3;
/** What tells of a vehicle that is a bomb, or of one who dies with it. */
const BOMBS = ["svbied", "vbied", "suicide", "suicide_driver"];

/** What the rules of composing tactics look at: a source's own signs, and those of the whole event for what its words leave open. */
export interface TacticEvidence {
  own: readonly Sign[];
  all: readonly Sign[];
  targets: readonly TargetMention[];
  /** What anybody says was aimed at, for a source whose words name neither a place nor people on the move. */
  aims: readonly TargetMention[];
  /** What the sentences around those on the attack name first: "The gold site of Solhan never sleeps. On Sunday shots rang out." */
  around: TargetMention["site"] | null;
  /** Somebody other than attackers was killed or wounded. */
  victims: boolean;
  /** Sentences that tell of gunmen or fighters beside the attack, as `sentenceOf` names them. */
  gunmen: ReadonlySet<string>;
  /** State forces began it. */
  state: boolean;
  /** It hit civilians: no operation against militants. */
  onCivilians: boolean;
  /** Every tactic of the codebook. */
  codes: readonly string[];
}

/** A sentence of a part of the article. */
export function sentenceOf({ part, sentence }: Pick<Sign, "part" | "sentence">): string {
  return `${part} ${sentence}`;
}

/** True for two signs of one sentence. */
export const isBeside = (a: Sign, b: Sign): boolean => a.sentence === b.sentence && a.part === b.part;

/** True for a blast in the sentence of a drive, or in one of the two behind it. */
export const isSoonAfter = (drive: Sign, blast: Sign): boolean =>
  drive.part === blast.part && blast.sentence >= drive.sentence && blast.sentence - drive.sentence <= SOON;

/** The first sign of any of the codes. */
export const first = (signs: readonly Sign[], ...codes: string[]): Sign | undefined => signs.find(({ code }) => codes.includes(code));

/** Something fixed or on the move is what the attack was aimed at. */
export function isAimed({ targets }: TacticEvidence): boolean {
  return targets.some(({ aimed, site }) => aimed && site !== "people");
}

/** True if what was aimed at, else what is named first, stands fixed or moves. */
export function hasSite({ targets, aims }: TacticEvidence, site: "fixed" | "mobile"): boolean {
  const own = targets.filter((target) => target.site !== "people");
  const aimed = own.find((target) => target.aimed) ?? aims.find((target) => target.site !== "people" && target.aimed);
  return (aimed ?? own[0])?.site === site;
}

/** "the shots hurt nine" behind shells: one word for what was fired, where nobody is told to have come. */
export function isOfShells({ all, gunmen }: TacticEvidence, { code, from, to }: Sign): boolean {
  return (
    code === "gunfire" &&
    to - from === 1 &&
    gunmen.size === 0 &&
    first(all, "indirect_fire") !== undefined &&
    first(all, "raid", "enter", "clash", "ambush") === undefined
  );
}

/** "the attack on the convoy", "the attack was claimed", where a mine or shells are all that is told of: no one came, unless gunmen are said to have attacked. */
export function isFromAfar({ all, gunmen }: TacticEvidence, { part, sentence }: Sign): boolean {
  const told = (code: string) => code === "indirect_fire" || code === "ied";
  const near = [...FIGHTING, "raid", "enter", "ambush", "clash", "waylay", "rpg", "kidnapping", "moving", "driven", "rammed"];
  if (!all.some(({ code }) => told(code)) || first(all, ...near) !== undefined) return false;
  return !gunmen.has(sentenceOf({ part, sentence }));
}

/** "detonated cars around two markets, killing 22": what went off did it. */
export function isOfBlast(all: readonly Sign[], sign: Sign): boolean {
  return sign.code === "attack" && all.some((other) => EXPLOSIVE.has(other.code) && isBeside(sign, other) && other.to <= sign.from);
}

/** "The man at the wheel was shot dead, but the load blew up": shots at one who drives a bomb are none of the attackers'. */
export function isOfDriver(all: readonly Sign[], sign: Sign): boolean {
  return all.some((other) => {
    return other.code === "suicide_driver" && isBeside(sign, other) && other.to <= sign.from && sign.from - other.to <= SHOT;
  });
}

/** "l'état-major parle d'« un accrochage »": what the blow of one who drove a bomb is called once, where nobody is told to have fired. */
export function isNameOfBlast(all: readonly Sign[]): boolean {
  const called = new Set(all.filter(({ code }) => code === "clash").map(sentenceOf));
  return (
    first(all, "svbied", "suicide", "suicide_driver") !== undefined &&
    first(all, ...FIGHTING, "raid", "enter", "ambush") === undefined &&
    called.size < TWICE
  );
}

/** "a car went off at the gate, then there was fighting around the barracks": who attacked what is told by the bomb. */
export function isBlownOpen(evidence: TacticEvidence): boolean {
  return !evidence.state && first(evidence.all, "svbied", "vbied") !== undefined && hasSite(evidence, "fixed") && isAimed(evidence);
}

/** "a drone fired a missile": what aircraft are told to strike with. */
export function isFromAbove(all: readonly Sign[], sign: Sign): boolean {
  return all.some(
    (other) => other.code === "airstrike" && isBeside(sign, other) && sign.from - other.to <= ABOVE && other.from - sign.to <= ABOVE,
  );
}

/** "two jets were sent to fire missiles": aircraft that the sentence names first are what fires. */
export function isMissileOf(all: readonly Sign[], sign: Sign): boolean {
  return all.some((other) => other.code === "aircraft" && isBeside(sign, other) && other.to <= sign.from);
}

/** "Un kamikaze au volant d'un véhicule piégé a foncé sur un poste": the words for a rush are those of his drive. */
export function isDriveOfBomber(all: readonly Sign[], sign: Sign): boolean {
  const drives = all.filter(
    (other) => ["moving", "driven"].includes(other.code) && isBeside(sign, other) && other.from < sign.to && sign.from < other.to,
  );
  // "a forcé le barrage avant d'exploser": what was driven through went off itself.
  const bombs = drives.some(({ code }) => code === "driven") ? [...BOMBS, "blast"] : BOMBS;
  return drives.length > 0 && all.some((other) => isBeside(sign, other) && bombs.includes(other.code));
}

/** "blew up the car, killing the driver": one who dies at the wheel of what went off, not of a lorry that a mine struck. */
export function driver({ own, all }: TacticEvidence): Sign | undefined {
  return first(all, ...CARRIERS) === undefined ? undefined : first(own, ...AT_THE_END);
}

/** "A lorry was driven into the checkpoint. Its load went up": what was driven at something, and went off within a sentence or two. */
export function loadOf({ own, all }: TacticEvidence): Sign | undefined {
  if (first(all, "ied") !== undefined) return undefined;
  const arrives = first(all, "by_vehicle", ...AT_THE_END) !== undefined;
  const driven = all.filter(({ code }) => DRIVEN.has(code) || (arrives && (code === "moving" || code === "approach")));
  return own.find((sign) => BLOWN.has(sign.code) && driven.some((drive) => isSoonAfter(drive, sign)));
}

/** A bomber dies with the bomb, unless it was left somewhere. */
export function bomber(own: readonly Sign[]): Sign | undefined {
  return first(own, "ied") === undefined ? first(own, "bomber") : undefined;
}

/** One who blew himself up, or whose vehicle went off, went in alone. */
export function isBomberAlone(evidence: TacticEvidence): boolean {
  const { all } = evidence;
  const rams = all.some((sign) => sign.code === "rammed" && all.some((other) => other.code === "vbied" && isBeside(sign, other)));
  const dying = rams || first(all, "suicide_worn", "suicide", "bomber", "svbied", "suicide_driver") !== undefined;
  return (
    (dying || loadOf(evidence) !== undefined) &&
    first(all, "gunfire", "fired", "shooting", "shot_dead", "raid", "clash", "rpg") === undefined
  );
}

/** What is called an ambush without a shot being told is the device alone. */
export function isDeviceAlone({ all, gunmen }: TacticEvidence): boolean {
  // "came under attack from a hundred militants, who used suicide vehicles": so many do not all drive.
  if (
    all.some(
      (sign) =>
        sign.code === "attack" && gunmen.has(sentenceOf(sign)) && all.some((other) => other.code === "svbied" && isBeside(sign, other)),
    )
  )
    return false;
  const device = first(all, "svbied", "vbied", "ied", "suicide", "suicide_driver") !== undefined;
  const armed = all.filter(({ code }) => ["gunfire", "fired", "shooting", "raid", "clash", "rpg", "shot_dead"].includes(code));
  const beside = new Set(all.filter(({ code }) => DEVICES.includes(code)).map(sentenceOf));
  const apart = new Set(all.filter((sign) => sign.code === "ambush" && !beside.has(sentenceOf(sign))).map(sentenceOf));
  const dying = first(all, "svbied", "vbied", "suicide", "suicide_driver") !== undefined;
  return (
    device &&
    (dying || apart.size < TWICE) &&
    armed.length === 0 &&
    all.every(({ code, rule }) => code !== "ambush" || rule !== "tactic-waylaid")
  );
}
