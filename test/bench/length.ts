import { identify } from "../../loaders/articles/identify.ts";
import { codeArticle, type Resources } from "../../loaders/coding.ts";
import type { Article } from "../../loaders/model/article.ts";
import { handCoded } from "./articles.ts";
import { GOALS, processorSeconds, type Row } from "./row.ts";

const SHORT = 5_000;
const LONG = 5_000_000;
const TIMES = 50;

/** What a character of a very long article costs, against one of a usual length; in each language. */
export function lengthGrowth(resources: Resources): Row[] {
  const articles = handCoded([...resources.packs.keys()]);
  return [...resources.packs.keys()].map((language) => {
    const own = articles.filter((article) => article.language === language);
    const short = articleOf(own, SHORT);
    const code = (article: Article) => processorSeconds(() => void codeArticle(article, resources));
    for (let i = 0; i < TIMES; i += 1) code(short);
    let usual = 0;
    for (let i = 0; i < TIMES; i += 1) usual += code(short);
    const cost = [code(articleOf(own, LONG)) / LONG, usual / TIMES / SHORT].map((seconds) => seconds * 1e6);
    const [ours = 0, against = 0] = cost;
    const ratio = ours / against;
    return { measure: "character", of: language, ours, beside: "5 kB", against, unit: "µs", ratio, ...GOALS.most(3) };
  });
}

/** An article of so many characters out of the paragraphs of others, numbered, so that none is the repetition of another. */
function articleOf(articles: readonly Article[], length: number): Article {
  const paragraphs = articles.flatMap(({ body }) => body.split("\n").filter((line) => line.trim() !== ""));
  const pieces: string[] = [];
  for (let i = 0, size = 0; size < length; i += 1) {
    const piece = `${paragraphs[i % paragraphs.length]} (${i + 1})\n\n`;
    pieces.push(piece);
    size += piece.length;
  }
  return { ...(articles[0] as Article), ...identify(pieces.join("").slice(0, length)) };
}
