import type { PlaceKind } from "../../model/resources.ts";
import { startAfter } from "../edges.ts";
import type { PlaceCues } from "./cues.ts";

/** What stands after a place's name and belongs to it: Gossi ", a town in northern Mali", Lakki Marwat "district". */
export interface RightPhrase {
  kind: PlaceKind | "capital" | null;
  /** The kind stands right after the name: "Gossi area". */
  joined: boolean;
  country: string | null;
  /** It is said to lie in a region, a commune…, by kind. */
  held: boolean;
  /** Token up to which the description reads: a name there is what this place is said to lie in. */
  container: number | null;
  /** End of the phrase, exclusive. */
  to: number;
}

/** Kinds of what holds towns. */
const HOLDERS = new Set(["region", "district", "area"]);
const MOST_STEPS = 10;
/** "Baroua, près du lac Tchad": a country behind these is not the place's. */
const BESIDE = new Set(["near", "km", "between", "from", "to"]);

/** Reads the phrase after a name that ends before a token, no further than `limit` (exclusive). */
export function rightPhrase(cues: PlaceCues, nameEnd: number, limit: number): RightPhrase {
  const kind = cues.suffixes.at(nameEnd);
  const joined = kind !== null && kind.to <= limit;
  const phrase: RightPhrase = { kind: null, joined, country: null, held: false, container: null, to: joined ? kind.to : nameEnd };
  if (joined) phrase.kind = kind.code as PlaceKind;
  const opened = opens(cues, phrase.to);
  const start = opened ? phrase.to + 1 : phrase.to;
  if (opened || cues.prepositions.at(start)?.code === "in" || cues.links.at(start) !== null) readOn(cues, phrase, start, limit, opened);
  return phrase;
}

function opens(cues: PlaceCues, token: number): boolean {
  return /^[,(]$/.test(cues.tokens[token]?.text ?? "");
}

/**
 * Reads on while the words are those of a description, up to the country or the next name.
 * A nationality is the place's only beside its kind: "a Malian town", but not "In Gao, French soldiers".
 */
function readOn(cues: PlaceCues, phrase: RightPhrase, start: number, limit: number, opened: boolean): void {
  let at = start;
  let joined = false;
  let described = false;
  let beside = false;
  let nation: string | null = null;
  for (let steps = 0; steps < MOST_STEPS && at < limit; steps += 1) {
    at = startAfter(cues.tokens, at);
    const country = cues.countries.at(at);
    const demonym = cues.demonyms.at(at);
    const kind = cues.kinds.at(at);
    const link = cues.prepositions.at(at) ?? cues.links.at(at);
    // "a hamlet on the Nigerian border": across it.
    if (demonym !== null && cues.modifiers.at(demonym.to)?.code !== "border") nation ??= demonym.code;
    described ||= kind !== null;
    // "Inates, on the Mali frontier": across it.
    if (country !== null && cues.borders.at(country.to) !== null) return;
    if (!beside) phrase.country ??= country?.code ?? (described ? nation : null);
    if (kind !== null && (joined || (opened && isHolder(cues, kind)))) phrase.held = true;
    // "Timbuktu, a desert city".
    else if (kind !== null && cues.kinds.at(kind.to) === null) phrase.kind ??= kind.code as PlaceKind;
    if ((link !== null && BESIDE.has(link.code)) || cues.modifiers.at(at)?.code === "border") beside = true;
    const step =
      country ?? demonym ?? kind ?? link ?? cues.units.at(at) ?? cues.modifiers.at(at) ?? cues.distances.at(at) ?? number(cues, at);
    // "8 in Orawa, seven in Gyadde": how many there were in the next.
    if (step === null || step.to > limit || (cues.tokens[at]?.kind === "number" && cues.prepositions.at(step.to)?.code === "in")) break;
    joined ||= country !== null || (link !== null && (!opened || phrase.kind !== null || phrase.held || link.code !== "of"));
    at = step.to;
    phrase.to = at;
    if (country !== null && cues.countries.at(country.from) !== null && !isGenitive(cues, at)) return;
  }
  const name = startAfter(cues.tokens, isGenitive(cues, at) ? at + 2 : at);
  if (joined && name < limit) phrase.container = name;
}

/** "Sbeitla (gouvernorat de Kasserine)": the word is of the name behind it, unless that is a country. */
function isHolder(cues: PlaceCues, { code, to }: { code: string; to: number }): boolean {
  const link = HOLDERS.has(code) ? cues.links.at(to) : null;
  return link !== null && cues.countries.at(startAfter(cues.tokens, link.to)) === null;
}

function number(cues: PlaceCues, token: number): { to: number } | null {
  return cues.tokens[token]?.kind === "number" ? { to: token + 1 } : null;
}

function isGenitive(cues: PlaceCues, token: number): boolean {
  return startAfter(cues.tokens, token) === token + 1 && cues.tokens[token + 1]?.norm === "s";
}
