import Library from "pptxgenjs";
import { normaliseArchive } from "./archive.ts";
import { type Brief, type BriefFigure, type BriefWords, type NativeChart, plainText } from "./brief.ts";

/** The types describe a module whose class stands one level down; what is loaded is the class itself. */
const Presentation = Library as unknown as typeof Library.default;

/** Inches of a wide slide, and the room for a drawing on it. */
const WIDTH = 13.333;
const MARGIN = 0.6;
const ROOM = { x: MARGIN, y: 2.05, w: WIDTH - 2 * MARGIN, h: 3.95 };

/** Faces that every computer has: a deck is edited where ours are not installed. */
const SERIF = "Georgia";
const SANS = "Arial";
const INK = "1B1B1B";

/** The layout of every slide, with a headline that outlines and screen readers know as its title. */
const LAYOUT = "Figure";
const HEADLINE = "headline";
const SOFT = "595959";

/** A deck with one slide for each figure: charts that can be edited where the type allows, pictures elsewhere. */
export async function briefPptx({ title, authors, language, figures, words }: Brief): Promise<Uint8Array> {
  const deck = new Presentation();
  deck.layout = "LAYOUT_WIDE";
  deck.title = plainText(title);
  deck.author = plainText(authors);
  deck.company = plainText(authors);
  deck.theme = { headFontFace: SERIF, bodyFontFace: SANS };
  deck.defineSlideMaster({
    title: LAYOUT,
    objects: [
      {
        placeholder: {
          options: {
            ...{ name: HEADLINE, type: "title", x: MARGIN, y: 0.6, w: WIDTH - 2 * MARGIN, h: 0.95, margin: 0, align: "left" },
            ...{ valign: "top", fontSize: 26, bold: true, color: INK, fontFace: SERIF },
          },
          text: "",
        },
      },
    ],
  });
  for (const figure of figures) addSlide(deck, figure, words, language);
  const bytes = (await deck.write({ outputType: "uint8array" })) as Uint8Array;
  return normaliseArchive(bytes);
}

function addSlide(deck: Library.default, figure: BriefFigure, words: BriefWords, lang: string): void {
  const slide = deck.addSlide({ masterName: LAYOUT });
  const text = (value: string, options: Library.default.TextPropsOptions) =>
    slide.addText(plainText(value), { x: MARGIN, w: WIDTH - 2 * MARGIN, margin: 0, fontFace: SANS, color: SOFT, lang, ...options });
  text(figure.kicker, { y: 0.3, h: 0.3, fontSize: 12, objectName: "Number" });
  slide.addText(plainText(figure.headline), { placeholder: HEADLINE, lang, fit: "shrink" });
  // What follows the measure says how the drawing shows it.
  const subtitle = figure.chart === null ? figure.subtitle : figure.subtitle.split(/\s*;/, 1)[0];
  text(`${subtitle}. ${figure.n}.`, { y: 1.58, h: 0.42, fontSize: 13, valign: "top", fit: "shrink", objectName: "Subtitle" });
  if (figure.chart === null) addPicture(slide, figure);
  else addChart(deck, slide, figure.chart, figure.alt);
  const note = figure.chart === null ? figure.note : words.bars(figure.chart.stacked);
  text(`${note} ${figure.source}`, { y: 6.1, h: 0.62, fontSize: 10, valign: "top", fit: "shrink", objectName: "Source" });
  text(figure.citation, { y: 6.78, h: 0.5, fontSize: 9, valign: "top", color: INK, fit: "shrink", objectName: "Citation" });
  slide.addNotes(plainText(notesOf(figure, words)));
}

function addPicture(slide: Library.default.Slide, { picture, alt }: BriefFigure): void {
  const scale = Math.min(ROOM.w / picture.width, ROOM.h / picture.height);
  const [w, h] = [picture.width * scale, picture.height * scale];
  const data = `image/png;base64,${Buffer.from(picture.png).toString("base64")}`;
  slide.addImage({ data, x: ROOM.x + (ROOM.w - w) / 2, y: ROOM.y + (ROOM.h - h) / 2, w, h, altText: plainText(alt), objectName: "Figure" });
}

function addChart(deck: Library.default, slide: Library.default.Slide, chart: NativeChart, alt: string): void {
  const labels = chart.categories.map(plainText);
  const data = chart.series.map(({ name, values }) => ({ name: plainText(name), labels, values: values as number[] }));
  slide.addChart(deck.ChartType.bar, data, {
    ...ROOM,
    altText: plainText(alt),
    objectName: "Chart",
    barDir: "bar",
    barGrouping: chart.stacked ? "stacked" : "clustered",
    barGapWidthPct: 45,
    chartColors: chart.colours.map((colour) => colour.slice(1)),
    // The first line of the table is the first bar; the types know the other order only.
    catAxisOrientation: "maxMin" as "minMax",
    catAxisLabelFontFace: SANS,
    catAxisLabelFontSize: 12,
    catAxisLabelColor: INK,
    valAxisHidden: true,
    valAxisMinVal: 0,
    valGridLine: { style: "none" },
    dataBorder: { pt: 0.75, color: SOFT },
    showLegend: chart.series.length > 1,
    legendPos: "t",
    legendFontFace: SANS,
    legendFontSize: 12,
    legendColor: INK,
    showValue: true,
    dataLabelFormatCode: "0;;",
    dataLabelFontFace: SANS,
    dataLabelFontSize: 11,
    dataLabelColor: INK,
    dataLabelPosition: chart.stacked ? "ctr" : "outEnd",
  });
}

function notesOf({ headline, n, note, source, citation, passages }: BriefFigure, words: BriefWords): string {
  const quoted = passages.map(({ quote, from }) => `${words.quote(quote)} (${from})`);
  return [headline, `${n}. ${note} ${source}`, words.cite, citation, ...(quoted.length > 0 ? [words.passages, ...quoted] : [])].join(
    "\n\n",
  );
}
