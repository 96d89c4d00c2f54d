import type { Tables } from "../model/tables.ts";

/** Whether some source speaks of people killed or wounded in an event without a number. What the attackers lost is no toll of the event. */
export function uncountedIn({ casualties }: Pick<Tables, "casualties">): (eventId: string, outcome: string) => boolean {
  const vague = casualties.filter(
    ({ low, best, high, stated, group, superseded_by }) =>
      group !== "attacker" && superseded_by === null && stated !== null && [low, best, high].every((bound) => bound === null),
  );
  const known = new Set(vague.map(({ event_id, outcome }) => `${event_id} ${outcome}`));
  return (eventId, outcome) => known.has(`${eventId} ${outcome}`);
}
