import { digestOf } from "../digest.ts";
import type { ReconcileContext } from "../events/context.ts";
import { type ShapedCluster, shapeClusters } from "../events/correcting/clusters.ts";
import { correctEvents } from "../events/correcting/events.ts";
import { assignIds, type Ids } from "../events/ids.ts";
import { clustersOf, type Linkage, relink } from "../events/linking/relink.ts";
import type { Correction, RegistryEntry } from "../model/corpus.ts";
import type { CaseEvent } from "../model/event.ts";
import type { Checked } from "../model/problem.ts";
import { compare } from "../problems.ts";
import { Assembler, type Keep } from "./assembler.ts";
import type { Members } from "./members.ts";

/** An event of the corpus that is assembled when it is needed. */
export interface Numbered {
  event_id: string;
  /** `article#index` of what it is made of. */
  members: readonly string[];
  /** Everything that it depends on but its id, as one text. */
  mark: string;
  /** The event itself; null if an analyst dropped it. */
  assemble: () => CaseEvent | null;
}

/** How the latest run linked; null where none is known. */
export interface Latest {
  get: () => Linkage | null;
  put: (linkage: Linkage) => void;
}

/** What events are made with. */
export interface EventOptions {
  context: ReconcileContext;
  registry: readonly RegistryEntry[];
  corrections: readonly Correction[];
  keep: Keep;
  latest: Latest;
  /** Articles that a piece has on the average. */
  size: number;
}

/** The machine's clusters as merges and splits shape them, with their ids. */
function shape(members: Members & { left: readonly Correction[] }, assembler: Assembler, options: EventOptions) {
  const linkage = relink(members.linked, options.context, members.dropped, options.latest.get());
  options.latest.put(linkage);
  const machine = clustersOf(linkage).map((own): ShapedCluster => ({ members: own, links: [], kept: null, corrections: [] }));
  const numbered = (clusters: readonly ShapedCluster[]): { clusters: readonly ShapedCluster[]; ids: Ids } => {
    return { clusters, ids: assignIds(assembler.identitiesOf(clusters), options.registry) };
  };
  const before = numbered(machine);
  const shaped = shapeClusters(machine, before.ids.ids, before.ids.redirects, members.left);
  const { clusters, ids } = shaped.clusters === machine ? before : numbered(shaped.clusters);
  return { clusters, ids: ids.ids, redirects: { ...ids.redirects, ...shaped.redirects }, problems: shaped.problems };
}

/** The events that corrections are aimed at, as these make them. */
function decide(events: readonly Numbered[], redirects: Record<string, string>, left: readonly Correction[], context: ReconcileContext) {
  const byId = new Map(events.map((event) => [event.event_id, event]));
  const byMember = new Map(events.flatMap((event) => event.members.map((member) => [member, event.event_id])));
  const ids = left.map(({ target }) => byMember.get(target) ?? redirects[target] ?? target);
  const aimed = [...new Set(ids)].flatMap((id) => byId.get(id)?.assemble() ?? []);
  const { value, problems } = correctEvents(aimed, redirects, left, context, [...byId.keys(), ...byMember.keys()]);
  const decided = new Map(value.map((event) => [event.event_id, event]));
  return { decided: new Map(aimed.map(({ event_id }) => [event_id, decided.get(event_id) ?? null])), problems };
}

/** Links the members and gives every event its id, in the order of the ids, with every correction that no longer fits. */
export function eventsOf(members: Members & { left: readonly Correction[] }, options: EventOptions): Checked<Numbered[]> {
  const { context } = options;
  const assembler = new Assembler(members, options);
  const { clusters, ids, redirects, problems } = shape(members, assembler, options);
  const events = clusters.map((cluster, at): Numbered => {
    const event_id = ids[at] ?? "";
    const assemble = () => correctEvents([{ ...assembler.draftOf(cluster), event_id }], {}, [], context).value[0] ?? null;
    return { event_id, members: cluster.members, mark: assembler.markOf(cluster), assemble };
  });
  const { decided, problems: further } = decide(events, redirects, members.left, context);
  const settled = events.map((event): Numbered => {
    const own = decided.get(event.event_id);
    return own === undefined ? event : { ...event, mark: digestOf([event.mark, own]), assemble: () => own };
  });
  const there = settled.filter(({ event_id }) => decided.get(event_id) !== null);
  return { value: there.sort((a, b) => compare(a.event_id, b.event_id)), problems: [...problems, ...further] };
}
