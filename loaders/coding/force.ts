import type { Frame } from "../accounts/frame.ts";
import { operationOf } from "../accounts/initiators.ts";
import { flatMap } from "../flat-map.ts";
import type { EventValues } from "../model/coded.ts";
import type { KnownForTactics } from "./inferred-tactics.ts";

/** The force that did it: the one named nearest to the deed, else the one that speaks of it. */
export function forceOf(
  frame: Frame,
  { voices, context }: KnownForTactics,
  give: <F extends keyof EventValues>(field: F, value: EventValues[F], rule: string) => EventValues[F],
): Partial<EventValues> {
  const forces = flatMap(frame.views, ({ clause }) => clause.actors.filter(({ kind }) => kind === "force"));
  const acting = flatMap(frame.views, (view) => operationOf(view)?.force ?? []);
  const named = acting.find(({ actor }) => actor !== null) ?? forces.find(({ actor }) => actor !== null) ?? acting[0] ?? forces[0];
  const speaker = voices.find((voice) => voice.speaker?.type === "military")?.speaker?.institution;
  const name = named?.actor ?? named?.institution ?? speaker ?? forceBefore(frame);
  const force = name === null ? null : context.actorName(name);
  const rule = "force-of-operation";
  const target = give("target", context.onCivilians ? "civilians" : "militants", rule);
  if (force === null || context.isBare(force)) return { target };
  return { perpetrator: give("perpetrator", force, rule), basis: give("basis", "attributed", rule), target };
}

/** "des commandos", "a patrol of Mirage jets": those of the force that the text named last before. */
function forceBefore({ views }: Frame): string | null {
  const clause = views[0]?.clause;
  const before = clause?.reading.actors.findLast(({ kind, actor, to }) => kind === "force" && actor !== null && to <= clause.from);
  return before?.actor ?? null;
}
