import type { Article, Stretch } from "../../model/article.ts";
import type { Span } from "../../model/coded.ts";

interface Range {
  start: number;
  end: number;
}

/** An offset of the text as it was → in the text without the names; one within a name goes to an edge of what stands instead. */
function moved(offset: number, stretches: readonly Stretch[], edge: "start" | "end"): number {
  let shift = 0;
  for (const { start, end, now } of stretches) {
    if (offset <= start) break;
    if (offset < end) return start + shift + (edge === "start" ? 0 : now.length);
    shift += now.length - (end - start);
  }
  return offset + shift;
}

/** Where a passage stands in an article's texts as they are published: where it was read, unless names were taken out before it. */
export function publishedSpan({ withheld }: Pick<Article, "withheld">, { part, start, end }: Span): Range {
  const stretches = withheld?.[part] ?? [];
  return { start: moved(start, stretches, "start"), end: moved(end, stretches, "end") };
}

/** True if a name was taken out of the passage: its words are not the publisher's any more. */
export function isWithheld({ withheld }: Pick<Article, "withheld">, { part, start, end }: Span): boolean {
  return (withheld?.[part] ?? []).some((stretch) => stretch.start < end && start < stretch.end);
}
