import type { Article } from "../../loaders/model/article.ts";
import type { CodedAccount, CodedArticle, CodedEvent, Evidence } from "../../loaders/model/coded.ts";
import type { Place } from "../../loaders/model/resources.ts";
import { account } from "./accounts.ts";

/** An article without text: what linking and ids need of it. */
export function article(id: string, published: string | null, body = "", publisher = "a paper"): Article {
  const empty = { title: null, published_basis: null, author: null, url: null, archived: null, retrieved: null };
  return { ...empty, id, path: `articles/${id}.md`, publisher, published, language: "en", language_detected: false, body, sha256: "" };
}

/** A row of the gazetteer that says nothing but what is given. */
export function place(given: Partial<Place> & Pick<Place, "name" | "kind">): Place {
  const empty = { admin1: "", latitude: null, longitude: null, source: "", town: "", aliases: [], guarded: [], note: "" };
  return { country: "ML", ...empty, ...given };
}

/** An event of which nothing is known. */
export const VALUES: Omit<CodedEvent, "role" | "accounts" | "evidence"> = {
  date: null,
  place: null,
  neighbourhood: null,
  country: null,
  latitude: null,
  longitude: null,
  tactics: [],
  complex: false,
  initiator: "nonstate",
  perpetrator: null,
  basis: "unknown",
  claimed_on: null,
  claim_channel: null,
  target: null,
  target_actor: null,
  devices: null,
  vehicle: null,
  outcome: null,
  killed: null,
  wounded: null,
  attackers_killed: null,
  disputed: [],
};

/** Evidence of one account at an offset of the body. */
export function passage(start: number, end: number, accountIndex: number | null = 0): Evidence {
  return { field: "place", value: "somewhere", account: accountIndex, part: "body", start, end, quote: "", rule: "test", inferred: false };
}

/** A coded event that one account states, read at an offset of the body. */
export function event(given: Partial<CodedEvent>, at = 0, source = "a source"): CodedEvent {
  const values = { ...VALUES, role: "main" as const, ...given };
  const { initiator, ...stated } = values;
  const own = account({ ...(stated as Partial<CodedAccount>), initiator, source, denies: [], casualties: [] });
  return { ...values, accounts: given.accounts ?? [own], evidence: given.evidence ?? [passage(at, at + 80)] };
}

/** One article's coding. */
export function coding(id: string, ...events: CodedEvent[]): CodedArticle {
  return { article: id, language: "en", sha256: "", events };
}
