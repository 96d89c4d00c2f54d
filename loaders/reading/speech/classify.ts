import type { SourceType } from "../../model/coded.ts";
import type { Match } from "../lexicon.ts";
import { type ReadSource, termsWithin } from "../source.ts";
import { mentionSpan } from "../span.ts";
import type { Speaker } from "./speaker.ts";
import { isHim, type Stretch } from "./stretch.ts";

/** An institution or group named in the text, as the rules of speech need it. */
export interface NamedActor {
  from: number;
  to: number;
  actor: string;
  kind: string;
  source_type: string;
  country: string | null;
}

/** Words that say only that someone speaks; the institution after them says who: "a source at the ministry". */
const WEAK_HEADS = new Set(["perpetrator", "government", "military", "local", "media", "source"]);
const APPOSITION = 9;
/** "Paris", "Le Pakistan", "in Paris": no more than a name. */
const SHORT = 3;

/** Who a noun phrase before or after a reporting verb is; null if it names nobody who can speak. */
export function classifySpeaker(source: ReadSource, stretch: Stretch, actors: readonly NamedActor[], limit: number): Speaker | null {
  if (termsWithin(source, "pronouns", stretch.from, stretch.to, "nobody").length > 0) return null;
  const named = actors.filter(({ from, to }) => from >= stretch.from && to <= stretch.to);
  const codes = stretch.to - stretch.from === 1 && isHim(source, stretch.from) ? ["again", "object"] : ["again"];
  const again = termsWithin(source, "pronouns", stretch.from, stretch.to, ...codes).at(-1);
  if (again !== undefined && named.length === 0 && isAgain(source, stretch, again)) return speakerOf(source, stretch, "media", null, true);
  const heads = termsWithin(source, "sources", stretch.from, stretch.to);
  const spokesman = termsWithin(source, "speech", stretch.from, stretch.to, "spokesman").length > 0;
  const state = named.find(({ kind }) => kind === "state");
  if (state !== undefined && heads.length === 0 && stretch.to - stretch.from <= SHORT)
    return { ...speakerOf(source, stretch, "government", null, false), country: state.country };
  const institutions = named.filter(({ kind }) => kind !== "state");
  const institution = institutions.find(({ kind }) => kind !== "outlet") ?? institutions[0];
  if (institution !== undefined && speaksFor(heads[0]?.code, spokesman, heads[0]?.from, institution)) {
    return speakerOf(source, stretch, institution.source_type as SourceType, institution, false);
  }
  if (spokesman && institution === undefined && heads.every(({ code }) => code === "media"))
    return speakerOf(source, stretch, "other", null, false);
  const beside = heads.length === 0 && isName(source, stretch) ? spokesmanOf(source, stretch, actors, limit) : null;
  if (beside !== null) return speakerOf(source, stretch, beside.source_type as SourceType, beside, false);
  const type = typeOf(
    source,
    stretch,
    heads.map(({ code }) => code),
    limit,
    spokesman,
  );
  return type === null ? null : speakerOf(source, stretch, type, null, false);
}

/** "he", "the source", "la même source"; "le porte-parole du gouvernement" is somebody of his own. */
function isAgain(source: ReadSource, stretch: Stretch, again: Match): boolean {
  if (again.to === stretch.to) return true;
  const of = termsWithin(source, "auxiliaries", again.to, again.to + 1, "of").length > 0;
  return again.from <= stretch.from + 1 && !of;
}

function speaksFor(head: string | undefined, spokesman: boolean, headFrom: number | undefined, institution: NamedActor): boolean {
  if (spokesman || head === undefined || (headFrom ?? 0) >= institution.from) return true;
  return WEAK_HEADS.has(head) && institution.kind !== "outlet";
}

function typeOf(source: ReadSource, stretch: Stretch, heads: readonly string[], limit: number, spokesman: boolean): SourceType | null {
  const named = heads.find((head) => head !== "source");
  if (heads.length > 0) return (named as SourceType | undefined) ?? "local";
  const person = termsWithin(source, "people", stretch.from, stretch.to)[0];
  const byRole: Record<string, SourceType> = {
    civilian: "witness",
    military: "military",
    police: "military",
    peacekeeper: "un",
    government: "government",
    militia: "local",
  };
  if (person !== undefined && byRole[person.code] !== undefined) return byRole[person.code] as SourceType;
  if (spokesman) return "other";
  return isName(source, stretch) ? appositionType(source, stretch, limit) : null;
}

/** "said Guled Mire, a tyre repairer": who a name is stands behind the comma; a person of whom nothing is said is a witness. */
function appositionType(source: ReadSource, stretch: Stretch, limit: number): SourceType {
  const behalf = termsWithin(source, "speech", stretch.from - APPOSITION, stretch.from, "behalf").at(-1);
  const from = behalf?.to ?? stretch.to;
  const end = behalf === undefined ? Math.min(limit, from + APPOSITION) : from + SHORT;
  const head = termsWithin(source, "sources", from, end)[0];
  return (head?.code as SourceType | undefined) ?? "witness";
}

/** "said Abdi Nur, al-Shabaab's military spokesman", "Speaking for the army, Abdi Nur said": the institution that a name speaks for stands beside the comma. */
function spokesmanOf(source: ReadSource, { from, to }: Stretch, actors: readonly NamedActor[], limit: number): NamedActor | null {
  const end = Math.min(limit, to + APPOSITION);
  const behalf = termsWithin(source, "speech", from - APPOSITION, from, "behalf").at(-1);
  if (behalf !== undefined) return actors.find((actor) => actor.from >= behalf.to && actor.from - behalf.to <= SHORT) ?? null;
  if (source.text.tokens[to]?.text !== "," || termsWithin(source, "speech", to, end, "spokesman").length === 0) return null;
  return actors.find(({ from, kind }) => kind !== "state" && kind !== "outlet" && from > to && from <= to + SHORT) ?? null;
}

function isName(source: ReadSource, { from, to }: Stretch): boolean {
  if (termsWithin(source, "auxiliaries", from, from + 1, "preposition", "of").length > 0) return false;
  // "issued a statement in Abuja", "reached the town of Kaya": what somebody did.
  if (source.text.tokens[from]?.capital !== true && termsWithin(source, "auxiliaries", from, from + 1, "determiner").length === 0)
    return false;
  let capitals = 0;
  for (let i = from; i < to; i += 1) if (source.text.tokens[i]?.capital) capitals += 1;
  return capitals > 0 && to - from <= 6;
}

/** A speaker by the words that name them. */
export function speakerOf(
  source: ReadSource,
  { from, to }: Stretch,
  type: SourceType,
  institution: NamedActor | null,
  again: boolean,
): Speaker {
  const { part, start, end, sentence, rule } = mentionSpan(source.text, from, to, "speaker");
  return {
    part,
    start,
    end,
    sentence,
    from,
    to,
    rule,
    name: source.text.raw.slice(start, end),
    type,
    institution: institution?.actor ?? null,
    country: institution?.country ?? null,
    again,
  };
}
