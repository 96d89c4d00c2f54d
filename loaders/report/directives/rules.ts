import { RECONCILE_RULES } from "../../events/rules.ts";
import type { Directive } from "../directive.ts";
import { html } from "../escape.ts";

/** `::rules` prints the rules by which accounts become an event, in the order in which they are applied. */
export const rules: Directive = {
  name: "rules",
  form: "block",
  render: (_call, { site }) => {
    const fields = (field: string) =>
      field === "*" ? site.words.labels.everyField : site.say.list(field.split(/,\s*/).map((name) => site.words.field(name).toLowerCase()));
    const items = RECONCILE_RULES.map(
      ({ name, field }) =>
        html`<dt id="rule-${name}"><code>${name}</code> <span class="range">${fields(field)}</span></dt><dd>${site.words.methods.reconcile[name]}</dd>\n`,
    );
    return html`<dl class="codes">${items}</dl>`;
  },
};
