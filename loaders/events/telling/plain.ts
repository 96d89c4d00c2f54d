import type { Count } from "../../model/coded.ts";
import type { ReasonValue } from "../../model/reason.ts";
import { inWords } from "../counts.ts";
import { COUNT_FIELDS } from "../live.ts";
import type { Naming } from "../telling.ts";
import { cellOf } from "../values.ts";

const isCount = (field: string, value: ReasonValue): value is Count =>
  COUNT_FIELDS.some((name) => name === field) && typeof value === "object" && !Array.isArray(value);

/**
 * Reasons as an analyst at the terminal knows what they name: codes as the tables have them, sources in the articles' own words, reports
 * as `article#index`.
 *
 * @param sourceOf the source of an account by its id.
 */
export function plainNaming(sourceOf: (account: string) => string): Naming {
  return {
    value: (field, value) => {
      if (value === null) return "not stated";
      return isCount(field, value) ? inWords(value) : cellOf(value);
    },
    sources: (accounts) => [...new Set(accounts.map(sourceOf))].join(", "),
    reports: (members) => members.join(", "),
  };
}
