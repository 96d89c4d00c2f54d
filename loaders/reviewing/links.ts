import { namingOf } from "../events/explaining.ts";
import { COUNT_FIELDS } from "../events/live.ts";
import { ENGLISH_REASONS } from "../events/telling/en.ts";
import { tellFeatures, tellLink } from "../events/telling.ts";
import type { Corpus } from "../model/corpus.ts";
import type { CaseEvent, LinkReason } from "../model/event.ts";
import type { LinkFeature } from "../model/reason.ts";
import { compare } from "../problems.ts";
import { type Finder, KIND_WEIGHTS, type ReviewItem, weightOf } from "./item.ts";

/** Events by the reports that tell of them. */
function byMember({ events }: Pick<Corpus, "events">): Map<string, CaseEvent> {
  return new Map(events.flatMap((event) => event.members.map(({ article, index }) => [`${article}#${index}`, event] as const)));
}

function linkItem(kind: "kept-apart" | "joined", event: CaseEvent, other: CaseEvent | null, link: LinkReason, reason: string): ReviewItem {
  const members = [link.a, link.b].sort(compare);
  const weight = other === null ? weightOf(kind, null, event) : Math.min(weightOf(kind, null, event), weightOf(kind, null, other));
  return {
    id: `${kind}:${members.join(":")}`,
    kind,
    event: event.event_id,
    other: other?.event_id ?? null,
    members,
    field: null,
    weight,
    reason,
  };
}

const isMachine = ({ reason }: LinkReason) => reason.kind === "compared";

/** Pairs of events that were nearly joined, each pair once however many of their reports are alike. */
export const keptApart: Finder = (corpus) => {
  const events = byMember(corpus);
  const items = new Map<string, ReviewItem>();
  for (const event of corpus.events) {
    for (const link of event.links.filter((one) => !one.joined && isMachine(one))) {
      const [one, two] = [events.get(link.a), events.get(link.b)];
      if (one === undefined || two === undefined || one === two) continue;
      const [first, second] = [one, two].sort((a, b) => compare(a.event_id, b.event_id)) as [CaseEvent, CaseEvent];
      const pair = `${first.event_id} ${second.event_id}`;
      const reason = `nearly taken as one with ${second.event_id}; kept apart for ${tellLink(link, ENGLISH_REASONS, namingOf(event))}`;
      if (!items.has(pair)) items.set(pair, linkItem("kept-apart", first, second, link, reason));
    }
  }
  return [...items.values()];
};

/** Tolls that differ are asked about as a disputed field, where splitting is offered too. */
function isAsked(event: CaseEvent, doubts: readonly LinkFeature[]): boolean {
  const isDisputed = COUNT_FIELDS.some((field) => event.disputed.includes(field));
  return isDisputed && doubts.every((doubt) => "counts" in doubt);
}

/** Reports that were joined although something speaks against it. */
export const joined: Finder = ({ events }) =>
  events.flatMap((event) =>
    event.links.flatMap((link) => {
      const { reason } = link;
      if (!link.joined || reason.kind !== "compared" || reason.unlike.length === 0 || isAsked(event, reason.unlike)) return [];
      const told = (features: readonly LinkFeature[]) => tellFeatures(features, ENGLISH_REASONS, namingOf(event));
      const why = ENGLISH_REASONS.alikeIn(told(reason.unlike), told(reason.alike));
      const item = linkItem("joined", event, null, link, `${link.a} and ${link.b} are taken as one in spite of ${why}`);
      // The more speaks against it, the closer it was.
      return [{ ...item, weight: item.weight + Math.min(KIND_WEIGHTS.joined, reason.unlike.length) / 2 }];
    }),
  );
