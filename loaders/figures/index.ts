import type { Figure } from "../model/figure.ts";
import { attacksOverTime } from "./attacks-over-time.ts";
import { casualtiesByTactic } from "./casualties-by-tactic.ts";
import { disagreementBySourceType } from "./disagreement-by-source-type.ts";
import { iedPlacesTargets } from "./ied-places-targets.ts";
import { knownAndMissing } from "./known-and-missing.ts";
import { map } from "./map.ts";
import { outletsLanguagesEvents } from "./outlets-languages-events.ts";
import { perpetratorBasis } from "./perpetrator-basis.ts";
import { raidsToll } from "./raids-toll.ts";
import { tacticsCombined } from "./tactics-combined.ts";
import { targetsByTactic } from "./targets-by-tactic.ts";
import { timeToClaim } from "./time-to-claim.ts";
import { tollRanked } from "./toll-ranked.ts";
import { vehicleBombTargets } from "./vehicle-bomb-targets.ts";
import { vehicleBombs } from "./vehicle-bombs.ts";
import { versions } from "./versions.ts";
import type { Say } from "./words/say.ts";

/** A figure whatever its rows: only its own functions look into them. */
// biome-ignore lint/suspicious/noExplicitAny: a list of figures with rows of different shapes has no narrower type
export type AnyFigure = Figure<any, Say>;

/** Every figure, in reading order: what happened and when; with which weapons, to whom and where; who says so; what is not known. */
export const FIGURES: readonly AnyFigure[] = [
  attacksOverTime,
  tacticsCombined,
  casualtiesByTactic,
  tollRanked,
  vehicleBombs,
  vehicleBombTargets,
  iedPlacesTargets,
  raidsToll,
  targetsByTactic,
  map,
  perpetratorBasis,
  timeToClaim,
  disagreementBySourceType,
  versions,
  knownAndMissing,
  outletsLanguagesEvents,
];
