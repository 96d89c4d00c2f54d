import { type Citable, type CitableKind, keyOf, referenceOf } from "../citable.ts";
import { citingWords } from "../words.ts";
import { details } from "./text.ts";

const TYPES: Record<CitableKind, string> = { figure: "FIGURE", event: "ELEC", report: "RPRT", data: "DATA" };

/** A value is one line, and none of it may look like the next: RIS knows no escapes. */
function value(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

/** `2021/06/21/`, with what is not known left empty, as the format asks. */
function day(dated: string): string {
  const [year = "", month = "", date = ""] = dated.split("-");
  return `${year}/${month}/${date}/`;
}

/** The citation in RIS: a tag a line, lines that end as the format asks, with CR and LF. */
export function ris(citable: Citable): string {
  const { kind, title, report, authors, dated, address, language, edition } = citable;
  const part = kind === "figure" || kind === "event";
  const lines: [tag: string, text: string | null][] = [
    ["TY", TYPES[kind]],
    ["ID", keyOf(citable)],
    ["AU", authors],
    ["TI", title],
    ["T2", part ? report : null],
    ["PB", authors],
    ["PY", dated === null ? null : dated.slice(0, 4)],
    ["DA", dated === null ? null : day(dated)],
    ["ET", citingWords(language).edition(edition)],
    ["LA", language],
    ["UR", address],
    ["N1", `${details(citable)} ${referenceOf(citable)}`],
  ];
  const filled = lines.flatMap(([tag, text]) => (text === null ? [] : [`${tag}  - ${value(text)}`]));
  return `${[...filled, "ER  - "].join("\r\n")}\r\n`;
}
