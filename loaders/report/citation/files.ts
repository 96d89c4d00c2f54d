import { citeInEveryStyle } from "../../citing.ts";
import type { SiteFile } from "../input.ts";
import type { Site } from "../site-index.ts";
import { dataCitable, reportCitable } from "./citables.ts";

/** Where the citations of the report and of its data lie, in every style. */
export const CITATIONS_FILE = "data/citation.json";

/** The citations of the report as a whole, beside its data: whoever takes the data takes how to cite them. */
export function citationFiles(site: Site): SiteFile[] {
  const citations = Object.fromEntries(
    [reportCitable(site), dataCitable(site)].map((citable) => [
      citable.id,
      { title: citable.title, edition: citable.edition ?? "draft", digest: citable.digest, citations: citeInEveryStyle(citable) },
    ]),
  );
  return [{ path: CITATIONS_FILE, bytes: new TextEncoder().encode(`${JSON.stringify(citations, null, 2)}\n`) }];
}
