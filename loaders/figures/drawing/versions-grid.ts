import type { DrawContext, DrawWords } from "../../model/figure.ts";
import type { VersionRow } from "../rows/versions-rows.ts";
import type { Say } from "../words/say.ts";
import { blocks, emptyFrame, type Label, labels, namedTexts, rules } from "./marks.ts";
import { SMALL, surface } from "./surface.ts";
import { fitText, wrapText } from "./text-width.ts";

const LINE = 16;
const AIR = 8;

interface Source {
  id: string;
  name: string;
  type: string;
}

/** Text that is a link: one version of one field. */
interface Cell extends Label {
  row: VersionRow;
  index: number;
  eventIds: string[];
}

type Words = DrawWords<VersionRow, Say>;

function sourcesOf(rows: readonly VersionRow[]): Source[] {
  const found = new Map<string, Source & { disputed: number; order: number }>();
  for (const { account_id, source, source_type, disputed } of rows) {
    const known = found.get(account_id) ?? { id: account_id, name: source, type: source_type, disputed: 0, order: found.size };
    found.set(account_id, { ...known, disputed: known.disputed + (disputed ? 1 : 0) });
  }
  return [...found.values()];
}

/** The sources that there is room for: those that take a side first, in the order in which they spoke. */
function shown(rows: readonly VersionRow[], most: number): Source[] {
  const all = sourcesOf(rows) as (Source & { disputed: number; order: number })[];
  const first = [...all].sort((a, b) => Math.sign(b.disputed) - Math.sign(a.disputed) || a.order - b.order).slice(0, most);
  return first.sort((a, b) => a.order - b.order);
}

/** Fields in dispute first, then those that more than one source states. */
function fieldsOf(rows: readonly VersionRow[]): string[] {
  const fields = [...new Set(rows.map(({ field }) => field))];
  const shared = (field: string) => rows.filter((row) => row.field === field).length > 1;
  const disputed = (field: string) => rows.some((row) => row.field === field && row.disputed);
  return [...fields.filter(disputed), ...fields.filter((field) => !disputed(field) && shared(field))];
}

function cellLines(row: VersionRow, index: number, x: number, y: number, room: number, words: Words): Cell[] {
  const said = `${words.value(row)}${row.superseded ? ` (${words.labels.superseded})` : ""}`;
  return wrapText(said, SMALL, room).map((text, at) => ({
    x,
    y: y + at * LINE + LINE / 2,
    text,
    small: true,
    colour: row.superseded ? "soft" : "ink",
    row,
    index,
    eventIds: [row.event_id],
  }));
}

const sign = (field: string, rows: readonly VersionRow[], words: Words) =>
  rows.some((row) => row.field === field && row.disputed) ? `${words.say.disputedSign} ` : "";

/** Sources side by side, one line a field: what they agree on and where they part is read across. */
function sideBySide(rows: readonly VersionRow[], words: Words, context: DrawContext) {
  const head = 112;
  const sources = shown(rows, Math.floor((context.width - head) / 128));
  const column = Math.min(210, (context.width - head) / sources.length);
  const left = (at: number) => head + at * column;
  const texts: Label[] = [];
  let tallest = 1;
  sources.forEach(({ name, type }, at) => {
    const lines = wrapText(name, SMALL, column - 16).slice(0, 4);
    tallest = Math.max(tallest, lines.length);
    lines.forEach((text, line) => {
      texts.push({ x: left(at), y: line * LINE + LINE / 2, text, bold: true, small: true });
    });
    texts.push({
      x: left(at),
      y: lines.length * LINE + LINE / 2,
      text: fitText(words.say.label("source_type", type), SMALL, column - 16),
      small: true,
      colour: "soft",
    });
  });
  let y = (tallest + 1) * LINE + AIR;
  const cells: Cell[] = [];
  const bands: { top: number; bottom: number; disputed: boolean }[] = [];
  for (const field of fieldsOf(rows)) {
    const own = rows.map((row, index) => ({ row, index })).filter(({ row }) => row.field === field);
    const drawn = sources.flatMap(({ id }, at) =>
      own
        .filter(({ row }) => row.account_id === id)
        .flatMap(({ row, index }) => cellLines(row, index, left(at), y + AIR, column - 16, words)),
    );
    texts.push({
      x: 6,
      y: y + AIR + LINE / 2,
      text: `${sign(field, rows, words)}${words.say.capital(words.say.field(field))}`,
      bold: true,
    });
    const bottom = Math.max(y + AIR + LINE, ...drawn.map((cell) => cell.y + LINE / 2)) + AIR;
    bands.push({ top: y, bottom, disputed: sign(field, rows, words) !== "" });
    cells.push(...drawn);
    y = bottom;
  }
  return { texts, cells, bands, height: y, hidden: sourcesOf(rows).length - sources.length };
}

/** For a small screen: under each field its sources and what they say, one below the other. */
function stacked(rows: readonly VersionRow[], words: Words, context: DrawContext) {
  const sources = shown(rows, 12);
  const texts: Label[] = [];
  const cells: Cell[] = [];
  const bands: { top: number; bottom: number; disputed: boolean }[] = [];
  const half = context.width / 2;
  let y = 0;
  for (const field of fieldsOf(rows)) {
    const top = y;
    texts.push({
      x: 6,
      y: y + AIR + LINE / 2,
      text: `${sign(field, rows, words)}${words.say.capital(words.say.field(field))}`,
      bold: true,
    });
    y += AIR + LINE + 6;
    for (const [index, row] of rows.entries()) {
      if (row.field !== field || !sources.some(({ id }) => id === row.account_id)) continue;
      const names = wrapText(row.source, SMALL, half - 18).slice(0, 3);
      names.forEach((text, at) => {
        texts.push({ x: 6, y: y + at * LINE + LINE / 2, text, small: true, colour: "soft" });
      });
      const said = cellLines(row, index, half, y, half - 6, words);
      cells.push(...said);
      y += Math.max(names.length, said.length) * LINE + 5;
    }
    y += AIR;
    bands.push({ top, bottom: y, disputed: sign(field, rows, words) !== "" });
  }
  return { texts, cells, bands, height: y, hidden: sourcesOf(rows).length - sources.length };
}

/** The versions of one attack, field by field; fields in dispute stand first, on a ground of their own. */
export function versionsGrid(rows: readonly VersionRow[], words: Words, context: DrawContext): SVGSVGElement {
  if (rows.length === 0) {
    const { marks, height } = emptyFrame(words.labels.empty ?? "", context);
    return surface(context.document, { width: context.width, height, marks });
  }
  const { texts, cells, bands, height, hidden } = (context.narrow ? stacked : sideBySide)(rows, words, context);
  const more: Label[] =
    hidden === 0
      ? []
      : [{ x: 6, y: height + 14, text: `+ ${words.say.number(hidden)} ${words.labels.hidden}`, small: true, colour: "soft" }];
  const ground = bands
    .filter(({ disputed }) => disputed)
    .map(({ top, bottom }) => ({ x1: 0, x2: context.width, y1: top, y2: bottom, fill: context.colour("land"), stroke: "none" }));
  const lines = bands.map(({ top }) => ({ x1: 0, x2: context.width, y1: top, y2: top }));
  const marks = [
    ...blocks(ground, {}),
    rules(lines, context),
    ...labels([...texts, ...more], context),
    ...namedTexts(cells, words, context),
  ];
  return surface(context.document, { width: context.width, height: height + (hidden === 0 ? 2 : 26), marks });
}
