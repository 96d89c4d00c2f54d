import type { DrawContext, DrawWords } from "../../model/figure.ts";
import type { Say } from "../words/say.ts";
import { emptyFrame } from "./marks.ts";
import { surface } from "./surface.ts";
import { timelineBars } from "./timeline-bars.ts";
import { timelineDots } from "./timeline-dots.ts";
import { isSummed, scaleOf, type TimelineForm, type TimelineRow } from "./timeline-form.ts";

/** A time line in lanes: few attacks as dots with names, many as bars over periods. */
export function timeline<Row extends TimelineRow>(
  rows: readonly Row[],
  form: TimelineForm<Row>,
  words: DrawWords<Row, Say>,
  context: DrawContext,
): SVGSVGElement {
  const parts = { form, words, context, scale: scaleOf(rows, context) };
  const drawn =
    rows.length === 0
      ? emptyFrame(words.labels.empty ?? "", context)
      : isSummed(rows)
        ? timelineBars(rows, parts)
        : timelineDots(rows, parts);
  return surface(context.document, { width: context.width, height: drawn.height, marks: drawn.marks });
}
