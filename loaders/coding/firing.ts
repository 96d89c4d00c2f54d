import { flatMap } from "../flat-map.ts";
import type { Article, Language } from "../model/article.ts";
import type { CodedArticle } from "../model/coded.ts";
import { compare } from "../problems.ts";
import { type LexiconRow, scan } from "../reading/lexicon.ts";
import type { LanguagePack } from "../reading/pack.ts";
import { segment } from "../reading/text.ts";

/** How often a row of a lexicon was found in the articles of its language. */
export interface TermFiring {
  language: Language;
  row: LexiconRow;
  times: number;
}

/** How often each rule gave a value that stands in a coding, most often first; those of `known` that gave none last. */
export function countRules(coded: readonly CodedArticle[], known: readonly string[]): [rule: string, times: number][] {
  const times = new Map(known.map((rule) => [rule, 0]));
  for (const { events } of coded)
    for (const { evidence } of events) for (const { rule } of evidence) times.set(rule, (times.get(rule) ?? 0) + 1);
  return [...times].sort(([a, m], [b, n]) => n - m || compare(a, b));
}

/** How often each term of each language was found, in order of languages, tables and lines. A term that was never found is idle. */
export function countTerms(articles: readonly Article[], packs: ReadonlyMap<Language, LanguagePack>): TermFiring[] {
  return [...packs.values()].flatMap((pack) => {
    const times = new Map<LexiconRow, number>();
    const tables = [...new Set(pack.rows.map(({ table }) => table))];
    for (const raw of articles.filter(({ language }) => language === pack.code).flatMap(({ title, body }) => [title ?? "", body])) {
      const text = segment("body", raw, pack);
      const found = scan(pack.lexicon, text.tokens, text.sentences);
      for (const { row } of flatMap(tables, (table) => found.of(table))) times.set(row, (times.get(row) ?? 0) + 1);
    }
    return pack.rows.map((row) => ({ language: pack.code, row, times: times.get(row) ?? 0 }));
  });
}

/** Both counts as lines for a terminal: rules and terms that were at work, and the idle ones, terms with their places. */
export function firingLines(rules: [rule: string, times: number][], terms: readonly TermFiring[]): string[] {
  const line = (times: number, what: string) => `${String(times).padStart(6)}  ${what}`;
  const name = ({ language, row }: TermFiring) => `data/lexicon/${language}/${row.table}.csv:${row.line}  ${row.term.slice(0, 80)}`;
  const working = rules.filter(([, times]) => times > 0);
  const found = terms.filter(({ times }) => times > 0).sort((a, b) => b.times - a.times);
  const idle = terms.filter(({ times }) => times === 0);
  return [
    `rules that gave a value: ${working.length} of ${rules.length}`,
    ...working.map(([rule, times]) => line(times, rule)),
    `idle rules: ${rules.length - working.length}`,
    ...rules.slice(working.length).map(([rule, times]) => line(times, rule)),
    `terms found: ${found.length} of ${terms.length}`,
    ...found.map((term) => line(term.times, name(term))),
    `idle terms: ${idle.length}`,
    ...idle.map((term) => line(0, name(term))),
  ];
}
