import type { ReportLanguage } from "../model/language.ts";
import type { Code, Codebook } from "../model/resources.ts";
import { EXPLORED_TABLES } from "./select.ts";

/** What the page for one's own questions is handed, beside the published tables: it holds nothing that they do not say. */
export interface ExploreSource {
  language: ReportLanguage;
  /** Where pages of the language begin, from the site's root: `/`, `/fr/`. */
  home: string;
  /** Of the data that are asked: what `Citable` asks for, without what depends on the question. */
  cited: { report: string; authors: string; edition: string | null; digest: string; dated: string | null };
  /** Labels and colours of the codes. */
  codebook: Codebook;
  /** Addresses from the site's root: tables as Parquet by name, outlines by name or country, the page itself. */
  tables: Record<(typeof EXPLORED_TABLES)[number], string>;
  outlines: Record<string, string>;
  page: string;
  /** Address of the published site; null where it has none. */
  site: string | null;
}

function labelled(codes: readonly Code[]): Code[] {
  return codes.map((code) => ({ ...code, is: {}, is_not: {}, counterparts: {}, remarks: {}, examples: {} }));
}

/** The codebook without what only its own page prints. */
export function labelsOf(codebook: Codebook): Codebook {
  return {
    tactics: labelled(codebook.tactics),
    targets: labelled(codebook.targets),
    source_types: labelled(codebook.source_types),
    bases: labelled(codebook.bases),
    outcomes: labelled(codebook.outcomes),
    initiators: labelled(codebook.initiators),
    casualty_groups: labelled(codebook.casualty_groups),
    ...{ unit: {}, fields: [], tables: [], translated: {}, countries: codebook.countries },
    columns: codebook.columns.filter(({ table }) => (EXPLORED_TABLES as readonly string[]).includes(table)),
  };
}
