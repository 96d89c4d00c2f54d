import type { Directive } from "../directive.ts";
import { html, trusted } from "../escape.ts";

/** `::fields` prints what each coded field means and how it is read, from the codebook. */
export const fields: Directive = {
  name: "fields",
  form: "block",
  render: (_call, { site }) => {
    const { language } = site.words;
    const items = site.input.codebook.fields.map(
      ({ field, label, rule }) =>
        html`<dt id="field-${field}">${label[language] ?? field} <code>${field}</code></dt><dd>${site.say.typeset(rule[language] ?? rule.en ?? "")}</dd>`,
    );
    return html`<dl class="codes">${trusted(items.map(String).join("\n"))}</dl>`;
  },
};
