import { isApostrophe } from "../edges.ts";
import { hasMark, type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import { isPreposition } from "./deeds.ts";
import { type ClaimSource, type Party, pastAside } from "./source.ts";

const NEAR = 3;
/** Tokens, and words of them, from a group to the verb with which it accuses: "has strongly condemned". */
const ACCUSING = 6;
const ADVERBS = 2;
/** Words that lay an attack to the group right behind them. */
const TYING = new Set(["blame_to", "suspect", "suspect_to", "work_of"]);
/** Words that lay an attack to the group ahead of them. */
const BLAMED = new Set(["responsible", "behind", "suspect"]);
const CLAIMING = new Set(["claim", "claim_own", "claim_noun"]);

/** How a group is only spoken of: something else is its part or linked to it, or it is what is fought. */
export type Aside = "linked" | "part" | "against" | "active" | null;

/** "linked to al-Qaeda", "a leader of JNIM", "against Boko Haram", "al-Shabaab often carries out such attacks". */
export function asideOf(here: ClaimSource, party: Party): Aside {
  const { source, words, deeds } = here;
  if (isCompound(here, party)) return "linked";
  const before = words.findLast(({ from, to }) => to <= party.from && from >= party.from - 10);
  if (before !== undefined && wordsBetween(source, before.to, party.from) <= NEAR && !hasMark(source, before.to, party.from, ",;:()")) {
    if (before.code === "linked" && deeds.some(({ code, from, to }) => code === "people_of" && from < before.from && to >= before.to))
      return null;
    if (before.code === "linked" || before.code === "against") return before.code;
    if (before.code === "part_of") return "part";
    // "point to JNIM, whose men control the roads".
    if (TYING.has(before.code)) return null;
  }
  if (words.some(({ code, from, to }) => code === "hedge" && to <= party.from && from >= 0 && wordsBetween(source, to, party.from) <= NEAR))
    return null;
  const after = words.find(({ from }) => from >= party.to);
  if (after?.code !== "active" || wordsBetween(source, party.to, after.from) > NEAR) return null;
  // "JNIM, based in Mali, has claimed the attack".
  if (words.some(({ code, from }) => CLAIMING.has(code) && from >= after.to)) return null;
  // "ISWAP, which controls the bush there, is the probable author".
  const behind = pastAside(here, party);
  if (after.to <= behind && words.some(({ code, from }) => BLAMED.has(code) && from >= behind)) return null;
  return deeds.some(({ code, from }) => code === "took" && from >= party.to && from < after.from) ? null : "active";
}

/** "the al-Qaeda-linked group"; "an al-Qaeda affiliate" where the affiliate itself is named. */
function isCompound({ source, words, groups }: ClaimSource, party: Party): boolean {
  // "JNIM, al-Qaeda's local federation".
  const owner = isApostrophe(source.text.tokens[party.to]) && source.text.tokens[party.to + 1]?.norm === "s";
  const from = owner ? party.to + 2 : party.to;
  const next = words.find((word) => word.from >= from);
  if (owner && groups.some((other) => other.from >= from && other.from < (next?.from ?? from))) return false;
  if (next?.code !== "linked_name" || wordsBetween(source, from, next.from) > (owner ? NEAR - 1 : 0)) return false;
  return isHyphen(source, party.to) || groups.some((other) => other.actor !== party.actor);
}

function isHyphen({ text }: ReadSource, at: number): boolean {
  const token = text.tokens[at];
  return token?.kind === "mark" && "-‐‑".includes(token.text) && token.glued;
}

/** "JNIM accused the army of the massacre", "JNIM condemned the killings": who lays it to others, or deplores it, did not do it. */
export function accuses({ source, sentence, words }: ClaimSource, party: Party): boolean {
  const verb = termsWithin(source, "speech", party.to, Math.min(sentence.to, party.to + ACCUSING), "blame").find(
    ({ from }) => wordsBetween(source, party.to, from) <= ADVERBS,
  );
  if (verb === undefined || hasMark(source, party.to, verb.from, ",;:()")) return false;
  // "se atribuyó el ataque": to itself.
  if (words.some(({ code, from, to }) => CLAIMING.has(code) && from < verb.to && to > verb.from)) return false;
  // "JNIM was blamed", "JNIM blamed for the attack".
  const passive = termsWithin(source, "auxiliaries", party.to, verb.from, "be").length > 0;
  return !passive && !isPreposition(source, verb.to);
}

/** True if nobody but the group itself can be the subject of what stands between two tokens: none beside it that is not told of in passing. */
export function isAlone(here: ClaimSource, party: Party, from: number, to: number): boolean {
  const behind = pastAside(here, party);
  return !here.groups.some((other) => {
    if (other.from < from || other.to > to || other.actor === party.actor || other.to < behind) return false;
    return asideOf(here, other) === null;
  });
}

/** "never", "not" between two tokens. */
export function isNegated({ source }: ClaimSource, from: number, to: number): boolean {
  return termsWithin(source, "context", from, to, "negation").length > 0;
}
