import type { Correction } from "../../model/corpus.ts";
import type { LinkReason } from "../../model/event.ts";
import type { Problem } from "../../model/problem.ts";
import { didYouMean } from "../../problems.ts";
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

/** What joined some of the members, and what was kept apart from them; what joined them with others is no reason any more. */
function linksWithin(members: readonly string[], links: readonly LinkReason[]): LinkReason[] {
  return links.filter(({ a, b, joined }) =>
    joined ? members.includes(a) && members.includes(b) : members.includes(a) || members.includes(b),
  );
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

  #find(correction: Correction, cell: "target" | "now"): ShapedCluster | null {
    const name = correction[cell];
    const found = this.#byId.get(name) ?? this.clusters.find((cluster) => cluster.members.includes(name)) ?? null;
    const known = [...this.#byId.keys(), ...this.clusters.flatMap(({ members }) => members)];
    if (!found) this.problems.push(noSuch(correction, name, known, cell));
    return found;
  }

  #idOf(cluster: ShapedCluster): string | null {
    return cluster.kept ?? [...this.#byId].find(([, other]) => other === cluster)?.[0] ?? null;
  }

  merge(correction: Correction): void {
    const [gone, stays] = [this.#find(correction, "target"), this.#find(correction, "now")];
    if (!gone || !stays) return;
    if (gone === stays) {
      const by = gone.corrections.findLast(({ action }) => action === "merge");
      const found = `the two are one event already${by === undefined ? "" : `, by ${by.correction_id} (line ${by.line})`}`;
      this.problems.push(problemOf(correction, "correction-merge", found, "two events: take the line out", "now"));
      return;
    }
    const link: LinkReason = {
      a: gone.members[0] ?? "",
      b: stays.members[0] ?? "",
      joined: true,
      reason: { kind: "decided", why: correction.reason },
    };
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
    const whole = this.#find(correction, "target");
    if (!whole) return;
    const leaving = correction.now.split(";").map((id) => id.trim());
    const strange = leaving.find((id) => !whole.members.includes(id));
    if (strange !== undefined || leaving.length === whole.members.length) {
      const found = strange === undefined ? "all of its members leave" : `\`${strange}\` is no part of ${correction.target}`;
      const expected = `some of ${whole.members.join(", ")}${didYouMean(strange ?? "", whole.members)}`;
      this.problems.push(problemOf(correction, "correction-split", found, expected, "now"));
      return;
    }
    const link: LinkReason = {
      a: leaving[0] ?? "",
      b: correction.target,
      joined: false,
      reason: { kind: "decided", why: correction.reason },
    };
    const staying = whole.members.filter((id) => !leaving.includes(id));
    const links = [...linksWithin(leaving, whole.links), link];
    const apart = { members: leaving.sort(), links, kept: null, corrections: [...whole.corrections, correction] };
    whole.members = staying;
    whole.links = [...linksWithin(staying, whole.links), link];
    whole.kept = this.#idOf(whole);
    whole.corrections = [...whole.corrections, correction];
    this.clusters = [...this.clusters, apart];
  }

  /** A confirmation that members are one event (`was`), or that two events are two (`now`): a guard on what linking makes of them later. */
  confirm(correction: Correction): void {
    const one = this.#find(correction, "target");
    if (!one) return;
    const gone = correction.was.split(";").find((id) => id !== "" && !one.members.includes(id.trim()));
    if (gone !== undefined) {
      const expected = "what was confirmed to be one event: look at both again, then merge them or take the line out";
      this.problems.push(
        problemOf(correction, "correction-was", `\`${gone}\` is no part of ${correction.target} any more`, expected, "was"),
      );
    }
    if (correction.now === "" || this.#find(correction, "now") !== one) return;
    const expected = "what was confirmed to be two events: look at both again, then split them or take the line out";
    this.problems.push(
      problemOf(correction, "correction-was", `${correction.target} and ${correction.now} are one event now`, expected, "now"),
    );
  }
}

/** True for a confirmation of what is one event, rather than of an event's values. */
export function confirmsLinking({ action, field, was, now }: Pick<Correction, "action" | "field" | "was" | "now">): boolean {
  return action === "confirm" && field === "" && (was !== "" || now !== "");
}

/** Applies merges and splits in the order of the file, then looks whether what was confirmed still holds. Takes the linked clusters with their present ids and redirects. */
export function shapeClusters(
  clusters: readonly ShapedCluster[],
  ids: readonly string[],
  redirects: Readonly<Record<string, string>>,
  corrections: readonly Correction[],
): Shaped {
  const shaping = corrections.filter(({ action }) => action === "merge" || action === "split");
  const confirming = corrections.filter(confirmsLinking);
  if (shaping.length === 0 && confirming.length === 0) return { clusters, redirects: {}, problems: [] };
  const shaper = new Shaper(clusters, ids, redirects);
  for (const correction of shaping) {
    if (correction.action === "merge") shaper.merge(correction);
    else shaper.split(correction);
  }
  for (const correction of confirming) shaper.confirm(correction);
  return { clusters: shaping.length === 0 ? clusters : shaper.clusters, redirects: shaper.redirects, problems: shaper.problems };
}
