import * as Plot from "@observablehq/plot";
import type { DrawContext, DrawWords } from "../../model/figure.ts";
import type { Say } from "../words/say.ts";
import { asIs, blocks, emptyFrame, labels, linked, rules, shapes, signMark } from "./marks.ts";
import { surface } from "./surface.ts";
import { arrange, type Bar, fillOf, RADIUS, type Spot, type TallyRow, type TallySection } from "./tally-layout.ts";

function dotMark<Row extends TallyRow>(spots: readonly Spot<Row>[], words: DrawWords<Row, Say>, context: DrawContext): Plot.Markish {
  return Plot.dot(spots, {
    x: asIs((spot) => spot.x),
    y: asIs((spot) => spot.y),
    r: RADIUS,
    fill: asIs((spot) => fillOf(spot, context)),
    stroke: asIs((spot) => context.colour(spot.colour)),
    strokeWidth: 1.75,
    ...linked<Row, Spot<Row>>(words, context, (spot) => spot),
  });
}

/** Counts by category: few attacks as dots, one each, many as bars from zero, the number at the end. */
export function tally<Row extends TallyRow>(
  sections: readonly TallySection<Row>[],
  words: DrawWords<Row, Say>,
  context: DrawContext,
): SVGSVGElement {
  const { width } = context;
  if (sections.every(({ lines }) => lines.length === 0)) {
    const { marks, height } = emptyFrame(words.labels.empty ?? "", context);
    return surface(context.document, { width, height, marks });
  }
  const { spots, outlines, filled, texts, signs, zero, height } = arrange(sections, words, context);
  const marks = [
    rules(zero, context, "neutral"),
    signMark(signs, context),
    ...blocks(
      outlines,
      linked<Row, Bar<Row>>(words, context, (item) => item),
    ),
    ...shapes(filled, "none"),
    dotMark(spots, words, context),
    ...labels(texts, context),
  ];
  return surface(context.document, { width, height, marks });
}
