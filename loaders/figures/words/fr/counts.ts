import { groupDigits } from "../common.ts";
import type { Count, Noun, Sum } from "../say.ts";
import { NOUNS } from "./terms.ts";

/** Digits as French prints them: a comma before decimals. */
export function digits(value: number, decimals?: number): string {
  return groupDigits(value, decimals).replace(".", ",");
}

/** In French nought is singular, as one is. */
export function isPlural(value: number): boolean {
  return Math.abs(value) >= 2;
}

/** Whether a noun is feminine: words that agree with it ask. */
export function isFeminine(name: Noun): boolean {
  return NOUNS[name][2];
}

/** The noun in the form that the number asks for. */
export function noun(value: number, name: Noun): string {
  return NOUNS[name][isPlural(value) ? 1 : 0];
}

/** "Aucune attaque", "une attaque", "5 attaques". */
export function count(value: number, name: Noun): string {
  const ending = isFeminine(name) ? "e" : "";
  const number = value === 0 ? `aucun${ending}` : value === 1 ? `un${ending}` : digits(value);
  return `${number} ${noun(value, name)}`;
}

/** A part of a whole; a whole of one or two has words of its own. */
export function share(part: number, whole: number, name: Noun): string {
  const [one, many, feminine] = NOUNS[name];
  const ending = feminine ? "e" : "";
  if (whole === 1) return part === 1 ? `${feminine ? "la seule" : "le seul"} ${one}` : `pas ${feminine ? "la seule" : "le seul"} ${one}`;
  if (part === whole) return whole === 2 ? `les deux ${many}` : `les ${digits(whole)} ${many}`;
  if (part === 0) return `aucun${ending} des ${digits(whole)} ${many}`;
  return `${part === 1 ? `un${ending}` : digits(part)} des ${digits(whole)} ${many}`;
}

/** For what is denied of each. */
export function any(whole: number, name: Noun): string {
  const [one, many, feminine] = NOUNS[name];
  if (whole === 1) return `${feminine ? "la seule" : "le seul"} ${one}`;
  return `aucun${feminine ? "e" : ""} des ${whole === 2 ? "deux" : digits(whole)} ${many}`;
}

/** A count as far as it is known, written out. */
export function toll({ low, best, high }: Count, stated = false): string {
  const n = digits;
  if (low === null && best === null && high === null) return stated ? "plusieurs, nombre non précisé" : "non précisé";
  if (low !== null && high !== null)
    return low === high ? n(low) : best === null ? `de ${n(low)} à ${n(high)}` : `${n(best)} (de ${n(low)} à ${n(high)})`;
  if (low !== null) return best === null || best === low ? `au moins ${n(low)}` : `${n(best)} (au moins ${n(low)})`;
  if (high !== null) return best === null || best === high ? `jusqu’à ${n(high)}` : `${n(best)} (jusqu’à ${n(high)})`;
  return `environ ${n(best ?? 0)}`;
}

/** The ends of what sources give. */
export function bounds({ low, high, open }: Omit<Sum, "best">): string {
  const more = open ? " ou plus" : "";
  return low === high ? `${digits(low ?? 0)}${more}` : `de ${digits(low ?? 0)} à ${digits(high ?? 0)}${more}`;
}

/** A sum short enough to stand at the end of a line. */
export function sum({ low, best, high, open }: Sum): string {
  if (low === null || best === null || high === null) return "non précisé";
  const n = digits;
  if (low === high) return open ? `au moins ${n(best)}` : n(best);
  return `${n(best)} (${n(low)}–${n(high)}${open ? "+" : ""})`;
}

/** A sum as what an attack or several cost: "7 morts", "au moins un mort". */
export function killed({ low, best, high, open }: Sum): string {
  if (best === null) return "un nombre de morts qui n’est pas précisé";
  const dead = best === 0 ? "aucun mort" : best === 1 ? "un mort" : `${digits(best)} morts`;
  if (low === high) return open ? (best === 0 ? "un nombre de morts qui n’est pas précisé" : `au moins ${dead}`) : dead;
  return `${dead} (${bounds({ low, high, open })} selon les sources)`;
}

/** What is reported and what is recalled; what is none is left out. */
export function tally(reported: number, recalled: number): string {
  const parts = [
    ...(reported === 0 ? [] : [`${digits(reported)} ${isPlural(reported) ? "rapportées" : "rapportée"}`]),
    ...(recalled === 0 ? [] : [`${digits(recalled)} ${isPlural(recalled) ? "rappelées" : "rappelée"}`]),
  ];
  return parts.join(", ");
}
