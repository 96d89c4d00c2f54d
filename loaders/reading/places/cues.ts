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
  attacks: Edges;
  /** Words that begin with a capital and name no place. */
  stops: Edges;
}

const ATTACKS = new Set(["attack", "attacks", "massacre", "suicide", "bomb", "blast", "vbied", "raid", "ambush", "gunfire"]);

/** Makes the cues of a scanned text. */
export function placeCues(text: Text, scanned: Scan, kindAfterName: boolean): PlaceCues {
  const { tokens } = text;
  const only = (table: string, fits: (code: string) => boolean) => new Edges(scanned.of(table).filter(({ code }) => fits(code)));
  const all = (table: string) => new Edges(scanned.of(table));
  return {
    tokens,
    countries: new Edges(scanned.of("countries").filter(({ from }) => tokens[from]?.capital)),
    demonyms: all("demonyms"),
    kinds: all("place-kinds"),
    suffixes: only("place-kinds", () => kindAfterName),
    links: all("place-links"),
    prepositions: only("place-prepositions", (code) => code !== "unit"),
    units: only("place-prepositions", (code) => code === "unit"),
    modifiers: only("place-modifiers", (code) => code !== "distance"),
    distances: only("place-modifiers", (code) => code === "distance"),
    before: only("place-cues", (code) => code.startsWith("before:")),
    after: only("place-cues", (code) => code.startsWith("after:")),
    speech: only("speech", (code) => code === "say" || code === "add"),
    according: only("speech", (code) => code === "according"),
    dates: [all("months"), all("weekdays")],
    titled: titledSentences(text),
    attacks: new Edges([
      ...scanned.of("tactics").filter(({ code }) => ATTACKS.has(code)),
      ...scanned.of("sites").filter(({ code }) => code.endsWith(":fixed")),
    ]),
    stops: all("not-places"),
  };
}
