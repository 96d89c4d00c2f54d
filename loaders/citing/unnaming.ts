import { parse } from "csv-parse/sync";
import { digestOf } from "../digest.ts";
import { type Redaction, redactId, redactText, redactValue, stretchesOf } from "../events/redacting/names.ts";
import { redactRows } from "../events/redacting/rows.ts";
import type { Edition, FrozenEdition, Replacement } from "../model/edition.ts";
import type { Problem } from "../model/problem.ts";
import { error } from "../problems.ts";
import { contentDigest } from "./editions.ts";
import { EDITIONS, MANIFEST } from "./frozen.ts";

/** What is put in the place of a file that is no text that names could be taken out of; null where the file may stay. */
export type Substitute = (
  path: string,
  edition: Edition,
  reason: string,
  files: ReadonlyMap<string, Uint8Array>,
) => Promise<Uint8Array | null>;

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function csvWithout(text: string, redactions: readonly Redaction[]): string {
  let header: string[] = [];
  const rows = parse(text, { columns: (names: string[]) => (header = names) }) as Record<string, string>[];
  const cells = redactRows(rows, redactions).map((row) => header.map((name) => String(row[name] ?? "")));
  return `${[header, ...cells].map((row) => row.map(quoted).join(",")).join("\n")}\n`;
}

function jsonWithout(text: string, redactions: readonly Redaction[]): string {
  const value: unknown = JSON.parse(text);
  const redacted = redactValue(value, redactions);
  return digestOf(redacted) === digestOf(value) ? text : `${JSON.stringify(redacted, null, 2)}\n`;
}

/** A text file without the names; the same text where it holds none. */
function textWithout(path: string, text: string, redactions: readonly Redaction[]): string {
  if (/json$/.test(path)) return jsonWithout(text, redactions);
  if (!path.endsWith(".csv")) return redactText(text, redactions);
  const same = csvWithout(text, []);
  const redacted = csvWithout(text, redactions);
  return redacted === same ? text : redacted;
}

const isText = (path: string) => !/\.(?:png|parquet)$/.test(path);

/** What a file is about: all forms of one figure or table have one stem. */
const stemOf = (path: string) => path.replace(/\..*$/, "");

/** The text files of an edition that hold a name, as they are without it. */
function redactedTexts({ files }: FrozenEdition, redactions: readonly Redaction[]): Map<string, Uint8Array> {
  const texts = [...files].filter(([path]) => isText(path));
  return new Map(
    texts.flatMap(([path, bytes]): [string, Uint8Array][] => {
      const text = new TextDecoder().decode(bytes);
      const without = textWithout(path, text, redactions);
      return without === text ? [] : [[path, new TextEncoder().encode(without)]];
    }),
  );
}

/** Editions in which a person is still named who was made unnamed since. The name itself is not told. */
export function namesLeft(editions: readonly FrozenEdition[], redactions: readonly Redaction[]): Problem[] {
  if (redactions.length === 0) return [];
  return editions.flatMap((frozen) => {
    const { id, headlines } = frozen.edition;
    const inWords = Object.values(headlines).some((headline) => stretchesOf(headline, redactions).length > 0);
    const [path = inWords ? MANIFEST : null] = redactedTexts(frozen, redactions).keys();
    if (path === null) return [];
    const found = `a name that was made unnamed, in \`${path}\` of edition \`${id}\``;
    return [error({ path: `${EDITIONS}/${id}/${MANIFEST}` }, "edition-name", found, "none: `npm run edition -- --redact` takes it out")];
  });
}

/** The decisions behind a replacement, as they may be published. */
function whyOf(redactions: readonly Redaction[]): Pick<Replacement, "correction_id" | "reason" | "decided"> {
  const corrections = redactions.map(({ correction }) => correction);
  return {
    correction_id: corrections.map(({ correction_id }) => redactId(correction_id, redactions)).join("; "),
    reason: corrections.map(({ reason }) => redactText(reason, redactions)).join("; "),
    decided:
      corrections
        .map(({ decided }) => decided)
        .sort()
        .at(-1) ?? "",
  };
}

/** The redactions of which a file of the edition holds a name. */
function concerned(frozen: FrozenEdition, paths: Iterable<string>, redactions: readonly Redaction[]): Redaction[] {
  const texts = [...paths].map((path) => [path, new TextDecoder().decode(frozen.files.get(path))] as const);
  const found = redactions.filter((redaction) => texts.some(([path, text]) => textWithout(path, text, [redaction]) !== text));
  return found.length > 0 ? found : [...redactions];
}

/**
 * An edition without the names of persons who were made unnamed: tables and texts without them, and for every drawing of a figure that
 * named one what `substitute` gives. What was replaced, why and by which decision is told in the edition itself.
 *
 * @returns null where no file holds a name.
 */
export async function unnamedEdition(
  frozen: FrozenEdition,
  redactions: readonly Redaction[],
  substitute: Substitute,
): Promise<FrozenEdition | null> {
  const { edition, files } = frozen;
  const replaced = redactedTexts(frozen, redactions);
  const headlines = redactValue(edition.headlines, redactions);
  if (replaced.size === 0 && digestOf(headlines) === digestOf(edition.headlines)) return null;
  const why = whyOf(concerned(frozen, replaced.keys(), redactions));
  const stems = new Set([...replaced.keys()].map(stemOf));
  const texts = new Map([...files, ...replaced]);
  for (const path of [...files.keys()].filter((name) => stems.has(stemOf(name)))) {
    const bytes = await substitute(path, edition, why.reason, texts);
    if (bytes !== null) replaced.set(path, bytes);
  }
  const replacements = [...replaced].map(([path, bytes]) => ({ path, was: edition.files[path] ?? "", now: contentDigest(bytes), ...why }));
  const changed = replacements.filter(({ was, now }) => was !== now);
  const digests = Object.fromEntries(changed.map(({ path, now }) => [path, now]));
  return {
    edition: { ...edition, headlines, files: { ...edition.files, ...digests }, replaced: [...edition.replaced, ...changed] },
    files: new Map([...files, ...replaced]),
  };
}
