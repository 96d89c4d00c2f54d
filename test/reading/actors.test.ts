import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readActorMentions, resolveActor } from "../../loaders/reading/actors.ts";
import { segment } from "../../loaders/reading/text.ts";
import { actors, packOf } from "../support/names.ts";

/** Every actor of a text: the passage, then the canonical name, or the institution's code in brackets where no country is named. */
function read(language: string, raw: string): [passage: string, actor: string][] {
  const pack = packOf(language);
  const mentions = readActorMentions(segment("body", raw, pack), pack, actors);
  return mentions.map(({ start, end, actor, institution }) => [raw.slice(start, end), actor ?? `(${institution})`]);
}

type Case = [text: string, ...found: [passage: string, actor: string][]];

describe("English", () => {
  const cases: Case[] = [
    ["Nusrat al-Islam wal-Muslimin said so.", ["Nusrat al-Islam wal-Muslimin", "JNIM"]],
    ["The Group for the Support of Islam and Muslims (JNIM).", ["Group for the Support of Islam and Muslims", "JNIM"], ["JNIM", "JNIM"]],
    ["al Qaeda's branch in Mali struck.", ["al Qaeda's branch in Mali", "JNIM"]],
    ["al-Qaeda in the Islamic Maghreb, or AQIM.", ["al-Qaeda in the Islamic Maghreb", "AQIM"], ["AQIM", "AQIM"]],
    ["It is linked to al-Qaeda.", ["al-Qaeda", "Al-Qaeda"]],
    ["Islamic State in the Greater Sahara fighters", ["Islamic State in the Greater Sahara", "ISGS"]],
    ["the Islamic State West Africa Province", ["Islamic State West Africa Province", "ISWAP"]],
    ["The Macina Liberation Front claimed it.", ["Macina Liberation Front", "Katiba Macina"]],
    ["Pakistani Taliban and the Taliban", ["Pakistani Taliban", "Pakistani Taliban"], ["Taliban", "Taliban"]],
    ["al-Shabab and al Shabaab", ["al-Shabab", "al-Shabaab"], ["al Shabaab", "al-Shabaab"]],
    ["Malian soldiers died.", ["Malian soldiers", "Malian army"]],
    ["Nigerien elite troops and Nigerian troops", ["Nigerien elite troops", "Nigerien army"], ["Nigerian troops", "Nigerian army"]],
    ["Burkina Faso's defence ministry", ["Burkina Faso's defence ministry", "Burkinabe defence ministry"]],
    ["the Ministry of Defence of Chad", ["Ministry of Defence of Chad", "Chadian defence ministry"]],
    ["Operation Barkhane's patrol", ["Operation Barkhane", "French forces"]],
    ["a French special forces raid", ["French special forces", "French forces"]],
    ["U.S. special forces and American troops", ["U.S. special forces", "US forces"], ["American troops", "US forces"]],
    ["Somali police said", ["Somali police", "Somali police"]],
    ["The army said.", ["army", "(army)"]],
    ["The defence ministry told Reuters.", ["defence ministry", "(defence ministry)"], ["Reuters", "Reuters"]],
    ["Volunteers for the Defence of the Homeland (VDP)", ["Volunteers for the Defence of the Homeland", "VDP"], ["VDP", "VDP"]],
    ["JIHADISTS OF JNIM KILLED MALIAN SOLDIERS", ["JNIM", "JNIM"], ["MALIAN SOLDIERS", "Malian army"]],
  ];
  test.each(cases)("%s", (text, ...found) => expect(read("en", text)).toEqual(found));
});

describe("English, nothing", () => {
  const cases = [
    "It is what it is.",
    "He was an apprentice.",
    "Forces of nature.",
    "A Malian trader fled.",
    "The point was made.",
    "Officials and others.",
  ];
  test.each(cases)("%s", (text) => expect(read("en", text)).toEqual([]));
});

describe("French", () => {
  const cases: Case[] = [
    ["Le Groupe de soutien à l'islam et aux musulmans (GSIM)", ["Groupe de soutien à l'islam et aux musulmans", "JNIM"], ["GSIM", "JNIM"]],
    ["l’État islamique au Grand Sahara (EIGS)", ["État islamique au Grand Sahara", "ISGS"], ["EIGS", "ISGS"]],
    ["l'Etat islamique dans le grand Sahara", ["Etat islamique dans le grand Sahara", "ISGS"]],
    ["Al-Qaïda au Maghreb islamique, Aqmi", ["Al-Qaïda au Maghreb islamique", "AQIM"], ["Aqmi", "AQIM"]],
    ["l'organisation État islamique (EI)", ["État islamique", "Islamic State"], ["EI", "Islamic State"]],
    ["l'État islamique en Afrique de l'Ouest", ["État islamique en Afrique de l'Ouest", "ISWAP"]],
    ["la katiba du Macina", ["katiba du Macina", "Katiba Macina"]],
    ["les shebab et les talibans pakistanais", ["shebab", "al-Shabaab"], ["talibans pakistanais", "Pakistani Taliban"]],
    ["l'armée malienne", ["armée malienne", "Malian army"]],
    ["des soldats nigériens et l'armée nigériane", ["soldats nigériens", "Nigerien army"], ["armée nigériane", "Nigerian army"]],
    ["le ministère malien de la Défense", ["ministère malien de la Défense", "Malian defence ministry"]],
    ["l'état-major français des armées", ["état-major français des armées", "French forces"]],
    ["l'état-major des armées", ["état-major des armées", "(army)"]],
    ["des gendarmes burkinabè", ["gendarmes burkinabè", "Burkinabe gendarmerie"]],
    ["l'armée du Tchad", ["armée du Tchad", "Chadian army"]],
    ["la force Barkhane", ["force Barkhane", "French forces"]],
    ["les FAMa et la Minusma", ["FAMa", "Malian army"], ["Minusma", "MINUSMA"]],
    ["la force conjointe du G5 Sahel", ["force conjointe du G5 Sahel", "G5 Sahel Joint Force"]],
    ["L'ARMEE MALIENNE", ["ARMEE MALIENNE", "Malian army"]],
  ];
  test.each(cases)("%s", (text, ...found) => expect(read("fr", text)).toEqual(found));
});

describe("French, nothing", () => {
  const cases = ["Il est mort.", "Un commando a ouvert le feu.", "Les forces manquent.", "Un commerçant malien a fui.", "ei et est"];
  test.each(cases)("%s", (text) => expect(read("fr", text)).toEqual([]));
});

describe("resolved by the country of the event", () => {
  const resolve = (language: string, raw: string, country: string | null) => {
    const pack = packOf(language);
    return readActorMentions(segment("body", raw, pack), pack, actors).map((mention) => resolveActor(mention, country, actors));
  };
  test.each([
    ["en", "The army said.", "NE", "Nigerien army"],
    ["fr", "L'état-major des armées", "FR", "French forces"],
    ["en", "Islamic State claimed it.", "ML", "ISGS"],
    ["en", "Islamic State claimed it.", "NG", "Islamic State"],
    ["fr", "L'EI a revendiqué.", "BF", "ISGS"],
    ["en", "The UN mission said.", "ML", "MINUSMA"],
    ["en", "The UN mission said.", "CD", "MONUSCO"],
    ["en", "The army said.", null, null],
  ])("%s: %s in %s", (language, text, country, actor) => expect(resolve(language, text, country)).toEqual([actor]));
});

test("any text is read, in order, with passages that are its own", () => {
  fc.assert(
    fc.property(fc.constantFrom("en", "fr"), fc.array(fc.constantFrom(...WORDS)), (language, words) => {
      const raw = words.join("");
      const pack = packOf(language);
      const mentions = readActorMentions(segment("body", raw, pack), pack, actors);
      for (const [index, { start, end, from }] of mentions.entries()) {
        expect(raw.slice(start, end)).not.toBe("");
        expect(from).toBeGreaterThanOrEqual(mentions[index - 1]?.from ?? 0);
      }
    }),
  );
});

const WORDS = [
  "Malian ",
  "army",
  " malien",
  "ministère ",
  "de la Défense ",
  "'s ",
  "of ",
  "Mali",
  "JNIM ",
  "-",
  "\n",
  "EI ",
  "(",
  ") ",
  "a ",
  "\u0000",
  "\ud800",
  "É",
  ". ",
];
