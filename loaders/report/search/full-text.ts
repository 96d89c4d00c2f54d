import { gunzipSync } from "node:zlib";
import { close, createIndex } from "pagefind";
import type { Checked } from "../../model/problem.ts";
import { compare, error } from "../../problems.ts";
import { html } from "../escape.ts";
import type { SiteFile } from "../input.ts";
import type { SearchRecord } from "./records.ts";

/** What of a finished page is no text to be found: drawings and their data, and what leads elsewhere. */
const LEFT_OUT = [
  "svg",
  "table",
  "nav",
  "form",
  ".anchor",
  ".figure-tools",
  ".figure-number",
  ".kicker",
  ".citation",
  ".figure-list",
  "h1",
];

/** How a fragment begins, before its JSON. */
const SIGN = "pagefind_dcd";

/** Of what the indexer gives, what a page of ours asks for: its ready-made fields and lists are not used. */
const USED = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.*\.pf_(?:meta|index|fragment)|wasm\.(?!unknown).*\.pagefind)$/;

function documentOf({ title, kind, language, content }: SearchRecord): string {
  return html`<!DOCTYPE html>
<html><body data-pagefind-meta="kind:${kind}">
<meta data-pagefind-meta="title[content]" content="${title}">
<meta data-pagefind-meta="language[content]" content="${language}">
<div>${content}</div>
</body></html>`.source;
}

function worked<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(answer.errors.join("; "));
  return answer;
}

/**
 * Which results are of which kind, by the ids that a search gives. The indexer's own filters would do, but it writes them in
 * another order each time.
 */
function kindsOf(files: readonly SiteFile[]): SiteFile {
  const kinds = new Map<string, string[]>();
  for (const { path, bytes } of files) {
    const id = /fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
    if (id === undefined) continue;
    const fragment = gunzipSync(bytes).toString("utf8").slice(SIGN.length);
    const { kind } = (JSON.parse(fragment) as { meta: { kind: string } }).meta;
    const ids = kinds.get(kind) ?? [];
    ids.push(id);
    kinds.set(kind, ids);
  }
  const sorted = [...kinds].sort(([a], [b]) => compare(a, b)).map(([kind, ids]) => [kind, ids.sort(compare)]);
  return { path: "pagefind/kinds.json", bytes: new TextEncoder().encode(JSON.stringify(Object.fromEntries(sorted))) };
}

async function indexOf(records: readonly SearchRecord[], language: string): Promise<SiteFile[]> {
  try {
    const { index } = worked(await createIndex({ forceLanguage: language, excludeSelectors: LEFT_OUT, keepIndexUrl: true }));
    if (index === undefined) throw new Error("the indexer did not answer");
    for (const record of [...records].sort((a, b) => compare(a.address, b.address)))
      worked(await index.addHTMLFile({ url: record.address, content: documentOf(record) }));
    const { files } = worked(await index.getFiles());
    const used = files.filter(({ path }) => USED.test(path)).map(({ path, content }) => ({ path: `pagefind/${path}`, bytes: content }));
    return [...used, kindsOf(used)].sort((a, b) => compare(a.path, b.path));
  } finally {
    await close();
  }
}

/**
 * The index by which a reader's browser searches, with the program that reads it, as files of the site; a fault where the
 * indexer does not run on this computer.
 * Everything is indexed as one language, the report's: a reader searches all of it at once, in whatever language the articles are.
 * Records are added one after another, and the same records give the same bytes.
 */
export async function fullTextIndex(records: readonly SearchRecord[], language: string): Promise<Checked<SiteFile[]>> {
  try {
    return { value: await indexOf(records, language), problems: [] };
  } catch (fault) {
    const [found = ""] = (fault as Error).message.split("\n");
    const expected = `the indexer for this computer: \`npm ci\`, or \`PAGEFIND_BINARY_PATH\` with the address of a binary of pagefind`;
    return { value: [], problems: [error({ path: "package-lock.json" }, "search-index", found, expected)] };
  }
}
