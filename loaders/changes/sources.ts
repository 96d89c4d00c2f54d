import type { Cell, TableRow } from "../model/tables.ts";
import type { ArticleChange, CorrectionChange } from "./model.ts";

const text = (cell: Cell | undefined) => (cell === undefined || cell === null ? null : String(cell));

const FRONT_MATTER = ["title", "publisher", "published", "language", "url", "archived"];

/** Rows of two states that are one by their key, in the order of the key. */
function paired(before: readonly TableRow[], after: readonly TableRow[], key: string): [TableRow | undefined, TableRow | undefined][] {
  const [earlier, later] = [before, after].map((rows) => new Map(rows.map((row) => [String(row[key]), row]))) as [
    Map<string, TableRow>,
    Map<string, TableRow>,
  ];
  return [...new Set([...earlier.keys(), ...later.keys()])].sort().map((id) => [earlier.get(id), later.get(id)]);
}

/** Articles that came, went or were edited. */
export function articleChanges(before: readonly TableRow[], after: readonly TableRow[]): ArticleChange[] {
  return paired(before, after, "article_id").flatMap(([was, now]) => {
    const edited = was && now ? editedFields(was, now) : [];
    if (was && now && edited.length === 0) return [];
    const row = (now ?? was) as TableRow;
    const kind = was === undefined ? "added" : now === undefined ? "removed" : "edited";
    const copyOf = row.origin === row.article_id ? null : text(row.origin);
    const { title, publisher, published } = row;
    return [
      {
        article_id: String(row.article_id),
        kind,
        title: text(title),
        publisher: text(publisher),
        published: text(published),
        edited,
        copyOf,
      },
    ];
  });
}

function editedFields(was: TableRow, now: TableRow): string[] {
  const body = was.sha256 === now.sha256 ? [] : ["text"];
  return [...body, ...FRONT_MATTER.filter((field) => (was[field] ?? null) !== (now[field] ?? null))];
}

/** Decisions of an analyst that came, went or were edited. */
export function correctionChanges(before: readonly TableRow[], after: readonly TableRow[]): CorrectionChange[] {
  return paired(before, after, "correction_id").flatMap(([was, now]) => {
    const row = (now ?? was) as TableRow;
    const kind = was === undefined ? "added" : now === undefined ? "removed" : "edited";
    if (was && now && Object.keys(now).every((column) => was[column] === now[column])) return [];
    const { correction_id, action, target, field, reason } = row;
    return [
      {
        correction_id: String(correction_id),
        kind,
        action: String(action),
        target: String(target),
        field: text(field),
        reason: text(reason),
      },
    ];
  });
}
