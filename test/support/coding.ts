import { codeArticle, type Resources } from "../../loaders/coding.ts";
import { gatherReference } from "../../loaders/commands/gather.ts";
import { OWN_DATA } from "../../loaders/commands/project.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import type { Article } from "../../loaders/model/article.ts";
import type { CodedArticle } from "../../loaders/model/coded.ts";

/** The project's own tables. */
export const resources: Resources = gatherReference(readSources(OWN_DATA).value).value;

/** An article made up for a test: English and published on Tuesday 22 June 2021, unless told otherwise. */
export function articleOf(body: string, given: Partial<Article> = {}): Article {
  return {
    id: "made-up",
    path: "made-up.md",
    title: null,
    publisher: "The Paper",
    published: "2021-06-22",
    published_basis: null,
    language: "en",
    language_detected: false,
    author: null,
    url: null,
    archived: null,
    retrieved: null,
    body,
    sha256: "",
    ...given,
  };
}

/** Codes a made-up article with the project's own tables. */
export function codeText(body: string, given: Partial<Article> = {}): CodedArticle {
  return codeArticle(articleOf(body, given), resources);
}
