import type { Mention } from "../../model/reading.ts";
import type { ActorKind } from "../../model/resources.ts";

/** A group, force, institution, outlet or organisation named in a text. */
export interface ActorMention extends Mention {
  /** Canonical name; null where a text names an institution without its country ("the army"), which `resolveActor` completes. */
  actor: string | null;
  kind: ActorKind;
  source_type: string;
  /** The target code, where it is attacked. */
  target: string;
  /** ISO 3166-1 alpha-2 of a state's institution, if the text or the table says it. */
  country: string | null;
  /** The actor that it belongs to. */
  parent: string | null;
  /** The institution by its code in `forces.csv` (`army`, `defence ministry`); null for what has a name of its own. */
  institution: string | null;
}
