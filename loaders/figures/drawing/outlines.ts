import { type MultiLineString, type MultiPolygon, merge, mesh, type Topology, type TopologyGeometry } from "topojson-client";
import { alpha3, countryByNumber } from "./country-codes.ts";
import { type Pixel, roomiest, within } from "./label-room.ts";
import type { MapFrame } from "./map-frame.ts";
import { regionTopology, worldTopology } from "./topologies.ts";

/** A country in the frame, with the pixel that is farthest from its borders. */
export interface CountryName extends Pixel {
  /** Alpha-2 code. */
  country: string;
  /** Whether a pixel lies in it. */
  holds: (place: Pixel) => boolean;
}

/** What lies under the marks of a map. */
export interface Outlines {
  land: MultiPolygon;
  borders: MultiLineString;
  /** First-level borders of the countries asked for. */
  regions: MultiLineString[];
  names: CountryName[];
}

type Position = [number, number];

/** Arcs in degrees: the packages keep them as small steps from a corner. */
function unpacked(topology: Topology): Topology {
  const { transform } = topology;
  if (!transform) return topology;
  const { scale, translate } = transform;
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): Position => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const { transform: _, ...rest } = topology;
  return { ...rest, arcs };
}

/** Leaves out what is nearer than `step` to the point before: it would not be seen. Ends stay, so that arcs still meet. */
function simplified(topology: Topology, step: number): Topology {
  const thin = (arc: Position[]) => {
    const kept: Position[] = [];
    for (const [at, point] of arc.entries()) {
      const last = kept.at(-1);
      const ends = at === arc.length - 1;
      if (last === undefined || ends || Math.hypot(point[0] - last[0], point[1] - last[1]) >= step) kept.push(point);
    }
    return kept;
  };
  return { ...topology, arcs: topology.arcs.map(thin) };
}

type Rings = number[][];

/** Polygons of a country, each as its rings of arcs. */
function polygons(geometry: TopologyGeometry): Rings[] {
  if (geometry.type === "Polygon") return [geometry.arcs as Rings];
  return geometry.type === "MultiPolygon" ? (geometry.arcs as Rings[]) : [];
}

/** Corners of a polygon; the reverse of an arc is its complement. */
function corners(topology: Topology, rings: Rings): Position[] {
  return rings.flat().flatMap((index) => topology.arcs[index < 0 ? ~index : index] ?? []);
}

function touches(points: readonly Position[], frame: MapFrame): boolean {
  let [west, east, south, north] = [180, -180, 90, -90];
  for (const [x, y] of points) [west, east, south, north] = [Math.min(west, x), Math.max(east, x), Math.min(south, y), Math.max(north, y)];
  return east >= frame.west && west <= frame.east && north >= frame.south && south <= frame.north;
}

/** The parts of the countries that come into the frame: France is not drawn for Guiana's sake. */
function partsWithin(topology: Topology, frame: MapFrame): TopologyGeometry[] {
  return (topology.objects.countries?.geometries ?? []).flatMap((geometry) => {
    const parts = polygons(geometry).filter((rings) => touches(corners(topology, rings), frame));
    return parts.length === 0 ? [] : [{ ...geometry, type: "MultiPolygon", arcs: parts }];
  });
}

/** A ring's corners on the paper; the arcs meet at their ends, the next one begins where the last one stopped. */
function ringPixels(topology: Topology, ring: readonly number[], frame: MapFrame): Pixel[] {
  return ring.flatMap((index) => {
    const arc = topology.arcs[index < 0 ? ~index : index] ?? [];
    const along = index < 0 ? [...arc].reverse() : arc;
    return along.map(([longitude, latitude]) => frame.at({ longitude, latitude }));
  });
}

/** First-level borders within one country; null where the package has no outline of it. */
function regionsOf(country: string, step: number): MultiLineString | null {
  const code = alpha3(country);
  const packed = code === null ? null : regionTopology(code);
  if (code === null || packed === null) return null;
  const topology = simplified(unpacked(packed), step);
  const object = topology.objects[code];
  return object === undefined ? null : mesh(topology, object, (a, b) => a !== b);
}

/**
 * Outlines for a frame, as fine as its pixels can show.
 * @param countries alpha-2 codes of the countries whose first-level borders are drawn
 */
export function outlines(frame: MapFrame, countries: readonly string[]): Outlines {
  const step = ((frame.east - frame.west) / frame.width) * 4.5;
  const detail = frame.east - frame.west > 70 ? "110m" : "50m";
  const world = simplified(unpacked(worldTopology(detail)), step);
  const geometries = partsWithin(world, frame);
  const shown = { type: "GeometryCollection", geometries };
  const names = geometries.flatMap((geometry) => {
    const country = countryByNumber(geometry.id ?? "");
    const rings = polygons(geometry).flatMap((parts) => parts.map((ring) => ringPixels(world, ring, frame)));
    const at = country === null ? null : roomiest(rings, frame);
    return country === null || at === null ? [] : [{ country, ...at, holds: (place: Pixel) => within(rings, place) }];
  });
  return {
    land: merge(world, geometries),
    borders: mesh(world, shown, (a, b) => a !== b),
    regions: countries.map((country) => regionsOf(country, step)).filter((lines) => lines !== null),
    names,
  };
}
