import type { Article } from "../../model/article.ts";
import type { CodedArticle, CodedEvent, Evidence } from "../../model/coded.ts";
import { type Redaction, redactId, redactText, redactValue, stretchesOf, withhold } from "./names.ts";
import { publishedSpan } from "./spans.ts";

/** An address that holds a name is withheld whole: half of it leads nowhere. */
function address(url: string | null, redactions: readonly Redaction[]): string | null {
  return url === null || stretchesOf(url, redactions).length > 0 ? null : url;
}

/** An article without the names, in its title, its text, its imprint and its id. Its digest stays that of the text as received. */
export function unnamedArticle(article: Article, redactions: readonly Redaction[]): Article {
  if (redactions.length === 0) return article;
  const text = (value: string | null) => (value === null ? null : redactText(value, redactions));
  const withheld = { title: stretchesOf(article.title ?? "", redactions), body: stretchesOf(article.body, redactions) };
  return {
    ...article,
    id: redactId(article.id, redactions),
    title: article.title === null ? null : withhold(article.title, withheld.title),
    body: withhold(article.body, withheld.body),
    publisher: text(article.publisher),
    published_basis: text(article.published_basis),
    author: text(article.author),
    url: address(article.url, redactions),
    archived: address(article.archived, redactions),
    withheld,
  };
}

/** An article with the names and without them. */
export interface Unnaming {
  named: Article;
  unnamed: Article;
}

const textOf = (article: Article, { part }: Evidence) => (part === "title" ? article.title : article.body) ?? "";

/** The passage as it stands in the text without the names, so that no half of a name is left at its edge. */
function quoteOf(evidence: Evidence, article: Unnaming | undefined, redactions: readonly Redaction[]): string {
  const { quote } = evidence;
  if (article === undefined || textOf(article.named, evidence).slice(evidence.start, evidence.end) !== quote)
    return redactText(quote, redactions);
  const { start, end } = publishedSpan(article.unnamed, evidence);
  return textOf(article.unnamed, evidence).slice(start, end);
}

/** Fields that hold codes: a person may be called as one of them is. */
const CODES: ReadonlySet<string> = new Set([
  "tactics",
  "initiator",
  "basis",
  "target",
  "outcome",
  "disputed",
  "role",
  "source_type",
  "group",
  "field",
  "date",
  "stated_on",
  "claimed_on",
]);

function unnamedEvent(event: CodedEvent, article: Unnaming | undefined, redactions: readonly Redaction[]): CodedEvent {
  const evidence = event.evidence.map((row) => ({
    ...row,
    value: CODES.has(row.field) ? row.value : redactValue(row.value, redactions, CODES),
    quote: quoteOf(row, article, redactions),
  }));
  return { ...redactValue({ ...event, evidence: [] }, redactions, CODES), evidence };
}

/**
 * An article's coding without the names. Offsets stay those of the text as received, and so do all ids that are made of them.
 *
 * @param article the article that was coded; left out where only its coding is at hand.
 */
export function unnamedCoding(coded: CodedArticle, article: Unnaming | undefined, redactions: readonly Redaction[]): CodedArticle {
  if (redactions.length === 0) return coded;
  const events = coded.events.map((event) => unnamedEvent(event, article, redactions));
  const title = coded.title === undefined || coded.title === null ? {} : { title: redactText(coded.title, redactions) };
  return { ...coded, ...title, article: article?.unnamed.id ?? redactId(coded.article, redactions), events };
}
