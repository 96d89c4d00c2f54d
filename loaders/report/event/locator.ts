import * as Plot from "@observablehq/plot";
import { type MapFrame, mapFrame, type Point } from "../../figures/drawing/map-frame.ts";
import { asIs } from "../../figures/drawing/marks.ts";
import { outlines } from "../../figures/drawing/outlines.ts";
import { pageColour } from "../../figures/drawing/palette.ts";
import { newDocument } from "../../figures/drawing/paper.ts";
import { finish, surface } from "../../figures/drawing/surface.ts";
import { VAGUE } from "../../figures/rows/map-rows.ts";
import type { CaseEvent } from "../../model/event.ts";
import { html, type Markup, trusted } from "../escape.ts";
import type { Site } from "../site-index.ts";

const WIDTH = 320;
const RATIO = 0.66;

/** Degrees between the middles of the maps that are drawn: events of one stretch of land share their outlines. */
const GRID = 4;

interface Ground {
  frame: MapFrame;
  /** The drawing without its last tag: what is marked on it follows. */
  opening: string;
}

const grounds = new Map<string, Ground>();

function middleOf({ longitude, latitude }: Point): Point {
  const onGrid = (degrees: number) => Math.round(degrees / GRID) * GRID;
  return { longitude: onGrid(longitude), latitude: onGrid(latitude) };
}

/** Land, borders and the country's own regions around a point; drawn once for all events near it. */
function groundOf(site: Site, point: Point, country: string | null): Ground {
  const middle = middleOf(point);
  const key = `${site.words.language} ${middle.longitude} ${middle.latitude} ${country}`;
  const known = grounds.get(key);
  if (known) return known;
  const frame = mapFrame([middle], WIDTH, RATIO);
  const lines = outlines(frame, country === null ? [] : [country]);
  const corners = [
    [frame.west, frame.south],
    [frame.east, frame.north],
  ];
  const svg = surface(newDocument(), {
    width: frame.width,
    height: frame.height,
    projection: { type: "mercator", domain: { type: "MultiPoint", coordinates: corners } } as Plot.ProjectionOptions,
    marks: [
      Plot.geo(lines.land, { fill: pageColour("land") }),
      Plot.geo(lines.regions, { stroke: pageColour("region"), strokeWidth: 0.75 }),
      Plot.geo(lines.borders, { stroke: pageColour("border"), strokeWidth: 1 }),
      Plot.text(lines.names, {
        x: asIs((name) => name.x),
        y: asIs((name) => name.y),
        text: (name) => site.say.country(name.country),
        fill: pageColour("soft"),
        fontSize: 12,
      }),
    ],
  });
  const drawn = finish(svg, { prefix: "locator", label: "", hover: false }).outerHTML;
  const ground = { frame, opening: drawn.slice(0, drawn.lastIndexOf("</svg>")) };
  grounds.set(key, ground);
  return ground;
}

/** A small map of where an event happened; nothing if its place has no point. A broken ring stands for an area or a region. */
export function locatorMap(site: Site, event: CaseEvent): Markup | null {
  const { longitude, latitude, place, country } = event;
  if (longitude === null || latitude === null || place === null) return null;
  const { frame, opening } = groundOf(site, { longitude, latitude }, country);
  const { x, y } = frame.at({ longitude, latitude });
  const at = `cx="${Math.round(x * 10) / 10}" cy="${Math.round(y * 10) / 10}"`;
  const ring = VAGUE.includes(event.geo_precision) ? ` stroke-dasharray="3 3"` : "";
  const mark = `<circle ${at} r="5" fill="var(--figure-ink)"/><circle ${at} r="11" fill="none" stroke="var(--figure-ink)"${ring}/>`;
  const named = site.say.place(place);
  const label = html`${site.words.labels.locator(named)}`.source;
  const leftOf = x > (WIDTH * 2) / 3;
  const name =
    html`<text x="${Math.round(leftOf ? x - 16 : x + 16)}" y="${Math.round(y)}" dy="0.32em" text-anchor="${leftOf ? "end" : "start"}" font-size="13" font-weight="600" fill="var(--figure-ink)" stroke="var(--figure-land)" stroke-width="3" paint-order="stroke">${named}</text>`
      .source;
  const svg = opening.replace(/aria-label="[^"]*"/, () => `aria-label="${label}"`).replace(/role="[^"]*"/, 'role="img"');
  return html`<div class="locator">${trusted(`${svg}${mark}${name}</svg>`)}</div>`;
}
