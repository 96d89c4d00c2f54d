import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readClauses } from "../../loaders/accounts/clause.ts";
import { gatherReference } from "../../loaders/commands/gather.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import { buildActorDirectory } from "../../loaders/reading/actors.ts";
import { readPart } from "../../loaders/reading/part.ts";
import { buildPlaceDirectory } from "../../loaders/reading/places.ts";
import { PROJECT } from "../support/run.ts";

const names = { actors: buildActorDirectory([], []), places: buildPlaceDirectory([], [], () => []) };
const { packs } = gatherReference(readSources(join(PROJECT, "data")).value).value;

/** The dates on which a text, published on Thursday 24 June 2021, lets something happen. */
function eventDates(language: string, text: string): (string | null)[] {
  const pack = packs.get(language as "en");
  if (pack === undefined) throw new Error(`no language "${language}"`);
  const story = `${text}\n\nEnd.`;
  return readClauses([readPart("body", story, "2021-06-24", pack, names)]).flatMap(({ dates }) => dates.map(({ date }) => date));
}

const CASES: [string, string, string, string[]][] = [
  ["a verb of saying before it", "en", "Nine people died in the ambush on Monday, the mayor told reporters on Tuesday.", ["2021-06-21"]],
  ["its statement", "en", "The raid began on Monday, the ministry said in a statement issued on Wednesday.", ["2021-06-21"]],
  ["a speaker behind it", "en", "On Wednesday evening the health ministry said nine people had been killed in the blast.", []],
  ["the army's aside does not take it", "en", "On Wednesday, gunmen stormed the camp, the army said.", ["2021-06-23"]],
  ["a bulletin that lists", "en", "On Wednesday a second bulletin listed the sixteen among the dead.", []],
  [
    "what is recalled in the passive",
    "en",
    "Survivors recall that the hymn was being sung on Monday when the men opened fire.",
    ["2021-06-21"],
  ],
  ["a toll that rises", "en", "The number of dead in the bombing rose to 40 on Wednesday.", []],
  ["the owner of an attack", "en", "The army said Monday's ambush had killed six soldiers.", ["2021-06-21"]],
  ["attackers who arrive", "en", "The insurgents arrived on Tuesday night and burned down the market.", ["2021-06-22"]],
  ["visitors on their way", "en", "Officials were headed on Tuesday to the village where nine people were killed.", []],
  ["visitors who arrive", "en", "The president arrived on Tuesday to meet the families of the dead.", []],
  [
    "days of mourning",
    "en",
    "The government declared three days of mourning on Tuesday after gunmen killed 27 people on Monday.",
    ["2021-06-21"],
  ],
  ["what is learnt", "fr", "L’attaque de l’hôtel a fait quatorze morts, apprend-on mercredi de source sécuritaire.", []],
  ["a dateline", "en", "KAYA, June 23 (Wire) - Gunmen attacked a convoy on Tuesday, killing two soldiers.", ["2021-06-22"]],
  [
    "a verb of saying before it",
    "fr",
    "L'état-major a annoncé mercredi soir la mort de six soldats dans une embuscade survenue mardi.",
    ["2021-06-22"],
  ],
  ["its speaker between", "fr", "Neuf soldats ont été tués lundi, a indiqué la présidence dans un communiqué mercredi.", ["2021-06-21"]],
  ["what was learnt", "fr", "Six villageois ont été abattus lundi, a-t-on appris mercredi de source locale.", ["2021-06-21"]],
  ["a toll that rises", "fr", "Le bilan de l'attaque de mardi s'est alourdi jeudi à 53 morts.", ["2021-06-22"]],
  ["a toll revised", "fr", "Mercredi, le gouvernement a revu son bilan à la hausse : 42 morts.", []],
  ["a toll given", "fr", "Le bilan, donné lundi par le gouverneur, est de 32 morts.", []],
  ["days of mourning", "fr", "Le président a décrété mercredi un deuil de trois jours.", []],
  ["those who had left", "fr", "Les gardes avaient quitté les lieux la veille.", []],
];

describe("the day of a report or of something else dates no event", () => {
  for (const [what, language, text, expected] of CASES)
    test(`${language}: ${what}: ${text}`, () => {
      expect(eventDates(language, text)).toEqual(expected);
    });
});
