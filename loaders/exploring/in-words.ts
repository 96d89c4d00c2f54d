import { FIGURES } from "../figures/index.ts";
import type { Say, Vocabulary } from "../figures/words/say.ts";
import { FILTERS, type FilterKey, NONE, type ValueKind } from "./filters.ts";
import type { Query } from "./query.ts";
import type { ExploreWords } from "./words/words.ts";

/** A value of a filter as a reader knows it. */
export function valueText(kind: ValueKind, value: string, say: Say, words: ExploreWords): string {
  if (value === NONE) return say.missing;
  switch (kind) {
    case "actor":
      return say.actor(value);
    case "place":
      return say.place(value);
    case "country":
      return say.country(value);
    case "state":
      return words.states[value] ?? value;
    default:
      return say.label(kind satisfies Vocabulary, value);
  }
}

/** One thing that was asked for, in words, and the query without it. */
export interface Asked {
  text: string;
  without: Query;
}

function ofFilter(key: FilterKey, kind: ValueKind, query: Query, say: Say, words: ExploreWords): Asked[] {
  const values = query.wanted[key];
  if (values === undefined) return [];
  const { [key]: _, ...wanted } = query.wanted;
  const texts = values.map((value) => valueText(kind, value, say, words));
  return [{ text: words.part(words.filters[key], texts), without: { ...query, wanted } }];
}

/** Everything that was asked for beside the figure: a part for each filter, one for the time, one for each opened mark. */
export function askedFor(query: Query, say: Say, words: ExploreWords): Asked[] {
  const { from, to, marks } = query;
  const time =
    from === null && to === null ? [] : [{ text: words.between(from, to), without: { ...query, from: null, to: null } satisfies Query }];
  const opened = marks.map(({ figure }, index) => {
    const question = FIGURES.find(({ id }) => id === figure)?.question[say.language] ?? figure;
    // A mark is a row of what the marks before it had left: without it, those after it are none.
    return { text: words.mark(question), without: { ...query, marks: marks.slice(0, index) } };
  });
  return [...FILTERS.flatMap(({ key, kind }) => ofFilter(key, kind, query, say, words)), ...time, ...opened];
}
