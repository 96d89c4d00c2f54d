import type { FormatName, TheirEvent } from "../model.ts";
import type { Row } from "./cells.ts";

/** An event as a format reads it; where it stands and what its names are compared by are added by the reader. */
export type ReadEvent = Omit<TheirEvent, "line" | "country" | "placeKey">;

/** One data set's export: its columns and what they say. */
export interface ExportFormat {
  name: FormatName;
  label: string;
  /** Columns without which nothing can be compared. */
  required: readonly string[];
  /** Columns that are read where they are there. */
  optional: readonly string[];
  /** Names that columns had in other versions: old → present. */
  formerly: Readonly<Record<string, string>>;
  /** Reads one line. Throws `CellFault` for a cell that is not what its column holds. */
  read: (row: Row) => ReadEvent;
}
