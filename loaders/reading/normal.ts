const LIGATURES: Record<string, string> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", ı: "i", đ: "d" };

/**
 * The form that lexicons are matched on: lower case, without accents, ligatures (of print too: "ofﬁcials") spelt out.
 * Takes one run of letters or digits; gives the same for "Ménaka", "MENAKA" and "menaka".
 */
export function normalise(word: string): string {
  const lower = word.toLowerCase();
  return isAscii(lower) ? lower : strip(lower);
}

function strip(lower: string): string {
  return lower
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[œæßøłıđ]/g, (letter) => LIGATURES[letter] ?? letter);
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) > 127) return false;
  return true;
}
