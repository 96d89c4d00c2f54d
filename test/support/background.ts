import type { Place } from "../../loaders/model/resources.ts";

type Random = () => number;
type Words = Record<string, readonly string[]>;

const NAMES = [
  ..."Awa Binta Coumba Dado Fanta Hawa Issa Jean Kadi Lamine Mamadou Nana Oumar Paul Rokia Seydou Tidiane Yacouba Zara Abdou".split(" "),
];
const SURNAMES = "Ba Cissé Diallo Diarra Fofana Guindo Keïta Koné Maïga Ouédraogo Sanogo Sidibé Sow Tall Touré Traoré Zongo Barry".split(
  " ",
);

/** What fills the places in braces, in each language. */
const WORDS: Record<"en" | "fr", Words> = {
  en: {
    trade: "teacher trader farmer nurse tailor herder baker student engineer driver fisherman carpenter".split(" "),
    thing: "school well bridge market harvest road clinic library river grain cattle cotton rice fuel water".split(" "),
    doing: "reopened repaired inspected described counted promised delayed discussed praised measured visited planned".split(" "),
    manner: "slowly quietly carefully openly patiently rarely often twice again together".split(" "),
    when: ["in the dry season", "before the rains", "every spring", "on market days", "since the harvest", "in the cold months"],
  },
  fr: {
    trade: "enseignant commerçant cultivateur infirmier tailleur éleveur boulanger étudiant ingénieur chauffeur pêcheur menuisier".split(
      " ",
    ),
    thing: "école puits pont marché récolte route clinique bibliothèque fleuve mil bétail coton riz carburant eau".split(" "),
    doing: "rouvert réparé inspecté décrit compté promis retardé discuté loué mesuré visité prévu".split(" "),
    manner: "lentement calmement soigneusement ouvertement patiemment rarement souvent deux_fois encore ensemble".split(" "),
    when: ["en saison sèche", "avant les pluies", "chaque printemps", "les jours de foire", "depuis la récolte", "aux mois froids"],
  },
};

/** Places that change stand close together, so that two articles hardly share four words in a row. */
const SENTENCES = {
  en: [
    "{name} {surname}, a {trade} of {age} from {town}, {manner} {doing} the {thing} {when}.",
    "The {thing} of {town} was {manner} {doing} by {name} {surname}, said a {trade}, {when}.",
    "“We {doing} the {thing} {manner},” {name} {surname} recalled {when}, near the {thing} of {town}.",
    "In {town}, {age} km away, {trade} {surname} {doing} {thing} and {thing} {when}.",
  ],
  fr: [
    "{name} {surname}, {trade} de {age} ans à {town}, a {manner} {doing} {thing} et {thing} {when}.",
    "À {town}, {thing} et {thing} ont été {doing} {manner} {when}, raconte {name} {surname}, {trade}.",
    "« Nous avons {manner} {doing} {thing} », se souvient {surname}, {trade} à {town}, {when}.",
    "{when}, le {trade} {name} {surname} a {doing} {manner} {thing} près de {town}, à {age} km.",
  ],
} as const;

/** Paragraphs that tell of no attack, as most of a newspaper's article does: at least so many words. */
export function background(random: Random, language: "en" | "fr", words: number, towns: readonly Place[]): string {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const fill = (slot: string): string => {
    if (slot === "name") return pick(NAMES);
    if (slot === "surname") return pick(SURNAMES);
    if (slot === "town") return pick(towns).name;
    if (slot === "age") return String(21 + Math.floor(random() * 60));
    return pick(WORDS[language][slot] ?? []).replaceAll("_", " ");
  };
  const sentences: string[] = [];
  for (let count = 0; count < words; count += sentences.at(-1)?.split(" ").length ?? 1)
    sentences.push(pick(SENTENCES[language]).replace(/\{(\w+)\}/g, (_, slot: string) => fill(slot)));
  return sentences.map((sentence, at) => (at % 3 === 0 ? `\n\n${sentence}` : ` ${sentence}`)).join("");
}
