import { readFileSync } from "node:fs";
import { readGazetteer } from "../../loaders/gazetteer.ts";
import type { Place } from "../../loaders/model/resources.ts";
import { background } from "./background.ts";
import { randomFrom } from "./random.ts";

type Random = () => number;
const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
const below = (random: Random, limit: number) => Math.floor(random() * limit);

/** An attack that is to be told, in the words of each language. */
interface Attack {
  day: number;
  place: Place;
  tactic: { en: string; fr: string };
  victims: { en: string; fr: string };
  group: string | null;
  killed: number;
  wounded: number;
}

const TACTICS = [
  {
    en: "A suicide bomber drove a car packed with explosives into a camp",
    fr: "Un kamikaze a lancé une voiture bourrée d’explosifs contre un camp",
  },
  { en: "A car bomb exploded near a checkpoint", fr: "Une voiture piégée a explosé près d’un poste de contrôle" },
  { en: "A roadside bomb hit a convoy", fr: "Un engin explosif improvisé a sauté au passage d’un convoi" },
  { en: "Gunmen stormed a base", fr: "Des hommes armés ont pris d’assaut une base" },
  { en: "Gunmen ambushed a patrol", fr: "Des hommes armés ont tendu une embuscade à une patrouille" },
  { en: "Mortar shells struck a camp", fr: "Des obus de mortier sont tombés sur un camp" },
] as const;
const VICTIMS = [
  { en: "soldiers", fr: "soldats" },
  { en: "peacekeepers", fr: "Casques bleus" },
  { en: "civilians", fr: "civils" },
  { en: "police officers", fr: "policiers" },
] as const;
const GROUPS = ["JNIM", "Boko Haram", "ISWAP", "al-Shabaab"] as const;
const PUBLISHERS = ["Example Wire", "Journal d’exemple", "Sample Post", "Le Modèle", "Pattern Press", "Radio Fictive"] as const;
const MONTHS = {
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  fr: ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
} as const;
const YEARS = 8;
const REGION = ["ML", "BF", "NE", "NG", "TD", "CM"];

/** Towns and villages of the gazetteer that have a place on the map, for attacks to fall on. */
export function realTowns(): Place[] {
  const path = "data/gazetteer.csv";
  const places = readGazetteer({ path, bytes: readFileSync(path) }).value;
  return places.filter(
    ({ country, latitude, kind }) => latitude !== null && ["town", "village"].includes(kind) && REGION.includes(country),
  );
}

const dateOf = (day: number) => new Date(Date.UTC(2015, 0, 1 + day));
const isoDay = (day: number) => dateOf(day).toISOString().slice(0, 10);

function written(day: number, language: "en" | "fr"): string {
  const date = dateOf(day);
  return `${date.getUTCDate()} ${MONTHS[language][date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

function attack(random: Random, towns: readonly Place[]): Attack {
  return {
    // Later years hold more, as they did.
    day: Math.floor(Math.sqrt(random()) * 365 * YEARS),
    place: random() < 0.3 ? (towns[below(random, 12)] as Place) : pick(random, towns),
    tactic: pick(random, TACTICS),
    victims: pick(random, VICTIMS),
    group: random() < 0.4 ? pick(random, GROUPS) : null,
    killed: 2 + Math.floor(random() ** 3 * 50),
    wounded: 2 + Math.floor(random() ** 2 * 60),
  };
}

/** The attack told in one language, with what a report leaves out or gives otherwise. */
function told(random: Random, event: Attack, language: "en" | "fr"): string {
  const { place, tactic, victims, group } = event;
  const killed = event.killed + (random() < 0.25 ? 1 + below(random, 3) : 0);
  const on = written(event.day, language);
  const lines =
    language === "en"
      ? [
          `${tactic.en} in ${place.name} on ${on}, killing ${killed} ${victims.en}, the army said.`,
          random() < 0.6 ? `Another ${event.wounded} ${victims.en} were wounded, a hospital official said.` : "",
          group && random() < 0.7 ? `${group} claimed responsibility for the attack in a statement.` : "",
        ]
      : [
          `${tactic.fr} à ${place.name} le ${on}, tuant ${killed} ${victims.fr}, a annoncé l’armée.`,
          random() < 0.6 ? `${event.wounded} ${victims.fr} ont été blessés, selon une source hospitalière.` : "",
          group && random() < 0.7 ? `L’attaque a été revendiquée par ${group} dans un communiqué.` : "",
        ];
  return lines.filter(Boolean).join("\n\n");
}

/** What stands behind the news: talk, and earlier attacks that are recalled. */
function behind(random: Random, event: Attack, language: "en" | "fr", words: number, towns: readonly Place[]): string {
  const recalled = Array.from({ length: random() < 0.4 ? 2 : 1 }, () => {
    const earlier = { ...attack(random, towns), day: below(random, Math.max(1, event.day - 7)) };
    return `\n\n${told(random, earlier, language)}`;
  });
  return background(random, language, words, towns) + recalled.join("");
}

/**
 * Articles on invented attacks, as files of a corpus: names of files to their text. Takes how many articles, how many articles an attack
 * has on average, the towns that attacks may fall on, a seed, and how many words of background each article has beside its news;
 * the same give the same files. With background an article recalls an earlier attack or two, as articles do.
 */
export function syntheticArticles(wanted: number, perAttack: number, towns: readonly Place[], seed = 1, words = 0): Map<string, string> {
  const random = randomFrom(seed);
  const files = new Map<string, string>();
  while (files.size < wanted) {
    const event = attack(random, towns);
    const reports = 1 + Math.floor(random() * 2 * (perAttack - 1) + 0.5);
    for (let i = 0; i < reports && files.size < wanted; i += 1) {
      const language = random() < 0.5 ? "en" : "fr";
      const publisher = pick(random, PUBLISHERS);
      const published = isoDay(event.day + below(random, 3));
      const number = String(files.size).padStart(6, "0");
      const front = [
        `title: "${event.place.name}, ${number}"`,
        `publisher: ${publisher}`,
        `published: ${published}`,
        `language: ${language}`,
      ];
      files.set(
        `${published}-${number}.md`,
        `---\n${front.join("\n")}\n---\n${told(random, event, language)}${words === 0 ? "" : behind(random, event, language, words, towns)}\n\n(${publisher}, ${number})\n`,
      );
    }
  }
  return files;
}
