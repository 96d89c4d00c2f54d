import type { Figure } from "../model/figure.ts";
import { attacksOverTime } from "./attacks-over-time.ts";
import { casualtiesByTactic } from "./casualties-by-tactic.ts";
import { map } from "./map.ts";
import { vehicleBombs } from "./vehicle-bombs.ts";
import { versions } from "./versions.ts";
import type { Say } from "./words/say.ts";

/** A figure whatever its rows: only its own functions look into them. */
// biome-ignore lint/suspicious/noExplicitAny: a list of figures with rows of different shapes has no narrower type
export type AnyFigure = Figure<any, Say>;

/** Every figure, in reading order: what happened and when; with which weapons, to whom and where; who says so; what is not known. */
export const FIGURES: readonly AnyFigure[] = [attacksOverTime, casualtiesByTactic, vehicleBombs, versions, map];
