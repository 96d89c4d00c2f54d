import { foldText } from "../articles/collisions.ts";
import type { Article, Language, SourceFile } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import { error, hasErrors } from "../problems.ts";
import type { Draft } from "./model.ts";
import type { Names } from "./naming.ts";
import { articleFile, faultsOfFile } from "./writing.ts";

/** An article with its name, as it is to be written. */
export interface Placed {
  draft: Draft;
  id: string;
  file: SourceFile;
}

/** Texts that are there already, each with the article that has it. */
export class Texts {
  readonly #articles: Map<string, string>;

  constructor(articles: readonly Pick<Article, "id" | "body">[]) {
    this.#articles = new Map(articles.map(({ id, body }) => [foldText(body), id]));
  }

  /** The article that has this text, white space aside; null if none has. */
  having(body: string): string | null {
    return this.#articles.get(foldText(body)) ?? null;
  }

  put(body: string, id: string): void {
    this.#articles.set(foldText(body), id);
  }
}

/** What to do with a text that is there already. */
export type IfThere = "refuse" | "pass over" | "take as another outlet’s";

/**
 * Gives the articles of one file their names. One fault, such as a text that is there already, leaves the whole file out.
 *
 * @param names ids that are taken; those that are given are put among them.
 */
export function place(
  drafts: readonly Draft[],
  names: Names,
  texts: Texts,
  ifThere: IfThere,
  languages: Language[],
): { placed: Placed[]; passed: string[]; problems: Problem[] } {
  const placed: Placed[] = [];
  const passed: string[] = [];
  const problems: Problem[] = [];
  // Of a file that is refused, no text counts as there.
  const own = new Texts([]);
  for (const draft of drafts) {
    const { at, body } = draft.received;
    const there = texts.having(body) ?? own.having(body);
    if (there !== null && ifThere === "pass over") passed.push(there);
    else if (there !== null && ifThere === "refuse")
      problems.push(error(at, "intake-there", `the text of ${there}, which is there already`, THERE));
    else {
      const id = names.take(draft);
      const file = articleFile(id, draft);
      const faults = faultsOfFile(file, draft, languages);
      problems.push(...faults);
      own.put(body, id);
      placed.push({ draft, id, file });
    }
  }
  if (hasErrors(problems)) return { placed: [], passed: [], problems };
  for (const { draft, id } of placed) texts.put(draft.received.body, id);
  return { placed, passed, problems };
}

const THERE = "a text that is not there; --skip-known passes over it, --wire takes it as another outlet’s copy of one story";
