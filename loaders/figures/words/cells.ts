import type { ColumnKind, FigureRow, TableCell } from "../../model/figure.ts";
import type { Cell } from "../../model/tables.ts";
import type { Say } from "./say.ts";

/** How one item of a cell is printed, for kinds whose items are codes. */
function codeOf(kind: ColumnKind, say: Say): ((code: string) => string) | null {
  switch (kind) {
    case "tactic":
    case "target":
    case "source_type":
    case "basis":
    case "outcome":
    case "casualty_group":
      return (code) => say.label(kind, code);
    case "group":
      return say.group;
    case "place":
      return say.place;
    case "precision":
      return say.precision;
    case "actor":
    case "names":
      return say.actor;
    case "country":
      return say.country;
    case "role":
      return say.role;
    case "field":
      return say.field;
    case "language":
      return say.languageName;
    case "state":
      return say.state;
    default:
      return null;
  }
}

function dateText(value: string, row: FigureRow, say: Say): string {
  const day = value.slice(0, 10);
  return row.precision === "none" ? say.missing : say.date(day, day, "day");
}

/** The kind of a value whose row names the field that it is of. */
function kindOf(kind: ColumnKind, { field }: FigureRow): ColumnKind {
  if (kind !== "value") return kind;
  return field === "tactics" ? "tactic" : field === "target" ? "target" : field === "place" ? "place" : "text";
}

/** A cell of a figure's rows as a reader sees it, and as it sorts; what is missing is said to be. */
export function tableCell(value: Cell, columnKind: ColumnKind, row: FigureRow, say: Say): TableCell {
  const kind = kindOf(columnKind, row);
  if (value === null || value === "") return { text: say.missing, sort: null };
  if (typeof value === "boolean") return { text: value ? say.yes : say.no, sort: value ? 1 : 0 };
  if (typeof value === "number") return { text: say.number(value), sort: value };
  if (kind === "date") return { text: dateText(value, row, say), sort: value };
  if (kind === "events") return { text: say.count(value.split(";").length, "event"), sort: value.split(";").length };
  if (kind === "flag") return { text: value === "yes" ? say.yes : say.no, sort: value };
  const word = codeOf(kind, say) ?? ((text: string) => text);
  const sum: Record<string, string> = kind === "group" ? {} : { none: say.missing, rest: say.rest, all: say.all, several: say.several };
  const items = kind === "text" || (kind === "place" && sum[value] === undefined) ? [value] : value.split(";");
  return { text: items.map((item) => sum[item] ?? word(item)).join(", "), sort: value };
}
