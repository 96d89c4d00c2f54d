import { editionAddress } from "../../citing/editions.ts";
import { intervalOf, isoDay } from "../../events/interval.ts";
import type { Article } from "../../model/article.ts";
import type { CaseEvent } from "../../model/event.ts";
import { compare } from "../../problems.ts";
import { type Address, eventAddress } from "../address.ts";
import { type Site, storyOf } from "../site-index.ts";
import { editionWords } from "../words/editions.ts";

/** Something of which a reader who follows the report would want to hear. */
export interface Change {
  /** The same for as long as the report tells of it. */
  id: string;
  address: Address;
  title: string;
  summary: string;
  /** Codes of tactics. */
  terms: string[];
  /** The day of it, by the sources: of the last article that tells of the event, or of the decision. Never the day of a build. */
  day: string;
}

/** What a feed holds: who comes back after a month finds the month. */
const LONGEST = 100;

/** The last day by which a text of that date was out, as `2021-06-30` of `2021-06`. */
function lastDay(date: string | null): string | null {
  const days = date === null ? null : intervalOf(date);
  return days === null ? null : isoDay(days.last);
}

/** The day on which an article was known: when it was retrieved, else when it was published. */
function knownOn({ retrieved, published }: Article): string | null {
  return lastDay(retrieved ?? published);
}

function eventChange(site: Site, event: CaseEvent): Change[] {
  const days = event.members.flatMap(({ article }) => {
    const found = site.articleById.get(article);
    const day = found ? knownOn(found) : null;
    return day === null ? [] : [day];
  });
  const day = days.sort(compare).at(-1);
  if (day === undefined) return [];
  const title = site.words.title(event);
  return [
    {
      id: `event ${event.event_id}`,
      address: eventAddress(event.event_id),
      title,
      summary: storyOf(site, event),
      terms: event.tactics,
      day,
    },
  ];
}

function correctionChanges(site: Site, event: CaseEvent): Change[] {
  const applied = site.input.corpus.corrections.filter(({ correction_id }) => event.corrections.includes(correction_id));
  return applied.flatMap(({ correction_id, reason, decided }) => {
    const day = lastDay(decided === "" ? null : decided);
    if (day === null) return [];
    const address = `${eventAddress(event.event_id)}#c-${encodeURIComponent(correction_id)}`;
    const title = site.words.correctedTitle(event);
    return [{ id: `correction ${correction_id}`, address, title, summary: reason, terms: event.tactics, day }];
  });
}

function editionChanges(site: Site): Change[] {
  const words = editionWords(site.words.language);
  return site.input.editions.flatMap(({ edition: { id, date } }) => {
    const day = lastDay(date);
    if (day === null) return [];
    return [
      { id: `edition ${id}`, address: editionAddress(id), title: words.edition(id), summary: words.description(date), terms: [], day },
    ];
  });
}

/**
 * What came to the report, newest first: events by the last article that tells of them, an analyst's decisions, and editions. What has no
 * day is left out.
 */
export function changesOf(site: Site): Change[] {
  const ofEvents = site.events.flatMap((event) => [...eventChange(site, event), ...correctionChanges(site, event)]);
  const changes = [...ofEvents, ...editionChanges(site)];
  return changes.sort((a, b) => compare(b.day, a.day) || compare(a.id, b.id)).slice(0, LONGEST);
}
