import type { Correction } from "../../model/corpus.ts";
import type { LinkReason } from "../../model/event.ts";
import type { Problem } from "../../model/problem.ts";
import type { LinkedCluster } from "../link.ts";
import { noSuch, problemOf } from "./guard.ts";

/** A cluster with the id that an analyst's merge keeps for it and the corrections that shaped it. */
export interface ShapedCluster extends LinkedCluster {
  kept: string | null;
  corrections: Correction[];
}

/** Clusters as an analyst shaped them. */
export interface Shaped {
  /** The very clusters that were given, if no correction shapes them. */
  clusters: readonly ShapedCluster[];
  /** Ids that were merged away → the id that stays. */
  redirects: Record<string, string>;
  problems: Problem[];
}

/** Finds the clusters that corrections name: by event id, by an id that redirects, or by a member. */
class Shaper {
  clusters: ShapedCluster[];
  readonly redirects: Record<string, string> = {};
  readonly problems: Problem[] = [];
  readonly #byId: Map<string, ShapedCluster>;

  constructor(clusters: readonly ShapedCluster[], ids: readonly string[], redirects: Readonly<Record<string, string>>) {
    this.clusters = clusters.map((cluster) => ({ ...cluster }));
    this.#byId = new Map(this.clusters.map((cluster, i) => [ids[i] ?? "", cluster]));
    for (const [old, present] of Object.entries(redirects)) {
      const cluster = this.#byId.get(present);
      if (cluster && !this.#byId.has(old)) this.#byId.set(old, cluster);
    }
  }

  #find(correction: Correction, target: string): ShapedCluster | null {
    const found = this.#byId.get(target) ?? this.clusters.find((cluster) => cluster.members.includes(target)) ?? null;
    if (!found) this.problems.push(noSuch(correction, target, this.#byId.keys()));
    return found;
  }

  #idOf(cluster: ShapedCluster): string | null {
    return cluster.kept ?? [...this.#byId].find(([, other]) => other === cluster)?.[0] ?? null;
  }

  merge(correction: Correction): void {
    const [gone, stays] = [this.#find(correction, correction.target), this.#find(correction, correction.now)];
    if (!gone || !stays) return;
    if (gone === stays) {
      this.problems.push(problemOf(correction, "correction-merge", "the two are one event already", "two events: take the line out"));
      return;
    }
    const link: LinkReason = { a: gone.members[0] ?? "", b: stays.members[0] ?? "", joined: true, reason: `decided: ${correction.reason}` };
    const [goneId, kept] = [this.#idOf(gone), this.#idOf(stays)];
    const whole: ShapedCluster = {
      members: [...stays.members, ...gone.members].sort(),
      links: [...stays.links, ...gone.links, link],
      kept,
      corrections: [...stays.corrections, ...gone.corrections, correction],
    };
    if (goneId !== null && kept !== null) this.redirects[goneId] = kept;
    for (const [id, cluster] of this.#byId) if (cluster === gone || cluster === stays) this.#byId.set(id, whole);
    this.clusters = this.clusters.map((cluster) => (cluster === stays ? whole : cluster)).filter((cluster) => cluster !== gone);
  }

  split(correction: Correction): void {
    const whole = this.#find(correction, correction.target);
    if (!whole) return;
    const leaving = correction.now.split(";").map((id) => id.trim());
    const strange = leaving.find((id) => !whole.members.includes(id));
    if (strange !== undefined || leaving.length === whole.members.length) {
      const found = strange === undefined ? "all of its members leave" : `\`${strange}\` is no part of ${correction.target}`;
      this.problems.push(problemOf(correction, "correction-split", found, `some of ${whole.members.join(", ")}`));
      return;
    }
    const link: LinkReason = { a: leaving[0] ?? "", b: correction.target, joined: false, reason: `decided: ${correction.reason}` };
    const apart = { members: leaving.sort(), links: [link], kept: null, corrections: [...whole.corrections, correction] };
    whole.members = whole.members.filter((id) => !leaving.includes(id));
    whole.links = [...whole.links, link];
    whole.kept = this.#idOf(whole);
    whole.corrections = [...whole.corrections, correction];
    this.clusters = [...this.clusters, apart];
  }
}

/** Applies merges and splits in the order of the file. Takes the linked clusters with their present ids and redirects. */
export function shapeClusters(
  clusters: readonly ShapedCluster[],
  ids: readonly string[],
  redirects: Readonly<Record<string, string>>,
  corrections: readonly Correction[],
): Shaped {
  const shaping = corrections.filter(({ action }) => action === "merge" || action === "split");
  if (shaping.length === 0) return { clusters, redirects: {}, problems: [] };
  const shaper = new Shaper(clusters, ids, redirects);
  for (const correction of shaping) {
    if (correction.action === "merge") shaper.merge(correction);
    else shaper.split(correction);
  }
  return { clusters: shaper.clusters, redirects: shaper.redirects, problems: shaper.problems };
}
