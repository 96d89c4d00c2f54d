import type { Case } from "./case.ts";

/** Lists, companions and comparisons of the dead, in English. */
export const notes: Case[] = [
  [
    "Gunmen killed six workers, their guide and their driver near Koure.",
    ["six workers", "killed 6 civilian"],
    ["guide", "killed 1 civilian"],
    ["driver", "killed 1 civilian"],
  ],
  ["Gunmen killed two soldiers and their convoy burned.", ["two soldiers", "killed 2 military"]],
  ["Father Cesar Fernandez and his driver were killed.", ["Father Cesar Fernandez and his driver were killed", "killed 2 civilian"]],
  ["The attack killed 26 people, five more than previously reported.", ["26 people", "killed 26 unknown"]],
  ["Nine bodies riddled with bullets were found.", ["Nine bodies", "killed 9 unknown"]],
  ["Sixteen people fell to the bullets of the attackers.", ["Sixteen people", "killed 16 unknown"]],
  [
    "The mayor put the number of dead at 19 and said 33 injured people were in three hospitals.",
    ["19", "killed 19 unknown"],
    ["33 injured people", "wounded 33 unknown"],
  ],
];
