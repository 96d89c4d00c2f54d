import type { Correction } from "../../model/corpus.ts";
import type { ReconcileContext } from "../context.ts";
import type { ShapedCluster } from "../correcting/clusters.ts";
import { withValue } from "../correcting/events.ts";
import type { Identity } from "../ids.ts";
import { type Draft, draftOf, identityOf } from "./drafts.ts";
import type { Source } from "./sources.ts";

/** What clusters are assembled with. */
export interface Workbench {
  /** The coded events, at least those of the clusters, by `article#index`. */
  sources: ReadonlyMap<string, Source>;
  /** `article#index` → the corrections that made it what it is. */
  touched: ReadonlyMap<string, Correction[]>;
  context: ReconcileContext;
}

/** A draft with the values that were set on its members' coding: an analyst's decision outweighs every account. */
function withMemberCorrections(draft: Draft, touched: ReadonlyMap<string, Correction[]>, context: ReconcileContext): Draft {
  let changed = draft;
  for (const correction of draft.members.flatMap(({ article, index }) => touched.get(`${article}#${index}`) ?? [])) {
    const corrections = [...new Set([...changed.corrections, correction.correction_id])];
    changed = correction.action === "set" ? withValue(changed, correction, context) : { ...changed, corrections };
  }
  return changed;
}

/** A cluster as an event that has no id yet, and what its id is made from. */
export function assembleCluster(cluster: ShapedCluster, { sources, touched, context }: Workbench): { draft: Draft; identity: Identity } {
  const members = cluster.members.flatMap((id) => sources.get(id) ?? []);
  const drafted = draftOf(members, cluster.links, context);
  const corrections = cluster.corrections.map(({ correction_id }) => correction_id);
  const draft = withMemberCorrections({ ...drafted, corrections }, touched, context);
  return { draft, identity: identityOf(draft, members, cluster.kept) };
}
