import { enlarged } from "../../../loaders/figures/standalone.ts";

/** How many times as large as the drawing a picture of points is, so that it is sharp on a slide. */
const TIMES = 2;

/** Hands a file to the reader's browser to keep. */
function keep(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken it by then; holding it longer would hold its memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A table to keep. */
export function keepCsv(name: string, bytes: Uint8Array): void {
  keep(`${name}.csv`, new Blob([bytes as BlobPart], { type: "text/csv;charset=utf-8" }));
}

/** A drawing to keep. */
export function keepSvg(name: string, svg: string): void {
  keep(`${name}.svg`, new Blob([svg], { type: "image/svg+xml" }));
}

/** A drawing as points to keep. The page's own policy lets a picture come from its own bytes alone. */
export async function keepPng(name: string, svg: string): Promise<void> {
  const large = enlarged(svg, TIMES);
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(large)}`;
  await picture.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
  canvas.getContext("2d")?.drawImage(picture, 0, 0);
  const points = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (points !== null) keep(`${name}.png`, points);
}
