import { settings } from "../../../observablehq.config.ts";
import { changesOfFigure, historyOfFigure } from "../../changes/of-figure.ts";
import { type Changes, changeLines, changesBetween, snapshotOf } from "../../changes.ts";
import { type Reference, referenceOf } from "../../citing/citable.ts";
import { contentDigest, editionAddress } from "../../citing/editions.ts";
import { tablesOfEdition } from "../../citing/frozen.ts";
import { digestsOfState, editionNamed, verdictOn } from "../../citing/verifying.ts";
import { FIGURES } from "../../figures.ts";
import type { FrozenEdition } from "../../model/edition.ts";
import type { SiteInput } from "../../report/input.ts";

/** What is told of a citation, and whether the report still says it. */
export interface Told {
  isSame: boolean;
  lines: string[];
}

/** Holds a citation against the editions and against the report as it would be built now. */
export function verifyCitation(reference: Reference, input: SiteInput): Told {
  const { tables, figures, files, editions, codebook } = input;
  const digests = digestsOfState(
    tables,
    figures.map(({ id, digest }) => [id, digest] as const),
    files.map(({ path, bytes }) => [path, contentDigest(bytes)] as const),
  );
  const verdict = verdictOn(reference, { digests, editions, columns: codebook.columns });
  const cited = referenceOf(reference);
  if ("why" in verdict) {
    const words = verdict.kind === "unknown" ? verdict.why : `${cited} was never published: ${verdict.why}`;
    return { isSame: false, lines: [words] };
  }
  const kept =
    verdict.edition === null
      ? "no edition holds it yet"
      : `${editionNamed(verdict.edition)} keeps it at ${editionAddress(verdict.edition.edition.id)}`;
  const replaced = replacements(reference.id, verdict.edition);
  if (verdict.kind === "same") return { isSame: true, lines: [`= ${cited} is unchanged: the report says the same; ${kept}`, ...replaced] };
  const changes =
    verdict.edition === null ? [] : changeLines(changesOf(reference.id, verdict.edition, input), editionNamed(verdict.edition));
  return { isSame: false, lines: [`~ ${cited} has changed: the report says something else now; ${kept}`, ...replaced, ...changes] };
}

function replacements(id: string, frozen: FrozenEdition | null): string[] {
  const rows = frozen?.edition.replaced.filter(({ path }) => path.startsWith(`figures/${id}.`) || path.startsWith("data/")) ?? [];
  return rows.map(
    ({ path, decided, reason }) =>
      `  ~ ${path} was replaced: a person was made unnamed${decided === "" ? "" : ` on ${decided}`}: ${reason}`,
  );
}

function changesOf(id: string, frozen: FrozenEdition, { tables, codebook }: SiteInput): Changes {
  const before = snapshotOf(tablesOfEdition(frozen, codebook.columns).value, codebook, settings.language);
  const after = snapshotOf(tables, codebook, settings.language);
  const changes = changesBetween(before, after);
  if (FIGURES.some((figure) => figure.id === id)) {
    return changesOfFigure(id, historyOfFigure(id, before, after, changes, codebook), changes);
  }
  if (id === "report" || id === "data") return changes;
  const events = changes.events.filter(({ event_id, was }) => event_id === id || was.includes(id));
  return { ...changes, articles: [], corrections: [], events, figures: [] };
}
