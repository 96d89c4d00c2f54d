type Thing = Record<string, unknown>;

/** Schema.org types of things that are an article. */
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|NewsItem)$/;

/** Texts longer than this are no page's metadata. */
const LONGEST = 512 * 1024;

/** What search engines are told of an article: https://schema.org/NewsArticle. */
export interface ArticleData {
  headline: string | null;
  published: string | null;
  publisher: string | null;
  author: string | null;
  language: string | null;
  url: string | null;
}

const isThing = (value: unknown): value is Thing => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const textOf = (value: unknown): string | null => (typeof value === "string" && value.trim() !== "" ? value : null);

function parsed(source: string): unknown {
  try {
    return source.length > LONGEST ? null : JSON.parse(source);
  } catch {
    return null;
  }
}

function thingsIn(value: unknown): Thing[] {
  const top = listOf(value).filter(isThing);
  return [...top, ...top.flatMap((thing) => listOf(thing["@graph"]).filter(isThing))];
}

/** The name of a person or an organisation, given as one, as a text, or by reference to another thing of the page. */
function nameOf(value: unknown, things: readonly Thing[]): string | null {
  if (typeof value === "string") return /^https?:/.test(value) ? null : textOf(value);
  if (!isThing(value)) return null;
  const name = textOf(value.name);
  if (name !== null) return name;
  const id = value["@id"];
  return id === undefined ? null : textOf(things.find((thing) => thing["@id"] === id && thing.name !== undefined)?.name);
}

/** What a page tells search engines of the article on it; null where it tells nothing. Takes the texts of its JSON-LD scripts; never throws. */
export function articleData(scripts: readonly string[]): ArticleData | null {
  const things = scripts.flatMap((source) => thingsIn(parsed(source)));
  const article = things.find((thing) => listOf(thing["@type"]).some((type) => typeof type === "string" && ARTICLE.test(type)));
  if (article === undefined) return null;
  const page = article.mainEntityOfPage;
  const authors = listOf(article.author).flatMap((author) => nameOf(author, things) ?? []);
  return {
    headline: textOf(article.headline),
    published: textOf(article.datePublished),
    publisher: listOf(article.publisher).flatMap((publisher) => nameOf(publisher, things) ?? [])[0] ?? null,
    author: authors.length === 0 ? null : authors.join(", "),
    language: textOf(article.inLanguage),
    url: textOf(article.url) ?? textOf(isThing(page) ? page["@id"] : page),
  };
}
