import { CROSSWALK_RULES } from "../../events/crosswalk.ts";
import { LINK_BARS, LINK_LIMITS, LINK_RULES } from "../../events/linking/rules.ts";
import { RECONCILE_RULES } from "../../events/rules.ts";
import { RECIPES } from "../../tables/recipes.ts";
import type { MethodsWords } from "./words.ts";

function byName<Name extends string>(rules: readonly { name: Name; description: { en: string } }[]): Record<Name, string> {
  return Object.fromEntries(rules.map(({ name, description }) => [name, description.en])) as Record<Name, string>;
}

/** English is what the rules themselves are written in. */
export const METHODS: MethodsWords = {
  reconcile: byName(RECONCILE_RULES),
  linking: { ...byName(LINK_RULES), ...byName(LINK_LIMITS), ...byName(LINK_BARS) },
  crosswalk: byName(CROSSWALK_RULES),
  recipes: byName(RECIPES.map(({ name, question }) => ({ name, description: question }))),
};
