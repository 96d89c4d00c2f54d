import type { Say } from "../say.ts";

/** "De" before words that begin with their article or a vowel: "des deux attaques", "du seul assaut", "d’une attaque". */
export function de(text: string): string {
  if (/^les /i.test(text)) return `des ${text.slice(4)}`;
  if (/^le /i.test(text)) return `du ${text.slice(3)}`;
  return /^[aeiouyhéèêâîôœ]/i.test(text) ? `d’${text}` : `de ${text}`;
}

/** A verb or participle by the number of its subject: nought and one are singular. */
export function agree(value: number, one: string, many: string): string {
  return Math.abs(value) >= 2 ? many : one;
}

/** As within a sentence: the first letter small, unless the word is all capitals. */
export function lower(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** "À" before words that begin with their article: "au JNIM", "aux VDP", "à l’État islamique". */
export function a(text: string): string {
  if (/^les /i.test(text)) return `aux ${text.slice(4)}`;
  return /^le /i.test(text) ? `au ${text.slice(3)}` : `à ${text}`;
}

/** Whom attacks were aimed at, as the object of a sentence: "les militaires". */
export function theTarget(code: string, say: Say): string {
  return code === "other" ? "d’autres cibles" : `les ${say.plural("target", code)}`;
}
