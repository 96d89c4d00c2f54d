import { intervalOf } from "../../events/interval.ts";

/** A cell that is not what its column holds: what to tell. */
export class CellFault extends Error {
  readonly column: string;
  readonly found: string;
  readonly expected: string;
  constructor(column: string, found: string, expected: string) {
    super(`${found} in ${column}, expected ${expected}`);
    this.column = column;
    this.found = found === "" ? "an empty cell" : `\`${found}\``;
    this.expected = expected;
  }
}

/** One line of an export: its cells by column, empty where the line has none. */
export class Row {
  readonly #cells: Record<string, string | undefined>;
  readonly #decimalComma: boolean;

  /** @param decimalComma true for files with semicolons between cells, in which some programs write `14,5`. */
  constructor(cells: Record<string, string | undefined>, decimalComma: boolean) {
    this.#cells = cells;
    this.#decimalComma = decimalComma;
  }

  text(column: string): string {
    const cell = (this.#cells[column] ?? "").trim();
    return /^(?:nan|na|null|none)$/i.test(cell) ? "" : cell;
  }

  /** A text that must be there. */
  required(column: string, expected: string): string {
    const text = this.text(column);
    if (text === "") throw new CellFault(column, "", expected);
    return text;
  }

  /** A number, or null for an empty cell. */
  number(column: string, least: number, most: number): number | null {
    const text = this.text(column);
    if (text === "") return null;
    const number = Number(this.#decimalComma ? text.replace(",", ".") : text);
    if (!Number.isFinite(number) || number < least || number > most)
      throw new CellFault(column, text, `a number from ${least} to ${most}, or nothing`);
    return number;
  }

  /** A whole number, or null for an empty cell; `3.0` is one. */
  whole(column: string, least: number, most: number): number | null {
    const number = this.number(column, least, most);
    if (number !== null && !Number.isInteger(number))
      throw new CellFault(column, this.text(column), `a whole number from ${least} to ${most}, or nothing`);
    return number;
  }

  /** A whole number that stands for something; 0 and -9, -99 for what is not known are null. */
  code(column: string, most: number): number | null {
    const code = this.whole(column, -99, most);
    return code === null || code <= 0 ? null : code;
  }
}

/** Day number of an ISO day; null for what is none. */
export function dayOf(iso: string): number | null {
  const days = /^\d{4}-\d\d-\d\d$/.test(iso) ? intervalOf(iso) : null;
  return days === null ? null : days.first;
}

/** Most people that any event is taken to have killed: a larger number is a cell of another column. */
export const MOST_PEOPLE = 1_000_000;
