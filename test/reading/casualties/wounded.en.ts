import type { Case } from "./case.ts";

/** How the hurt are told of, in English. */
export const notes: Case[] = [
  ["Fifteen people have died, with 12 wounded.", ["Fifteen people", "killed 15 unknown"], ["12", "wounded 12 unknown"]],
  ["The toll stands at 15, with 12 wounded.", ["15", "killed 15 unknown"], ["12", "wounded 12 unknown"]],
  ["A grenade went off, killing two and sending 17 to hospital.", ["two", "killed 2 unknown"], ["17", "wounded 17 unknown"]],
  [
    "The army said it lost four men and had five wounded while killing seven attackers.",
    ["four men", "killed 4 military"],
    ["five", "wounded 5 military"],
    ["seven attackers", "killed 7 attacker"],
  ],
  ["On our side, four dead; on the enemy's side, seven dead.", ["four dead", "killed 4 unknown"], ["seven dead", "killed 7 attacker"]],
  ["A guard was shot dead and his colleague wounded.", ["A guard", "killed 1 military"], ["colleague wounded", "wounded 1 unknown"]],
  ["Their driver, who was hit in the shoulder, survived.", ["driver, who was hit in the shoulder", "wounded 1 civilian"]],
  ["The mine caused injuries to four guards.", ["four guards", "wounded 4 military"]],
  ["Sixteen survivors were admitted to the local health centre.", ["Sixteen survivors", "wounded 16 unknown"]],
  [
    "Four survivors, including a child, are receiving treatment.",
    ["Four survivors", "wounded 4 unknown"],
    ["a child", "wounded 1 civilian*"],
  ],
  ["Nine bodies were taken to the hospital morgue.", ["Nine bodies", "killed 9 unknown"]],
  ["Nine delegates were taken to the town hall."],
  ["A shepherd had his leg blown off.", ["A shepherd", "wounded 1 civilian"]],
  ["Twenty-two survivors were flown to Djibo, and from there the most badly hurt went on to Ouagadougou."],
  [
    "Six of their fellows and four civilians were wounded.",
    ["Six of their fellows", "wounded 6 unknown"],
    ["four civilians", "wounded 4 civilian"],
  ],
];
