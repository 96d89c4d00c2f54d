import type { Article } from "../model/article.ts";
import type { Span } from "../model/coded.ts";
import { LANGUAGE_MODULES } from "../reading/languages/index.ts";
import { type LanguagePack, makePack } from "../reading/pack.ts";
import { segment } from "../reading/text.ts";

/** Where a sentence of a text begins and ends. */
export interface SentenceSpan {
  start: number;
  end: number;
}

/** The tables that say where a sentence ends. The others hold thousands of terms, and a report that codes nothing has no use for them. */
const CUTTING: ReadonlySet<string> = new Set(["abbreviations", "weekdays"]);

/** One part of an article, as it was received. */
export function textOf(article: Article, part: Span["part"]): string {
  return part === "title" ? (article.title ?? "") : article.body;
}

/** A pack that reads nothing but where sentences end. */
function cutterOf({ code, rows }: LanguagePack): LanguagePack | undefined {
  const module = LANGUAGE_MODULES.find((known) => known.code === code);
  return (
    module &&
    makePack(
      module,
      rows.filter(({ table }) => CUTTING.has(table)),
    )
  );
}

interface Cut {
  cutter: LanguagePack;
  /** Pages of several kinds, in each language, show passages of the same text. */
  known: WeakMap<Article, Map<Span["part"], SentenceSpan[]>>;
}

const cuts = new WeakMap<LanguagePack, Cut>();

/** Where the sentences of one part of an article begin and end: those that the coder reads, found without what only it needs. */
export function sentencesIn(article: Article, part: Span["part"], pack: LanguagePack): SentenceSpan[] {
  const cut = cuts.get(pack) ?? { cutter: cutterOf(pack) ?? pack, known: new WeakMap() };
  cuts.set(pack, cut);
  const known = cut.known.get(article) ?? new Map<Span["part"], SentenceSpan[]>();
  cut.known.set(article, known);
  const found = known.get(part) ?? segment(part, textOf(article, part), cut.cutter).sentences.map(({ start, end }) => ({ start, end }));
  known.set(part, found);
  return found;
}
