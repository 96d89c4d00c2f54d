/** The part of topojson-client that outlines are made with; the package brings no types. */
declare module "topojson-client" {
  export interface TopologyGeometry {
    type: string;
    id?: string;
    arcs?: unknown;
    properties?: Record<string, string>;
    geometries?: TopologyGeometry[];
  }
  export interface Topology {
    type: "Topology";
    arcs: [number, number][][];
    objects: Record<string, TopologyGeometry>;
    transform?: { scale: [number, number]; translate: [number, number] };
  }
  export interface MultiPolygon {
    type: "MultiPolygon";
    coordinates: [number, number][][][];
  }
  export interface MultiLineString {
    type: "MultiLineString";
    coordinates: [number, number][][];
  }
  export function merge(topology: Topology, objects: TopologyGeometry[]): MultiPolygon;
  export function mesh(
    topology: Topology,
    object?: TopologyGeometry,
    filter?: (a: TopologyGeometry, b: TopologyGeometry) => boolean,
  ): MultiLineString;
}
