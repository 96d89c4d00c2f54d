import type { Directive } from "../directive.ts";
import { html } from "../escape.ts";
import { KINDS } from "../search/records.ts";

/** `::search` finds words in the report; `{of=address}` begins with those of the address that was asked for. */
export const search: Directive = {
  name: "search",
  form: "block",
  render: ({ attributes }, { site }) => {
    const { search: labels } = site.words.labels;
    const { status, more, kinds } = labels;
    const choices = ["all", ...KINDS].map(
      (kind, index) =>
        html`<label><input type="radio" name="kind" value="${kind}"${index === 0 ? html` checked` : null}> ${kinds[kind]}</label>\n`,
    );
    const prefill = attributes.of === "address" ? html` data-prefill` : null;
    return html`<div class="search" data-words="${JSON.stringify({ ...status, kind: labels.kind })}"${prefill}>
<form role="search" action="/search" method="get"><label for="q">${labels.field}</label>
<div class="search-row"><input id="q" type="search" name="q" autocomplete="off" spellcheck="false"><button type="submit">${labels.button}</button></div>
<fieldset hidden><legend>${labels.only}</legend>
${choices}</fieldset></form>
<p class="search-status" role="status"></p>
<ol class="search-results"></ol>
<button class="search-more" type="button" hidden>${more}</button>
</div>`;
  },
};
