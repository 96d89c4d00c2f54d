import type { DrawnFigure } from "../../model/figure.ts";
import type { Column } from "../../model/resources.ts";
import { writeCsv } from "../../tables/csv.ts";
import type { SiteFile } from "../input.ts";
import { figureRowsFile } from "./markup.ts";

function columnOf(figure: DrawnFigure, name: string): Column {
  return {
    table: figure.id,
    name,
    type: "string",
    required: false,
    key: false,
    references: "",
    values: "",
    pattern: "",
    minimum: null,
    maximum: null,
    description: "",
  };
}

/** The files of a figure: the rows that it draws, codes instead of words. */
export function figureFiles(figure: DrawnFigure): SiteFile[] {
  const columns = figure.columns.map(({ name }) => columnOf(figure, name));
  return [{ path: figureRowsFile(figure.id), bytes: writeCsv(figure.rows, columns) }];
}
