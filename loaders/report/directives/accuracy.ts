import { isHeadline } from "../../scoring/accuracy.ts";
import type { Directive } from "../directive.ts";
import { html } from "../escape.ts";

/** `::accuracy` prints the coder's measured F1: a line for each thing measured, a column for each set of articles. */
export const accuracy: Directive = {
  name: "accuracy",
  form: "block",
  render: (_call, { site }) => {
    const { labels, field, languageName } = site.words;
    const rows = site.input.accuracy.filter(isHeadline);
    if (rows.length === 0) return html`<p class="aside">${labels.notMeasured}</p>`;
    const sets = [...new Map(rows.map((row) => [`${row.set} ${row.language}`, row])).values()];
    const heads = sets.map(({ set, language, articles }) => {
      const part = language === "all" ? null : `, ${languageName(language)}`;
      return html`<th scope="col" class="number">${labels.sets[set] ?? set}${part} (${articles})</th>`;
    });
    const body = [...new Set(rows.map(({ measure }) => measure))].map((measure) => {
      const cells = sets.map(({ set, language }) => {
        const found = rows.find((row) => row.measure === measure && row.set === set && row.language === language);
        return html`<td class="number">${found === undefined ? "–" : site.say.fixed(found.f1, 2)}</td>`;
      });
      return html`<tr><th scope="row">${labels.measures[measure] ?? field(measure)}</th>${cells}</tr>\n`;
    });
    return html`<div class="table-scroll wide" tabindex="0" role="region" aria-label="${labels.accuracy}"><table><caption>${labels.accuracy}</caption>
<thead><tr><th scope="col">${labels.measured}</th>${heads}</tr></thead><tbody>${body}</tbody></table></div>`;
  },
};
