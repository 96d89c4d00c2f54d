import { assembleCluster } from "../events/assembling/clusters.ts";
import type { Draft } from "../events/assembling/drafts.ts";
import type { ShapedCluster } from "../events/correcting/clusters.ts";
import type { Identity } from "../events/ids.ts";
import { piecesOf } from "../tables/pieces.ts";
import { keyOfAll, type Members } from "./members.ts";

/**
 * Gives what was kept under a key, else makes it and keeps it.
 *
 * @param parts keys of what it is made of, which is kept as long as it is, asked for or not.
 */
export type Keep = <Value>(key: string, make: () => Value, parts?: readonly string[]) => Value;

/** How many chunks of clusters there are for a piece of a table: what their ids are made from is made anew for all of a chunk. */
const CHUNKS = 4;

export const articleOf = (member: string): string => member.slice(0, member.lastIndexOf("#"));

/** Assembles clusters to events. */
export class Assembler {
  readonly #members: Members;
  readonly #keep: Keep;
  readonly #size: number;
  readonly #marks = new Map<ShapedCluster, string>();

  constructor(members: Members, { keep, size }: { keep: Keep; size: number }) {
    this.#members = members;
    this.#keep = keep;
    this.#size = Math.ceil(size / CHUNKS);
  }

  /** Everything that a cluster's event depends on but its id, as one text. */
  markOf(cluster: ShapedCluster): string {
    const known = this.#marks.get(cluster);
    if (known !== undefined) return known;
    const members = cluster.members.flatMap((member) => [member, this.#members.markOf(articleOf(member))]);
    const mark = keyOfAll([...members, ...cluster.corrections.map(({ correction_id }) => correction_id)]);
    this.#marks.set(cluster, mark);
    return mark;
  }

  /** What the ids of all clusters are made from: of a chunk of clusters that are as they were, what was kept is taken. */
  identitiesOf(clusters: readonly ShapedCluster[]): Identity[] {
    const known = new Map<ShapedCluster, Identity>();
    for (const chunk of this.#cut(clusters)) {
      const make = () => this.#assemble(chunk).map(({ identity }) => identity);
      const identities = this.#keep(keyOfAll(["identities", ...chunk.map((cluster) => this.markOf(cluster))]), make);
      for (const [at, cluster] of chunk.entries()) known.set(cluster, { ...(identities[at] as Identity), kept: cluster.kept });
    }
    return clusters.map((cluster) => known.get(cluster) as Identity);
  }

  /** The event of a cluster; why it was linked is not told. */
  draftOf(cluster: ShapedCluster): Draft {
    return (this.#assemble([cluster])[0] as ReturnType<typeof assembleCluster>).draft;
  }

  /** Clusters in their order, cut where the article of their first member says so. */
  #cut(clusters: readonly ShapedCluster[]): ShapedCluster[][] {
    const firsts = clusters.map(({ members }) => articleOf(members[0] ?? ""));
    const pieces = piecesOf(firsts, this.#size);
    const groups = new Map<string, ShapedCluster[]>();
    for (const [at, cluster] of clusters.entries()) {
      const piece = pieces.get(firsts[at] ?? "") ?? "";
      const group = groups.get(piece);
      if (group) group.push(cluster);
      else groups.set(piece, [cluster]);
    }
    return [...groups.values()];
  }

  #assemble(clusters: readonly ShapedCluster[]): ReturnType<typeof assembleCluster>[] {
    const workbench = this.#members.workbenchOf(clusters.flatMap(({ members }) => members.map(articleOf)));
    return clusters.map((cluster) => assembleCluster({ ...cluster, links: [] }, workbench));
  }
}
