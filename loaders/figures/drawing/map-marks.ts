import type { DrawContext } from "../../model/figure.ts";
import type { MapRow } from "../rows/map-rows.ts";
import type { MapFrame } from "./map-frame.ts";
import type { Label } from "./marks.ts";
import type { CountryName } from "./outlines.ts";
import { SMALL } from "./surface.ts";
import { textWidth } from "./text-width.ts";

/** A mark on the map, at its pixel. */
export interface Spot {
  row: MapRow;
  index: number;
  eventIds: string[];
  x: number;
  y: number;
  r: number;
}

/** Of a dot that is one attack. */
const radius = (narrow: boolean) => (narrow ? 4 : 5.5);

/** Where a dot may go, nearest first: rings around the true place. */
function ring(at: number, r: number): { dx: number; dy: number } {
  if (at === 0) return { dx: 0, dy: 0 };
  const level = Math.ceil((Math.sqrt(12 * at + 9) - 3) / 6);
  const within = at - (3 * level * (level - 1) + 1);
  const angle = (within / (6 * level)) * 2 * Math.PI - Math.PI / 2;
  const reach = level * (2 * r + 2);
  return { dx: reach * Math.cos(angle), dy: reach * Math.sin(angle) };
}

/** Attacks one by one: where several happened at one place, they stand around it, none hiding another. */
export function dodged(items: readonly Omit<Spot, "x" | "y" | "r">[], frame: MapFrame, narrow: boolean): Spot[] {
  const r = radius(narrow);
  const placed: Spot[] = [];
  for (const item of items) {
    const true_ = frame.at({ latitude: item.row.latitude as number, longitude: item.row.longitude as number });
    for (let at = 0; ; at++) {
      const { dx, dy } = ring(at, r);
      const [x, y] = [true_.x + dx, true_.y + dy];
      if (placed.every((other) => Math.hypot(other.x - x, other.y - y) >= 2 * r + 1.5)) {
        placed.push({ ...item, x, y, r });
        break;
      }
    }
  }
  return placed;
}

/** Places as circles whose areas are to each other as the attacks; great ones first, so that small ones lie on top. */
export function sized(items: readonly Omit<Spot, "x" | "y" | "r">[], frame: MapFrame): Spot[] {
  const size = ({ reported, recalled }: MapRow) => reported + recalled;
  const most = Math.max(1, ...items.map(({ row }) => size(row)));
  const greatest = Math.min(26, frame.width / 24);
  const spots = items.map((item) => {
    const { x, y } = frame.at({ latitude: item.row.latitude as number, longitude: item.row.longitude as number });
    return { ...item, x, y, r: Math.max(3, greatest * Math.sqrt(size(item.row) / most)) };
  });
  return spots.sort((a, b) => b.r - a.r);
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A name beside a group of marks, on the first side where it meets nothing. */
function besides(text: string, group: Box, taken: readonly Box[], frame: MapFrame): { label: Label; box: Box } | null {
  const wide = textWidth(text, SMALL);
  const middle = (group.top + group.bottom) / 2;
  const centre = (group.left + group.right) / 2;
  const [left, right] = [centre - (group.right - group.left) / 4, centre + (group.right - group.left) / 4];
  const box = (from: number, y: number): Box => ({ left: from, right: from + wide, top: y - 8, bottom: y + 8 });
  const sides: { x: number; y: number; anchor: "start" | "middle" | "end"; box: Box }[] = [
    { x: group.right + 4, y: middle, anchor: "start", box: box(group.right + 4, middle) },
    { x: group.left - 4, y: middle, anchor: "end", box: box(group.left - 4 - wide, middle) },
    { x: centre, y: group.top - 9, anchor: "middle", box: box(centre - wide / 2, group.top - 9) },
    { x: centre, y: group.bottom + 9, anchor: "middle", box: box(centre - wide / 2, group.bottom + 9) },
    { x: right, y: group.top - 2, anchor: "start", box: box(right, group.top - 2) },
    { x: right, y: group.bottom + 2, anchor: "start", box: box(right, group.bottom + 2) },
    { x: left, y: group.top - 2, anchor: "end", box: box(left - wide, group.top - 2) },
    { x: left, y: group.bottom + 2, anchor: "end", box: box(left - wide, group.bottom + 2) },
  ];
  const inside = (b: Box) => b.left >= 0 && b.right <= frame.width && b.top >= 0 && b.bottom <= frame.height;
  const free = sides.find((side) => inside(side.box) && taken.every((other) => !meet(side.box, other)));
  if (free === undefined) return null;
  const { x, y, anchor } = free;
  return { label: { x, y, text, anchor, small: true, halo: "land" }, box: free.box };
}

const boxOf = (spots: readonly Spot[]): Box => ({
  left: Math.min(...spots.map(({ x, r }) => x - r)),
  right: Math.max(...spots.map(({ x, r }) => x + r)),
  top: Math.min(...spots.map(({ y, r }) => y - r)),
  bottom: Math.max(...spots.map(({ y, r }) => y + r)),
});

/** A circle that is at least so great holds its number; lighter families would not carry it. */
const ROOMY = 10;
const DARK = ["mixed", "vehicle", "armed", "none"];

/** Ways from a circle's middle, in parts of what its number may move within it. */
const WITHIN = [0, 0.5, 1].flatMap((part) => [
  { dx: 0, dy: -part },
  { dx: 0, dy: part },
  { dx: -part, dy: 0 },
  { dx: part, dy: 0 },
]);

/** The numbers of circles whose names found no room: in the middle, else where nothing lies on them. */
export function countsWithin(unnamed: readonly Spot[], spots: readonly Spot[], text: (row: MapRow) => string): Label[] {
  return unnamed
    .filter(({ row, r }) => row.kind === "places" && r >= ROOMY && row.reported > 0 && DARK.includes(row.group))
    .flatMap((spot): Label[] => {
      const number = text(spot.row);
      const half = textWidth(number, SMALL) / 2;
      if (half > spot.r) return [];
      const above = spots.slice(spots.indexOf(spot) + 1).map((other) => boxOf([other]));
      const free = WITHIN.map(({ dx, dy }) => ({
        x: spot.x + dx * Math.max(0, Math.sqrt(spot.r ** 2 - 36) - half),
        y: spot.y + dy * Math.max(0, Math.sqrt(spot.r ** 2 - half ** 2) - 6),
      })).find(({ x, y }) => above.every((other) => !meet({ left: x - half, right: x + half, top: y - 6, bottom: y + 6 }, other)));
      return free === undefined ? [] : [{ ...free, text: number, anchor: "middle", small: true, colour: "ground" }];
    });
}

/** Names of the places, the greatest first; a name that finds no room is left to the mark's own. */
export function placeNames(
  spots: readonly Spot[],
  name: (row: MapRow) => string,
  frame: MapFrame,
  context: DrawContext,
): { labels: Label[]; boxes: Box[]; unnamed: Spot[] } {
  const groups = new Map<string, Spot[]>();
  for (const spot of spots) {
    const key = `${spot.row.latitude} ${spot.row.longitude}`;
    groups.set(key, [...(groups.get(key) ?? []), spot]);
  }
  const weight = (group: readonly Spot[]) => group.reduce((sum, { r }) => sum + r * r, 0);
  const order = [...groups.values()].sort((a, b) => weight(b) - weight(a)).slice(0, context.narrow ? 14 : 44);
  const boxes = [...groups.values()].map(boxOf);
  const labels: Label[] = [];
  const unnamed: Spot[] = [];
  for (const group of order) {
    const found = besides(name((group[0] as Spot).row), boxOf(group), boxes, frame);
    if (found === null) {
      unnamed.push(...group);
      continue;
    }
    labels.push(found.label);
    boxes.push(found.box);
  }
  return { labels, boxes, unnamed };
}

/** How far a country's name keeps from a place's, if it can: right beside it, it would be read as a part of it. */
const APART = [28, 0];

/** How far a name moves from where it has most room, nearest first. */
const MOVES = [0, -24, 24, -48, 48, -80, 80].flatMap((dy) => [0, -30, 30].map((dx) => ({ dx, dy })));
MOVES.sort((a, b) => Math.hypot(a.dx, a.dy) - Math.hypot(b.dx, b.dy));

/** Names of countries where they meet no mark and no name, each in its own country: where it finds no room there, it is left out. */
export function countryNames(
  names: readonly (Pick<CountryName, "x" | "y" | "holds"> & { text: string })[],
  taken: readonly Box[],
  frame: MapFrame,
): Label[] {
  const boxes = [...taken];
  return names.flatMap(({ text, x, y, holds }): Label[] => {
    const half = textWidth(text, SMALL) / 2 + 4;
    const inFrame = (at: number) => Math.min(Math.max(at, half), frame.width - half);
    const places = MOVES.map(({ dx, dy }) => ({ x: inFrame(x + dx), y: y + dy })).filter(holds);
    const tried = APART.flatMap((apart) => places.map((place) => ({ apart, ...place })));
    const found = tried.find(({ apart, x: centre, y: middle }) => {
      const room = { left: centre - half - apart, right: centre + half + apart, top: middle - 8, bottom: middle + 8 };
      return room.top >= 0 && room.bottom <= frame.height && !boxes.some((other) => meet(room, other));
    });
    if (found === undefined) return [];
    boxes.push({ left: found.x - half, right: found.x + half, top: found.y - 8, bottom: found.y + 8 });
    return [{ x: found.x, y: found.y, text, anchor: "middle", small: true, colour: "soft", halo: "land" }];
  });
}
