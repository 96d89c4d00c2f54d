import { plainColour, type Theme } from "../figures/drawing/palette.ts";
import { wrapText } from "../figures/drawing/text-width.ts";
import type { Edition } from "../model/edition.ts";
import type { ReportLanguage } from "../model/language.ts";
import { html } from "../report/escape.ts";
import { shortDigest } from "./citable.ts";
import { citingWords } from "./words.ts";

const WIDTH = 680;
const MARGIN = 32;
const SIZE = 18;
const LINE = 27;

/** What stands in the place of a frozen drawing that named a person, in the drawing's language: which one, and why it is not shown. */
export function frozenNote(edition: Edition, figure: string, reason: string, theme: Theme, language: ReportLanguage): string {
  const words = citingWords(language).withheld(figure, edition.id, reason, shortDigest(edition.figures[figure] ?? ""));
  const lines = words.flatMap((text) => [...wrapText(text, SIZE, WIDTH - 2 * MARGIN), ""]);
  const height = 2 * MARGIN + lines.length * LINE;
  const rows = lines.map(
    (line, index) =>
      html`<text x="${MARGIN}" y="${MARGIN + SIZE + index * LINE}" font-size="${SIZE}" fill="${plainColour("ink", theme)}">${line}</text>`,
  );
  return html`<svg xmlns="http://www.w3.org/2000/svg" lang="${language}" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="Inter, sans-serif" role="img" aria-label="${words.join(" ")}">
<rect width="${WIDTH}" height="${height}" fill="${plainColour("ground", theme)}"/>
${rows}</svg>
`.source;
}
