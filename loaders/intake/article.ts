import { splitAtFences } from "../articles/fences.ts";
import { FIELD_NAMES, faultOfField } from "../articles/fields.ts";
import { readFrontMatter } from "../articles/front-matter.ts";
import type { Checked, Problem } from "../model/problem.ts";
import { didYouMean, error } from "../problems.ts";
import type { FactName, Proposals, Received } from "./model.ts";

/** Reads an article that has front matter already, as it would stand in `data/articles/`; what front matter must say may still be missing. */
export function readFencedArticle(path: string, text: string): Checked<Received[]> {
  const parts = splitAtFences(path, text);
  if ("severity" in parts) return { value: [], problems: [parts] };
  const { value: fields, problems } = readFrontMatter(path, parts.frontMatter);
  const faults: Problem[] = [...problems];
  const proposals: Proposals = {};
  for (const { name, value, line, column } of fields) {
    const at = { path, line, column };
    const fact = FIELD_NAMES.find((known) => known === name);
    const expected = fact === undefined ? null : faultOfField(fact, value);
    if (fact === undefined)
      faults.push(
        error(
          { path, line },
          "front-matter-key",
          `unknown field \`${name}\``,
          `one of ${FIELD_NAMES.join(", ")}${didYouMean(name, FIELD_NAMES)}`,
        ),
      );
    else if (expected !== null) faults.push(error(at, "intake-fact", `\`${name}: ${value}\``, expected));
    else proposals[fact as FactName] = [{ value: value.trim(), evidence: `line ${line} of its front matter` }];
  }
  if (parts.body.trim() === "")
    faults.push(error({ path }, "article-empty", "no text after the front matter", "the article's text, as received"));
  return { value: faults.length > 0 ? [] : [{ at: { path }, body: parts.body, proposals, notes: [] }], problems: faults };
}
