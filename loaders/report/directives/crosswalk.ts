import { CROSSWALK_RULES } from "../../events/crosswalk.ts";
import type { Directive } from "../directive.ts";
import { html } from "../escape.ts";

/** `::crosswalk` prints how events are put into the terms of other data sets, and what is lost on the way. */
export const crosswalk: Directive = {
  name: "crosswalk",
  form: "block",
  render: (_call, { site }) => {
    const dataSets = [...new Set(CROSSWALK_RULES.map(({ data_set }) => data_set))];
    const items = dataSets.map((dataSet) => {
      const rules = CROSSWALK_RULES.filter(({ data_set }) => data_set === dataSet);
      return html`<dt>${dataSet}</dt>${rules.map(({ name }) => html`<dd>${site.words.methods.crosswalk[name]}</dd>`)}\n`;
    });
    return html`<dl class="codes">${items}</dl>`;
  },
};
