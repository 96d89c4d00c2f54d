import { describe, expect, test } from "vitest";
import { readPart } from "../../loaders/reading/part.ts";
import { actors, packOf, places } from "../support/names.ts";

/** Every force that a text says used force: which, and the passage. */
function read(language: string, raw: string): string[] {
  const { operations } = readPart("body", raw, "2024-05-15", packOf(language), { actors, places });
  return operations.map(({ force, start, end }) => `${force.actor ?? force.institution} | ${raw.slice(start, end)}`);
}

type Case = readonly [text: string, ...found: string[]];

const EN: readonly Case[] = [
  ["Egyptian warplanes struck six times that night near Derna.", "Egyptian air force | Egyptian warplanes struck"],
  ["Nigerian troops killed 12 insurgents near Baga.", "Nigerian army | Nigerian troops killed"],
  ["The army said it had killed 50 Boko Haram militants in air strikes.", "army | army said it had killed"],
  ["French forces killed the leader of AQIM in June.", "French forces | French forces killed"],
  ["Twenty jihadists were killed by French forces.", "French forces | killed by French forces"],
  ["Twenty jihadists were killed in an operation by French forces.", "French forces | operation by French forces"],
  ["A French air strike killed 20 fighters."],
  ["US forces carried out an air strike near Jilib, killing three militants.", "US forces | US forces carried out an air strike"],
  ["US Africa Command said it conducted an airstrike that killed two terrorists.", "US forces | US Africa Command said it conducted"],
  ["AFRICOM said it had killed five fighters.", "US forces | AFRICOM said it had killed"],
  ["Soldiers arrested five Boko Haram members.", "army | Soldiers arrested"],
  ["Police shot dead two suspected militants in Mombasa.", "police | Police shot dead"],
  ["Somali forces raided an al-Shabaab hideout.", "Somali army | Somali forces raided"],
  ["Kenyan jets bombed two al-Shabaab camps in Gedo.", "Kenyan air force | Kenyan jets bombed"],
  ["A mine killed four Malian soldiers."],
  ["Four Malian soldiers were killed in an ambush."],
  ["Four Malian soldiers killed in ambush."],
  ["A Malian army vehicle struck a mine, killing three soldiers."],
  ["Militants attacked a Malian army base, killing 15 soldiers."],
  ["An attack on French forces killed two."],
  ["Gunmen ambushed Nigerien troops near Tillia."],
  ["A bomb targeting Somali soldiers killed five."],
  ["The army has been fighting Boko Haram since 2009."],
  ["The army said 15 soldiers were killed."],
  ["The army said militants had killed 15 soldiers."],
  ["Two soldiers were killed and the army launched a search."],
  ["Chadian troops killed more than 200 Boko Haram fighters, the army said.", "Chadian army | Chadian troops killed"],
  ["The group accused Malian soldiers of killing ten villagers.", "Malian army | Malian soldiers of killing"],
  ["The Nigerian Air Force bombed a terrorist camp.", "Nigerian air force | Nigerian Air Force bombed"],
];

const FR: readonly Case[] = [
  ["L'ONG accuse des soldats camerounais d'avoir tué vingt civils.", "Cameroonian army | accuse des soldats camerounais d'avoir tué"],
  ["Il accuse l'armée de mentir sur les vingt civils tués."],
  ["L'armée a tué vingt combattants de Boko Haram.", "army | armée a tué"],
  ["L'armée malienne a annoncé avoir neutralisé 50 terroristes.", "Malian army | armée malienne a annoncé avoir neutralisé"],
  ["Les forces françaises ont abattu le chef d'Aqmi.", "French forces | forces françaises ont abattu"],
  ["Vingt jihadistes ont été tués par les forces françaises.", "French forces | tués par les forces françaises"],
  ["Une frappe de l'armée burkinabè a tué vingt terroristes.", "Burkinabe army | Une frappe de l'armée burkinabè"],
  ["Des soldats français ont capturé un chef jihadiste.", "French forces | soldats français ont capturé"],
  ["L'armée malienne a frappé une base terroriste.", "Malian army | armée malienne a frappé"],
  ["L'aviation nigérienne a bombardé une colonne de motos.", "Nigerien air force | aviation nigérienne a bombardé"],
  ["Des commandos avaient capturé près d'Ayorou un logisticien."],
  ["Quatre soldats maliens ont été tués dans une embuscade."],
  ["Une mine a tué quatre soldats maliens."],
  ["Des jihadistes ont attaqué une base de l'armée malienne."],
  ["L'attaque d'un convoi de l'armée a fait dix morts."],
  ["Un véhicule de l'armée malienne a sauté sur une mine, tuant trois soldats."],
  ["L'armée a repoussé l'attaque."],
  ["L'armée a annoncé que 15 soldats avaient été tués."],
  ["L'armée lutte contre Boko Haram depuis 2009."],
  ["Les gendarmes ont interpellé deux suspects.", "gendarmerie | gendarmes ont interpellé"],
];

describe("English: what a force did, and what was done to it", () => {
  test.each(EN)("%s", (text, ...found) => expect(read("en", text)).toEqual(found));
});

describe("French: what a force did, and what was done to it", () => {
  test.each(FR)("%s", (text, ...found) => expect(read("fr", text)).toEqual(found));
});
