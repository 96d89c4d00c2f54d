import { BASES, CASUALTY_GROUPS, INITIATORS, OUTCOMES, SOURCE_TYPES, TARGETS } from "../model/coded.ts";
import type { Code, CodeFolder } from "../model/resources.ts";
import { compare, didYouMean } from "../problems.ts";
import type { ReadCode } from "./codes.ts";
import type { Reader } from "./reader.ts";

/** What each folder must hold. Tactics are open: a new one is a new file. */
const VOCABULARIES: Record<CodeFolder, readonly string[] | null> = {
  tactics: null,
  targets: TARGETS,
  "source-types": SOURCE_TYPES,
  bases: BASES,
  outcomes: OUTCOMES,
  initiators: INITIATORS,
  "casualty-groups": CASUALTY_GROUPS,
};

/** Checks what the files of one folder say of each other, and gives the codes in codebook order. */
export function checkFolder(folder: CodeFolder, path: string, codes: ReadCode[], reader: Reader): Code[] {
  const names = codes.map(({ value }) => value.code);
  for (const { mentions } of codes)
    for (const mention of mentions)
      if (mention.kind === "text" && !names.includes(mention.text.trim()))
        reader.fault(
          mention.at,
          "codebook-code",
          `unknown code \`${mention.text}\``,
          `one of ${folder}/${didYouMean(mention.text, names)}`,
        );
  checkVocabulary(folder, path, codes, names, reader);
  checkOrders(codes, reader);
  checkRefinements(codes, reader);
  return codes.map(({ value }) => value).sort((a, b) => a.order - b.order || compare(a.code, b.code));
}

function checkVocabulary(folder: CodeFolder, path: string, codes: ReadCode[], names: string[], reader: Reader): void {
  const vocabulary = VOCABULARIES[folder];
  if (vocabulary === null) {
    if (codes.length === 0) reader.fault({ path }, "codebook-required", "no tactic", "one file for each tactic");
    return;
  }
  for (const code of vocabulary)
    if (!names.includes(code)) reader.fault({ path }, "codebook-required", `no \`${code}.yaml\``, "one file for each code");
  for (const { value, path: file } of codes)
    if (!vocabulary.includes(value.code))
      reader.fault(
        { path: file },
        "codebook-code",
        `unknown code \`${value.code}\``,
        `one of ${vocabulary.join(", ")}${didYouMean(value.code, vocabulary)}`,
      );
}

function checkOrders(codes: ReadCode[], reader: Reader): void {
  const seen = new Map<number, string>();
  for (const { value, path } of codes) {
    const first = seen.get(value.order);
    if (first !== undefined)
      reader.fault({ path }, "codebook-order", `\`order: ${value.order}\`, as \`${first}\` has`, "an order of its own");
    else if (value.order > 0) seen.set(value.order, value.code);
  }
}

/** A code that refines itself, even by way of others, would make every reading of it vaguer than itself. */
function checkRefinements(codes: ReadCode[], reader: Reader): void {
  const refines = new Map(codes.map(({ value }) => [value.code, value.refines ?? []]));
  for (const { value, path } of codes)
    if (reaches(value.code, value.code, refines, new Set()))
      reader.fault({ path }, "codebook-refines", `\`${value.code}\` refines itself`, "`refines` to name vaguer codes only");
}

function reaches(from: string, to: string, refines: Map<string, string[]>, seen: Set<string>): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  return (refines.get(from) ?? []).some((next) => next === to || reaches(next, to, refines, seen));
}
