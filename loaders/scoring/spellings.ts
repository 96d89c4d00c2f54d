import { parse } from "csv-parse/sync";

/** Names that the scorer takes for one another, whatever the gazetteer and the table of actors hold. */
export interface Spellings {
  actors: ReadonlyMap<string, string>;
  places: ReadonlyMap<string, string>;
}

/** Reads `spellings.csv`: kind, name, other spellings with `|` between. */
export function readSpellings(csv: string): Spellings {
  const rows: string[][] = parse(csv, { fromLine: 2 });
  const fold = (wanted: string) =>
    new Map(
      rows
        .filter(([kind]) => kind === wanted)
        .flatMap(([, name = "", others = ""]) => [name, ...others.split("|")].map((spelling) => [plain(spelling), plain(name)] as const)),
    );
  return { actors: fold("actor"), places: fold("place") };
}

/** A text without case, accents and marks. */
export function plain(text: unknown): string {
  return String(text)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** An actor's name in the form that is compared. */
export function foldActor(name: unknown, spellings: Spellings): string {
  return spellings.actors.get(plain(name)) ?? plain(name);
}

/** A place's name in the form that is compared: "near the town of Gossi" is Gossi. */
export function foldPlace(name: unknown, spellings: Spellings): string {
  const whole = plain(name);
  const bare = whole
    .replace(/^(?:near|the|town of|village of|area of|region of|ville de|village de|localite de|pres de|la|le)\s+/, "")
    .replace(/\s+(?:area|town|camp|base|district)$/, "");
  return spellings.places.get(whole) ?? spellings.places.get(bare) ?? bare;
}
