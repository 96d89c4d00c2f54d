import type { Directive } from "../directive.ts";
import { html } from "../escape.ts";

/** `:::standfirst` … `:::` sets what a chapter found apart from how it was found. */
export const standfirst: Directive = {
  name: "standfirst",
  form: "container",
  render: (_call, _context, { inner }) => html`<div class="standfirst">${inner}</div>`,
};
