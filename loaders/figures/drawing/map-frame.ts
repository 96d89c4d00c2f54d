/** A point on the earth, degrees. */
export interface Point {
  longitude: number;
  latitude: number;
}

/** A part of the earth laid over a rectangle of pixels, in Mercator's projection: shapes stay true where attacks are drawn. */
export interface MapFrame {
  west: number;
  east: number;
  south: number;
  north: number;
  width: number;
  height: number;
  at: (point: Point) => { x: number; y: number };
  holds: (point: Point) => boolean;
}

/** Farther than that from the middle of the rest, a place would leave the rest too small to tell apart. */
const FAR = 22;
const LEAST = 12;

const mercator = (latitude: number) => (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;
const fromMercator = (y: number) => (Math.atan(Math.exp((y * Math.PI) / 180)) * 360) / Math.PI - 90;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** The points that the frame is made for: those near the middle one; the others are named beside the map. */
function core(points: readonly Point[]): Point[] {
  const middle = { longitude: median(points.map((p) => p.longitude)), latitude: median(points.map((p) => p.latitude)) };
  return points.filter((p) => Math.hypot(p.longitude - middle.longitude, p.latitude - middle.latitude) <= FAR);
}

/** Stretches the shorter side, so that the part of the earth has the form of the paper. */
function widen(low: number, high: number, length: number): [number, number] {
  const more = Math.max(0, length - (high - low)) / 2;
  return [low - more, high + more];
}

/** The frame that holds the points with air around them, on paper of that width. */
export function mapFrame(points: readonly Point[], width: number, ratio: number): MapFrame {
  const near = points.length === 0 ? [{ longitude: 0, latitude: 15 }] : core(points);
  const xs = near.map((p) => p.longitude);
  const ys = near.map((p) => mercator(p.latitude));
  const span = Math.max(LEAST, (Math.max(...xs) - Math.min(...xs)) * 1.24, ((Math.max(...ys) - Math.min(...ys)) * 1.3) / ratio);
  const [west, east] = widen(Math.min(...xs), Math.max(...xs), span);
  const [bottom, top] = widen(Math.min(...ys), Math.max(...ys), span * ratio);
  const scale = width / (east - west);
  const height = Math.round(width * ratio);
  const at = ({ longitude, latitude }: Point) => ({ x: (longitude - west) * scale, y: (top - mercator(latitude)) * scale });
  const holds = (point: Point) => {
    const { x, y } = at(point);
    return x >= 0 && x <= width && y >= 0 && y <= height;
  };
  return { west, east, south: fromMercator(bottom), north: fromMercator(top), width, height, at, holds };
}
