import { didYouMean } from "../../problems.ts";
import { type Directive, DirectiveFault } from "../directive.ts";
import { html } from "../escape.ts";
import type { DirectiveCall } from "../markdown/directives.ts";
import type { Site } from "../site-index.ts";
import { namedValues } from "../values/index.ts";

/** Conditions on a number; a value that is no number is one while it says something. */
const CONDITIONS: Record<string, (number: number) => boolean> = {
  none: (number) => number === 0,
  one: (number) => number === 1,
  some: (number) => number > 0,
  several: (number) => number > 1,
  few: (number) => number > 0 && number < 20,
  many: (number) => number >= 20,
};

/** Whether every condition on named values is true. Throws `DirectiveFault` for a value or a condition that there is not. */
export function holds({ attributes }: Pick<DirectiveCall, "attributes">, site: Site): boolean {
  const values = namedValues(site);
  const asked = Object.entries(attributes);
  if (asked.length === 0) throw new DirectiveFault("`when` without a condition", "`:::when{attacks=some}`");
  return asked.every(([name, wanted]) => {
    const found = values.get(name);
    if (!found) throw new DirectiveFault(`no value \`${name}\``, `a named value${didYouMean(name, values.keys())}`);
    const condition = CONDITIONS[wanted];
    if (!condition) throw new DirectiveFault(`condition \`${wanted}\``, `one of ${Object.keys(CONDITIONS).join(", ")}`);
    return condition(found.number ?? 1);
  });
}

/** `:::when{name=some}` … `:::` keeps what it holds while every condition on named values is true. */
export const when: Directive = {
  name: "when",
  form: "container",
  render: (call, { site }, { inner }) => (holds(call, site) ? inner : html``),
};
