import { citeInEveryStyle } from "../../citing.ts";
import type { SiteFile, SiteSettings } from "../input.ts";
import type { Site } from "../site-index.ts";
import { dataCitable, reportCitable } from "./citables.ts";

/** Where the citations of the report and of its data lie, in every style: of a translation beside the first language's. */
export function citationsFile({ language, home }: Pick<SiteSettings, "language" | "home">): string {
  return home === "/" ? "data/citation.json" : `data/citation.${language}.json`;
}

/** The citations of the report as a whole, beside its data: whoever takes the data takes how to cite them. */
export function citationFiles(site: Site): SiteFile[] {
  const citations = Object.fromEntries(
    [reportCitable(site), dataCitable(site)].map((citable) => [
      citable.id,
      { title: citable.title, edition: citable.edition ?? "draft", digest: citable.digest, citations: citeInEveryStyle(citable) },
    ]),
  );
  return [{ path: citationsFile(site.input.settings), bytes: new TextEncoder().encode(`${JSON.stringify(citations, null, 2)}\n`) }];
}
