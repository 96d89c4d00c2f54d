import type { Directive } from "../directive.ts";
import { html } from "../escape.ts";

/** `::unit` prints what one event is, from the codebook. */
export const unit: Directive = {
  name: "unit",
  form: "block",
  render: (_call, { site: { input, say, words } }) =>
    html`<p>${say.typeset(input.codebook.unit[words.language] ?? input.codebook.unit.en ?? "")}</p>`,
};
