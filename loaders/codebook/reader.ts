import { REPORT_LANGUAGES } from "../model/language.ts";
import type { Problem } from "../model/problem.ts";
import { didYouMean, error, type Location } from "../problems.ts";
import type { Written } from "./yaml.ts";

/** Takes values out of what was written and keeps the faults it meets; a wrong value gives the empty one of its kind. */
export class Reader {
  readonly problems: Problem[] = [];

  /** Notes a fault. */
  fault(at: Location, rule: string, found: string, expected: string): void {
    this.problems.push(error(at, rule, found, expected));
  }

  /** The entries of a map by key, unknown keys reported with the nearest known one. With `required`, absent keys are reported. */
  fields(written: Written, known: readonly string[], required: readonly string[] = []): Map<string, Written> {
    const entries = this.entries(written);
    for (const { key, at } of entries)
      if (!known.includes(key)) {
        this.fault(at, "codebook-key", `unknown field \`${key}\``, `one of ${known.join(", ")}${didYouMean(key, known)}`);
      }
    const found = new Map(entries.map(({ key, value }) => [key, value]));
    for (const key of required) if (!found.has(key)) this.fault(written.at, "codebook-required", `no \`${key}\``, `a line \`${key}: …\``);
    return found;
  }

  /** The entries of a map whose keys are free. */
  entries(written: Written): { key: string; at: Location; value: Written }[] {
    if (written.kind === "map") return written.entries;
    this.fault(written.at, "codebook-shape", `a ${written.kind}`, "a map of `name: value`");
    return [];
  }

  /** The items of a list; absent is empty. */
  items(written: Written | undefined): Written[] {
    if (written === undefined) return [];
    if (written.kind === "list") return written.items;
    this.fault(written.at, "codebook-shape", `a ${written.kind}`, "a list");
    return [];
  }

  /** A text, never empty where it is given; absent is empty. */
  text(written: Written | undefined): string {
    if (written === undefined) return "";
    if (written.kind === "text" && written.text.trim() !== "") return written.text.trim();
    this.fault(written.at, "codebook-shape", written.kind === "text" ? "nothing" : `a ${written.kind}`, "a text");
    return "";
  }

  /** A text out of a closed list. */
  oneOf<T extends string>(written: Written | undefined, allowed: readonly T[], rule: string): T | null {
    const text = this.text(written);
    if (written === undefined || text === "") return null;
    const match = allowed.find((candidate) => candidate === text);
    if (match === undefined)
      this.fault(written.at, rule, `unknown value \`${text}\``, `one of ${allowed.join(", ")}${didYouMean(text, allowed)}`);
    return match ?? null;
  }

  /** A whole number from 1. */
  order(written: Written | undefined): number {
    const text = this.text(written);
    if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
    if (written !== undefined) this.fault(written.at, "codebook-order", `\`order: ${text}\``, "a whole number from 1");
    return 0;
  }

  /** One text in each language of the report; further languages are kept. */
  languages(written: Written | undefined): Record<string, string> {
    if (written === undefined) return {};
    const entries = this.entries(written);
    for (const language of REPORT_LANGUAGES)
      if (!entries.some(({ key }) => key === language))
        this.fault(written.at, "codebook-language", `no text in \`${language}\``, `a line \`${language}: …\``);
    for (const { key, at } of entries) this.language(key, at);
    return Object.fromEntries(entries.map(({ key, value }) => [key, this.text(value)]));
  }

  /** Reports a key that is no ISO 639-1 code. */
  language(key: string, at: Location): void {
    if (!/^[a-z]{2}$/.test(key)) this.fault(at, "codebook-language", `\`${key}\``, "a two-letter language code, such as `fr`");
  }
}
