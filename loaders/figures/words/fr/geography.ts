import { PLACES } from "./places.ts";

/** Countries that stand without an article: "à Djibouti". */
const BARE = new Set(["DJ", "MG", "MU", "BH", "OM", "IL"]);

/** Feminine all the same, or masculine in spite of their last letter. */
const MASCULINE = new Set(["MZ", "ZW", "MX", "KH"]);

const FEMININE = new Set(["CD"]);

const MANY = new Set(["KM", "AE", "PS", "PH", "NL", "US"]);

function isFeminine(code: string, name: string): boolean {
  return FEMININE.has(code) || (/e$/.test(name.split(/[ (]/)[0] ?? "") && !MASCULINE.has(code));
}

/** Where a country is, by its name: "au Mali", "en Algérie", "aux Comores", "à Djibouti". */
export function inCountry(code: string, name: string): string {
  if (MANY.has(code)) return `${code === "PS" ? "dans les" : "aux"} ${name}`;
  if (code === "IL") return `en ${name}`;
  if (BARE.has(code)) return `à ${name}`;
  return isFeminine(code, name) || /^[AEIOUÉÎ]/.test(name) ? `en ${name}` : `au ${name}`;
}

/** A place as French calls it. */
export function placeName(name: string): string {
  return PLACES[name] ?? name;
}

const KINDS: [kind: RegExp, before: string][] = [
  [/^(région|province|forêt|vallée|péninsule|oasis|zone|bande|mer|passe)\b/, "dans la "],
  [/^(?:océan|État)/, "dans l’"],
  [/^(district|département|comté|parc|golfe|delta|massif|désert|bassin|pays|détroit|territoire)\b/, "dans le "],
  [/^monts\b/, "dans les "],
  [/^(frontière|côte|plage)\b/, "sur la "],
  [/^(lac|fleuve|canal)\b/, "sur le "],
  [/^(mont|marché)\b/, "au "],
  [/^place\b/, "sur la "],
  [/^(Cabo Delgado|Nord-|Sud-|Extrême-|Centre|Est\b|Ouest\b|Nord\b|Sud\b)/, "dans le "],
];

/** Where something happened: "à Gossi", "au Caire", "dans la région de Gao", "à la frontière entre le Mali et le Niger". */
export function atPlace(name: string, isTown: boolean): string {
  const own = placeName(name);
  const kind = KINDS.find(([pattern]) => pattern.test(own));
  if (kind !== undefined) return own.startsWith("frontière") ? `à la ${own}` : `${kind[1]}${own}`;
  if (own.startsWith("Le ")) return `au ${own.slice(3)}`;
  if (own.startsWith("Les ")) return `aux ${own.slice(4)}`;
  return isTown ? `à ${own}` : `dans la zone de ${own}`.replace(/ de (?=[AEIOUÉ])/, " d’");
}
