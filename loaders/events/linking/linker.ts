import type { LinkReason } from "../../model/event.ts";
import type { LinkFeature, LinkRefusal } from "../../model/reason.ts";
import type { ReconcileContext } from "../context.ts";
import { candidatesOf } from "./blocks.ts";
import { type Cluster, clash, joined, single } from "./clusters.ts";
import type { Item } from "./features.ts";
import { LIMITS } from "./rules.ts";
import { type Comparison, compare, samePlaceFor, tacticsByCode } from "./score.ts";

/** Two items that may be one event, with what speaks for it. */
export interface Edge {
  a: number;
  b: number;
  score: number;
}

/** Compares the items that may be one event; gives the pairs that nothing forbids to join, and what their blocks were like. */
export function edgesOf(items: readonly Item[], context: ReconcileContext): { edges: Edge[]; crowded: boolean } {
  const codes = tacticsByCode(context);
  const { pairs, crowded } = candidatesOf(items);
  const edges: Edge[] = [];
  for (const [a, b] of pairs) {
    const { score, barred } = compare(items[a] as Item, items[b] as Item, codes, context);
    if (barred === null) edges.push({ a, b, score });
  }
  return { edges, crowded };
}

/** Whether two items are likely enough one event to be joined. */
export const isLikely = ({ score }: Edge): boolean => score >= LIMITS.enough;

/** Joins items, the likeliest pairs first, as far as the single-incident rule lets it. */
export class Linker {
  readonly #items: readonly Item[];
  readonly #context: ReconcileContext;
  readonly #edges: readonly Edge[];
  readonly #neighbours: Edge[][];
  readonly #cluster: Cluster[];
  readonly #refused = new Map<Edge, LinkRefusal>();
  readonly #joining: Edge[] = [];

  constructor(items: readonly Item[], edges: readonly Edge[], context: ReconcileContext) {
    this.#items = items;
    this.#context = context;
    this.#edges = [...edges].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
    this.#neighbours = items.map(() => []);
    for (const edge of edges) {
      this.#neighbours[edge.a]?.push(edge);
      this.#neighbours[edge.b]?.push(edge);
    }
    this.#cluster = items.map((item, position) => single(position, item));
  }

  #of(position: number): Cluster {
    return this.#cluster[position] as Cluster;
  }

  /** Mean score of the compared pairs between two clusters. */
  #mean(a: Cluster, b: Cluster): number {
    const [large, small] = a.items.length >= b.items.length ? [a, b] : [b, a];
    let [sum, count] = [0, 0];
    for (const item of small.items) {
      for (const edge of this.#neighbours[item] ?? []) {
        if (this.#of(edge.a === item ? edge.b : edge.a) !== large) continue;
        sum += edge.score;
        count += 1;
      }
    }
    return count === 0 ? Number.NEGATIVE_INFINITY : sum / count;
  }

  #clash(a: Cluster, b: Cluster): LinkRefusal | null {
    return clash(a, b, (x, y) => samePlaceFor(this.#items[x] as Item, this.#items[y] as Item, this.#context));
  }

  /** Another event that a cluster of recollections fits about as well as this one. */
  #rival(vague: Cluster, one: Cluster, mean: number): Cluster | null {
    if (vague.precise) return null;
    const others = new Set<Cluster>();
    for (const item of vague.items) {
      for (const edge of this.#neighbours[item] ?? []) others.add(this.#of(edge.a === item ? edge.b : edge.a));
    }
    for (const other of others) {
      if (other === vague || other === one || this.#mean(vague, other) < Math.max(mean - LIMITS.clearly, LIMITS.enough)) continue;
      if ((other.precise && one.precise) || this.#clash(other, one)) return other;
    }
    return null;
  }

  #refusal(edge: Edge): LinkRefusal | null {
    const [a, b] = [this.#of(edge.a), this.#of(edge.b)];
    const no = this.#clash(a, b);
    if (no) return no;
    const mean = this.#mean(a, b);
    if (mean < LIMITS["enough-on-average"]) return { kind: "too-unlike" };
    const bothPrecise = this.#items[edge.a]?.precise && this.#items[edge.b]?.precise;
    if (a.precise && b.precise && !bothPrecise) return { kind: "vaguer-third" };
    const rival = this.#rival(a, b, mean) ?? this.#rival(b, a, mean);
    return rival ? { kind: "rival", report: this.#name(rival) } : null;
  }

  #name(cluster: Cluster): string {
    return this.#items[Math.min(...cluster.items)]?.id ?? "";
  }

  #join(edges: readonly Edge[]): void {
    for (const edge of edges) {
      const [a, b] = [this.#of(edge.a), this.#of(edge.b)];
      if (a === b) continue;
      const no = this.#refusal(edge);
      if (no) {
        this.#refused.set(edge, no);
        continue;
      }
      const whole = joined(a, b);
      for (const item of whole === a ? b.items : a.items) this.#cluster[item] = whole;
      this.#joining.push(edge);
    }
  }

  /**
   * First what stands for itself, by day and place; then recollections and reports without either.
   *
   * @param why whether it is told what joined the members of a cluster, and what was kept apart from them.
   */
  run(why: boolean): { members: string[]; links: LinkReason[] }[] {
    const likely = this.#edges.filter(isLikely);
    const precise = (edge: Edge) => Boolean(this.#items[edge.a]?.precise && this.#items[edge.b]?.precise);
    this.#join(likely.filter(precise));
    this.#join(likely.filter((edge) => !precise(edge)));
    const links = why ? this.#links() : new Map<Cluster, LinkReason[]>();
    const clusters = [...new Set(this.#cluster)];
    const sorted = clusters.map((cluster) => ({ cluster, items: [...cluster.items].sort((x, y) => x - y) }));
    sorted.sort((x, y) => (x.items[0] ?? 0) - (y.items[0] ?? 0));
    return sorted.map(({ cluster, items }) => ({
      members: items.map((item) => this.#items[item]?.id ?? ""),
      links: links.get(cluster) ?? [],
    }));
  }

  #links(): Map<Cluster, LinkReason[]> {
    const links = new Map<Cluster, LinkReason[]>();
    const tell = (cluster: Cluster, link: LinkReason) => {
      const own = links.get(cluster);
      if (own) own.push(link);
      else links.set(cluster, [link]);
    };
    for (const edge of this.#joining) tell(this.#of(edge.a), this.#reason(edge, true));
    const told = new Map<Cluster, Set<Cluster>>();
    for (const edge of this.#edges) {
      const [a, b] = [this.#of(edge.a), this.#of(edge.b)];
      if (a === b || edge.score < LIMITS["near-merge"]) continue;
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const known = told.get(one) ?? new Set();
        if (known.has(other)) continue;
        told.set(one, known.add(other));
        tell(one, this.#reason(edge, false));
      }
    }
    return links;
  }

  #reason(edge: Edge, isJoined: boolean): LinkReason {
    const [a, b] = [this.#items[edge.a] as Item, this.#items[edge.b] as Item];
    const compared = compare(a, b, tacticsByCode(this.#context), this.#context);
    const refusal = isJoined ? null : (this.#refused.get(edge) ?? null);
    const [alike, unlike] = [features(compared, (points) => points > 0), features(compared, (points) => points < 0)];
    return { a: a.id, b: b.id, joined: isJoined, reason: { kind: "compared", alike, unlike, refusal } };
  }
}

/** What speaks for or against, the weightiest first. */
function features(compared: Comparison, wanted: (points: number) => boolean): LinkFeature[] {
  const parts = compared.parts.filter(({ points }) => wanted(points));
  return [...parts].sort((x, y) => Math.abs(y.points) - Math.abs(x.points)).map(({ feature }) => feature);
}
