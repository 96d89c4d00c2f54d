import type { Case } from "./case.ts";

/** People joined to others behind the word for what befell both, answers to "how many", parts told far from their whole. */
export const notes: Case[] = [
  ["Ten villagers were killed, along with two soldiers.", ["Ten villagers", "killed 10 civilian"], ["two soldiers", "killed 2 military"]],
  [
    "Nine soldiers died, its spokesman said, and 70 of the attackers.",
    ["Nine soldiers", "killed 9 military"],
    ["70 of the attackers", "killed 70 attacker"],
  ],
  [
    "Four guards died in the ambush, the governor said, and eleven of the insurgents.",
    ["Four guards", "killed 4 military"],
    ["eleven of the insurgents", "killed 11 attacker"],
  ],
  [
    "Nine soldiers died and so did 12 of the assailants.",
    ["Nine soldiers", "killed 9 military"],
    ["12 of the assailants", "killed 12 attacker"],
  ],
  [
    "At least 15 peacekeepers were injured, as were two contractors.",
    ["At least 15 peacekeepers", "wounded 15+ peacekeeper"],
    ["two contractors", "wounded 2 civilian"],
  ],
  [
    "Six pupils were hurt, together with their teacher and three guards.",
    ["Six pupils", "wounded 6 civilian"],
    ["teacher", "wounded 1 civilian"],
    ["three guards", "wounded 3 military"],
  ],
  [
    "One peacekeeper died and seven were wounded, along with two civilians.",
    ["One peacekeeper", "killed 1 peacekeeper"],
    ["seven", "wounded 7 peacekeeper"],
    ["two civilians", "wounded 2 civilian"],
  ],
  [
    "The raid left nine soldiers dead and 70 of the attackers.",
    ["nine soldiers", "killed 9 military"],
    ["70 of the attackers", "killed 70 attacker"],
  ],
  ["Two soldiers died and 20 gunmen fled.", ["Two soldiers", "killed 2 military"]],
  ["The army lost seven men, the militants ten.", ["seven men", "killed 7 military"], ["ten", "killed 10 attacker"]],
  ["Two of the four attackers died.", ["Two of the four attackers", "killed 2 attacker"]],
  ["Both policemen and civilians were among the dead."],
  ["They shot one guard of the airport agency dead.", ["one guard", "killed 1 military"]],
  ["It left a teacher and two pupils of the same school dead.", ["a teacher", "killed 1 civilian"], ["two pupils", "killed 2 civilian"]],
  ["The blast cost four soldiers their lives.", ["four soldiers", "killed 4 military"]],
  ["Doctors operated on 14 people.", ["14 people", "wounded 14 unknown"]],
  ["How many were hurt depends on whom one asks. About ten, according to the ministry.", ["About ten", "wounded ~10 unknown"]],
  ["How many people died is disputed. Thirty, say residents.", ["Thirty", "killed 30 unknown"]],
  [
    "Of the six people who perished, three belonged to the assailants.",
    ["six people", "killed 6 unknown"],
    ["three belonged to the assailants", "killed 3 attacker*"],
  ],
  [
    "Eighty died. A driver who worked for a British channel is among the dead.",
    ["Eighty", "killed 80 unknown"],
    ["A driver", "killed 1 civilian*"],
  ],
  ["It reported no deaths in the patrol.", ["no deaths", "killed 0 unknown*"]],
  ["Some forty men in pickups burned the tents."],
  ["Boko Haram fighters in canoes fell on the island."],
  ["Two patients were badly burned.", ["Two patients", "wounded 2 civilian"]],
  [
    "A gunman killed four people before being shot dead by soldiers.",
    ["four people", "killed 4 unknown"],
    ["shot dead", "killed 1 attacker"],
  ],
  ["He fired on the gate. Troops shot him dead.", ["dead", "killed 1 attacker"]],
  ["Two gunmen fired on diners until both were killed by soldiers.", ["both", "killed 2 attacker"]],
  [
    "Ten people were killed and 30 hurt, not counting the four bombers. Five of the dead were guards.",
    ["Ten people", "killed 10 unknown"],
    ["30", "wounded 30 unknown"],
    ["four bombers", "killed 4 attacker"],
    ["Five", "killed 5 military*"],
  ],
  [
    "Fourteen people were killed. In the afternoon the rescue service put the number at 21.",
    ["Fourteen people", "killed 14 unknown"],
    ["21", "killed 21 unknown"],
  ],
  ["The number of pupils killed at the school has gone up to 40.", ["40", "killed 40 unknown"]],
];
