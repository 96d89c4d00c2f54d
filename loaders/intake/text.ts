import { isPartialDate } from "../articles/dates.ts";
import { dayOf, dayOfAddress } from "./dates.ts";
import { calledBy } from "./labels.ts";
import type { FactName, Proposal, Proposals, Received } from "./model.ts";
import { propose } from "./proposing.ts";

/** Lines at either end of a text in which what is said of it is looked for. */
const HEAD_LINES = 12;
const LONGEST_TITLE = 200;

const LABELLED = /^\s*([\p{L} ]{3,20}?)\s*:\s+(\S.*)$/u;
const ADDRESS = /^<?(https?:\/\/[^\s<>]{4,500})>?$/;
/** A line that is nothing but a date of a machine: other dates may be those of what happened. */
const DATE_ALONE = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})$/;

interface Line {
  text: string;
  number: number;
}

function headOf(body: string): Line[] {
  const lines = body.slice(0, 20_000).split(/\r\n|\r|\n/);
  return lines.slice(0, HEAD_LINES).map((text, index) => ({ text: text.trim(), number: index + 1 }));
}

interface Found {
  fact: FactName;
  proposal: Proposal;
}

function labelled({ text, number }: Line): Found | null {
  const [, label = "", value = ""] = LABELLED.exec(text.slice(0, 600)) ?? [];
  const fact = calledBy(label);
  if (fact === null || fact === "text") return null;
  const read = fact === "published" || fact === "retrieved" ? dayOf(value) : value;
  return read === null ? null : { fact, proposal: { value: read, evidence: `line ${number}, “${label}: …”`, isInText: fact === "title" } };
}

function alone({ text, number }: Line): Found | null {
  const [, address] = ADDRESS.exec(text) ?? [];
  if (address !== undefined) return { fact: "url", proposal: { value: address, evidence: `line ${number}, an address alone` } };
  const day = DATE_ALONE.test(text) ? dayOf(text) : null;
  return day === null ? null : { fact: "published", proposal: { value: day, evidence: `line ${number}, a date alone` } };
}

/** The day that a file is called by, where it is called as articles are: `2021-06-21-france24-gossi.txt`. */
function dayOfName(path: string): string | null {
  const day = /(?:^|\/)(\d{4}-\d{2}-\d{2})(?=[-_ ])[^/]*$/.exec(path)?.[1] ?? "";
  return isPartialDate(day) ? day : null;
}

/**
 * Reads a plain text, all of which is the article, with what its first lines say of it: lines with a label, an address or a machine's date alone, and
 * the first line as its title.
 */
export function readText(path: string, body: string): Received {
  const lines = headOf(body);
  const proposals: Proposals = {};
  for (const { fact, proposal } of lines.flatMap((line) => labelled(line) ?? alone(line) ?? [])) propose(proposals, fact, proposal);
  const around = (value: string | null | undefined, evidence: string) => {
    if (value) propose(proposals, "published", { value, evidence, isAround: true });
  };
  around(dayOfName(path), "the file’s name");
  const first = lines.find((line) => line.text !== "" && labelled(line) === null && alone(line) === null);
  if (first !== undefined && first.text.length <= LONGEST_TITLE)
    propose(proposals, "title", {
      value: first.text.replace(/\s+/gu, " "),
      evidence: `line ${first.number}, the first of the text`,
      isInText: true,
    });
  const days = (proposals.url ?? []).flatMap(({ value }) => dayOfAddress(value) ?? []);
  around(days[0], "the article’s address");
  return { at: { path }, body, proposals, notes: [] };
}
