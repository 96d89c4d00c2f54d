import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { parseHTML } from "linkedom";

/** A finished page as a document. */
export function page(site: string, path: string): Document {
  return parseHTML(readFileSync(join(site, path), "utf8")).document;
}

/** What a reader sees of a page, with single spaces. */
export function words(document: Document): string {
  return (document.querySelector("main")?.textContent ?? "").replace(/\s+/g, " ");
}

/** The rows of a published table. */
export function table(site: string, name: string): Record<string, string>[] {
  return parse(readFileSync(join(site, "data", `${name}.csv`)), { columns: true });
}
