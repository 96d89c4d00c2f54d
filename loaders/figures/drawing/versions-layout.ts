import type { DrawWords } from "../../model/figure.ts";
import type { VersionRow } from "../rows/versions-rows.ts";
import type { Say } from "../words/say.ts";
import type { Label } from "./marks.ts";
import { SMALL } from "./surface.ts";
import { wrapText } from "./text-width.ts";

const LINE = 16;
const AIR = 8;
const FIELD_COLUMN = 140;
const SOURCE_COLUMN = { least: 128, most: 210 };
const MOST_STACKED = 12;

/** Text that is a link: one version of one field. */
export interface Cell extends Label {
  row: VersionRow;
  index: number;
  eventIds: string[];
}

/** Everything placed, ready to be drawn. */
export interface VersionsLayout {
  texts: Label[];
  cells: Cell[];
  /** The line of each field; those in dispute stand on a ground of their own. */
  bands: { top: number; bottom: number; disputed: boolean }[];
  height: number;
  /** Sources for which there is no room. */
  hidden: number;
}

export type VersionWords = DrawWords<VersionRow, Say>;

interface Source {
  id: string;
  name: string;
  type: string;
  /** Whether it speaks of a field in dispute. */
  takesSide: boolean;
  order: number;
}

interface Said {
  row: VersionRow;
  index: number;
}

function sourcesOf(rows: readonly VersionRow[]): Source[] {
  const found = new Map<string, Source>();
  for (const { account_id: id, source: name, source_type: type, disputed } of rows) {
    const known = found.get(id) ?? { id, name, type, takesSide: false, order: found.size };
    found.set(id, { ...known, takesSide: known.takesSide || disputed });
  }
  return [...found.values()];
}

/** The sources that there is room for: those that take a side first, in the order in which they spoke. */
function shown(sources: readonly Source[], most: number): Source[] {
  const first = [...sources].sort((a, b) => Number(b.takesSide) - Number(a.takesSide) || a.order - b.order).slice(0, most);
  return first.sort((a, b) => a.order - b.order);
}

interface Field {
  name: string;
  disputed: boolean;
  said: Said[];
}

/** Fields in dispute first, then those that more than one source states, then the rest: no source stands there with nothing to say. */
function fieldsOf(rows: readonly VersionRow[]): Field[] {
  const fields = [...new Set(rows.map(({ field }) => field))].map((name) => {
    const said = rows.map((row, index) => ({ row, index })).filter(({ row }) => row.field === name);
    return { name, said, disputed: said.some(({ row }) => row.disputed), sources: new Set(said.map(({ row }) => row.account_id)).size };
  });
  const rank = ({ disputed, sources }: { disputed: boolean; sources: number }) => (disputed ? 0 : sources > 1 ? 1 : 2);
  return fields.sort((a, b) => rank(a) - rank(b));
}

function fieldName({ name, disputed }: Field, words: VersionWords): string {
  return `${disputed ? `${words.say.disputedSign} ` : ""}${words.say.capital(words.say.field(name))}`;
}

/** What one source says of one field: one version below the other, if it says several things. */
function cellLines(said: readonly Said[], x: number, y: number, room: number, words: VersionWords): Cell[] {
  const lines = said.flatMap(({ row, index }) => {
    const text = `${words.value(row)}${row.superseded ? ` (${words.labels.superseded})` : ""}`;
    return wrapText(text, SMALL, room).map((line) => ({ text: line, row, index }));
  });
  return lines.map(({ text, row, index }, at) => {
    const colour = row.superseded ? "soft" : "ink";
    return { x, y: y + at * LINE + LINE / 2, text, small: true, colour, row, index, eventIds: [row.event_id] };
  });
}

/** Names of the sources over their columns, with what type of source each is. */
function heads(
  sources: readonly Source[],
  left: (at: number) => number,
  room: number,
  words: VersionWords,
): { texts: Label[]; height: number } {
  const columns = sources.map(({ name, type }, at): Label[] => {
    const lines = wrapText(name, SMALL, room).slice(0, 4);
    const names = lines.map((text, line): Label => ({ x: left(at), y: line * LINE + LINE / 2, text, bold: true, small: true }));
    const kinds = wrapText(words.say.label("source_type", type), SMALL, room).map((text, line): Label => {
      return { x: left(at), y: (lines.length + line) * LINE + LINE / 2, text, small: true, colour: "soft" };
    });
    return [...names, ...kinds];
  });
  return { texts: columns.flat(), height: Math.max(...columns.map((column) => column.length)) * LINE + AIR };
}

/** Sources side by side, one line a field: what they agree on and where they part is read across. */
export function sideBySide(rows: readonly VersionRow[], words: VersionWords, width: number): VersionsLayout {
  const all = sourcesOf(rows);
  const sources = shown(all, Math.floor((width - FIELD_COLUMN) / SOURCE_COLUMN.least));
  const column = Math.min(SOURCE_COLUMN.most, (width - FIELD_COLUMN) / sources.length);
  const left = (at: number) => FIELD_COLUMN + at * column;
  const head = heads(sources, left, column - 16, words);
  const layout: VersionsLayout = { texts: [...head.texts], cells: [], bands: [], height: head.height, hidden: all.length - sources.length };
  for (const field of fieldsOf(rows)) {
    const top = layout.height;
    const cells = sources.flatMap(({ id }, at) => {
      const said = field.said.filter(({ row }) => row.account_id === id);
      return cellLines(said, left(at), top + AIR, column - 16, words);
    });
    layout.texts.push({ x: 6, y: top + AIR + LINE / 2, text: fieldName(field, words), bold: true });
    layout.cells.push(...cells);
    layout.height = Math.max(top + AIR + LINE, ...cells.map((cell) => cell.y + LINE / 2)) + AIR;
    layout.bands.push({ top, bottom: layout.height, disputed: field.disputed });
  }
  return layout;
}

/** For a small screen: under each field its sources and what they say, one below the other. */
export function stacked(rows: readonly VersionRow[], words: VersionWords, width: number): VersionsLayout {
  const all = sourcesOf(rows);
  const sources = shown(all, MOST_STACKED);
  const half = width / 2;
  const layout: VersionsLayout = { texts: [], cells: [], bands: [], height: 0, hidden: all.length - sources.length };
  for (const field of fieldsOf(rows)) {
    const top = layout.height;
    layout.texts.push({ x: 6, y: top + AIR + LINE / 2, text: fieldName(field, words), bold: true });
    let y = top + AIR + LINE + 6;
    for (const { id, name } of sources) {
      const said = field.said.filter(({ row }) => row.account_id === id);
      if (said.length === 0) continue;
      const names = wrapText(name, SMALL, half - 18).slice(0, 3);
      layout.texts.push(...names.map((text, at): Label => ({ x: 6, y: y + at * LINE + LINE / 2, text, small: true, colour: "soft" })));
      const cells = cellLines(said, half, y, half - 6, words);
      layout.cells.push(...cells);
      y += Math.max(names.length, cells.length) * LINE + 5;
    }
    layout.height = y + AIR;
    layout.bands.push({ top, bottom: layout.height, disputed: field.disputed });
  }
  return layout;
}
