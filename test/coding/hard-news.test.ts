import { describe, expect, test } from "vitest";
import type { Article } from "../../loaders/model/article.ts";
import type { Count } from "../../loaders/model/coded.ts";
import { codeText } from "../support/coding.ts";

/** Role, day, place and toll of an event: "main 2021-06-21 Boni killed 5". */
function brief(count: Count | null, name: string): string {
  const { best, low, high } = count ?? { best: null, low: null, high: null };
  return best === null ? "" : ` ${name} ${low === best && high === best ? best : `${low ?? ""}/${best}/${high ?? ""}`}`;
}

function told(body: string, given: Partial<Article> = {}): string[] {
  return codeText(body, given).events.map(
    ({ role, date, place, country, tactics, killed, wounded, attackers_killed }) =>
      `${role} ${date} ${place ?? country}: ${tactics.join("+")}${brief(killed, "killed")}${brief(wounded, "wounded")}${brief(attackers_killed, "attackers")}`,
  );
}

/** Stories in the manner of agencies and local papers, published on Tuesday 22 June 2021, with the events that they tell of. */
const stories: [name: string, body: string, ...events: string[]][] = [
  [
    "a text set in short lines is read through their ends",
    `Nine soldiers and two gendarmes
in eastern Burkina Faso were killed on Monday in an attack by
unknown gunmen on their post at Tankoualou, the army
said.
The attack on the post in the north of the province began at around
4 a.m. (0400 GMT) and went on for an hour, the army
said in a statement.`,
    "main 2021-06-21 Tankoualou: raid killed 11",
  ],
  [
    "lines of verse or a list are lines still",
    "Gunmen attacked a post at Tankoualou on Monday, killing nine soldiers.\nRelated stories\nWeather\nSport",
    "main 2021-06-21 Tankoualou: raid killed 9",
  ],
  [
    "a dateline without a dash is no place",
    "Yaounde, June 21 (Agency) Two bombers blew themselves up on Monday in the town of Limani, killing six people.",
    "main 2021-06-21 Limani: pbied killed 6",
  ],
  [
    '"that attack" is the one told last, in a paragraph of its own too',
    `Ten soldiers died on Friday in an ambush near Banibangou, the defence ministry said.

Last month gunmen raided a camp of refugees at Intikane.

That attack claimed twenty lives.`,
    "main 2021-06-18 Banibangou: ambush killed 10",
    "background 2021-05 Intikane: raid killed 20",
  ],
  [
    "one person and another are two",
    "A bomber killed a young student and a woman in an attack on the market of Mora on Monday.",
    "main 2021-06-21 Mora: pbied killed 2",
  ],
  [
    "one person whom the next words name is one",
    "Gunmen attacked the village of Bourra on Monday, killing a teacher, a father of six.",
    "main 2021-06-21 Bourra: raid killed 1",
  ],
  [
    "two days in a row are one stretch",
    "Eleven soldiers were killed in an ambush near Bankilare on Saturday and Sunday, the army said.",
    "main 2021-06-19/2021-06-20 Bankilaré: ambush killed 11",
  ],
  [
    "each date at the end of what it dates",
    `Gunmen attacked an army post at Tankoualou on Monday, killing nine soldiers.

An unknown group attacked a post at Foutouri in April and gunmen killed three soldiers and two villagers near Matiacoali in May.`,
    "main 2021-06-21 Tankoualou: raid killed 9",
    "background 2021-04 Foutouri: raid",
    "background 2021-05 Matiacoali: shooting killed 5",
  ],
  [
    "what a group did several times before is not this attack",
    `A bomber killed four people at the market of Mora on Monday. Bombers who belong to Boko Haram have launched attacks in Mora several times before.`,
    "main 2021-06-21 Mora: pbied killed 4",
  ],
  [
    "a university is no place, though it has the name of one",
    "Gunmen ambushed a convoy near Magumeri on Monday, killing nine people, among them staff of the University of Maiduguri.",
    "main 2021-06-21 Magumeri: ambush killed 9",
  ],
  [
    "people joined to those counted are of the same count",
    "Gunmen attacked a hotel in Bamako on Monday. At least 21 guests and staff are dead, as well as three terrorists.",
    "main 2021-06-21 Bamako: raid killed 21/21/ attackers 3",
  ],
  [
    "what an attack came after is another",
    `Gunmen raided a barracks at Inates on Monday, killing nine soldiers.

The raid came a week after suicide bombers killed 29 people at a market in Diffa.`,
    "main 2021-06-21 Inates: raid killed 9",
    "background 2021-06-14 Diffa: pbied killed 29",
  ],
  [
    "what is told to have come later is the same",
    "Gunmen raided a barracks at Inates on Monday. Reinforcements came two hours after the raid, which killed nine soldiers.",
    "main 2021-06-21 Inates: raid killed 9",
  ],
  [
    "those held are taken, however many words stand between",
    "Gunmen stormed a hotel in Bamako on Monday and held some 170 guests and members of its staff hostage. Eleven people were killed.",
    "main 2021-06-21 Bamako: raid+kidnapping killed 11",
  ],
  [
    "the number before the verb is the one that it tells of",
    "Gunmen stormed a hotel in Bamako on Monday. More than 100 guests were trapped inside, but more than 20 have died.",
    "main 2021-06-21 Bamako: raid killed 20/20/",
  ],
  [
    "attackers killed and hurt are both attackers",
    "Gunmen stormed a village near Diffa on Monday and killed two traders. Soldiers killed four of the attackers and injured five.",
    "main 2021-06-21 Diffa: raid killed 2 attackers 4",
  ],
  [
    "the day of what the sentence goes on to tell",
    "Two injured peacekeepers were evacuated on Monday after their convoy hit a mine about 15 kilometres outside Aguelhok.",
    "main 2021-06-21 Aguelhok: ied wounded 2",
  ],
  [
    "a neighbour is not where it was",
    "The government of Benin said 14 soldiers were killed on Monday when gunmen attacked a post in the north, close to the borders with Burkina Faso and Niger. Burkina Faso and Niger sent condolences.",
    "main 2021-06-21 BJ: raid killed 14",
  ],
  [
    "an agency and its day in brackets before a colon",
    "BAMAKO, Jun 22 (Agency / Sister - 22nd Jun, 2021 ) :Two peacekeepers were killed on Monday when their vehicle hit a mine near Tessalit.",
    "main 2021-06-21 Tessalit: ied killed 2",
  ],
  [
    "a day and a place told beside the attack hold where the attack says none",
    `The death toll has climbed to 18 after gunmen stormed a beach hotel, officials said.

A waiter said four men sat down at the bar around noon on Sunday. The resort of Grand-Bassam in Ivory Coast is half an hour from Abidjan.`,
    "main 2021-06-20 Grand-Bassam: raid killed 18",
  ],
  [
    "where survivors fled to is not where they were attacked",
    `A woman who survived the massacre told of searching for her brothers. She spoke in Kaya, a nearby town where many survivors have fled.

The attack outside the town of Barsalogho on Saturday killed at least 40 people, relatives said. The jihadists came on motorcycles.`,
    "main 2021-06-19 Barsalogho: raid killed 40/40/",
  ],
  [
    "another person hurt is one more",
    "Gunmen stormed a college in the town of Bakura on Sunday. A student was wounded, while another student was hospitalised.",
    "main 2021-06-20 Bakura: raid wounded 2",
  ],
  [
    "whose the place is says where it was",
    `Gunmen stormed a hotel in Grand-Bassam in Ivory Coast on Sunday, killing 16 people.

It recalled an attack on a Tunisian beach resort in June 2015, which left 38 tourists dead.`,
    "main 2021-06-20 Grand-Bassam: raid killed 16",
    "background 2015-06 TN: raid killed 38",
  ],
  [
    "what a raid came after is not of its dead, though nothing dates it",
    `Gunmen raided a barracks at Inates on Monday, killing nine soldiers.

The raid came only days after forty traders were ambushed and killed near Ayorou.`,
    "main 2021-06-21 Inates: raid killed 9",
    "background null Ayorou: ambush killed 40",
  ],
  [
    "each of two attacks in one sentence has its own dead",
    `Gunmen raided a barracks at Inates on Monday, killing nine soldiers.

The group had said it was behind an attack in April on a convoy near Tillia, which claimed the lives of four guards, as well as an ambush on 12 May near Ayorou in which five soldiers died.`,
    "main 2021-06-21 Inates: raid killed 9",
    "background 2021-04 Tillia: ambush killed 4",
    "background 2021-05-12 Ayorou: ambush killed 5",
  ],
  [
    "between two villages is at the first, though no map has it",
    "Five gendarmes were killed in an attack on a convoy between Sabadougou and Kwala in Mali on Monday.",
    "main 2021-06-21 Sabadougou: ambush killed 5",
  ],
  [
    "a number said again in figures, and an infinitive behind a form of to be",
    "Gunmen attacked a hotel in Gao on Monday, killing two guests. The forces were able to eliminate six (06) terrorists.",
    "main 2021-06-21 Gao: raid killed 2 attackers 6",
  ],
  [
    "the province says less than the village named before it",
    `The last message from the post at Inata was about food.

On Sunday men on motorcycles overran the outpost in the province of Soum in Burkina Faso, killing 20 gendarmes.`,
    "main 2021-06-20 Inata: raid killed 20",
  ],
  [
    "a word of faith before a church is no place; members of a congregation count",
    "Gunmen attacked the Protestant church in Silgadji on Sunday, killing four members of the congregation.",
    "main 2021-06-20 Silgadji: raid killed 4",
  ],
  [
    "a day at the head of a line, set close to the story, is when it was written",
    "June 22, 2021 The town of Bosso was attacked by gunmen on Friday, and nine people were killed.",
    "main 2021-06-18 Bosso: raid killed 9",
  ],
  [
    "a number with its land goes on with the people before it",
    "Gunmen overran the barracks of Bosso on Friday. 30 soldiers from Niger and two from Nigeria were killed.",
    "main 2021-06-18 Bosso: raid killed 32",
  ],
  [
    "what was blamed on somebody last year is not the news",
    "Gunmen stormed a school in Kumba on Sunday, killing five children. Last year, officials blamed separatists for kidnapping dozens of pupils.",
    "main 2021-06-20 Kumba: raid killed 5",
  ],
  [
    "a name in capitals and a day before the story are a dateline",
    "OUAGADOUGOU Jun 22 Ten soldiers died on Monday when gunmen overran their post near the border.",
    "main 2021-06-21 BF: raid killed 10",
  ],
  [
    "the deadliest since a year is one attack",
    "Gunmen overran the barracks of Bosso on Friday. The attack, in which 30 soldiers died, was the deadliest in Niger since April 2015. The army did not say how many of the attackers were killed.",
    "main 2021-06-18 Bosso: raid killed 30",
  ],
  ["a storm is no attack", "A storm struck the town of Kayes on Sunday, killing four people."],
];

describe("hard news", () => {
  test.each(stories)("%s", (_, body, ...events) => expect(told(body)).toEqual(events));

  test("nobody is named for what a group did before", () => {
    const [event] = codeText(
      "A bomber killed four people at the market of Mora on Monday. Bombers of Boko Haram have attacked Mora several times before.",
    ).events;
    expect(event).toMatchObject({ perpetrator: null, basis: "unknown" });
  });
});
