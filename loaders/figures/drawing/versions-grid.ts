import type { DrawContext } from "../../model/figure.ts";
import type { VersionRow } from "../rows/versions-rows.ts";
import { emptyFrame, type Label, labels, namedTexts, rules, shapes } from "./marks.ts";
import { surface } from "./surface.ts";
import { sideBySide, stacked, type VersionWords } from "./versions-layout.ts";

/** The versions of one attack, field by field; fields in dispute stand first, on a ground of their own. */
export function versionsGrid(rows: readonly VersionRow[], words: VersionWords, context: DrawContext): SVGSVGElement {
  const { width, narrow } = context;
  if (rows.length === 0) {
    const { marks, height } = emptyFrame(words.labels.empty ?? "", context);
    return surface(context.document, { width, height, marks });
  }
  const { texts, cells, bands, height, hidden } = (narrow ? stacked : sideBySide)(rows, words, width);
  const rest = `+ ${words.say.number(hidden)} ${words.labels.hidden}`;
  const more: Label[] = hidden === 0 ? [] : [{ x: 6, y: height + 14, text: rest, small: true, colour: "soft" }];
  const ground = bands
    .filter(({ disputed }) => disputed)
    .map(({ top, bottom }) => ({ x1: 0, x2: width, y1: top, y2: bottom, fill: context.colour("land"), stroke: "none" }));
  const lines = bands.map(({ top }) => ({ x1: 0, x2: width, y1: top, y2: top }));
  const marks = [...shapes(ground), rules(lines, context), ...labels([...texts, ...more], context), ...namedTexts(cells, words, context)];
  return surface(context.document, { width, height: height + (hidden === 0 ? 2 : 26), marks });
}
