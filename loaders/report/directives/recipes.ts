import { RECIPES } from "../../tables.ts";
import type { Directive } from "../directive.ts";
import { html } from "../escape.ts";

/** `::recipes` prints questions to the tables with their answers in SQL. */
export const recipes: Directive = {
  name: "recipes",
  form: "block",
  render: (_call, { site }) => {
    // What may have to be scrolled must be reachable by the keyboard.
    const items = RECIPES.map(
      ({ name, sql }) => html`<p>${site.words.methods.recipes[name]}</p>
<pre tabindex="0" role="region" aria-label="${site.words.methods.recipes[name]}"><code>${sql}</code></pre>
`,
    );
    return html`${items}`;
  },
};
