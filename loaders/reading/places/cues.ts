import type { Text, Token } from "../../model/reading.ts";
import { Edges } from "../edges.ts";
import type { Scan } from "../lexicon.ts";
import { titledSentences } from "./titles.ts";

/** The cues that a text gives about its places, by table of the lexicon. */
export interface PlaceCues {
  tokens: readonly Token[];
  countries: Edges;
  demonyms: Edges;
  kinds: Edges;
  /** Kinds where they may stand right after a name. */
  suffixes: Edges;
  links: Edges;
  /** "border", "frontier". */
  borders: Edges;
  prepositions: Edges;
  units: Edges;
  modifiers: Edges;
  /** "about", "situé à": what stands in a distance. */
  distances: Edges;
  /** What stands before a name, or after it, and says what the place is to the sentence. */
  before: Edges;
  after: Edges;
  /** Reporting verbs, and "according to". */
  speech: Edges;
  according: Edges;
  dates: readonly Edges[];
  /** Indexes of the sentences in which a capital says nothing. */
  titled: ReadonlySet<number>;
  /** What happens in a place, or stands in it: "l'attentat de", "la plage de". */
  attacks: readonly Edges[];
  /** What is done to a place: "attacked", "stormed". */
  deeds: Edges;
  /** Words that begin with a capital and name no place. */
  stops: Edges;
  numbers: Edges;
}

const ATTACKS = new Set(["attack", "attacks", "massacre", "suicide", "bomb", "blast", "vbied", "raid", "ambush", "gunfire"]);

const DEEDS = new Set(["attacked", "raid", "surround", "enter", "massacre"]);

/** Makes the cues of a scanned text. */
export function placeCues(text: Text, scanned: Scan, kindAfterName: boolean): PlaceCues {
  const { tokens } = text;
  return {
    tokens,
    countries: new Edges(scanned.of("countries").filter(({ from }) => tokens[from]?.capital)),
    demonyms: edges(scanned, "demonyms"),
    kinds: edges(scanned, "place-kinds"),
    suffixes: kindAfterName ? edges(scanned, "place-kinds") : new Edges([]),
    links: edges(scanned, "place-links"),
    borders: edges(scanned, "context", (code) => code === "border"),
    prepositions: edges(scanned, "place-prepositions", (code) => code !== "unit"),
    units: edges(scanned, "place-prepositions", (code) => code === "unit"),
    modifiers: edges(scanned, "place-modifiers", (code) => code !== "distance"),
    distances: edges(scanned, "place-modifiers", (code) => code === "distance"),
    before: edges(scanned, "place-cues", (code) => code.startsWith("before:")),
    after: edges(scanned, "place-cues", (code) => code.startsWith("after:")),
    speech: edges(scanned, "speech", (code) => code === "say" || code === "add"),
    according: edges(scanned, "speech", (code) => code === "according"),
    dates: [edges(scanned, "months"), edges(scanned, "weekdays")],
    titled: titledSentences(text),
    attacks: [edges(scanned, "tactics", (code) => ATTACKS.has(code)), edges(scanned, "sites", (code) => code.endsWith(":fixed"))],
    deeds: edges(scanned, "tactics", (code) => DEEDS.has(code)),
    stops: edges(scanned, "not-places"),
    numbers: edges(scanned, "numbers"),
  };
}

function edges(scanned: Scan, table: string, fits?: (code: string) => boolean): Edges {
  const matches = scanned.of(table);
  return new Edges(fits === undefined ? matches : matches.filter(({ code }) => fits(code)));
}
