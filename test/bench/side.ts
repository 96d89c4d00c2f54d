import { join } from "node:path";
import { joined } from "../../loaders/commands/joined.js";
import { PROJECT } from "../../loaders/commands/project.ts";
import type { Article } from "../../loaders/model/article.ts";
import { handCoded } from "./articles.ts";
import { processorSeconds } from "./row.ts";

// One side of a comparison, in a process of its own, so that neither pays for the other's memory: told how often to read its
// language's articles, it answers with the processor time that it took.

type Reading = (article: Article) => unknown;

const text = ({ title, body }: Article) => `${title ?? ""}\n\n${body}`;

/** Each side's way of reading; a library is only loaded by the side that uses it. */
const SIDES: Record<string, () => Promise<Reading>> = {
  casebook: async () => {
    // As every command is started.
    const { coder }: typeof import("./coder.ts") = await import(await joined(join(PROJECT, "test", "bench", "coder.ts")));
    return coder();
  },
  compromise: async () => {
    const { default: parse } = await import("compromise");
    return (article) => parse(text(article)).length;
  },
  "fr-compromise": async () => {
    const { default: parse } = await import("fr-compromise");
    return (article) => parse(text(article)).length;
  },
  "wink-nlp": async () => {
    const [{ default: load }, { default: model }] = await Promise.all([import("wink-nlp"), import("wink-eng-lite-web-model")]);
    const wink = load(model, ["sbd", "pos"]);
    return (article) => wink.readDoc(text(article)).tokens().length();
  },
};

const [name = "", language = ""] = process.argv.slice(2);
const read = await (SIDES[name] as () => Promise<Reading>)();
const articles = handCoded([language]);
process.on("message", (times: number) => {
  const seconds = processorSeconds(() => {
    for (let i = 0; i < times; i += 1) for (const article of articles) read(article);
  });
  process.send?.({ seconds, articles: articles.length * times });
});
process.send?.({ seconds: 0, articles: articles.length });
