import { didYouMean } from "../../problems.ts";
import { CODE_LISTS, type CodeList, codeDefinition } from "../code-list.ts";
import { attribute, type Directive, DirectiveFault } from "../directive.ts";
import { html } from "../escape.ts";

function isList(name: string): name is CodeList {
  return CODE_LISTS.some((list) => list === name);
}

/** `::codes{of=tactics}` prints a vocabulary of the codebook: what each code is, what it is not, its counterparts. */
export const codes: Directive = {
  name: "codes",
  form: "block",
  render: (call, { site }) => {
    const list = attribute(call, "of");
    if (!isList(list))
      throw new DirectiveFault(`no vocabulary \`${list}\``, `one of ${CODE_LISTS.join(", ")}${didYouMean(list, CODE_LISTS)}`);
    const items = site.input.codebook[list].map((code) => codeDefinition(code, list, site));
    return html`<dl class="codes">${items}</dl>`;
  },
};
