import type { Corpus } from "../../model/corpus.ts";
import type { Code } from "../../model/resources.ts";
import type { TableRow } from "../../model/tables.ts";
import { inOrder } from "./events.ts";

/** One row for each event in each article. */
export function eventArticleRows({ events }: Corpus): TableRow[] {
  return events.flatMap(({ event_id, members }) =>
    members.map(({ article, index, role }) => ({ event_id, article_id: article, article_event: index, role })),
  );
}

/** One row for each tactic of each event. */
export function eventTacticRows({ events }: Corpus, tactics: readonly Code[]): TableRow[] {
  const families = new Map(tactics.map(({ code, family }) => [code, family]));
  return events.flatMap((event) =>
    inOrder([...new Set(event.tactics)], tactics).map((tactic) => ({
      event_id: event.event_id,
      tactic,
      family: families.get(tactic) ?? "other",
      claimed_only: event.claimed_only.includes(tactic),
    })),
  );
}
