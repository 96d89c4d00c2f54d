import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import compromise from "compromise";
import frCompromise from "fr-compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { readArticles } from "../../loaders/articles.ts";
import { codeArticle, type Resources } from "../../loaders/coding.ts";
import { OWN_DATA, PROJECT } from "../../loaders/commands/project.ts";
import type { Article } from "../../loaders/model/article.ts";
import { processorSeconds, type Row } from "./row.ts";

/** Ours and theirs take turns, so that a busy moment of the machine falls on all alike. */
const TURNS = 20;

interface Rival {
  language: string;
  name: string;
  does: string;
  read: (text: string) => unknown;
  goal: Row["goal"];
}

const wink = winkNLP(model, ["sbd", "pos"]);
const RIVALS: readonly Rival[] = [
  { language: "en", name: "compromise", does: "parsing", read: (text) => compromise(text).length, goal: { least: 5 } },
  { language: "fr", name: "fr-compromise", does: "parsing", read: (text) => frCompromise(text).length, goal: { least: 5 } },
  { language: "en", name: "wink-nlp", does: "tagging", read: (text) => wink.readDoc(text).tokens().length(), goal: null },
];

/** The hand-coded articles, of the project and of its tests. */
export function handCoded(languages: string[]): Article[] {
  const files = [join(PROJECT, "test", "articles", "dev"), join(OWN_DATA, "articles")].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .sort()
      .map((name) => ({ path: name, bytes: readFileSync(join(folder, name)) })),
  );
  return readArticles(files, languages).value;
}

/** Coding against what language libraries need merely to parse or tag the same texts, `size` articles in all languages together. */
export function codingSpeed(size: number, resources: Resources): Row[] {
  const articles = handCoded([...resources.packs.keys()]);
  const share = Math.max(1, Math.ceil(size / articles.length / TURNS));
  return RIVALS.map((rival) =>
    against(
      rival,
      articles.filter(({ language }) => language === rival.language),
      share,
      resources,
    ),
  );
}

function against({ language, name, does, read, goal }: Rival, articles: readonly Article[], share: number, resources: Resources): Row {
  const texts = articles.map(({ title, body }) => `${title ?? ""}\n\n${body}`);
  const code = () => articles.forEach((article) => void codeArticle(article, resources));
  const rival = () => texts.forEach((text) => void read(text));
  const repeat = (work: () => void) => () => {
    for (let i = 0; i < share; i += 1) work();
  };
  repeat(code)();
  repeat(rival)();
  let [ours, theirs] = [0, 0];
  for (let turn = 0; turn < TURNS; turn += 1) {
    ours += processorSeconds(repeat(code));
    theirs += processorSeconds(repeat(rival));
  }
  const count = articles.length * share * TURNS;
  const rate = (seconds: number) => `${(count / seconds).toFixed(0)} articles/s`;
  return {
    measured: `coding ${count} articles, ${language}`,
    ours: rate(ours),
    against: `${name} ${does} ${rate(theirs)}`,
    ratio: theirs / ours,
    goal,
  };
}
