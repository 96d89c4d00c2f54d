import type { CaseEvent } from "../../model/event.ts";
import { intervalOf, lengthOf } from "../interval.ts";
import { allDeaths } from "./deaths.ts";

/** An event in the terms of the UCDP Georeferenced Event Dataset's codebook. */
export interface UcdpTerms {
  ucdp_date_prec: number | null;
  ucdp_where_prec: number | null;
  ucdp_low: number | null;
  ucdp_best: number | null;
  ucdp_high: number | null;
}

const PLACE = { point: 1, town: 1, area: 5, region: 4, country: 6, none: null } as const;

/** Longest span in days of each precision, from 1; longer spans are 5. */
const SPANS = [1, 6, 7, 31];
const LONGER = 5;

/** UCDP counts the deaths of all sides, and tells how precise date and place are. */
export function ucdpTerms(event: CaseEvent): UcdpTerms {
  const { low, best, high } = allDeaths(event);
  return {
    ucdp_date_prec: datePrecision(event),
    ucdp_where_prec: PLACE[event.geo_precision],
    ucdp_low: low,
    ucdp_best: best,
    ucdp_high: high,
  };
}

function datePrecision({ date_start, date_end }: CaseEvent): number | null {
  const days = intervalOf(date_start !== null && date_end !== null ? `${date_start}/${date_end}` : null);
  if (days === null) return null;
  const index = SPANS.findIndex((span) => lengthOf(days) <= span);
  return index === -1 ? LONGER : index + 1;
}
