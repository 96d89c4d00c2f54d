import { type Brief, type BriefFigure, briefWords, type Passage } from "../briefing/brief.ts";
import { nativeChart } from "../briefing/charts.ts";
import { cite } from "../citing.ts";
import { plainColour } from "../figures/drawing/palette.ts";
import type { DrawnFigure } from "../model/figure.ts";
import { figureCitable, reportCitable } from "./citation/citables.ts";
import { exhibits, runs } from "./passages.ts";
import type { Rasteriser } from "./picture/rasterise.ts";
import { compareEvents, type Site } from "./site-index.ts";

/** Passages in the notes of a figure; the report has them all. */
const MOST_PASSAGES = 12;

/** Pixels of a picture for each of the drawing's. */
const SHARPER = 2;

/** What a brief says of figures of the report. */
export function briefOf(site: Site, figures: readonly DrawnFigure[], rasterise: Rasteriser): Brief {
  const { settings } = site.input;
  const words = briefWords(settings.language);
  return {
    title: words.title(settings.title),
    language: settings.language,
    authors: settings.authors,
    citation: cite(reportCitable(site), "text"),
    words,
    figures: figures.map((figure) => figureOf(site, figure, rasterise)),
  };
}

function figureOf(site: Site, figure: DrawnFigure, rasterise: Rasteriser): BriefFigure {
  const { language, labels } = site.words;
  const { id, number, words, columns, table } = figure;
  const shown = columns.flatMap(({ kind }, index) => (kind === "events" ? [] : [index]));
  return {
    ...words,
    id,
    kicker: `${labels.figure} ${number} · ${site.input.settings.title}`,
    citation: cite(figureCitable(site, figure), "text"),
    chart: nativeChart(figure, language),
    picture: pictureOf(figure, rasterise),
    table: {
      heads: shown.map((index) => columns[index]?.label[language] ?? columns[index]?.name ?? ""),
      rows: table.map(({ cells }) => shown.map((index) => cells[index]?.text ?? "")),
    },
    passages: passagesOf(site, figure),
  };
}

/** The drawing alone, on its own ground: headline, source and citation stand around it in the brief. */
function pictureOf({ svgWide }: DrawnFigure, rasterise: Rasteriser): BriefFigure["picture"] {
  const [, width = "1", height = "1"] = /\sviewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svgWide) ?? [];
  const plain = svgWide.replace(/var\(--figure-([a-z-]+)\)/g, (_, key: string) => plainColour(key, "light"));
  const ground = `<rect width="${width}" height="${height}" fill="${plainColour("ground", "light")}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}" font-family="Inter">${ground}${plain}</svg>`;
  return { png: rasterise(svg, { width: Math.round(Number(width) * SHARPER) }), width: Number(width), height: Number(height) };
}

/** The first passages of each event, so that none of many is left out for another's twelve. */
function passagesOf(site: Site, { eventIds }: DrawnFigure): Passage[] {
  const events = eventIds.flatMap((id) => site.eventById.get(id) ?? []).sort(compareEvents);
  const each = Math.max(1, Math.floor(MOST_PASSAGES / Math.max(1, events.length)));
  const chosen = events.flatMap((event) =>
    exhibits(site, event.evidence)
      .filter(({ part }) => part === "body")
      .slice(0, each),
  );
  return chosen.slice(0, MOST_PASSAGES).map((exhibit) => {
    const { publisher, published, id } = exhibit.article;
    const quote = runs(exhibit)
      .map(({ text }) => text)
      .join("")
      .trim();
    return {
      quote,
      from: [publisher, published === null ? null : site.words.date(published), id].filter((part) => part !== null).join(", "),
    };
  });
}
