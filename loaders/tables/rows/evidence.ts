import { cellOf } from "../../events/values.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { TableRow } from "../../model/tables.ts";
import { text } from "../cells.ts";

/** One row for each passage that supports a value. */
export function evidenceRows({ events }: Corpus): TableRow[] {
  return events.flatMap(({ event_id, accounts, evidence }) =>
    evidence.map((passage) => ({
      evidence_id: passage.evidence_id,
      article_id: passage.article,
      event_id,
      account_id: passage.account === null ? null : (accounts[passage.account]?.account_id ?? null),
      field: passage.field,
      value: text(cellOf(passage.value)),
      part: passage.part,
      start: passage.start,
      end: passage.end,
      quote: text(passage.quote),
      rule: passage.rule,
      inferred: passage.inferred,
    })),
  );
}
