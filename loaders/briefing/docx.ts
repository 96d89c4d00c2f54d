import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { normaliseArchive } from "./archive.ts";
import { type Brief, type BriefFigure, plainText } from "./brief.ts";
import { shortTable } from "./html.ts";

/** Room for a drawing on a page, in pixels of 1/96 inch: two figures go on a page. */
const ROOM = { width: 640, height: 300 };
const SERIF = "Georgia";
const SANS = "Arial";
const SOFT = "595959";
/** Twips, a twentieth of a point. */
const PAGE_MARGIN = 1020;

/** The brief as a document of figures, tables and citations. */
export async function briefDocx({ title, authors, language, citation, figures, words }: Brief): Promise<Uint8Array> {
  const document = new Document({
    title: plainText(title),
    creator: plainText(authors),
    lastModifiedBy: plainText(authors),
    styles: { default: { document: { run: { font: SERIF, size: 21, language: { value: language } } } } },
    sections: [
      {
        properties: { page: { margin: { top: PAGE_MARGIN, right: PAGE_MARGIN, bottom: PAGE_MARGIN, left: PAGE_MARGIN } } },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            children: [new TextRun({ text: plainText(title), font: SERIF, bold: true, size: 34 })],
          }),
          ...figures.flatMap((figure) => figureParts(figure, words.moreRows)),
          small(`${words.cite}${words.colon}${citation}`),
        ],
      },
    ],
  });
  return normaliseArchive(new Uint8Array(await Packer.toBuffer(document)));
}

const RULE = { style: BorderStyle.SINGLE, size: 4, color: "D9D9D6" };
const NONE = { style: BorderStyle.NONE, size: 0, color: "FFFFFF" };
const BORDERS = { top: NONE, left: NONE, right: NONE, insideVertical: NONE, bottom: RULE, insideHorizontal: RULE };

function small(text: string, keepNext = false): Paragraph {
  return new Paragraph({
    keepNext,
    spacing: { before: 60, after: 60 },
    children: [new TextRun({ text: plainText(text), font: SANS, size: 16, color: SOFT })],
  });
}

function figureParts(figure: BriefFigure, more: (count: number) => string): (Paragraph | Table)[] {
  const { picture, alt } = figure;
  const scale = Math.min(ROOM.width / picture.width, ROOM.height / picture.height);
  const transformation = { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
  const altText = { name: figure.id, description: plainText(alt), title: plainText(figure.headline) };
  const table = shortTable(figure.table);
  return [
    small(figure.kicker, true),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      keepNext: true,
      spacing: { after: 60 },
      children: [new TextRun({ text: plainText(figure.headline), font: SERIF, bold: true, size: 26, color: "1B1B1B" })],
    }),
    small(`${figure.subtitle}. ${figure.n}.`, true),
    new Paragraph({
      keepNext: true,
      alignment: AlignmentType.LEFT,
      children: [new ImageRun({ type: "png", data: picture.png, transformation, altText })],
    }),
    tableOf(table),
    ...(table.rest > 0 ? [small(more(table.rest))] : []),
    small(`${figure.note} ${figure.source}`),
    small(figure.citation),
    new Paragraph({ spacing: { after: 160 }, children: [] }),
  ];
}

function tableOf({ heads, rows }: BriefFigure["table"]): Table {
  const cell = (text: string, bold: boolean) =>
    new TableCell({
      margins: { top: 30, bottom: 30, right: 100 },
      children: [new Paragraph({ children: [new TextRun({ text: plainText(text), font: SANS, size: 15, bold })] })],
    });
  const row = (cells: string[], isHead: boolean) =>
    new TableRow({ tableHeader: isHead, cantSplit: true, children: cells.map((text) => cell(text, isHead)) });
  return new Table({
    borders: BORDERS,
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(heads, true), ...rows.map((cells) => row(cells, false))],
  });
}
