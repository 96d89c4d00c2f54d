import { plainColour } from "../../figures/drawing/palette.ts";
import { wrapText } from "../../figures/drawing/text-width.ts";
import { html, type Markup, trusted } from "../escape.ts";

/** What stands on the picture by which a page is shown where its address is shared. */
export interface Card {
  /** What it is: "Figure 3", "Vehicle bombs", the title of the report. */
  kicker: string;
  /** The finding, or what the report is about. */
  headline: string;
  /** What is counted, of how many articles; empty where nothing is. */
  foot: string;
  /** A drawing for a page, in its colours by name; null for words alone. */
  drawing: string | null;
}

/** Pixels, as the places where addresses are shared expect them. */
export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 60;
const ROOM = CARD.width - 2 * MARGIN;
const TOP = 112;
const BOTTOM = CARD.height - 62;

/** Sizes of the headline with the lines that it may have at each: the largest that takes it whole. */
const SIZES = [
  { size: 52, lines: 1 },
  { size: 46, lines: 2 },
  { size: 40, lines: 3 },
  { size: 34, lines: 4 },
] as const;

/** A headline of words alone has the whole height. */
const ALONE = { size: 64, lines: 5 } as const;

/** The serif is a little wider in semibold than the letters that are measured. */
const WIDER = 1.06;

/** A drawing is shown whole, since half of one would say something else; only one that would shrink below this is cut. */
const SMALLEST = 0.45;

const colour = (key: string) => plainColour(key, "light");

function headline({ headline: words, drawing }: Card): { lines: string[]; size: number } {
  const sizes = drawing === null ? [ALONE, ...SIZES] : SIZES;
  const fits = sizes.map(({ size, lines }) => ({ size, most: lines, lines: wrapText(words, size, ROOM / WIDER) }));
  const found = fits.find(({ lines, most }) => lines.length <= most);
  if (found) return found;
  const { size, most, lines } = fits.at(-1) as (typeof fits)[number];
  return { size, lines: [...lines.slice(0, most - 1), `${lines[most - 1]}…`] };
}

/** A page's drawing in plain colours, as large as it fits; one that is far too long is cut where the room ends, and fades. */
function picture(drawing: string, top: number): Markup {
  const [, width = "1", height = "1"] = /\sviewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing) ?? [];
  const room = BOTTOM - top;
  const scale = Math.max(SMALLEST, Math.min(ROOM / Number(width), room / Number(height)));
  const plain = drawing.replace(/var\(--figure-([a-z-]+)\)/g, (_, key: string) => colour(key));
  const cut = Number(height) * scale > room;
  const fade = html`<defs><linearGradient id="fade" x2="0" y2="1"><stop stop-color="${colour("ground")}" stop-opacity="0"/><stop offset="1" stop-color="${colour("ground")}"/></linearGradient></defs>
<rect x="0" y="${BOTTOM - 90}" width="${CARD.width}" height="90" fill="url(#fade)"/>`;
  return html`<clipPath id="room"><rect x="0" y="${top}" width="${CARD.width}" height="${room}"/></clipPath>
<g clip-path="url(#room)"><g transform="translate(${MARGIN},${top}) scale(${scale})">${trusted(plain)}</g></g>${cut ? fade : null}`;
}

/** A card as a drawing that stands by itself. The same words and the same drawing give the same text. */
export function cardSvg(card: Card): string {
  const { lines, size } = headline(card);
  const rows = lines.map(
    (line, index) =>
      html`<text x="${MARGIN}" y="${TOP + size * (0.75 + 1.18 * index)}" fill="${colour("ink")}" font-family="Source Serif 4" font-weight="600" font-size="${size}">${line}</text>`,
  );
  const top = Math.round(TOP + size * 1.18 * lines.length + 20);
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}" font-family="Inter">
<rect width="${CARD.width}" height="${CARD.height}" fill="${colour("ground")}"/>
<rect width="${CARD.width}" height="12" fill="${colour("vehicle")}"/>
<text x="${MARGIN}" y="76" fill="${colour("soft")}" font-size="26">${card.kicker}</text>
${rows}${card.drawing === null ? null : picture(card.drawing, top)}
<text x="${MARGIN}" y="${CARD.height - 26}" fill="${colour("soft")}" font-size="22">${card.foot}</text>
</svg>`.source;
}
