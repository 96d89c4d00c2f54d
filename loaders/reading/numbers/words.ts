import type { Token } from "../../model/reading.ts";
import type { Cue, Cues } from "./cues.ts";

/** A number spelt out: tokens up to `to` (exclusive). */
export interface Spelt {
  value: number;
  to: number;
}

const HYPHENS = new Set(["-", "‐", "‑"]);
const NUMERALS = ["unit", "ten", "score", "hundred", "power", "article"];
const LINKED = [...NUMERALS, "link"];

/** What has been read so far: `total` closed by powers of a thousand, `open` below a thousand, and the kind of the last word. */
interface State {
  total: number;
  open: number;
  last: string;
  to: number;
}

/**
 * Composes a number from the numerals of the `numbers` table: "twenty-four", "a hundred and thirty-two", "deux cent mille", "soixante et onze".
 * An article counts only before a multiplier, after tens and hundreds ("cent un") or after a link ("vingt et un"). Null if no numeral begins at the token.
 */
export function readWords(tokens: readonly Token[], cues: Cues, from: number, limit: number): Spelt | null {
  let state: State = { total: 0, open: 0, last: "", to: from };
  for (let at = from; at < limit; ) {
    const next = step(state, tokens, cues, at, limit);
    if (next === null) break;
    state = next;
    at = skipHyphen(tokens, cues, state.to, limit);
  }
  return state.to === from ? null : { value: state.total + state.open, to: state.to };
}

/** The state after one more numeral, with the link before it if it needs one; null if the numeral does not go on from here. */
function step(state: State, tokens: readonly Token[], cues: Cues, at: number, limit: number): State | null {
  const numeral = cues.at(at, NUMERALS);
  if (numeral !== null) return numeral.to <= limit ? append(state, numeral, cues, false) : null;
  const link = state.last === "" ? null : cues.at(at, "link");
  if (link === null) return null;
  const linked = cues.at(skipHyphen(tokens, cues, link.to, limit), NUMERALS);
  return linked !== null && linked.to <= limit && mayLink(state, linked) ? append(state, linked, cues, true) : null;
}

/** "a hundred and five", "vingt et un", "soixante et onze"; not "two and three". */
function mayLink(state: State, numeral: Cue): boolean {
  if (state.last === "hundred" || state.last === "power")
    return numeral.kind === "unit" || numeral.kind === "ten" || numeral.kind === "score";
  const one = numeral.kind === "article" || numeral.value === 1 || numeral.value === 11;
  return one && (state.last === "ten" || state.last === "score");
}

/** A power of a thousand ends what can be multiplied; "millions" alone is no number. */
function append(state: State, numeral: Cue, cues: Cues, linked: boolean): State | null {
  const { kind, value, to } = numeral;
  if (kind === "article") return appendArticle(state, numeral, cues, linked);
  if (kind === "unit" && takesUnit(state, value)) return { ...state, open: state.open + value, last: "unit", to };
  if ((kind === "ten" || kind === "score") && takesTen(state)) return { ...state, open: state.open + value, last: kind, to };
  if (kind === "hundred" && state.open < 100 && state.last !== "hundred")
    return { ...state, open: Math.max(state.open, 1) * value, last: kind, to };
  if (
    kind === "power" &&
    state.last !== "power" &&
    (state.last !== "" || value <= 1000) &&
    (state.total === 0 || state.total >= value * 1000)
  ) {
    return { total: state.total + Math.max(state.open, 1) * value, open: 0, last: kind, to };
  }
  return null;
}

function appendArticle(state: State, numeral: Cue, cues: Cues, linked: boolean): State | null {
  if (state.last === "")
    return cues.at(numeral.to, ["hundred", "power"]) === null ? null : { ...state, open: 1, last: "article", to: numeral.to };
  const one = linked || ["ten", "score", "hundred", "power"].includes(state.last);
  return one && state.open % 10 === 0 ? { ...state, open: state.open + 1, last: "unit", to: numeral.to } : null;
}

function takesUnit(state: State, value: number): boolean {
  if (state.last === "ten") return value < 10;
  if (state.last === "score") return value < 20;
  return state.last === "" || state.last === "hundred" || state.last === "power";
}

function takesTen(state: State): boolean {
  return state.last === "" || state.last === "hundred" || state.last === "power";
}

/** "twenty-four": the hyphen between two numerals. */
function skipHyphen(tokens: readonly Token[], cues: Cues, at: number, limit: number): number {
  const token = tokens[at];
  const hyphen = token !== undefined && at + 1 < limit && token.glued && HYPHENS.has(token.text) && tokens[at + 1]?.glued === true;
  return hyphen && cues.at(at + 1, LINKED) !== null ? at + 1 : at;
}
