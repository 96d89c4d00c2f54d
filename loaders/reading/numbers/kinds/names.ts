import type { Token } from "../../../model/reading.ts";
import { digitsOf } from "../digits.ts";
import { afterHyphen, type Candidate, type Kind, kindAs } from "./candidate.ts";

const NAME = kindAs("name", "number-in-name");
const HYPHENS = new Set(["-", "‐", "‑"]);
const SLASHES = new Set(["/", "_", "=", "#", "@", "&", "°", "№", "\\"]);
const LONGEST_COUNT = 9;

/** Numbers that are part of a name: "G5", "AK-47", "Mirage 2000", "nationale 16", "4x4", "24/7", a web address, the "1." of a list. */
export function numberInName(candidate: Candidate): Kind | null {
  const { source, amount } = candidate;
  if (source.quantities.covering(amount.from)?.kind === "name") return NAME;
  if (amount.digits === null) return null;
  if (amount.digits.width > LONGEST_COUNT) return NAME;
  const rules = [gluedBefore, gluedBehind, slashed, introduced, numbered];
  return rules.some((rule) => rule(candidate)) ? NAME : null;
}

/** "G5", "n°16", "AK-47", "Covid-19", "kills-73-in". */
function gluedBefore({ source: { tokens, months }, amount, floor, limit }: Candidate): boolean {
  const [token, before, farther] = [tokens[amount.from], tokens[amount.from - 1], tokens[amount.from - 2]];
  if (token?.glued !== true || before === undefined || amount.from <= floor) return false;
  if (before.kind === "word" || SLASHES.has(before.text)) return true;
  if (!HYPHENS.has(before.text) || !before.glued || farther === undefined) return false;
  if (farther.kind === "number") return farther.glued;
  const inChain = amount.to < limit && HYPHENS.has(tokens[amount.to]?.text ?? "") && tokens[amount.to]?.glued === true;
  return farther.kind === "word" && months.before(amount.from - 1, "month") === null && (inChain || (farther.capital && !isYear(token)));
}

function isYear(token: Token): boolean {
  return token.text.length === 4 && (token.text.startsWith("19") || token.text.startsWith("20"));
}

/** "4x4", "5G", "7info"; not "30km", "5am", "10e", "1990s". */
function gluedBehind({ source: { tokens, quantities, numbers }, amount, limit }: Candidate): boolean {
  const next = tokens[amount.to];
  if (amount.to >= limit || next?.kind !== "word" || !next.glued) return false;
  const known = quantities.at(amount.to, UNITS) !== null || numbers.at(amount.to, ["ordinal-mark", "group", "groups", "power"]) !== null;
  return !known && next.norm !== "s";
}

/** "a four-nation task force", "the 15-member council": an adjective, which counts nothing of what follows; "3,000-strong" does. */
export function numberInAdjective(candidate: Candidate): Kind | null {
  const { source, upper, to, limit } = candidate;
  const word = afterHyphen(candidate, upper.to);
  const joined = word > upper.to && word < limit && source.tokens[word]?.kind === "word" && to === upper.to;
  return joined && source.quantities.at(word, "size") === null ? kindAs("measure", "number-in-adjective") : null;
}

const UNITS = [
  "length",
  "weight",
  "volume",
  "area",
  "speed",
  "temperature",
  "calibre",
  "percent",
  "money",
  "second",
  "minute",
  "hour",
  "clock-behind",
];

/** "24/7", "1/2". */
function slashed({ source: { tokens }, amount, limit }: Candidate): boolean {
  const [mark, next] = [tokens[amount.to], tokens[amount.to + 1]];
  return amount.to + 1 < limit && mark?.text === "/" && mark.glued && next?.glued === true && next.kind === "number";
}

/** "Mirage 2000", "resolution 2227"; a word in lower case only where nothing counted follows ("on the road 20 people"). */
function introduced({ source: { tokens, quantities }, amount, floor, limit }: Candidate): boolean {
  let at = amount.from;
  while (at > floor && tokens[at - 1]?.kind === "mark" && (tokens[at - 1]?.text === "." || tokens[at - 1]?.text === "°")) at -= 1;
  const cue = quantities.before(at, "name-before");
  if (cue === null || cue.from < floor || amount.digits?.grouped === true) return false;
  if (at < amount.from || (tokens[cue.from]?.capital === true && cue.from > floor)) return true;
  return amount.to >= limit || quantities.at(amount.to, "counted") === null;
}

/** The "1." or "1)" that numbers a paragraph. */
function numbered({ source: { tokens }, amount, floor, limit }: Candidate): boolean {
  const mark = tokens[amount.to];
  const closes = mark?.glued === true && (mark.text === "." || mark.text === ")") && amount.to < limit;
  return amount.from === floor && closes && (digitsOf(tokens[amount.from]?.text ?? "") ?? 100) < 100;
}
