import type { Code, Codebook } from "../../model/resources.ts";
import type { Vocabulary } from "./say.ts";

/** The sign of contradiction, in every language, on charts, tables and pages. */
export const DISPUTED_SIGN = "≠";

/**
 * Digits in groups of three with a narrow no-break space between, from four digits on, as both editions print them.
 * @param decimals how many are written; without it as many as the number has.
 */
export function groupDigits(value: number, decimals?: number): string {
  const digits = decimals === undefined ? String(Math.abs(value)) : Math.abs(value).toFixed(decimals);
  const [whole, part] = digits.split(".") as [string, string | undefined];
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, "\u202f");
  return `${value < 0 ? "−" : ""}${grouped}${part === undefined ? "" : `.${part}`}`;
}

/** Labels and plurals of the codebook in one language, English where the language has none. */
export function codebookLabels(codebook: Codebook, language: string) {
  const codes: Record<Vocabulary, Code[]> = {
    tactic: codebook.tactics,
    target: codebook.targets,
    source_type: codebook.source_types,
    basis: codebook.bases,
    outcome: codebook.outcomes,
    initiator: codebook.initiators,
    casualty_group: codebook.casualty_groups,
  };
  const index = new Map<string, Code>();
  for (const [vocabulary, list] of Object.entries(codes)) for (const code of list) index.set(`${vocabulary} ${code.code}`, code);
  const find = (vocabulary: Vocabulary, code: string) => index.get(`${vocabulary} ${code}`);
  return {
    label: (vocabulary: Vocabulary, code: string) => {
      const found = find(vocabulary, code);
      return found?.label[language] ?? found?.label.en ?? code;
    },
    plural: (vocabulary: Vocabulary, code: string) => {
      const found = find(vocabulary, code);
      return found?.plural[language] ?? found?.plural.en ?? code;
    },
  };
}

/** Names of countries in one language; the code where the codebook lacks it. */
export function countryNames({ countries }: Codebook, language: string): (code: string) => string {
  return (code) => countries[code]?.[language] ?? code;
}

/** Numbers of an ISO day. */
export function dayParts(iso: string): { year: string; month: number; day: number } {
  return { year: iso.slice(0, 4), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}
