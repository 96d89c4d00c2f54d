import type { Token } from "../../model/reading.ts";
import { Edges, genitiveEnd, startAfter } from "../edges.ts";
import type { Scan } from "../lexicon.ts";

/** The cues by which a text says whose an institution is. */
export interface NationCues {
  demonyms: Edges;
  countries: Edges;
  /** "elite", "nationale": what stands between nation and institution. */
  modifiers: Edges;
  /** "of", "du", "of the". */
  links: Edges;
}

/** A nation found beside an institution, with the tokens that say it. */
export interface Nation {
  country: string;
  from: number;
  to: number;
}

const MOST_MODIFIERS = 3;

/** Makes the cues of a scanned text. */
export function nationCues(scanned: Scan): NationCues {
  return {
    demonyms: new Edges(scanned.of("demonyms")),
    countries: new Edges(scanned.of("countries")),
    modifiers: new Edges(scanned.of("forces").filter(({ code }) => code === "modifier")),
    links: new Edges(scanned.of("place-links")),
  };
}

/**
 * The nation of an institution at tokens `from` to `to` (exclusive), if it stands right before ("Malian army", "Mali's elite troops"),
 * right after ("armée malienne", "army of Mali") or inside it ("ministère malien de la Défense").
 */
export function nationOf(cues: NationCues, tokens: readonly Token[], from: number, to: number): Nation | null {
  return inside(cues, from, to) ?? before(cues, tokens, from) ?? after(cues, tokens, to);
}

function inside({ demonyms }: NationCues, from: number, to: number): Nation | null {
  for (let i = from; i < to; i += 1) {
    const match = demonyms.at(i);
    if (match !== null && match.to <= to) return { country: match.code, from, to };
  }
  return null;
}

function before(cues: NationCues, tokens: readonly Token[], from: number): Nation | null {
  let edge = from;
  for (let skipped = 0; skipped <= MOST_MODIFIERS; skipped += 1) {
    const demonym = cues.demonyms.before(edge);
    if (demonym !== null) return { country: demonym.code, from: demonym.from, to: from };
    const country = cues.countries.before(genitiveEnd(tokens, edge));
    if (country !== null && tokens[country.from]?.capital) return { country: country.code, from: country.from, to: from };
    const modifier = cues.modifiers.before(edge);
    if (modifier === null) return null;
    edge = modifier.from;
  }
  return null;
}

function after(cues: NationCues, tokens: readonly Token[], to: number): Nation | null {
  let edge = to;
  for (let skipped = 0; skipped <= MOST_MODIFIERS; skipped += 1) {
    const demonym = cues.demonyms.at(edge);
    if (demonym !== null) return { country: demonym.code, from: to, to: demonym.to };
    const link = cues.links.at(edge);
    const country = link === null ? null : cues.countries.at(startAfter(tokens, link.to));
    if (country !== null) return { country: country.code, from: to, to: country.to };
    const modifier = cues.modifiers.at(edge);
    if (modifier === null) return null;
    edge = modifier.to;
  }
  return null;
}
