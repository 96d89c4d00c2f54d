/** Windows-1252 from 0x80 to 0x9f; the rest is as in Latin-1. Node 20's own decoder leaves these as control characters. */
const UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Text of bytes in Windows-1252, in which every byte is a character. */
export function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (character) => UPPER[character.charCodeAt(0) - 0x80] ?? character);
}

/** One character as Windows-1252 has it; null if it has none. */
export function windows1252Byte(character: string): number | null {
  const at = UPPER.indexOf(character);
  if (at >= 0) return 0x80 + at;
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : null;
}
