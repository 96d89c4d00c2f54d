import type { Language } from "../model/article.ts";

/** Fields that an event is scored on, in the order they are printed. */
export const SLOTS = [
  "date",
  "place",
  "country",
  "tactics",
  "initiator",
  "perpetrator",
  "basis",
  "target",
  "killed",
  "wounded",
  "attackers_killed",
] as const;
export type Slot = (typeof SLOTS)[number];

/** A hand-coded or machine-coded event or account, as far as it is scored; values are as `codebook.md` or as `npm run code` writes them. */
export interface ScoredEvent {
  [field: string]: unknown;
  role?: string;
  key?: string;
  optional?: boolean;
  accounts?: ScoredEvent[];
}

/** A hand-coded article. */
export interface GoldArticle {
  language: Language | undefined;
  events: ScoredEvent[];
}

/** Hand codings by article id. */
export type Gold = Map<string, GoldArticle>;

/** Machine codings by article id. */
export type Coded = Map<string, ScoredEvent[]>;

/**
 * Reads a `gold.json`: `{article: {language, events: [...]}}`.
 *
 * @throws SyntaxError where the text is not of that shape.
 */
export function readGold(text: string): Gold {
  const parsed: unknown = JSON.parse(text);
  if (!isObject(parsed)) throw new SyntaxError("gold is not an object of articles");
  return new Map(
    Object.entries(parsed).map(([article, value]) => {
      if (!isObject(value) || !isEvents(value.events)) throw new SyntaxError(`gold of ${article} has no list of events`);
      return [article, { language: typeof value.language === "string" ? value.language : undefined, events: value.events }];
    }),
  );
}

/**
 * Reads what `npm run code` printed; lines that report an error are left out.
 *
 * @throws SyntaxError where a line is not of that shape.
 */
export function readCoded(text: string): Coded {
  const coded: Coded = new Map();
  for (const line of text.split("\n")) {
    if (!line.trim().startsWith("{")) continue;
    const parsed: unknown = JSON.parse(line);
    if (!isObject(parsed) || typeof parsed.article !== "string" || parsed.error !== undefined) continue;
    if (!isEvents(parsed.events)) throw new SyntaxError(`the coding of ${parsed.article} has no list of events`);
    coded.set(parsed.article, parsed.events);
  }
  return coded;
}

/** A value's other readings that are as good: `<field>_any_of`. */
export function readings(event: ScoredEvent, field: string): unknown[] {
  const others = event[`${field}_any_of`];
  return [event[field], ...(Array.isArray(others) ? others : [])];
}

/** The texts of a list field; anything else is none. */
export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEvents(value: unknown): value is ScoredEvent[] {
  return Array.isArray(value) && value.every(isObject);
}
