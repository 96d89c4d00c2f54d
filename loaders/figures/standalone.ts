import type { DrawnFigure } from "../model/figure.ts";
import type { ReportLanguage } from "../model/language.ts";
import { type Inner, innerOf, withoutLinks } from "./drawing/inner.ts";
import { plainColour, type Theme } from "./drawing/palette.ts";
import { wrapText } from "./drawing/text-width.ts";
import { DISPUTED_SIGN } from "./words/common.ts";

/** What stands around the drawing, so that a picture that is passed on still says where it is from. */
export interface Imprint {
  /** Above the headline: which figure of which report. */
  kicker: string;
  /** Below everything: the citation, the address, the terms. A line each. */
  foot: string[];
  /** Writes the address of a page of the report in full; null where the report has none, and nothing is then a link. */
  href: ((address: string) => string) | null;
  /** Of its words. */
  language: ReportLanguage;
}

const MARGIN = 28;

/** The serif is a little wider in semibold than the letters that are measured. */
const SERIF = 1.06;

interface Style {
  size: number;
  /** From one line to the next. */
  leading: number;
  colour: string;
  attributes: string;
  wider: number;
}

const SANS = { attributes: "", wider: 1 };
const KICKER: Style = { size: 13, leading: 24, colour: "soft", ...SANS };
const HEADLINE: Style = {
  size: 24,
  leading: 31,
  colour: "ink",
  attributes: ' font-family="\'Source Serif 4\', Georgia, serif" font-weight="600"',
  wider: SERIF,
};
const SUBTITLE: Style = { size: 14, leading: 20, colour: "soft", ...SANS };
const SMALL: Style = { size: 12, leading: 17, colour: "soft", ...SANS };

/** Words from articles stand in attributes and text alike. */
function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write them
  const legal = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "\ufffd");
  return legal
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("${", "&#36;{");
}

/**
 * A line as it is set. None of the fonts has the sign of contradiction: it is set as an equals sign with a stroke over its middle.
 *
 * @param size of the letters; the offsets are the widths of the two signs in Inter.
 */
function set(line: string, size: number): string {
  const [first = "", ...rest] = escaped(line).split(DISPUTED_SIGN);
  const offset = (em: number) => Math.round(em * size * 10) / 10;
  return first + rest.map((part) => `=<tspan dx="${offset(-0.51)}">/</tspan><tspan dx="${offset(0.15)}">${part}</tspan>`).join("");
}

/** Sets texts under each other and remembers how far down they reach. */
class Column {
  private readonly parts: string[] = [];
  y = MARGIN;
  private readonly theme: Theme;
  private readonly room: number;

  constructor(theme: Theme, room: number) {
    this.theme = theme;
    this.room = room;
  }

  add(text: string, { size, leading, colour, attributes, wider }: Style): void {
    for (const line of text === "" ? [] : wrapText(text, size, this.room / wider)) {
      const fill = plainColour(colour, this.theme);
      const baseline = Math.round(this.y + size);
      this.parts.push(`<text x="${MARGIN}" y="${baseline}" font-size="${size}"${attributes} fill="${fill}">${set(line, size)}</text>`);
      this.y += leading;
    }
  }

  rule(): void {
    const y = Math.round(this.y) + 0.5;
    this.parts.push(`<path d="M${MARGIN},${y}h${this.room}" stroke="${plainColour("rule", this.theme)}" fill="none"/>`);
  }

  draw(markup: string, height: number): void {
    this.parts.push(`<g transform="translate(${MARGIN},${Math.round(this.y)})">${markup}</g>`);
    this.y += height;
  }

  get markup(): string {
    return this.parts.join("\n");
  }
}

interface Drawing extends Inner {
  linked: boolean;
}

/** The drawing for wide pages as part of another: plain colours, ids of its own, links in full or none. */
function drawingOf(figure: DrawnFigure, theme: Theme, href: Imprint["href"]): Drawing {
  const inner = innerOf(figure.svgWide);
  const own = inner.markup
    .replace(/(\bid="|url\(#)([\w-]+?)-wide-/g, `$1$2-${theme}-`)
    .replace(/var\(--figure-([a-z-]+)\)/g, (_, key: string) => plainColour(key, theme));
  const markup = href === null ? withoutLinks(own) : withLinks(own, figure.id, href);
  return { ...inner, markup, linked: markup.includes("<a ") };
}

function withLinks(markup: string, id: string, href: (address: string) => string): string {
  return markup.replace(/(<a [^>]*?\bhref=")([^"]*)"/g, (_, before: string, address: string) => {
    const page = address.startsWith("#") ? `/figures/${id}${address}` : address;
    return `${before}${href(page)}"`;
  });
}

/**
 * A figure as a picture that stands by itself: headline, subtitle, drawing, notes, source and imprint on its own ground, in plain
 * colours, with ids that no other figure and not its counterpart on the other ground has. Long lines are wrapped; the picture grows
 * downwards. Faces are named, not brought: see `embedFonts` for a file, `openRasteriser` for a PNG.
 * Pure: the same figure gives the same text.
 */
export function standaloneFigure(figure: DrawnFigure, theme: Theme, imprint: Imprint): string {
  const { words } = figure;
  const drawing = drawingOf(figure, theme, imprint.href);
  const column = new Column(theme, drawing.width);
  column.add(imprint.kicker, KICKER);
  column.add(words.headline, HEADLINE);
  column.y += 3;
  column.add(words.subtitle, SUBTITLE);
  column.y += 20;
  column.draw(drawing.markup, drawing.height);
  column.y += 22;
  column.add(words.note, SMALL);
  column.add(`${words.n}. ${words.source}`, SMALL);
  column.y += 6;
  column.rule();
  column.y += 9;
  for (const line of imprint.foot) column.add(line, SMALL);
  const [width, height] = [drawing.width + 2 * MARGIN, Math.ceil(column.y + MARGIN - 10)];
  const role = drawing.linked ? "group" : "img";
  return `<svg xmlns="http://www.w3.org/2000/svg" lang="${imprint.language}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="${role}" aria-label="${escaped(words.alt)}" font-family="Inter, 'Helvetica Neue', Arial, sans-serif">
<rect width="${width}" height="${height}" fill="${plainColour("ground", theme)}"/>
${column.markup}
</svg>
`;
}

/** The same picture so many times as large, in pixels. */
export function enlarged(svg: string, times: number): string {
  return svg.replace(/ width="([\d.]+)" height="([\d.]+)"/, (_, width: string, height: string) => {
    return ` width="${Number(width) * times}" height="${Number(height) * times}"`;
  });
}
