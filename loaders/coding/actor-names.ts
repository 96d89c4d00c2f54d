import { type ActorDirectory, resolveActor } from "../reading/actors.ts";

/** True if the first group is the one that the second belongs to, however far up. */
export function isParent(outer: string, inner: string, { actors }: ActorDirectory): boolean {
  const parent = actors.find(({ actor }) => actor === inner)?.parent ?? "";
  return parent !== "" && (parent === outer || isParent(outer, parent, { actors } as ActorDirectory));
}

/** True for the name of a ministry of defence. */
export function isMinistry(name: string, { actors }: ActorDirectory): boolean {
  return actors.some(
    ({ actor, kind, source_type }) => kind === "government" && source_type === "military" && name.endsWith(actor.replace("* ", "")),
  );
}

/** The canonical name of a group, or of an institution of an event's country; the name itself where the directory has none. */
export function canonicalActor(name: string, country: string | null, directory: ActorDirectory): string {
  const institution = directory.institutions.has(name);
  const mention = { actor: institution ? null : name, institution: institution ? name : null } as Parameters<typeof resolveActor>[0];
  return resolveActor(mention, country, directory) ?? name;
}
