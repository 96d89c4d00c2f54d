import type { DrawContext, DrawWords } from "../../model/figure.ts";
import { KNOWN_FIELDS, type KnowledgeRow, type State } from "../rows/knowledge.ts";
import type { Say } from "../words/say.ts";
import { type Block, type Label, labels, namedTexts, shapes, uprightNames } from "./marks.ts";
import { SMALL, surface } from "./surface.ts";
import { fitText, textWidth } from "./text-width.ts";

const STEP = 21;
const SIDE = 13;

type Words = DrawWords<KnowledgeRow, Say>;

function tile(state: State | null, x: number, y: number, context: DrawContext): Block[] {
  const half = SIDE / 2;
  const place = { x1: x - half, x2: x + half, y1: y - half, y2: y + half };
  if (state === "known") return [{ ...place, fill: context.colour("neutral"), stroke: context.colour("neutral") }];
  if (state === "partly") return [{ ...place, fill: context.hatch("neutral"), stroke: context.colour("neutral") }];
  return [{ ...place, fill: "none", stroke: context.colour("rule") }];
}

/** One line an attack, one column a field: filled, hatched or empty as far as it is known, with the sign of dispute beside it. */
export function knowledgeGrid(rows: readonly KnowledgeRow[], words: Words, context: DrawContext): SVGSVGElement {
  const heads = KNOWN_FIELDS.map((field) => words.say.capital(words.say.field(field)));
  const head = Math.max(...heads.map((name) => textWidth(name, SMALL))) + 14;
  const column = context.narrow ? 21 : 34;
  const names = context.narrow
    ? context.width - KNOWN_FIELDS.length * column - 4
    : Math.min(300, Math.max(...rows.map((row) => textWidth(words.name(row), SMALL)))) + 16;
  const middle = (at: number) => names + (at + 0.5) * column;
  const y = (at: number) => head + (at + 0.5) * STEP;
  const tiles = rows.flatMap((row, line) => KNOWN_FIELDS.flatMap((field, at) => tile(row[field], middle(at), y(line), context)));
  const signs = rows.flatMap((row, line) =>
    KNOWN_FIELDS.flatMap((field, at): Label[] => {
      if (!row.disputed?.split(";").includes(field)) return [];
      const onTile = row[field] === "known" ? { colour: "ground" } : { halo: "ground" };
      return [{ x: middle(at), y: y(line), text: words.say.disputedSign, anchor: "middle", bold: true, small: true, ...onTile }];
    }),
  );
  const attacks = rows.map((row, line) => ({
    row,
    index: line,
    eventIds: row.event_ids.split(";"),
    x: 0,
    y: y(line),
    text: fitText(words.name(row), SMALL, names - 8),
    colour: row.reported > 0 ? "ink" : "soft",
  }));
  const upright = uprightNames(
    heads.map((text, at) => ({ x: middle(at), y: head - 8, text })),
    context,
  );
  const marks = [...shapes(tiles), upright, ...labels(signs, context), ...namedTexts(attacks, words, context)];
  return surface(context.document, { width: context.width, height: head + rows.length * STEP + 4, marks });
}
