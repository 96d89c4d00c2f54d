import type { PlaceKind } from "../../model/resources.ts";
import { endBefore, genitiveEnd } from "../edges.ts";
import type { Match } from "../lexicon.ts";
import type { PlaceCues } from "./cues.ts";

/** What stands before a place's name and belongs to it: "in the northern Malian town of" Gossi. */
export interface LeftPhrase {
  /** What the text calls it: a kind of place, or `capital`. */
  kind: PlaceKind | "capital" | null;
  /** The kind and the name are joined ("town of"), so that even an unknown name is a place's. */
  linked: boolean;
  country: string | null;
  /** Code of `place-prepositions.csv`; `km` where a distance is given. */
  preposition: string | null;
  /** First token of the phrase. */
  from: number;
  /** First token of the phrase after its preposition. */
  inner: number;
}

const MOST_WORDS = 6;

/** Reads the phrase before a name that begins at a token, no further back than `limit`. */
export function leftPhrase(cues: PlaceCues, name: number, limit: number): LeftPhrase {
  const edge = endBefore(cues.tokens, name);
  const called = kindBefore(cues, edge, limit);
  const description = described(cues, called?.from ?? edge, limit);
  const preposition = within(cues.prepositions.before(description.from), limit);
  return {
    kind: (called?.kind as LeftPhrase["kind"]) ?? null,
    linked: called?.linked ?? false,
    country: isManned(called?.kind) ? null : (called?.country ?? description.country),
    preposition: preposition === null ? null : prepositionCode(cues, preposition),
    from: preposition?.from ?? description.from,
    // "près d'Abakoïra": nothing but the apostrophe between the two.
    inner: description.from === edge ? name : description.from,
  };
}

interface Called {
  kind: string;
  linked: boolean;
  /** Of "la ville malienne de". */
  country: string | null;
  from: number;
}

/** "town of", "village", right before a name. */
function kindBefore(cues: PlaceCues, edge: number, limit: number): Called | null {
  const link = within(cues.links.before(edge), limit);
  if (link !== null && (cues.prepositions.before(edge)?.from ?? edge) >= link.from) {
    const { from, country } = described(cues, link.from, limit);
    const joined = within(cues.kinds.before(link.from), limit) ?? within(cues.kinds.before(from), limit);
    if (joined !== null) return { kind: joined.code, linked: true, country: joined.to === from ? country : null, from: joined.from };
  }
  const kind = within(cues.kinds.before(edge), limit);
  return kind === null ? null : { kind: kind.code, linked: false, country: null, from: kind.from };
}

/** Whose a camp or a mine is does not say where it is. */
function isManned(kind: string | undefined): boolean {
  return kind === "camp" || kind === "site";
}

/** Steps back over articles, directions, adjectives, nationalities and "Mali's". */
function described(cues: PlaceCues, edge: number, limit: number): { from: number; country: string | null } {
  let from = edge;
  let country: string | null = null;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const end = endBefore(cues.tokens, from);
    const nation = within(cues.demonyms.before(end), limit) ?? within(cues.countries.before(genitiveEnd(cues.tokens, end)), limit);
    const step = nation ?? within(cues.modifiers.before(end), limit);
    if (step === null) return { from: end, country };
    if (nation !== null) country ??= nation.code;
    from = step.from;
  }
  return { from, country };
}

/** "from" after "30 km (19 miles)" gives a distance. */
function prepositionCode(cues: PlaceCues, preposition: Match): string {
  const closed = cues.tokens[preposition.from - 1]?.text === ")";
  const unit = cues.units.before(closed ? preposition.from - 1 : preposition.from);
  return unit === null ? preposition.code : "km";
}

function within(match: Match | null, limit: number): Match | null {
  return match !== null && match.from >= limit ? match : null;
}
