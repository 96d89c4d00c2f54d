import { codeArticle } from "../../loaders/coding.ts";
import { gatherReference } from "../../loaders/commands/gather.ts";
import { OWN_DATA } from "../../loaders/commands/project.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import type { Article } from "../../loaders/model/article.ts";
import type { CodedArticle } from "../../loaders/model/coded.ts";

/** The coder with the project's own tables. */
export function coder(): (article: Article) => CodedArticle {
  const resources = gatherReference(readSources(OWN_DATA).value).value;
  return (article) => codeArticle(article, resources);
}
