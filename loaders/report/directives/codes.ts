import type { Code, Codebook } from "../../model/resources.ts";
import { didYouMean } from "../../problems.ts";
import { attribute, type Directive, DirectiveFault } from "../directive.ts";
import { type Content, html, join, type Markup } from "../escape.ts";

const LISTS = [
  "tactics",
  "targets",
  "source_types",
  "bases",
  "outcomes",
  "initiators",
  "casualty_groups",
] as const satisfies (keyof Codebook)[];
type ListName = (typeof LISTS)[number];

function isList(name: string): name is ListName {
  return LISTS.some((list) => list === name);
}

/** "GTD attacktype1 3, suicide 1": the code in another codebook's terms. */
function counterpart(name: string, values: Record<string, string | number> | undefined): Content {
  const pairs = Object.entries(values ?? {}).map(([key, value]) =>
    key === "note" ? String(value) : `${key.replaceAll("_", " ")} ${value}`,
  );
  return pairs.length === 0 ? null : `${name}: ${pairs.join(", ")}`;
}

function definition(code: Code, list: ListName, language: string): Markup {
  const label = code.label[language] ?? code.code;
  const tag = list === "tactics" ? html`<span class="tactic tactic-${code.colour ?? "state"}">${label}</span>` : label;
  const isNot = code.is_not[language];
  const { gtd, acled, ucdp } = code.counterparts;
  const others = [counterpart("GTD", gtd), counterpart("ACLED", acled), counterpart("UCDP GED", ucdp)].filter((part) => part !== null);
  return html`<dt id="${list}-${code.code}">${tag} <code>${code.code}</code></dt>
<dd>${code.is[language] ?? ""}</dd>
${isNot ? html`<dd><strong>≠</strong> ${isNot}</dd>` : null}
${others.length > 0 ? html`<dd class="counterparts">${join(others, "; ")}</dd>` : null}
`;
}

/** `::codes{of=tactics}` prints a vocabulary of the codebook: what each code is, what it is not, its counterparts. */
export const codes: Directive = {
  name: "codes",
  form: "block",
  render: (call, { site }) => {
    const list = attribute(call, "of");
    if (!isList(list)) throw new DirectiveFault(`no vocabulary \`${list}\``, `one of ${LISTS.join(", ")}${didYouMean(list, LISTS)}`);
    const items = site.input.codebook[list].map((code) => definition(code, list, site.words.language));
    return html`<dl class="codes">${items}</dl>`;
  },
};
