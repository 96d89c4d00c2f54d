import { fuzz } from "./fuzz.ts";
import { kills } from "./kills.ts";
import { large } from "./large.ts";
import type { Soak } from "./model.ts";
import { shards } from "./shards.ts";

/** Every long run, in the order in which they are run. A new one is a file here and a line in this list. */
export const SOAKS: Soak[] = [kills, fuzz, shards, large];
