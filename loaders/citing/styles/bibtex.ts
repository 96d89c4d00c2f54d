import { type Citable, keyOf, referenceOf } from "../citable.ts";
import { citingWords } from "../words.ts";
import { details } from "./text.ts";

/** Marks over and under letters, as LaTeX writes them. */
const MARKS: Record<string, string> = {
  "\u0300": "`",
  "\u0301": "'",
  "\u0302": "^",
  "\u0303": "~",
  "\u0304": "=",
  "\u0306": "u",
  "\u0307": ".",
  "\u0308": '"',
  "\u030a": "r",
  "\u030b": "H",
  "\u030c": "v",
  "\u0327": "c",
  "\u0328": "k",
};

/** Characters that mean something else in BibTeX, and letters and marks that only a command gives in every engine. */
const COMMANDS: Record<string, string> = {
  "\\": "{\\textbackslash}",
  "{": "{\\textbraceleft}",
  "}": "{\\textbraceright}",
  $: "{\\textdollar}",
  "~": "{\\textasciitilde}",
  "^": "{\\textasciicircum}",
  "#": "\\#",
  "%": "\\%",
  "&": "\\&",
  _: "\\_",
  ß: "{\\ss}",
  æ: "{\\ae}",
  Æ: "{\\AE}",
  œ: "{\\oe}",
  Œ: "{\\OE}",
  ø: "{\\o}",
  Ø: "{\\O}",
  ł: "{\\l}",
  Ł: "{\\L}",
  "–": "{\\textendash}",
  "—": "{\\textemdash}",
  "“": "{\\textquotedblleft}",
  "”": "{\\textquotedblright}",
  "‘": "{\\textquoteleft}",
  "’": "{\\textquoteright}",
  "…": "{\\textellipsis}",
  "\u00a0": "~",
  "\u202f": "~",
};

function accented(letter: string): string {
  const [base = "", mark = "", ...more] = letter.normalize("NFD");
  const command = MARKS[mark];
  if (command === undefined || more.length > 0 || !/[A-Za-z]/.test(base)) return letter;
  return `{\\${command}${/[a-z]/i.test(command) ? ` ${base}` : base}}`;
}

/**
 * Text as a value of BibTeX: special characters as commands, accents as commands that every engine knows, anything else (which only
 * engines that read UTF-8 set) as it is. White space is single, so that a value stays on its line.
 */
export function bibtexText(text: string): string {
  const single = text.normalize("NFC").replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
  return [...single].map((letter) => COMMANDS[letter] ?? accented(letter)).join("");
}

/** Addresses are taken letter by letter; only braces would end them. */
function verbatim(address: string): string {
  return address.replace(/[{}\\]/g, encodeURIComponent);
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * The citation in BibTeX. Doubled braces keep a corporate author from being taken for a person, and capitals from being made small.
 * `date` is for biblatex, `year` and `month` for everything older.
 */
export function bibtex(citable: Citable): string {
  const { title, authors, dated, address, language, edition } = citable;
  const words = citingWords(language);
  const month = dated === null ? undefined : MONTHS[Number(dated.slice(5, 7)) - 1];
  const fields: [name: string, value: string | null][] = [
    ["author", `{{${bibtexText(authors)}}}`],
    ["title", `{{${bibtexText(title)}}}`],
    ["howpublished", words.partOf(citable) === "" ? null : `{${bibtexText(words.partOf(citable))}}`],
    ["year", dated === null ? null : `{${dated.slice(0, 4)}}`],
    ["month", month ?? null],
    ["date", dated === null ? null : `{${dated}}`],
    ["version", `{${bibtexText(words.edition(edition))}}`],
    ["note", `{${bibtexText(`${details(citable)} ${referenceOf(citable)}`)}}`],
    ["url", address === null ? null : `{${verbatim(address)}}`],
  ];
  const filled = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value},\n`]));
  return `@misc{${keyOf(citable)},\n${filled.join("")}}\n`;
}
