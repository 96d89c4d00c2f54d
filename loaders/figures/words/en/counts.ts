import { groupDigits } from "../common.ts";
import type { Count, Noun, Sum } from "../say.ts";
import { NOUNS } from "./terms.ts";

/** The noun in the form that the number asks for. */
export function noun(value: number, name: Noun): string {
  return NOUNS[name][value === 1 ? 0 : 1];
}

/** The number with its noun; "no" for zero. */
export function count(value: number, name: Noun): string {
  return `${value === 0 ? "no" : groupDigits(value)} ${noun(value, name)}`;
}

/** A part of a whole; a whole of one or two has words of its own. */
export function share(part: number, whole: number, noun: Noun): string {
  const many = NOUNS[noun][1];
  if (whole === 1) return part === 1 ? `the one ${NOUNS[noun][0]}` : `not the one ${NOUNS[noun][0]}`;
  if (part === whole) return whole === 2 ? `both ${many}` : `all ${groupDigits(whole)} ${many}`;
  return `${part === 0 ? "none" : groupDigits(part)} of the ${groupDigits(whole)} ${many}`;
}

/** For what is denied of each. */
export function any(whole: number, noun: Noun): string {
  const [one, many] = NOUNS[noun];
  if (whole < 3) return whole === 2 ? `either ${one}` : `the one ${one}`;
  return `any of the ${groupDigits(whole)} ${many}`;
}

/** A count as far as it is known, written out. */
export function toll({ low, best, high }: Count, stated = false): string {
  const n = groupDigits;
  if (low === null && best === null && high === null) return stated ? "some, number not stated" : "not stated";
  if (low !== null && high !== null)
    return low === high ? n(low) : best === null ? `${n(low)} to ${n(high)}` : `${n(best)} (${n(low)} to ${n(high)})`;
  if (low !== null) return best === null || best === low ? `at least ${n(low)}` : `${n(best)} (at least ${n(low)})`;
  if (high !== null) return best === null || best === high ? `up to ${n(high)}` : `${n(best)} (up to ${n(high)})`;
  return `about ${n(best ?? 0)}`;
}

/** The ends of what sources give. */
export function bounds({ low, high, open }: Omit<Sum, "best">): string {
  const more = open ? " or more" : "";
  return low === high ? `${groupDigits(low ?? 0)}${more}` : `${groupDigits(low ?? 0)} to ${groupDigits(high ?? 0)}${more}`;
}

/** A sum short enough to stand at the end of a line. */
export function sum({ low, best, high, open }: Sum): string {
  if (low === null || best === null || high === null) return "not stated";
  const n = groupDigits;
  if (low === high) return open ? `at least ${n(best)}` : n(best);
  return `${n(best)} (${n(low)}–${n(high)}${open ? "+" : ""})`;
}

/** A sum as the object of a sentence on people killed. */
export function killed({ low, best, high, open }: Sum): string {
  if (best === null) return "a number of people that is not stated";
  const people = `${groupDigits(best)} ${NOUNS.person[best === 1 ? 0 : 1]}`;
  if (low === high) return open ? `at least ${people}` : people;
  return `${people} (sources give ${bounds({ low, high, open })})`;
}

/** What is reported and what is recalled; what is none is left out. */
export function tally(reported: number, recalled: number): string {
  const parts = [
    ...(reported === 0 ? [] : [`${groupDigits(reported)} reported`]),
    ...(recalled === 0 ? [] : [`${groupDigits(recalled)} recalled`]),
  ];
  return parts.join(", ");
}
