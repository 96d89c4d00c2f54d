import { type Citable, type CitableKind, cite } from "../../citing.ts";
import { LICENCE } from "../../tables.ts";
import { html, type Markup } from "../escape.ts";

/** The DCMI Type Vocabulary. */
const TYPES: Record<CitableKind, string> = { figure: "StillImage", event: "Text", report: "Text", data: "Dataset" };

/**
 * What reference managers such as Zotero take from a page: Highwire's names, and Dublin Core by its own. The date is that of the data, as
 * in every citation.
 */
export function citationMeta(citable: Citable): Markup {
  const { kind, title, report, authors, dated, address, language } = citable;
  const part = kind === "figure" || kind === "event";
  const named: [name: string, content: string | null][] = [
    ["citation_title", title],
    ["citation_author", authors],
    ["citation_publication_date", dated?.replaceAll("-", "/") ?? null],
    ["citation_technical_report_institution", kind === "report" ? authors : null],
    ["citation_language", language],
    ["citation_public_url", address],
    ["DC.title", title],
    ["DC.creator", authors],
    ["DC.publisher", authors],
    ["DC.date", dated],
    ["DC.type", TYPES[kind]],
    ["DC.language", language],
    ["DC.identifier", address],
    ["DC.rights", LICENCE.path],
    ["DCTERMS.isPartOf", part ? report : null],
    ["DCTERMS.bibliographicCitation", cite(citable, "text")],
  ];
  const filled = named.filter(([, content]) => content !== null);
  return html`<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">
<link rel="schema.DCTERMS" href="http://purl.org/dc/terms/">
${filled.map(([name, content]) => html`<meta name="${name}" content="${content}">\n`)}`;
}
