import { describe, expect, test } from "vitest";
import type { Article } from "../../loaders/model/article.ts";
import type { Count } from "../../loaders/model/coded.ts";
import { codeText } from "../support/coding.ts";

/** A count as a test puts it: 5, ">=5", "~5", "vague". */
function brief(count: Count | null): string | number | null {
  if (count === null) return null;
  if (count.best === null && count.low === null && count.high === null) return "vague";
  if (count.low === count.best && count.high === count.best) return count.best;
  return count.low === null && count.high === null ? `~${count.best}` : count.high === null ? `>=${count.low}` : `<=${count.high}`;
}

interface Case {
  name: string;
  given?: Partial<Article>;
  body: string;
  events: Record<string, unknown>[];
}

const french: Partial<Article> = { language: "fr" };

const cases: Case[] = [
  {
    name: "a strike from the air that hits soldiers is no state's",
    body: "Three soldiers were killed on Monday when an armed drone hit their checkpoint at Djibo in northern Burkina Faso, the army said.",
    events: [{ date: "2021-06-21", place: "Djibo", tactics: ["airstrike"], initiator: "nonstate", perpetrator: null, killed: 3 }],
  },
  {
    name: "un attentat au véhicule piégé n'est pas un raid de plus",
    given: french,
    body: "Une patrouille de soldats nigériens a été frappée lundi par une voiture piégée près de Ayorou, selon l'armée. Trois militaires ont été tués.",
    events: [{ date: "2021-06-21", place: "Ayorou", tactics: ["vbied"], complex: false, target: "military", killed: 3 }],
  },
  {
    name: "the camp's town, not the hospital's; victims apart from attackers",
    body: "Militants stormed an army camp at Tessit in northern Mali on Sunday, killing nine soldiers, the army said. Five assailants were shot dead. The wounded were flown to a hospital in Gao.",
    events: [
      {
        role: "main",
        date: "2021-06-20",
        place: "Tessit",
        country: "ML",
        tactics: ["raid"],
        target: "military",
        killed: 9,
        attackers_killed: 5,
      },
    ],
  },
  {
    name: "a total that takes the attackers in is reduced by them",
    body: "A suicide bomber drove a truck packed with explosives into a barracks in Kidal on Monday. Six people died, two of them attackers.",
    events: [{ date: "2021-06-21", place: "Kidal", tactics: ["svbied"], target: "military", killed: 4, attackers_killed: 2 }],
  },
  {
    name: "one attack told in title and lead is one event",
    given: { title: "Twelve killed in ambush near Gossi" },
    body: "Gunmen ambushed a convoy near Gossi in central Mali on Saturday, killing at least 12 soldiers, officials said.",
    events: [{ role: "main", date: "2021-06-19", place: "Gossi", tactics: ["ambush"], target: "military", killed: ">=12" }],
  },
  {
    name: "an attack of another year at another place is background",
    body: "A roadside bomb killed two peacekeepers near Aguelhok on Monday, the UN mission in Mali said. In January 2019, gunmen stormed the peacekeepers' camp in Kidal, killing ten of them.",
    events: [
      { role: "main", date: "2021-06-21", place: "Aguelhok", tactics: ["ied"], target: "peacekeepers", killed: 2 },
      { role: "background", date: "2019-01", place: "Kidal", tactics: ["raid"], killed: 10 },
    ],
  },
  {
    name: "two attacks of one day at two places are two events",
    body: "Gunmen killed eight villagers in a raid on the village of Solhan in Burkina Faso on Monday. The same day, in Arbinda, five gendarmes died when another roadside bomb went off under their vehicle.",
    events: [
      { role: "main", date: "2021-06-21", place: "Solhan", tactics: ["raid"], killed: 8 },
      { role: "main", date: "2021-06-21", place: "Arbinda", tactics: ["ied"], killed: 5 },
    ],
  },
  {
    name: "l'embuscade, sa date, ses deux tolls et la revendication",
    given: french,
    body: "Six militaires maliens et un civil ont été tués dimanche dans une embuscade près de Ménaka, dans le nord du Mali, a annoncé lundi l'armée malienne. L'attaque a été revendiquée par le GSIM.",
    events: [
      {
        role: "main",
        date: "2021-06-20",
        place: "Ménaka",
        tactics: ["ambush"],
        target: "military",
        killed: 7,
        perpetrator: "JNIM",
        basis: "claimed",
      },
    ],
  },
  {
    name: "une opération de l'armée est de l'État",
    given: french,
    body: "Les soldats français ont tué lundi quinze jihadistes près d'Indelimane, dans le nord du Mali, a annoncé mardi l'état-major.",
    events: [{ date: "2021-06-21", place: "Indelimane", initiator: "state", target: "militants", attackers_killed: 15, killed: null }],
  },
];

describe("events", () => {
  test.each(cases)("$name", ({ given, body, events }) => {
    const coded = codeText(body, given).events.map((event) => ({
      ...event,
      killed: brief(event.killed),
      wounded: brief(event.wounded),
      attackers_killed: brief(event.attackers_killed),
    }));
    expect(coded).toHaveLength(events.length);
    events.forEach((expected, index) => {
      expect(coded[index]).toMatchObject(expected);
    });
  });
});

describe("no event", () => {
  const quiet: [string, Partial<Article>?][] = [
    ["The government said on Monday that 600 soldiers would be sent to the Sahel."],
    ["Violence by jihadists has killed thousands of people in Mali since 2012."],
    ["Two trains collided near Lyon on Monday, killing four passengers and injuring 30."],
    ["The union called a general strike in Bamako for Friday, and fuel prices exploded."],
    ["Commandos took part in an exercise near Jacqueville on Monday, freeing mock hostages."],
    ["Une bouteille de gaz a explosé lundi dans un restaurant de Dakar, blessant trois clients.", french],
    ["Depuis 2013, une cinquantaine de soldats français sont morts au Sahel.", french],
    ["Le président a promis lundi à Niamey de combattre les groupes qui menacent d'attaquer les villages.", french],
    ["Bomb"],
    [""],
  ];
  test.each(quiet)("%s", (body, given) => expect(codeText(body, given).events).toEqual([]));
});
