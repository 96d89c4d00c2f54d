import type { Code, Codebook } from "../model/resources.ts";
import { type Content, html, join, type Markup } from "./escape.ts";

/** The vocabularies of the codebook that pages define. */
export const CODE_LISTS = [
  "tactics",
  "targets",
  "source_types",
  "bases",
  "outcomes",
  "initiators",
  "casualty_groups",
] as const satisfies (keyof Codebook)[];
export type CodeList = (typeof CODE_LISTS)[number];

/** "GTD attacktype1 3, suicide 1": the code in another codebook's terms. */
function counterpart(name: string, values: Record<string, string | number> | undefined): Content {
  const pairs = Object.entries(values ?? {}).map(([key, value]) =>
    key === "note" ? String(value) : `${key.replaceAll("_", " ")} ${value}`,
  );
  return pairs.length === 0 ? null : `${name}: ${pairs.join(", ")}`;
}

/** What one code is, what it is not, and its counterparts, with an anchor of its own. */
export function codeDefinition(code: Code, list: CodeList, language: string): Markup {
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
