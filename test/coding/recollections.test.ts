import { describe, expect, test } from "vitest";
import type { Article } from "../../loaders/model/article.ts";
import { codeText } from "../support/coding.ts";

interface Case {
  name: string;
  language: "en" | "fr";
  title?: string;
  body: string;
  events: Record<string, unknown>[];
}

/** Published on Tuesday 22 June 2021. */
const CASES: Case[] = [
  {
    name: "sept est un nombre",
    language: "fr",
    body: "Au moins sept personnes ont été tuées samedi dans l'explosion d'une voiture piégée à Mogadiscio.",
    events: [{ role: "main", date: "2021-06-19", place: "Mogadiscio", tactics: ["vbied"] }],
  },
  {
    name: "le poste de ceux qu'on attaque",
    language: "fr",
    body: "Neuf militaires ont été tués lundi dans une attaque contre un détachement de l'armée stationné à Tongomayel, dans le nord du Burkina Faso.",
    events: [{ role: "main", date: "2021-06-21", place: "Tongomayel", target: "military" }],
  },
  {
    name: "the post of those attacked",
    language: "en",
    body: "Gunmen attacked a unit of the gendarmerie based in Barani in western Burkina Faso on Monday, killing four officers.",
    events: [{ role: "main", date: "2021-06-21", place: "Barani" }],
  },
  {
    name: "une attaque ancienne dont celle-ci est séparée de deux semaines",
    language: "fr",
    body: "Une voiture piégée a explosé lundi devant un hôtel de Mogadiscio, tuant huit clients. L'attentat survient deux semaines après l'attaque au camion piégé qui avait fait 58 morts.",
    events: [
      { role: "main", date: "2021-06-21", tactics: ["vbied"] },
      { role: "background", date: "2021-06-07/2021-06-13", tactics: ["vbied"] },
    ],
  },
  {
    name: "un double attentat est un seul événement",
    language: "fr",
    body: "Des islamistes ont mené hier un double attentat à la voiture piégée contre un hôtel de Kismayo, en Somalie, qui a fait neuf morts, dont deux journalistes accourus après la première explosion.",
    events: [{ role: "main", date: "2021-06-21", place: "Kismayo" }],
  },
  {
    name: "ce qu'un groupe a fait, même si la police a tué l'assaillant",
    language: "fr",
    title: "Libye: 12 tués dans un attentat contre un hôtel à Tripoli",
    body: "Un attentat perpétré par le groupe Etat islamique a fait 12 morts et 20 blessés mardi dans un hôtel de la capitale libyenne. Les forces de sécurité ont tué un assaillant.",
    events: [{ role: "main", date: "2021-06-22", initiator: "nonstate", perpetrator: "Islamic State" }],
  },
  {
    name: "la ville du titre, et non celle d'où l'on en parle",
    language: "fr",
    title: "Mali : le Jnim revendique l'attaque contre le camp de Sévaré",
    body: "Dans un texte mis en ligne mardi, le groupe dit avoir tué des dizaines de soldats. Bamako, qui n'a jamais admis leur présence, n'a pas réagi. Samedi, trois pick-up bourrés d'explosifs ont foncé vers le camp de l'armée.",
    events: [{ role: "main", date: "2021-06-19", place: "Sévaré" }],
  },
  {
    name: "the village of those who tell of it, in the region that alone is named",
    language: "en",
    body: "Residents of Mutunji, a community in Maru Local Government Area of Zamfara State, have told how gunmen on motorcycles stormed their homes on Sunday. At least 64 persons were buried between Sunday night and Monday.",
    events: [{ role: "main", date: "2021-06-20", place: "Mutunji" }],
  },
  {
    name: "who is spoken after is no place",
    language: "en",
    body: "Ten aid workers were kidnapped on Sunday in Niger's Tillaberi region, an official of the charity, Kadidiatou Harouna, said. According to Harouna, they were taken hostage on the road.",
    events: [{ role: "main", place: "Tillabéri region" }],
  },
  {
    name: "la ville que l'attentat nomme",
    language: "fr",
    body: "L'attentat de Hurghada, sur la mer Rouge, a été revendiqué par l'organisation de l'État islamique. L'attaque, qui a visé dimanche un hôtel, a fait 11 morts.",
    events: [{ role: "main", date: "2021-06-20", place: "Hurghada", perpetrator: "Islamic State", basis: "claimed" }],
  },
  {
    name: "le siège s'est terminé un jour que rien ne remplace",
    language: "fr",
    body: "Le siège d'un hôtel de Mogadiscio par un commando shebab s'est terminé dans la nuit de samedi à dimanche, après l'explosion d'une voiture piégée. Le bilan est de 14 morts.",
    events: [{ role: "main", date: "2021-06-19/2021-06-20" }],
  },
  {
    name: "une chronologie : chaque date sur sa ligne",
    language: "fr",
    title: "Chronologie des attaques dans le nord",
    body: "4 avril 2019\nDes hommes armés attaquent le poste de gendarmerie de Barani. Trois gendarmes sont tués.\n\n9 octobre 2020\nUn véhicule saute sur une mine près de Dori. Deux soldats sont blessés.",
    events: [
      { date: "2019-04-04", place: "Barani", tactics: ["raid"], target: "police" },
      { date: "2020-10-09", place: "Dori", tactics: ["ied"] },
    ],
  },
  {
    name: "a date on a line of its own at the head of a page is no heading",
    language: "en",
    body: "20 June 2021\nGunmen attacked the army camp at Tessit in Mali last Friday, killing two soldiers.",
    events: [{ role: "main", date: "2021-06-18", place: "Tessit" }],
  },
  {
    name: "what happened further down on the same day is news too",
    language: "fr",
    body: "Des jihadistes ont attaqué lundi le camp militaire de Mondoro, au Mali, tuant cinq soldats. L'armée a envoyé des renforts. Le ministre a appelé au calme.\n\nLe chef de l'Etat a condamné cet acte. Des renforts sont attendus.\n\nToujours lundi, un véhicule a sauté sur une mine près de Tessit, faisant trois morts.",
    events: [
      { role: "main", date: "2021-06-21", place: "Mondoro" },
      { role: "main", date: "2021-06-21", place: "Tessit", tactics: ["ied"] },
    ],
  },
  {
    name: "le porte-parole d'un groupe revendique pour lui",
    language: "fr",
    body: "Une explosion a tué douze personnes lundi à Kaboul. L'attentat a été revendiqué par le porte-parole des talibans : un martyr a fait sauter sa voiture près d'une caserne.",
    events: [{ role: "main", perpetrator: "Taliban", basis: "claimed", tactics: ["svbied"] }],
  },
  {
    name: "le verbe combattre n'est pas un combat",
    language: "fr",
    body: "Deux Casques bleus sont morts lundi près de Bangassou, en Centrafrique, quand leur véhicule a sauté sur une mine. La mission attribue l'attaque à l'UPC, qui combat le pouvoir depuis décembre.",
    events: [{ role: "main", tactics: ["ied"], perpetrator: "UPC" }],
  },
  {
    name: "un autre pays en tête de phrase est un autre événement",
    language: "fr",
    body: "Vingt militaires ont été tués vendredi dans une attaque terroriste contre un camp dans la région du Sahel, au Burkina Faso. Au Mali, quatre soldats de la mission de l'ONU ont été tués ; leur convoi a heurté un engin explosif.",
    events: [
      { role: "main", date: "2021-06-18", country: "BF", target: "military" },
      { role: "main", date: null, place: null, country: "ML", tactics: ["ied"] },
    ],
  },
  {
    name: "le jour de la scène est celui de ce qui suit",
    language: "fr",
    body: "Des hommes armés ont attaqué le 7 juin la ville de Palma, au Mozambique, tuant dix habitants. Le 9 juin, une évacuation par la route a tourné au drame. Le convoi est tombé dans une embuscade : sept personnes ont été tuées.",
    events: [
      { date: "2021-06-07", place: "Palma" },
      { date: "2021-06-09", tactics: ["ambush"] },
    ],
  },
  {
    name: "moins de morts racontés plus loin font partie du bilan",
    language: "fr",
    body: "Vingt personnes ont été massacrées lundi par des hommes à moto dans le village de Gadabo, dans l'ouest du Niger. Les assaillants y ont froidement abattu trois hommes près du puits.",
    events: [{ role: "main", killed: { best: 20 } }],
  },
  {
    name: "revendiqué par le groupe terroriste autoproclamé",
    language: "fr",
    body: 'Neuf personnes sont mortes lundi à Bagdad dans un attentat suicide revendiqué par le groupe terroriste autoproclamé "Etat islamique".',
    events: [{ perpetrator: "Islamic State", basis: "claimed" }],
  },
];

describe("what an article tells of the news and of attacks before", () => {
  test.each(CASES)("$name", ({ language, title, body, events }) => {
    const given: Partial<Article> = { language, ...(title === undefined ? {} : { title }) };
    expect(codeText(body, given).events).toMatchObject(events);
  });
});
