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
    events: [{ role: "main", date: "2021-06-19", place: "Mogadishu", tactics: ["vbied"] }],
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
];

describe("what an article tells of the news and of attacks before", () => {
  test.each(CASES)("$name", ({ language, title, body, events }) => {
    const given: Partial<Article> = { language, ...(title === undefined ? {} : { title }) };
    expect(codeText(body, given).events).toMatchObject(events);
  });
});
