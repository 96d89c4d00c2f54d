import { RECIPES } from "../../tables.ts";
import type { Directive } from "../directive.ts";
import { html } from "../escape.ts";

/** `::recipes` prints questions to the tables with their answers in SQL. */
export const recipes: Directive = {
  name: "recipes",
  form: "block",
  render: () => {
    // What may have to be scrolled must be reachable by the keyboard.
    const items = RECIPES.map(
      ({ question, sql }) => html`<p>${question.en}</p>
<pre tabindex="0" role="region" aria-label="${question.en}"><code>${sql}</code></pre>
`,
    );
    return html`${items}`;
  },
};
