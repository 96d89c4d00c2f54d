import type { Code, Codebook } from "../model/resources.ts";
import { type Content, html, join, type Markup } from "./escape.ts";
import type { Site } from "./site-index.ts";

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

/** Other codebooks, by what they are called. */
const OTHERS = { gtd: "GTD", acled: "ACLED", ucdp: "UCDP GED" } as const;

/** "GTD attacktype1 3, suicide 1": the code in another codebook's terms, which are English, or that it has none. */
function counterpart(code: Code, other: keyof typeof OTHERS, { words, say }: Site): Content {
  const terms = Object.entries(code.counterparts[other] ?? {}).map(([key, value]) =>
    key === "note" ? String(value) : `${key.replaceAll("_", " ")} ${value}`,
  );
  const remark = code.remarks[other]?.[words.language];
  const parts = [
    ...(terms.length === 0 ? [] : [html`<span lang="en">${terms.join(", ")}</span>`]),
    ...(remark === undefined ? [] : [say.typeset(remark)]),
  ];
  return parts.length === 0 ? null : html`${OTHERS[other]}${words.labels.colon}${join(parts, ", ")}`;
}

/** What one code is, what it is not, and its counterparts, with an anchor of its own. */
export function codeDefinition(code: Code, list: CodeList, site: Site): Markup {
  const { language, labels } = site.words;
  const label = code.label[language] ?? code.code;
  const tag = list === "tactics" ? html`<span class="tactic tactic-${code.colour ?? "state"}">${label}</span>` : label;
  const isNot = code.is_not[language];
  const others = (["gtd", "acled", "ucdp"] as const).map((other) => counterpart(code, other, site)).filter((part) => part !== null);
  return html`<dt id="${list}-${code.code}">${tag} <code>${code.code}</code></dt>
<dd>${site.say.typeset(code.is[language] ?? "")}</dd>
${isNot ? html`<dd><strong>≠</strong> ${site.say.typeset(isNot)}</dd>` : null}
${others.length > 0 ? html`<dd class="counterparts">${join(others, labels.semicolon)}</dd>` : null}
`;
}
