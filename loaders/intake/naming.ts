import { foldId } from "../articles/collisions.ts";
import { slug } from "../events/context.ts";
import type { Draft } from "./model.ts";

/** Characters of a publisher's and of a title's part of a name. */
const PUBLISHER = 30;
const TITLE = 48;

/** As many whole words as fit; of one that is too long, its beginning. */
function cut(words: string, most: number): string {
  if (words.length <= most) return words;
  // Neither half a word at the end, nor one that leads to the next.
  const whole = words
    .slice(0, most + 1)
    .replace(/-[^-]*$/, "")
    .replace(/(?:-[^-]{1,3})+$/, "");
  return whole.length <= most ? whole : words.slice(0, most);
}

/** Names that are taken, however they are spelt. */
export class Names {
  readonly #taken: Set<string>;

  constructor(ids: Iterable<string>) {
    this.#taken = new Set([...ids].map(foldId));
  }

  /** The article's id: `<published>-<publisher>-<title>`, with `-2`, `-3` where that is taken. Only letters, digits and hyphens are in it. */
  take({ facts }: Draft): string {
    const parts = [
      facts.published?.value ?? "undated",
      cut(slug(facts.publisher?.value ?? ""), PUBLISHER),
      cut(slug(facts.title?.value ?? ""), TITLE),
    ];
    const name = parts.filter((part) => part !== "").join("-");
    let [id, count] = [name, 1];
    while (this.#taken.has(foldId(id))) id = `${name}-${++count}`;
    this.#taken.add(foldId(id));
    return id;
  }
}
