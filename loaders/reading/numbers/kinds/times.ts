import type { Token } from "../../../model/reading.ts";
import { afterHyphen, type Candidate, type Kind, kindAs } from "./candidate.ts";

const clockTo = (to: number) => kindAs("time", "clock", to, "hour");

/** "14:30", "8:30 pm". */
export function clockWithColon(candidate: Candidate): Kind | null {
  const { source, amount, limit } = candidate;
  const { tokens } = source;
  const [colon, minutes] = [tokens[amount.to], tokens[amount.to + 1]];
  if (amount.digits === null || amount.to + 1 >= limit || colon?.text !== ":" || !colon.glued || !isMinutes(minutes)) return null;
  return (amount.value ?? 99) <= 24 ? clockTo(skipZone(candidate, amount.to + 2)) : null;
}

/** "8 h 20", "18h40", "5 am", "0800 GMT", "vers 13 heures"; "24 heures" without such words is a stretch of time. */
export function clock(candidate: Candidate): Kind | null {
  const { source, upper, limit } = candidate;
  const value = upper.value ?? 9999;
  const zoned = skipZone(candidate, upper.to);
  const hour = source.quantities.at(afterHyphen(candidate, upper.to), "hour");
  if (hour === null || hour.to > limit) return zoned > upper.to && value <= 2400 ? clockTo(zoned) : null;
  if (value > 24 && !(value % 100 < 60 && value <= 2400 && upper.digits?.width === 4)) return null;
  const minutes = isMinutes(source.tokens[hour.to]) && hour.to < limit ? hour.to + 1 : hour.to;
  const certain = minutes > hour.to || zoned > hour.to || (isLetter(source.tokens[hour.from]) && value < 24);
  return certain || isIntroduced(candidate, hour.to) ? clockTo(skipZone(candidate, minutes)) : null;
}

function isMinutes(token: Token | undefined): boolean {
  return token?.kind === "number" && token.text.length === 2 && Number(token.text) < 60;
}

/** The "h" of "18h". */
function isLetter(token: Token | undefined): boolean {
  return token?.text.length === 1;
}

/** "vers 8 heures" is a time, "après 3 heures de combats" is not. */
function isIntroduced({ source: { quantities, numbers }, from, amount, limit }: Candidate, after: number): boolean {
  const introduced = quantities.before(amount.from, "clock-before") ?? quantities.before(from, "clock-before");
  return introduced !== null && (after >= limit || numbers.at(after, "zero-close") === null);
}

function skipZone({ source: { tokens, quantities }, limit }: Candidate, at: number): number {
  let end = at;
  for (let zone = quantities.at(end, "clock-behind"); zone !== null && zone.to <= limit; zone = quantities.at(end, "clock-behind")) {
    const dotted =
      tokens[zone.to]?.text === "." &&
      tokens[zone.to]?.glued &&
      tokens[zone.to - 1]?.text.length === 1 &&
      tokens[zone.to - 2]?.text === ".";
    end = dotted && zone.to < limit ? zone.to + 1 : zone.to;
  }
  return end;
}
