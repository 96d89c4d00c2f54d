import { describe, expect, test } from "vitest";
import { readPart } from "../../loaders/reading/part.ts";
import { actors, packOf, places } from "../support/names.ts";

/** Everybody who answers for a part of a text: type of source, and who it is in the text's words. */
function read(language: string, raw: string): string[] {
  const { speech } = readPart("body", raw, "2024-05-15", packOf(language), { actors, places });
  return speech.map(({ speaker }) => `${speaker.type} | ${speaker.name}`);
}

type Case = readonly [text: string, ...speakers: string[]];

const EN: readonly Case[] = [
  ["Police spokesman Moses Kalu said three officers were killed.", "military | Police spokesman Moses Kalu"],
  ['"Three people died," a hospital source told Reuters.', "local | a hospital source"],
  ["According to the regional governor, 12 people were killed.", "government | the regional governor"],
  ["A resident said gunmen arrived on motorbikes.", "witness | A resident"],
  ["The UN mission in Mali said two peacekeepers were killed.", "un | The UN mission in Mali"],
  ["Defence ministry spokesman Abdou Diallo said the attack killed 10.", "military | Defence ministry spokesman Abdou Diallo"],
  ["The interior minister, Ahmed Ali, said 14 people died.", "government | The interior minister"],
  ["Al-Shabaab's spokesman said the group killed 20 soldiers.", "perpetrator | Al-Shabaab's spokesman"],
  ["SITE Intelligence Group reported that JNIM claimed the attack.", "monitor | SITE Intelligence Group"],
  ["State television reported 15 dead.", "government | State television"],
  ["Ten soldiers died, two security sources told AFP.", "local | two security sources"],
  ["Ten soldiers died, an army officer said on condition of anonymity.", "military | an army officer"],
  ["Human Rights Watch said soldiers executed 223 civilians.", "other | Human Rights Watch"],
  ["The Red Cross said it treated 30 wounded.", "other | The Red Cross"],
  ["Local chief Modu Ari said they killed 11 farmers.", "local | Local chief Modu Ari"],
  ["Ten people were killed, said Mayor Hama Cissé.", "local | Mayor Hama Cissé"],
  ["The French defence ministry confirmed that two soldiers were killed.", "military | The French defence ministry"],
  ["One of the survivors, Ibrahim Musa, said the men wore uniforms.", "witness | One of the survivors"],
  ["A Western diplomat put the toll at 70.", "other | A Western diplomat"],
  ["Kaduna's Commissioner for Security, Samuel Aruwan, told reporters that eight died.", "government | Kaduna's Commissioner for Security"],
  ["The UN coordinator, Edward Kallon, issued a statement in Abuja speaking of 110 dead.", "un | The UN coordinator"],
  ["The army put out a communiqué on Monday listing four dead.", "military | The army"],
  ["Mali's government was reporting four dead.", "government | Mali's government"],
  ["The army is now saying that nine died.", "military | The army"],
  ["Commandos landed later to confirm his identity."],
  ["An employee of the town's hospital said 40 died.", "local | An employee of the town's hospital"],
  ["A member of the civilian vigilante group said 56 died.", "local | A member of the civilian vigilante group"],
  ["The national broadcaster said 47 died.", "government | The national broadcaster"],
  ["The BBC reported that 30 people died.", "media | The BBC"],
  ["The president's office said 40 soldiers were killed.", "government | The president's office"],
  ["ACLED recorded 300 deaths.", "monitor | ACLED"],
  ["In a statement, the army said it killed 20.", "military | the army"],
  ["Malian authorities said eight people died.", "government | Malian authorities"],
  ["An aid worker in the town said at least 20 died.", "other | An aid worker in the town"],
  ["A local journalist said six were dead.", "media | A local journalist"],
  ["The mining company Semafo said 37 people were killed.", "other | The mining company Semafo"],
  ["Witnesses told Reuters that bodies lay in the street.", "witness | Witnesses"],
  ["Gunmen attacked the village of Tamou on Sunday, killing five people."],
  ["Nobody said anything."],
];

const FR: readonly Case[] = [
  ["Selon une source sécuritaire, dix soldats ont été tués.", "local | une source sécuritaire"],
  ["Dix soldats ont été tués, a annoncé l'état-major dans un communiqué.", "military | l'état-major dans un communiqué"],
  ["Le gouverneur de la région a déclaré que 12 personnes étaient mortes.", "government | Le gouverneur de la région"],
  ["« Ils ont tué mon frère », raconte un habitant joint par téléphone.", "witness | un habitant joint par téléphone"],
  ["D'après le maire de la commune, huit villageois ont péri.", "local | le maire de la commune"],
  ["La Minusma a annoncé la mort de deux Casques bleus.", "un | La Minusma"],
  ["Le ministère de la Défense a indiqué que 29 soldats étaient morts.", "military | Le ministère de la Défense"],
  ["Une source hospitalière fait état de 12 blessés.", "local | Une source hospitalière"],
  ["Selon l'agence AFP, le bilan est de 12 morts.", "media | l'agence AFP"],
  ["Le porte-parole du gouvernement a annoncé 50 morts.", "government | Le porte-parole du gouvernement"],
  ["Un élu local a confié que des hommes armés avaient attaqué.", "local | Un élu local"],
  ["Selon l'ONG, 30 personnes ont été blessées.", "other | l'ONG"],
  ["Des témoins ont affirmé avoir entendu des tirs.", "witness | Des témoins"],
  ["Un officier malien a confirmé la mort de trois soldats.", "military | Un officier malien"],
  ["La présidence a annoncé trois jours de deuil après la mort de 40 soldats.", "government | La présidence"],
  [
    "Le Haut-Commissariat des Nations unies aux droits de l'homme a fait état de 40 civils tués.",
    "un | Le Haut-Commissariat des Nations unies aux droits de l'homme",
  ],
  ["Un diplomate occidental avance un bilan de 77 morts.", "other | Un diplomate occidental"],
  ["La gendarmerie a annoncé que deux gendarmes étaient morts.", "military | La gendarmerie"],
  ["Le procureur a précisé que l'attaque avait fait trois morts.", "government | Le procureur"],
  ["Un survivant dit que les assaillants portaient des turbans.", "witness | Un survivant"],
  ["L'ambassade de France a confirmé deux morts.", "government | L'ambassade de France"],
  ["Les autorités maliennes ont annoncé 17 morts.", "government | Les autorités maliennes"],
  ["Une source militaire nigérienne a évoqué 12 morts.", "military | Une source militaire nigérienne"],
  ["Un responsable administratif a parlé de 11 morts.", "local | Un responsable administratif"],
  ["Le syndicat des transporteurs a annoncé la mort de 11 camionneurs.", "local | Le syndicat des transporteurs"],
  [
    "Le porte-parole de l'armée, le colonel Diarra, a déclaré que 10 terroristes avaient été tués.",
    "military | Le porte-parole de l'armée",
  ],
  ["Des hommes armés ont attaqué le village de Tamou dimanche, tuant cinq personnes."],
];

describe("English: who answers for what is said", () => {
  test.each(EN)("%s", (text, ...speakers) => expect(read("en", text)).toEqual(speakers));
});

describe("French: who answers for what is said", () => {
  test.each(FR)("%s", (text, ...speakers) => expect(read("fr", text)).toEqual(speakers));
});
