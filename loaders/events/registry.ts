import type { SourceFile } from "../model/article.ts";
import type { RegistryEntry } from "../model/corpus.ts";
import type { Checked, Problem } from "../model/problem.ts";
import { compare, didYouMean, error } from "../problems.ts";
import { intervalOf } from "./interval.ts";
import { isoOf, readSheet, type SheetRow } from "./sheet.ts";

export const REGISTRY_COLUMNS = ["event_id", "accounts", "since", "redirects_to"] as const;

function rowProblems({ cells, line, columnOf }: SheetRow, path: string, known: ReadonlySet<string>): Problem[] {
  const at = (name: string) => ({ path, line, column: columnOf(name) });
  const problems: Problem[] = [];
  const { event_id = "", since = "", redirects_to = "" } = cells;
  if (event_id === "") problems.push(error(at("event_id"), "registry-id", "no event id", "an id such as `2018-06-29-sevare-vbied`"));
  if (intervalOf(isoOf(since)) === null) problems.push(error(at("since"), "registry-since", `\`${since}\``, "a day such as 2021-06-21"));
  if (redirects_to !== "" && !known.has(redirects_to)) {
    const found = `a redirect to \`${redirects_to}\`, which is not registered`;
    problems.push(error(at("redirects_to"), "registry-redirect", found, `an event_id of this file${didYouMean(redirects_to, known)}`));
  }
  return problems;
}

/** The ids from which following the redirects never ends. */
function cycling(entries: readonly RegistryEntry[]): RegistryEntry[] {
  const next = new Map(entries.map((entry) => [entry.event_id, entry.redirects_to]));
  return entries.filter(({ event_id }) => {
    const passed = new Set<string>();
    let id = event_id;
    while (id !== "" && !passed.has(id)) {
      passed.add(id);
      id = next.get(id) ?? "";
    }
    return id !== "";
  });
}

function entryOf({ cells, line }: SheetRow): RegistryEntry {
  const accounts = (cells.accounts ?? "").split(";").map((id) => id.trim());
  return {
    event_id: cells.event_id ?? "",
    accounts: accounts.filter((id) => id !== ""),
    since: isoOf(cells.since ?? ""),
    redirects_to: cells.redirects_to ?? "",
    line,
  };
}

/** Reads `data/registry.csv`, which may be absent. Gives the sound entries in order of their ids, and a problem for every row that is wrong. */
export function readRegistry(file: SourceFile | null): Checked<RegistryEntry[]> {
  const { value: rows, problems } = readSheet(file, REGISTRY_COLUMNS);
  const path = file?.path ?? "";
  const known = new Set(rows.map(({ cells }) => cells.event_id ?? ""));
  const seen = new Set<string>();
  const entries: RegistryEntry[] = [];
  for (const row of rows) {
    const own = rowProblems(row, path, known);
    const id = row.cells.event_id ?? "";
    if (seen.has(id))
      own.push(error({ path, line: row.line, column: row.columnOf("event_id") }, "registry-twice", `\`${id}\` again`, "each id once"));
    seen.add(id);
    problems.push(...own);
    if (own.length === 0) entries.push(entryOf(row));
  }
  const turning = cycling(entries);
  for (const { line, event_id, redirects_to } of turning) {
    const found = `\`${event_id}\` redirects to \`${redirects_to}\`, which leads back to it`;
    problems.push(error({ path, line }, "registry-cycle", found, "redirects that end at an event: empty redirects_to of one of them"));
  }
  const sound = entries.filter((entry) => !turning.includes(entry));
  return { value: sound.sort((a, b) => compare(a.event_id, b.event_id)), problems };
}
