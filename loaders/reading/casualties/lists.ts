import { hasMark, type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import { inGroup } from "./in-group.ts";
import { DASHES, isJoined } from "./joined.ts";
import { isPartOver, partSign } from "./parts.ts";
import { GROUPS, type Phrase } from "./phrases.ts";
import type { SentenceFigures } from "./rules.ts";
import type { OutcomeWord } from "./words.ts";

/** A phrase with the word that says what befell it, and the rule that tied them. */
export interface Tied {
  phrase: Phrase;
  word: OutcomeWord;
  rule: string;
  part: boolean;
  /** Counted as hurt, and told to have died since. */
  later?: boolean;
}

const REACH = 6;
const NEAR_BEHIND = 2;
/** Words from those lost to the number of the others. */
const GAPPED = 9;
/** Tokens of "and the national gendarmerie". */
const NAMED = 4;
/** Rules by which the last of a list has its word behind it. */
const BACKWARD = new Set(["casualty-adjacent", "casualty-subject", "casualty-split", "casualty-list", "casualty-toll"]);

/** "killed four Americans and five Nigeriens", "two soldiers and a gendarme died": one word for the whole list. */
export function shareAlongLists({ source, sentence, phrases }: SentenceFigures, tied: (Tied | null)[]): void {
  for (let i = 1; i < phrases.length; i += 1) {
    const [before, here] = [tied[i - 1], phrases[i] as Phrase];
    if (!before || tied[i] || (here.person === null && !here.bare) || here.number.form === "zero") continue;
    // "One soldier was killed and 26 others fled".
    if (termsWithin(source, "context", here.to, here.to + 1, "flight").length > 0) continue;
    const others =
      (here.person?.row.code === "person" && here.number.form === "exact" && isOthers(source, here)) || isMore(source, before, here);
    const gapped = gappedGroup(source, before, here);
    if (!isJoined(source, phrases, i - 1, i) && !others && !isElsewhere(source, before, here) && gapped === null) continue;
    // "two bombers died along with twelve others": those are none of theirs.
    const theirs = others && here.group === "unknown" && !isOfBombers(source, before.phrase, here);
    const phrase =
      gapped !== null ? { ...here, group: gapped } : theirs ? { ...here, group: before.phrase.group } : ofNamedBefore(source, here);
    const sign = partSign(source, sentence, phrases, i) !== null;
    tied[i] = {
      phrase,
      word: before.word,
      rule: sign ? "casualty-part" : "casualty-list",
      part: (before.part && !isPartOver(source, sentence, phrases, i)) || sign,
    };
  }
}

/** "two bombers and twelve others died", "three attackers died along with five others": these are victims. */
function isOfBombers(source: ReadSource, before: Phrase, here: Phrase): boolean {
  if (before.group !== "attacker") return false;
  return before.person?.code === "bomber" || termsWithin(source, "parts", before.to, here.from, "alike").length > 0;
}

/** "soixante-dix morts à Tchoma Bangou, trente à Zaroumdareye", "At Boulkessi 25 soldiers were killed; at Mondoro, six": a number alone, of the same, at another place. */
function isElsewhere(source: ReadSource, { phrase, word }: Tied, here: Phrase): boolean {
  const from = Math.max(phrase.to, word.to);
  if (!here.bare || here.from < from || word.from < phrase.to || wordsBetween(source, from, here.from) > REACH) return false;
  const isPlace = (at: number) => termsWithin(source, "place-prepositions", at, at + 1, "in").length > 0;
  const ahead = isPlace(from + 1) && source.text.tokens[from]?.kind === "mark" && source.text.tokens[here.number.to]?.kind === "mark";
  if (!(ahead || (isPlace(from) && isPlace(here.number.to))) || hasMark(source, from, here.from, ":()")) return false;
  return ["outcomes", "connectives"].every((table) => termsWithin(source, table, from, here.from).length === 0);
}

/**
 * "the staff had lost six men and the gendarmerie, which guards the mission, three": a bare number at the end of a second clause whose verb is not said
 * again, and whose it counts; null if it is none.
 */
function gappedGroup(source: ReadSource, { phrase, word, rule }: Tied, here: Phrase): Phrase["group"] | null {
  if (rule !== "casualty-object" || !here.bare || here.number.form !== "exact" || word.from >= phrase.from) return null;
  if (source.text.tokens[here.to]?.kind !== "mark" || wordsBetween(source, phrase.to, here.from) > GAPPED) return null;
  const and = termsWithin(source, "auxiliaries", phrase.to, phrase.to + 1, "and")[0];
  if (and === undefined || termsWithin(source, "outcomes", phrase.to, here.from).length > 0) return null;
  const [whose] = termsWithin(source, "people", and.to, Math.min(here.from, and.to + NAMED));
  return whose === undefined ? null : (GROUPS[whose.code] ?? "unknown");
}

/** "The army lost seven men, the militants ten": whose a bare number is stands right before it. */
function ofNamedBefore(source: ReadSource, phrase: Phrase): Phrase {
  if (phrase.person !== null) return phrase;
  const person = termsWithin(source, "people", phrase.from - 2, phrase.from).find(({ to }) => to === phrase.from);
  return person === undefined ? phrase : inGroup(phrase, GROUPS[person.code] ?? phrase.group);
}

/** "six soldiers and a civilian killed": the word stands behind the last of the list. */
export function shareBackward({ source, sentence, phrases }: SentenceFigures, tied: (Tied | null)[]): void {
  for (let i = phrases.length - 2; i >= 0; i -= 1) {
    const [here, after] = [phrases[i] as Phrase, tied[i + 1]];
    if (!after || tied[i] || here.person === null || after.part || !isJoined(source, phrases, i, i + 1)) continue;
    // "établit à vingt-deux le nombre": a bare number has no list before it.
    if (after.rule === "casualty-toll" && after.phrase.person === null) continue;
    if (!BACKWARD.has(after.rule) || hasMark(source, here.to, after.phrase.from, DASHES)) continue;
    if (after.word.from < after.phrase.to || termsWithin(source, "tactics", here.to, after.phrase.from).length > 0) continue;
    tied[i] = { phrase: here, word: after.word, rule: "casualty-list", part: partSign(source, sentence, phrases, i) !== null };
  }
}

/** "four were shot dead in the street and three others at the gate". */
function isOthers(source: ReadSource, phrase: Phrase): boolean {
  return termsWithin(source, "parts", phrase.number.to, phrase.to, "other").length > 0;
}

/** "five of them fell at the gate and another two in the yard": as many more of the same, elsewhere. */
function isMore(source: ReadSource, { phrase, word }: Tied, here: Phrase): boolean {
  const from = Math.max(phrase.to, word.to);
  if (!here.bare || !here.number.additional || here.from < from || wordsBetween(source, from, here.from) > REACH) return false;
  const and = termsWithin(source, "auxiliaries", here.from - 1, here.from, "and").length > 0;
  const placed = termsWithin(source, "place-prepositions", here.to, here.to + 1, "in").length > 0;
  return and && placed && termsWithin(source, "outcomes", from, here.from).length === 0;
}

/** "in addition to the three attackers", "ainsi que vingt-neuf assaillants": attackers counted apart from the figure before them; "avec cinq militaires", "auxquels s'ajoute un officier": whoever died with those. */
export function addApart({ source, phrases }: SentenceFigures, tied: (Tied | null)[]): void {
  phrases.forEach((phrase, index) => {
    const before = tied.slice(0, index).filter((one) => one !== null);
    // Attackers who are not counted are dead, whoever else was hurt.
    // "Outre les deux kamikazes, le bilan est d'un mort": before those who are counted.
    const behind =
      tied.slice(index + 1).find((one) => one !== null && one.word.outcome === "killed" && phrase.group === "attacker") ?? undefined;
    const whole =
      (phrase.group === "attacker" ? before.findLast(({ word }) => word.outcome === "killed") : undefined) ?? before.at(-1) ?? behind;
    if (!whole || tied[index] || phrase.person === null) return;
    if (isWithThem(source, phrase, whole)) tied[index] = { phrase, word: whole.word, rule: "casualty-apart", part: false };
    if (tied[index]) return;
    const { head } = phrase.number;
    const codes = phrase.group === "attacker" ? ["exclude", "along"] : ["along"];
    const sign = termsWithin(source, "parts", Math.max(0, head - REACH), head, ...codes).at(-1);
    if (sign === undefined || wordsBetween(source, sign.to, head) > 1 || hasMark(source, sign.to, head, ",;:()")) return;
    tied[index] = { phrase, word: whole.word, rule: "casualty-apart", part: false };
  });
}

/** "six soldats ont péri et une dizaine de jihadistes avec eux": "with them" right behind those who died, too. */
function isWithThem(source: ReadSource, phrase: Phrase, { word }: Tied): boolean {
  const behind = termsWithin(source, "parts", phrase.to, phrase.to + NEAR_BEHIND, "along_behind").some(({ from }) => from === phrase.to);
  return (
    behind &&
    word.to <= phrase.from &&
    (source.text.tokens[word.to]?.text === "," || termsWithin(source, "auxiliaries", word.to, phrase.from, "and").length > 0)
  );
}
