import type { Case } from "./case.ts";

/** How those who attacked are told to have died, in English. */
export const notes: Case[] = [
  ["Militants attacked a military post. Eleven of them were left dead.", ["Eleven", "killed 11 attacker*"]],
  [
    "Two men stormed a restaurant and shot 25 people dead. Both were killed.",
    ["25 people", "killed 25 unknown"],
    ["Both", "killed 2 attacker"],
  ],
  [
    "Three girls strapped with explosives went in, killing themselves and 11 others.",
    ["Three girls", "killed 3 attacker"],
    ["11 others", "killed 11 unknown"],
  ],
  ["A woman blew herself up early, killing only herself.", ["killing only herself", "killed 1 attacker"]],
  ["A bomb that a woman wore killed 14, including herself.", ["14", "killed 14 unknown"], ["including herself", "killed 1 attacker*"]],
  [
    "Thirteen people, including the bomber, were killed.",
    ["Thirteen people", "killed 13 unknown"],
    ["including the bomber", "killed 1 attacker*"],
  ],
  ["Two bombers died along with 12 other people.", ["Two bombers", "killed 2 attacker"], ["12 other", "killed 12 unknown"]],
  ["Ten people died; three of the dead were the gunmen.", ["Ten people", "killed 10 unknown"], ["three", "killed 3 attacker*"]],
  [
    "All three attackers, two of them women, were killed.",
    ["three attackers", "killed 3 attacker"],
    ["two of them women", "killed 2 attacker*"],
  ],
  ["Nine bodies of terrorists were counted.", ["Nine bodies of terrorists", "killed 9 attacker"]],
  ["Three suicide bombers struck. The bombers also died.", ["bombers also died", "killed 3 attacker"]],
  ["Six soldiers were killed, and 17 on the terrorists' side.", ["Six soldiers", "killed 6 military"], ["17", "killed 17 attacker"]],
  ["The statement puts enemy losses at 21.", ["21", "killed 21 attacker"]],
  ["Attackers who came at night were repulsed, losing five of their own.", ["five", "killed 5 attacker"]],
  ["A crowd lynched him after he had gone about stabbing three people to death.", ["three people", "killed 3 unknown"]],
];
