import type { FrozenEdition } from "../model/edition.ts";
import type { Column } from "../model/resources.ts";
import type { Tables } from "../model/tables.ts";
import { didYouMean } from "../problems.ts";
import { DRAFT, type Reference, shortDigest } from "./citable.ts";
import { dataDigest, eventDigests } from "./digests.ts";
import { tablesOfEdition } from "./frozen.ts";

/** What the report says now, as far as citations refer to it. */
export interface Present {
  /** Digests of figures, of events, and of `report` and `data`, by their ids. */
  digests: ReadonlyMap<string, string>;
  editions: readonly FrozenEdition[];
  columns: readonly Column[];
}

/** What became of what was cited: `unknown` names are none of ours; `unpublished` was never said by the edition that is named. */
export type Verdict =
  | { kind: "unknown" | "unpublished"; why: string }
  | { kind: "same"; edition: FrozenEdition | null }
  | { kind: "changed"; edition: FrozenEdition | null };

/** Digests of everything that can be cited, of tables and what was published beside them. */
export function digestsOfState(
  tables: Tables,
  figures: Iterable<readonly [id: string, digest: string]>,
  files: Iterable<readonly [path: string, digest: string]>,
): Map<string, string> {
  const data = dataDigest(files);
  return new Map([...eventDigests(tables), ...figures, ["report", data], ["data", data]]);
}

function digestsOfEdition(frozen: FrozenEdition, columns: readonly Column[]): Map<string, string> {
  const { figures, files } = frozen.edition;
  return digestsOfState(tablesOfEdition(frozen, columns).value, Object.entries(figures), Object.entries(files));
}

/** Holds a citation against what was published and what the report says now. */
export function verdictOn({ id, edition, digest }: Reference, present: Present): Verdict {
  const { editions, columns, digests } = present;
  const ids = editions.map((frozen) => frozen.edition.id);
  if (edition !== null && !ids.includes(edition)) {
    const known = ids.length === 0 ? "there is none yet" : `there are ${ids.join(", ")}`;
    return { kind: "unknown", why: `there is no edition \`${edition}\`: ${known}${didYouMean(edition, ids)}` };
  }
  const published = editions.map((frozen) => ({ frozen, digests: digestsOfEdition(frozen, columns) }));
  const names = new Set([...digests.keys(), ...published.flatMap((state) => [...state.digests.keys()])]);
  if (!names.has(id)) return { kind: "unknown", why: `there is no figure or event \`${id}\`${didYouMean(id, names)}` };
  const isCited = (found: string | undefined) => found?.startsWith(digest) ?? false;
  const sayers = published.filter((state) => isCited(state.digests.get(id))).map(({ frozen }) => frozen);
  const named = sayers.find((frozen) => frozen.edition.id === edition) ?? null;
  const isPresent = isCited(digests.get(id));
  if (edition !== null && named === null) return { kind: "unpublished", why: neverSaid(id, edition, digest, published, sayers) };
  if (isPresent) return { kind: "same", edition: named ?? sayers.at(-1) ?? null };
  // A draft is kept nowhere, but an edition may have been made of it.
  if (named === null && sayers.length === 0) {
    const why = `no edition published \`${id}\` with the digest ${shortDigest(digest)}, and the report does not say so now: a draft that was not published is kept nowhere`;
    return { kind: "unpublished", why };
  }
  return { kind: "changed", edition: named ?? sayers.at(-1) ?? null };
}

function neverSaid(
  id: string,
  edition: string,
  digest: string,
  published: readonly { frozen: FrozenEdition; digests: ReadonlyMap<string, string> }[],
  sayers: readonly FrozenEdition[],
): string {
  const own = published.find(({ frozen }) => frozen.edition.id === edition)?.digests.get(id);
  const is = own === undefined ? `it holds no \`${id}\`` : `there its digest is ${shortDigest(own)}`;
  const others = sayers.map((frozen) => frozen.edition.id).join(", ");
  const elsewhere = others === "" ? "no edition ever did" : `it was published in ${others}`;
  return `edition \`${edition}\` never published \`${id}\` with the digest ${shortDigest(digest)}: ${is}; ${elsewhere}`;
}

/** How a citation names an edition, for messages. */
export function editionNamed(edition: FrozenEdition | null): string {
  return edition === null ? DRAFT : `edition ${edition.edition.id}`;
}
