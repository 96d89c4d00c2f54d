/** Advance widths of Inter, regular, in hundredths of the font size; marks over letters add nothing. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [18, "\u2009\u202f"],
  [24, "ijl"],
  [26, "’‘I"],
  [28, " \u00a0"],
  [30, "!,.:·';"],
  [33, "t|"],
  [36, "()/[]\\f"],
  [39, "r"],
  [41, "1"],
  [44, "{}“”"],
  [47, '-_"^*–†?'],
  [53, "s"],
  [55, "kxz"],
  [57, "avyceJL7«»"],
  [59, "hnu5F"],
  [61, "Eobdgpq2"],
  [63, "36890#Z"],
  [65, "$&PRSBT4"],
  [66, "+<=>~±×K"],
  [69, "AVXY"],
  [73, "CDHU"],
  [76, "GNOQ"],
  [84, "w→←≥≤"],
  [90, "m…M"],
  [99, "W%@—"],
];

const BY_LETTER = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));

/** What a letter outside the table is taken for: wide enough for any Latin one. */
const OTHER = 66;

/** Fallback fonts of readers without Inter stay within it. */
const ALLOWANCE = 1.04;

/** Semibold is that much wider. */
const BOLD = 1.05;

/**
 * About how wide a text is drawn, in pixels: drawing at build has no browser to ask. Slightly too wide rather than
 * too narrow.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let hundredths = 0;
  for (const letter of text.normalize("NFD").replace(/\p{M}/gu, "")) hundredths += BY_LETTER.get(letter) ?? OTHER;
  return (hundredths / 100) * size * ALLOWANCE * (bold ? BOLD : 1);
}

/** The text itself if it fits, else its longest beginning that does, with an ellipsis. */
export function fitText(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join("").trimEnd()}…`, size) > room) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** A text cut at its spaces into lines that fit; a single word that does not fit is cut short. */
export function wrapText(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size) > room) {
      lines.push(fitText(line, size, room));
      line = word;
    } else line = longer;
  }
  lines.push(fitText(line, size, room));
  return lines;
}
