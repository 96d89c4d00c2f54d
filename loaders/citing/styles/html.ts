import { html } from "../../report/escape.ts";
import { type Citable, referenceOf } from "../citable.ts";
import { credit, details } from "./text.ts";

/** The citation as HTML: the title as a cited work, the reference as what is quoted letter by letter, the address as a link. */
export function htmlCitation(citable: Citable): string {
  const { address, title } = citable;
  const link = address === null ? null : html` <a href="${address}">${address}</a>`;
  return html`<p>${credit(citable)} <cite>${title}</cite>${/[.?!…]$/.test(title) ? "" : "."} ${details(citable)}${link} [<code>${referenceOf(citable)}</code>]</p>`
    .source;
}
