import type { Correction } from "../../model/corpus.ts";
import type { Problem } from "../../model/problem.ts";
import type { Place } from "../../model/resources.ts";
import { didYouMean } from "../../problems.ts";
import { spellingKey } from "../../reading/spelling.ts";
import { isEmptyValue } from "../values.ts";
import { problemOf } from "./guard.ts";

/** Tells of each place that an analyst set and the gazetteer lacks: such an event stands on no map. A notice: the place may be too small for any gazetteer. */
export function unknownDecidedPlaces(corrections: readonly Correction[], gazetteer: readonly Place[]): Problem[] {
  const names = gazetteer.flatMap(({ name, aliases }) => [name, ...aliases]);
  const known = new Set(names.map(spellingKey));
  return corrections.flatMap((correction) => {
    const { action, field, now } = correction;
    if (action !== "set" || field !== "place" || isEmptyValue(now) || known.has(spellingKey(now))) return [];
    const expected = `a place of gazetteer.csv, so that it is on the map${didYouMean(now, names)}: mend the spelling, or add a row`;
    return [{ ...problemOf(correction, "gazetteer-missing", `\`${now}\``, expected, "now"), severity: "notice" as const }];
  });
}
