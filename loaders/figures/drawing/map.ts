import * as Plot from "@observablehq/plot";
import type { DrawContext, DrawWords } from "../../model/figure.ts";
import { type MapRow, VAGUE } from "../rows/map-rows.ts";
import type { Say } from "../words/say.ts";
import { colourKey, groupColour } from "./colour-key.ts";
import { type MapFrame, mapFrame, type Point } from "./map-frame.ts";
import { ledNames } from "./map-leaders.ts";
import { countryNames, countsWithin, dodged, placeNames, type Spot, sized } from "./map-marks.ts";
import { asIs, emptyFrame, labels, linked, rules, signMark } from "./marks.ts";
import { type Outlines, outlines } from "./outlines.ts";
import { strip } from "./strip.ts";
import { surface } from "./surface.ts";

type Words = DrawWords<MapRow, Say>;

function pointOf({ latitude, longitude }: MapRow): Point | null {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

function spotMark(spots: readonly Spot[], words: Words, context: DrawContext): Plot.Markish {
  return Plot.dot(spots, {
    x: asIs((spot) => spot.x),
    y: asIs((spot) => spot.y),
    r: asIs((spot) => spot.r),
    fill: asIs(({ row }) => context.colour(row.reported > 0 ? groupColour(row.group) : "ground")),
    stroke: asIs(({ row }) =>
      row.reported > 0 && row.kind === "places" ? context.colour("ground") : context.colour(groupColour(row.group)),
    ),
    strokeWidth: 1.5,
    ...linked<MapRow, Spot>(words, context, (spot) => spot),
  });
}

/** A broken ring: placed no closer than to an area or a region. */
function vagueRings(spots: readonly Spot[], context: DrawContext): Plot.Markish {
  return Plot.dot(
    spots.filter(({ row }) => VAGUE.includes(row.geo_precision)),
    {
      x: asIs((spot) => spot.x),
      y: asIs((spot) => spot.y),
      r: asIs((spot) => spot.r + 6),
      fill: "none",
      stroke: context.colour("neutral"),
      strokeDasharray: "3 3",
    },
  );
}

function ground(lines: Outlines, context: DrawContext): Plot.Markish[] {
  return [
    Plot.geo(lines.land, { fill: context.colour("land") }),
    Plot.geo(lines.regions, { stroke: context.colour("region"), strokeWidth: 0.75 }),
    Plot.geo(lines.borders, { stroke: context.colour("border"), strokeWidth: 1 }),
  ];
}

/** The earth under the marks is drawn by Plot's projection, the marks at the same pixels by the frame's own. */
function projection(frame: MapFrame): Plot.ProjectionOptions {
  const corners: [number, number][] = [
    [frame.west, frame.south],
    [frame.east, frame.north],
  ];
  return {
    type: "mercator",
    domain: { type: "MultiPoint", coordinates: corners },
    precision: 1,
  } as Plot.ProjectionOptions;
}

type Item = Omit<Spot, "x" | "y" | "r">;

/** Under the map: the colours, and the attacks that have no place on it. */
function below(items: { outside: Item[]; unplaced: Item[] }, rows: readonly MapRow[], top: number, words: Words, context: DrawContext) {
  const named = (list: readonly Item[]) => list.map((item) => ({ item, name: words.name(item.row) }));
  const groups = rows.map(({ group }) => group);
  const key = colourKey(groups, top + 6, words, context);
  const beyond = strip(named(items.outside), words.labels.outside ?? "", key.bottom + 4, context);
  const unplaced = strip(named(items.unplaced), words.labels.unplaced ?? "", beyond.bottom + 4, context);
  const spots = [...beyond.placed, ...unplaced.placed].map(({ item, x, y }): Spot => ({ ...item, x, y, r: 5.5 }));
  return { spots, signs: key.signs, texts: [...key.texts, ...beyond.texts, ...unplaced.texts], bottom: unplaced.bottom + 2 };
}

/** First-level borders are drawn in countries with attacks; they need more room than a small screen has. */
function detailed(items: readonly Item[], narrow: boolean): string[] {
  if (narrow) return [];
  return [...new Set(items.map(({ row }) => row.country).filter((country) => country !== null))].sort();
}

/** Where attacks happened: attacks one by one around their places if they are few, else circles sized by their number. */
export function attackMap(rows: readonly MapRow[], words: Words, context: DrawContext): SVGSVGElement {
  const { document, width, narrow } = context;
  if (rows.length === 0) {
    const { marks, height } = emptyFrame(words.labels.empty ?? "", context);
    return surface(document, { width, height, marks });
  }
  const items = rows.map((row, index): Item & { point: Point | null } => {
    return { row, index, eventIds: row.event_ids.split(";"), point: pointOf(row) };
  });
  const points = items.map(({ point }) => point).filter((point) => point !== null);
  const frame = mapFrame(points, width, narrow ? 1.05 : 0.56);
  const inside = items.filter(({ point }) => point !== null && frame.holds(point));
  const outside = items.filter(({ point }) => point !== null && !frame.holds(point));
  const unplaced = items.filter(({ point }) => point === null);
  const spots = (rows.some(({ kind }) => kind === "places") ? sized : dodged)(inside, frame, narrow);
  const lines = outlines(frame, detailed(inside, narrow));
  const places = placeNames(spots, words.name, frame, context);
  const names = lines.names.map(({ country, ...place }) => ({ text: words.say.country(country), ...place }));
  const under = below({ outside, unplaced }, rows, frame.height, words, context);
  const led = ledNames(places.unnamed, spots, places.boxes, words.name, frame, context);
  const counts = countsWithin(led.unnamed, spots, ({ reported, recalled }) => words.say.number(reported + recalled));
  const texts = [...countryNames(names, led.boxes, frame), ...places.labels, ...led.labels, ...counts, ...under.texts];
  const dots = [vagueRings(spots, context), spotMark([...spots, ...under.spots], words, context)];
  const lead = led.lines.length === 0 ? [] : [rules(led.lines, context, "neutral")];
  const marks = [...ground(lines, context), ...lead, signMark(under.signs, context), ...dots, ...labels(texts, context)];
  return surface(document, {
    width,
    height: under.bottom,
    marginBottom: under.bottom - frame.height,
    projection: projection(frame),
    marks,
  });
}
