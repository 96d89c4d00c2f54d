import type { Amount, NumberSource } from "./amounts.ts";
import type { Cue } from "./cues.ts";
import type { NumberForm } from "./mention.ts";

/** What the words around a number say of it. Tokens `from` to `to` (exclusive) take those words in where they touch it. */
export interface Bounds {
  form: NumberForm;
  from: number;
  to: number;
  /** Where the words that bound it end, even if the counted noun stands between: "vingt morts au moins". */
  statedTo: number;
  definite: boolean;
  additional: boolean;
}

const JOINERS = new Set(["'", "’", "-", "‐", "‑"]);
const BOUNDS = ["minimum", "maximum", "about"];
const LEADING = [...BOUNDS, "additional", "definite"];
const OPENINGS = ["unit", "ten", "score", "hundred", "power", "article", "group", "groups", "vague", ...BOUNDS];
/** How many tokens may stand between a number and the bound behind it. */
const REACH_BEHIND = 3;
/** From here on "over" is a bound, not a place. */
const MANY = 10;
const UNITS = ["length", "weight", "hour", "minute", "second", "day", "week", "month", "year", "decade", "century"];
/** A bound wins over what is looser: "at least about 20" is at least 20. */
const STRENGTH: readonly NumberForm[] = ["exact", "indefinite", "about", "maximum", "minimum"];

/** Reads the bounds before a number ("at least a further 20") and behind it ("20 or more", "vingt morts au moins"). */
export function readBounds(source: NumberSource, amount: Amount, floor: number, limit: number): Bounds {
  const before = readBefore(source, amount, floor);
  const behind = readBehind(source, amount, limit);
  const vague = amount.form === "vague";
  return {
    form: vague ? "vague" : [amount.form, before.form, behind.form].reduce<NumberForm>(stronger, "exact"),
    from: before.from,
    to: behind.to,
    statedTo: behind.statedTo,
    definite: !vague && (before.definite || amount.definite),
    additional: before.additional || behind.additional,
  };
}

function stronger(a: NumberForm, b: NumberForm): NumberForm {
  return STRENGTH.indexOf(b) > STRENGTH.indexOf(a) ? b : a;
}

function unbounded(amount: Amount): Bounds {
  return { form: "exact", from: amount.from, to: amount.to, statedTo: amount.to, definite: false, additional: false };
}

function readBefore(source: NumberSource, amount: Amount, floor: number): Bounds {
  const { tokens, numbers } = source;
  const bounds = unbounded(amount);
  for (;;) {
    const cue = numbers.before(skipJoiner(tokens, bounds.from, floor), LEADING);
    if (cue === null || cue.from < floor || cue.flag === "after" || !mayBound(source, cue, amount)) return bounds;
    if (cue.kind === "definite") {
      bounds.definite = true;
      return bounds;
    }
    if (cue.kind === "additional") bounds.additional = true;
    else bounds.form = stronger(bounds.form, cue.kind as NumberForm);
    bounds.from = cue.from;
  }
}

/** "drove over a mine", "around a bend", "about both": words of place and topic bound nothing, nor does "gone up to 40"; "about an hour" is bounded. */
function mayBound({ quantities, numbers }: NumberSource, cue: Cue, amount: Amount): boolean {
  if (cue.kind === "maximum" && numbers.before(cue.from, "change") !== null) return false;
  if (!BOUNDS.includes(cue.kind) || cue.flag === "both") return true;
  if (amount.definite) return false;
  if (amount.form === "indefinite") return quantities.at(amount.to, UNITS) !== null;
  return cue.flag !== "many" || (amount.value ?? 0) >= MANY;
}

function skipJoiner(tokens: NumberSource["tokens"], at: number, floor: number): number {
  return at - 1 > floor && JOINERS.has(tokens[at - 1]?.text ?? "") && tokens[at]?.glued === true ? at - 1 : at;
}

function readBehind(source: NumberSource, amount: Amount, limit: number): Bounds {
  const { tokens, numbers } = source;
  const bounds = unbounded(amount);
  const sign = tokens[amount.to];
  if (amount.to < limit && sign?.text === "+" && sign.glued)
    return { ...bounds, form: "minimum", to: amount.to + 1, statedTo: amount.to + 1 };
  bounds.additional = isMore(source, amount.to);
  for (let at = amount.to; at < limit && at <= amount.to + REACH_BEHIND; at += 1) {
    const cue = numbers.at(at, BOUNDS);
    if (cue !== null && cue.to <= limit && standsBehind(source, cue.to, cue.flag)) {
      return { ...bounds, form: cue.kind as NumberForm, to: at === amount.to ? cue.to : amount.to, statedTo: cue.to };
    }
    const token = tokens[at];
    if ((token?.kind !== "word" && !JOINERS.has(token?.text ?? "")) || numbers.at(at, "link") !== null) break;
  }
  return bounds;
}

/** "dix autres", "une quinzaine d'autres". */
function isMore({ tokens, numbers }: NumberSource, at: number): boolean {
  const of = numbers.at(at, "zero-close")?.to ?? at;
  const next = of > at && JOINERS.has(tokens[of]?.text ?? "") ? of + 1 : of;
  return numbers.at(next, "additional")?.flag === "after";
}

/** True of "or more"; of "at least" only where no number follows that it could bound. */
function standsBehind({ tokens, numbers }: NumberSource, after: number, flag: string): boolean {
  if (flag === "after") return true;
  return flag === "both" && tokens[after]?.kind !== "number" && numbers.at(after, OPENINGS) === null;
}
