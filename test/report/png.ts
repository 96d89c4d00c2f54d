import { inflateSync } from "node:zlib";

export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue and opacity of every pixel, row after row. */
  data: Uint8Array;
}

function paeth(a: number, b: number, c: number): number {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}

/** What each filter of the format takes a byte to be like, by its number: nothing, its left, its upper neighbour, their mean, the nearest of three. */
const GUESSES: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

/** Reads a PNG of eight bits a channel with opacity, the only kind that is made here. Throws on any other. */
export function pixelsOf(png: Uint8Array): Pixels {
  const bytes = Buffer.from(png);
  if (bytes.toString("latin1", 1, 4) !== "PNG" || bytes[24] !== 8 || bytes[25] !== 6)
    throw new Error("not a PNG of eight bits a channel with opacity");
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(parts));
  const row = width * 4;
  const data = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    const guess = GUESSES[raw[y * (row + 1)] ?? 0] as (typeof GUESSES)[number];
    for (let x = 0; x < row; x++) {
      const left = x < 4 ? 0 : (data[y * row + x - 4] ?? 0);
      const up = y === 0 ? 0 : (data[(y - 1) * row + x] ?? 0);
      const corner = x < 4 || y === 0 ? 0 : (data[(y - 1) * row + x - 4] ?? 0);
      data[y * row + x] = (raw[y * (row + 1) + 1 + x] ?? 0) + guess(left, up, corner);
    }
  }
  return { width, height, data };
}
