import type { Directive } from "../directive.ts";
import { html } from "../escape.ts";

/** `::unit` prints what one event is, from the codebook. */
export const unit: Directive = {
  name: "unit",
  form: "block",
  render: (_call, { site }) => html`<p>${site.input.codebook.unit[site.words.language] ?? site.input.codebook.unit.en ?? ""}</p>`,
};
