import { type Citable, type CitableKind, datePartsOf, keyOf, referenceOf } from "../citable.ts";
import { citingWords } from "../words.ts";
import { details } from "./text.ts";

/** Types of CSL 1.0.2. An event is a page of the report, like an entry of a reference work. */
const TYPES: Record<CitableKind, string> = { figure: "figure", event: "entry", report: "report", data: "dataset" };

/** The citation as an item of CSL-JSON, in the list that readers of the format expect. */
export function cslJson(citable: Citable): string {
  const { kind, title, report, authors, number, dated, address, language, edition } = citable;
  const part = kind === "figure" || kind === "event";
  const item = {
    id: keyOf(citable),
    type: TYPES[kind],
    title,
    author: [{ literal: authors }],
    ...(dated !== null && { issued: { "date-parts": [datePartsOf(dated)] } }),
    ...(part && { "container-title": report }),
    publisher: authors,
    ...(number !== null && { number: String(number) }),
    version: citingWords(language).edition(edition),
    ...(address !== null && { URL: address }),
    language,
    note: `${details(citable)} ${referenceOf(citable)}`,
  };
  return JSON.stringify([item], null, 2);
}
