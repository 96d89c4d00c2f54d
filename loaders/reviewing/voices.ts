import { findEvent } from "../events/explaining.ts";
import { cellOf, isEmptyValue } from "../events/values.ts";
import type { CodedAccount } from "../model/coded.ts";
import type { Corpus } from "../model/corpus.ts";
import type { CaseEvent } from "../model/event.ts";
import type { ReviewItem } from "./item.ts";

type Passage = CaseEvent["evidence"][number];

/** What one source, or one report, says of an item, with its passages. */
export interface Voice {
  source: string;
  source_type: string;
  article: string;
  published: string | null;
  value: string;
  /** In the order of the text. */
  passages: Passage[];
}

/** Passages of one report that are shown where the item is about no field. */
const SHOWN = 3;

const inOrder = (passages: readonly Passage[]) => {
  const once = new Map(passages.filter(({ end, start }) => end > start).map((row) => [`${row.part} ${row.start} ${row.end}`, row]));
  return [...once.values()].sort((a, b) => Number(a.part === "body") - Number(b.part === "body") || a.start - b.start);
};

function ofAccounts(event: CaseEvent, field: string): Voice[] {
  return event.accounts.flatMap((account, index) => {
    const value = account[field as keyof CodedAccount];
    if (isEmptyValue(value)) return [];
    const passages = event.evidence.filter((row) => row.account === index && row.field === field);
    const newer = account.superseded_fields[field] === undefined ? "" : " (superseded by a newer account)";
    const { source, source_type, article } = account;
    const published = account.stated_on ?? account.published;
    return [{ source, source_type, article, published, value: `${field}: ${cellOf(value)}${newer}`, passages: inOrder(passages) }];
  });
}

/** What a whole report says of its event, in one line. */
function reportOf(corpus: Corpus, member: string): Voice[] {
  const event = findEvent(corpus, member);
  const at = member.lastIndexOf("#");
  const [article, index] = [member.slice(0, at), Number(member.slice(at + 1))];
  const coded = corpus.coded.find((one) => one.article === article)?.events[index];
  const source = corpus.articles.find(({ id }) => id === article);
  if (event === null || coded === undefined) return [];
  const toll = (["killed", "wounded"] as const).flatMap((field) => (coded[field] === null ? [] : [`${field} ${cellOf(coded[field])}`]));
  const value = [coded.date ?? "undated", coded.place ?? "unplaced", coded.tactics.join(" + ") || "attack", ...toll].join(", ");
  const own = coded.evidence.map((row) => ({ ...row, article, evidence_id: "" }));
  const passages = inOrder(own.filter(({ inferred }) => !inferred)).slice(0, SHOWN);
  return [{ source: source?.publisher ?? article, source_type: "media", article, published: source?.published ?? null, value, passages }];
}

/** Who says what of an item, side by side: the accounts that state the field; whole reports where none does, or where it is about what is one event. */
export function voicesOn(item: ReviewItem, corpus: Corpus): Voice[] {
  const event = findEvent(corpus, item.event);
  if (event === null) return [];
  const stated = item.field === null ? [] : ofAccounts(event, item.field);
  if (stated.length > 0) return stated;
  const members = item.members.length > 0 ? item.members : event.members.map(({ article, index }) => `${article}#${index}`);
  return members.flatMap((member) => reportOf(corpus, member));
}
