import type { Count } from "../../model/coded.ts";
import type { NumberForm } from "./mention.ts";

/**
 * A number as the contract puts counts: n is n, n, n; "at least n" n, n, null; "up to n" null, n, n; "about n" null, n, null;
 * "n to m" n, null, m; "several" all null. `stated` is kept wherever the passage has not a plain number.
 */
export function countOf(form: NumberForm, value: number | null, upper: number | null, stated: string): Count {
  switch (form) {
    case "exact":
    case "indefinite":
      return { low: value, best: value, high: value };
    case "zero":
      return { low: 0, best: 0, high: 0 };
    case "minimum":
      return { low: value, best: value, high: null, stated };
    case "maximum":
      return { low: null, best: value, high: value, stated };
    case "about":
      return { low: null, best: value, high: null, stated };
    case "range":
      return { low: value, best: null, high: upper, stated };
    case "vague":
      return { low: null, best: null, high: null, stated };
  }
}
