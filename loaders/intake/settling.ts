import { FIELD_NAMES, faultOfField } from "../articles/fields.ts";
import { detectLanguage } from "../articles/language.ts";
import { plain } from "../events/context.ts";
import type { Article, Language } from "../model/article.ts";
import type { Draft, Fact, FactName, Proposal, Received } from "./model.ts";

/** What articles that are there already tell of new ones. */
export interface Known {
  languages: readonly Language[];
  /** Spelling of each publisher by its comparable name. */
  publishers: ReadonlyMap<string, string>;
  /** The publisher of each site. */
  bySite: ReadonlyMap<string, string>;
}

/** The site of an address, without `www.`; null where it has none. */
function siteOf(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^www\./, "") || null;
}

/** What the articles of a corpus tell of new ones. */
export function knownFrom(articles: readonly Pick<Article, "publisher" | "url">[], languages: readonly Language[]): Known {
  const sites = articles.flatMap(({ publisher, url }): [string, string][] => {
    const site = siteOf(url);
    return site === null || publisher === null ? [] : [[site, publisher]];
  });
  const spellings = articles.flatMap(({ publisher }): [string, string][] => (publisher === null ? [] : [[plain(publisher), publisher]]));
  return { languages, publishers: new Map(spellings), bySite: new Map(sites) };
}

/** Characters from which a text's letters tell any language. */
const SURE = 600;

const ARCHIVE = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]*\/(https?:\/\/.+)$/;

function firstSound(name: FactName, proposals: readonly Proposal[]): Proposal | null {
  return proposals.find(({ value }) => faultOfField(name, value) === null) ?? null;
}

/** The address of an article, and that of its copy in an archive where it was read there. */
function addresses(received: Received): Pick<Draft["facts"], "url" | "archived"> {
  const found = firstSound("url", received.proposals.url ?? []);
  const archived = firstSound("archived", received.proposals.archived ?? []);
  const copy = ARCHIVE.exec(found?.value ?? "");
  const written = (proposal: Proposal | null) =>
    proposal === null ? {} : { value: proposal.value, evidence: proposal.evidence, isWritten: true };
  const url = found === null ? null : copy === null ? found : { ...found, value: copy[1] ?? "" };
  const kept = archived ?? (copy === null ? null : found);
  return {
    ...(url === null ? {} : { url: written(url) as Fact }),
    ...(kept === null ? {} : { archived: written(kept) as Fact }),
  };
}

/** The publisher as the corpus spells it: known by the site, else by what the article says. */
function publisherOf(received: Received, url: string | null, known: Known): Fact | null {
  const said = firstSound("publisher", received.proposals.publisher ?? []);
  const ofSite = known.bySite.get(siteOf(url) ?? "");
  if (ofSite !== undefined && (said === null || plain(said.value) !== plain(ofSite)))
    return { value: ofSite, evidence: `other articles of ${siteOf(url)}`, isWritten: true };
  if (said === null) return null;
  const spelt = known.publishers.get(plain(said.value)) ?? ofSite ?? said.value;
  const evidence = spelt === said.value ? said.evidence : `${said.evidence}, spelt as in the corpus`;
  return { value: spelt, evidence, isWritten: true };
}

/** The language that a text reads as. Of a short one, any that cannot be coded is more likely a mistake. */
function readLanguage(body: string, languages: readonly Language[]): Language | null {
  const read = detectLanguage(body);
  return read === null || languages.includes(read) || body.length >= SURE ? read : null;
}

/** The language: of its letters where they tell it, unless the article itself says another that they are too few to deny. */
function languageOf({ body, proposals }: Received, { languages }: Known): Fact | null {
  const read = readLanguage(body, languages);
  const said = firstSound("language", proposals.language ?? []);
  const evidence = "the text reads as it";
  if (read !== null && said?.value === read) return { value: read, evidence: `${said.evidence}; ${evidence}`, isWritten: true };
  if (read !== null && (said === null || !languages.includes(said.value))) return { value: read, evidence, isWritten: true };
  // A given one outweighs letters; a page in one language may carry the other's code from its template.
  if (said !== null && read !== null && languages.includes(read))
    return { value: read, evidence: `${evidence}, though ${said.evidence} is ${said.value}`, isWritten: true };
  return said === null ? null : { value: said.value, evidence: said.evidence, isWritten: true };
}

/** Where the day is known from, unless the article prints it. */
function basisOf(published: Proposal | null): Fact | null {
  return published?.isAround !== true ? null : { value: published.evidence, evidence: "where the date was found", isWritten: true };
}

/**
 * Settles on the facts of an article from what was found of each, and from what the corpus knows.
 *
 * @param given what the user says, which outweighs everything.
 */
export function settle(received: Received, given: Partial<Record<FactName, string>>, known: Known): Draft {
  const facts: Draft["facts"] = {};
  const put = (name: FactName, fact: Fact | null) => {
    if (fact !== null) facts[name] = fact;
  };
  for (const name of FIELD_NAMES) {
    const found = firstSound(name, received.proposals[name] ?? []);
    put(name, found === null ? null : { value: found.value, evidence: found.evidence, isWritten: found.isInText !== true });
  }
  Object.assign(facts, addresses(received));
  put("publisher", publisherOf(received, facts.url?.value ?? null, known));
  const language = languageOf(received, known);
  if (language === null) delete facts.language;
  put("language", language);
  if (facts.published_basis === undefined) put("published_basis", basisOf(firstSound("published", received.proposals.published ?? [])));
  for (const name of FIELD_NAMES) {
    const value = given[name];
    if (value !== undefined) facts[name] = { value, evidence: "given", isWritten: true };
  }
  if (facts.author?.value === facts.publisher?.value) delete facts.author;
  if (given.published !== undefined && given.published_basis === undefined) delete facts.published_basis;
  return { received, facts };
}

/** Facts that no article can do without, in the order in which they are asked for. */
export const NEEDED = ["publisher", "published", "language"] as const;

/** What a draft still lacks. */
export function missingFacts({ facts }: Draft): (typeof NEEDED)[number][] {
  return NEEDED.filter((name) => facts[name] === undefined);
}
