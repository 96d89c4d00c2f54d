import type { Frame } from "../accounts/frame.ts";
import { isTown, type Spot } from "../accounts/spot.ts";
import { numbersWithin, type ReadSource, termsWithin } from "../reading/source.ts";
import type { EventMaking } from "./event.ts";

/** "In November a car bomb exploded near the airport": of an attack recalled without a place, the building of the town that the news is of. */
export function townAgain({ views, series }: Frame, { newsSpot, spotsOf }: EventMaking): Spot | null {
  if (newsSpot === null || !isTown(newsSpot) || series !== null) return null;
  const known = views.some(({ clause: { reading, from, to } }) => {
    return termsWithin(reading.source, "sites", from, to).some((site) => {
      return site.code.endsWith(":fixed") && isNamedAgain(reading.source, site.from - 1);
    });
  });
  return known && views.every(({ clause }) => spotsOf(clause).length === 0 && clause.reading.text.part === "body") ? newsSpot : null;
}

/** "the" and no "a" or "its". */
function isNamedAgain(source: ReadSource, at: number): boolean {
  const article = termsWithin(source, "auxiliaries", at, at + 1, "determiner").length > 0;
  return article && numbersWithin(source, at, at + 1).length === 0 && termsWithin(source, "deeds", at, at + 1, "own").length === 0;
}
