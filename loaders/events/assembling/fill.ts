import type { EventValues } from "../../model/coded.ts";
import type { FieldReason } from "../../model/event.ts";
import { compare } from "../../problems.ts";
import { isEmptyValue } from "../values.ts";
import type { Source } from "./sources.ts";

/** Fields that the coder infers for an article's event although no source states them. */
const INFERRED = [
  "date",
  "place",
  "neighbourhood",
  "country",
  "tactics",
  "initiator",
  "perpetrator",
  "basis",
  "target",
  "target_actor",
  "devices",
  "vehicle",
  "outcome",
] as const;
type InferredField = (typeof INFERRED)[number];

const isOpen = (field: InferredField, value: unknown) =>
  isEmptyValue(value) || (value === "unknown" && (field === "initiator" || field === "basis"));

function mostCommon(sources: readonly Source[], field: InferredField): [unknown, string[]] | null {
  const main = sources.filter((source) => source.member.role === "main" && !isOpen(field, source.event[field]));
  const given = main.length > 0 ? main : sources.filter((source) => !isOpen(field, source.event[field]));
  const byValue = new Map<string, Source[]>();
  for (const source of given) {
    const key = String(source.event[field]);
    byValue.set(key, [...(byValue.get(key) ?? []), source]);
  }
  const best = [...byValue].sort(([a, x], [b, y]) => y.length - x.length || compare(a, b))[0];
  const first = best?.[1][0];
  return best && first ? [first.event[field], best[1].map((source) => source.id)] : null;
}

/** Rule `inferred-in-article`: what no account gives stands as most articles' coding infers it. Takes the reconciled values; gives them filled. */
export function fillInferred<T extends Pick<EventValues, InferredField>>(values: T, sources: readonly Source[]): [T, FieldReason[]] {
  const filled = { ...values };
  const reasons: FieldReason[] = [];
  for (const field of INFERRED) {
    if (!isOpen(field, values[field])) continue;
    const found = mostCommon(sources, field);
    if (!found) continue;
    Object.assign(filled, { [field]: found[0] });
    reasons.push({ field, rule: "inferred-in-article", reason: { kind: "inferred", reports: found[1] }, accounts: [] });
  }
  return [filled, reasons];
}
