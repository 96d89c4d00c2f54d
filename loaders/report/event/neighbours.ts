import type { CaseEvent } from "../../model/event.ts";
import { compareEvents, type Site } from "../site-index.ts";

const EARTH_RADIUS = 6371;
const NEARBY = 100;
const SHOWN = 3;

function distance(a: CaseEvent, b: CaseEvent): number | null {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return null;
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [north, east] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const chord = Math.sin(north / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(chord));
}

/** The dated events just before and just after, in that order; null at either end of time, or if it is undated itself. */
export function neighboursInTime(site: Site, event: CaseEvent): { before: CaseEvent | null; after: CaseEvent | null } {
  if (event.date_start === null) return { before: null, after: null };
  const dated = site.events.filter(({ date_start }) => date_start !== null);
  const at = dated.indexOf(event);
  return { before: dated[at - 1] ?? null, after: dated[at + 1] ?? null };
}

/** Up to three other events within 100 km, the nearest first, with their distance in kilometres. */
export function neighboursInPlace(site: Site, event: CaseEvent): { event: CaseEvent; kilometres: number }[] {
  return site.events
    .filter((other) => other !== event)
    .flatMap((other) => {
      const kilometres = distance(event, other);
      return kilometres === null || kilometres > NEARBY ? [] : [{ event: other, kilometres: Math.round(kilometres) }];
    })
    .sort((a, b) => a.kilometres - b.kilometres || compareEvents(a.event, b.event))
    .slice(0, SHOWN);
}
