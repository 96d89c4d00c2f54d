/** English stories that tell in other words what the others tell: who speaks, who is counted, and what was not done. As in `stories.en.ts`. */
export const STORIES: readonly (readonly [name: string, published: string, text: string, events: readonly string[]])[] = [
  [
    "he who is quoted is the person introduced in the sentence before, though that has no verb of saying",
    "2023-05-18",
    "A suicide car bomber struck the barracks of Bama on Tuesday. State radio gave the death toll as 33.\n\nA nurse at the hospital would vouch only for her own list. “Twenty-eight dead have come in,” she said.",
    ["main 2023-05-16 Bama svbied military - 33/-/- killed"],
  ],
  [
    "who speaks on behalf of an institution speaks as it",
    "2023-05-18",
    "Gunmen stormed a hotel in Kaya on Tuesday. A waiter said ten people had died. Speaking for the government, Issa Maiga said that twelve people had died.",
    ["main 2023-05-16 Kaya raid civilians - 12/-/- killed"],
  ],
  [
    "a second clause whose verb is not said again counts others",
    "2023-05-18",
    "Gunmen attacked a base near Kaya on Tuesday. The army lost six men and the gendarmerie, which guards the gate, three.",
    ["main 2023-05-16 Kaya raid military - 9/-/- -"],
  ],
  [
    "as many more of the same, elsewhere",
    "2023-05-18",
    "Gunmen stormed a base near Kaya on Tuesday. Of the attackers, five of them fell at the gate and another two in the yard, the army told reporters.",
    ["main 2023-05-16 Kaya raid military - -/-/7 -"],
  ],
  [
    "a foreign state that mourns none of its own says nothing of the others",
    "2023-05-18",
    "A suicide bomber rammed a van into a column of French vehicles near Kidal on Tuesday. Three people died. France has confirmed that it mourns no dead.",
    ["main 2023-05-16 Kidal svbied military - 3/-/- -"],
  ],
  [
    "gunmen who come in behind the bomber raid the place; what their van looked like was not the target",
    "2023-05-18",
    "A bomber in a van painted as a UN vehicle breached the gate of the army camp in Gao on Tuesday. Gunmen poured through the gap, and eight people perished, four assailants included.",
    ["main 2023-05-16 Gao raid+svbied military - 4/-/4 -"],
  ],
  [
    "first and then, of two incidents announced",
    "2023-05-18",
    "Gunmen ambushed a patrol near Djibo on Tuesday, killing seven soldiers.\n\nThe rules had been tightened in 2020 after a pair of incidents near Titao. First a minibus was ambushed and four passengers killed. Then six gendarmes lost their lives as their vehicles drove into an ambush.",
    [
      "main 2023-05-16 Djibo ambush military - 7/-/- -",
      "background 2020 Titao ambush civilians - 4/-/- -",
      "background 2020 Titao ambush police - 6/-/- -",
    ],
  ],
  [
    "a summit at which both attacks will be talked of is no third",
    "2023-05-18",
    "A car bomb killed three people in Gao on Tuesday. On Monday a car bomb killed two in Kidal. The two bombings are sure to dominate the African Union meeting that began on Wednesday in Nouakchott.",
    ["main 2023-05-16 Gao vbied civilians - 3/-/- -", "main 2023-05-15 Kidal vbied civilians - 2/-/- -"],
  ],
  [
    "a bus of a mine is on the move; the claim of a part of al-Qaeda is not al-Qaeda's",
    "2023-05-18",
    "A gold mine convoy was shot up near Djibo on Tuesday. JNIM, al-Qaeda's local federation, presented itself as the author.",
    ["main 2023-05-16 Djibo ambush civilians JNIM/claimed -/-/- -"],
  ],
  [
    "guards on the roofs, an ambush dreaded and threats sworn are no attack",
    "2023-05-18",
    "Rebels signed the accord in Kidal on Tuesday. Snipers kept watch from the roofs. Hotheads in Gao had sworn they would shoot down any bargain, and mediators dreaded an ambush in the annexes.",
    [],
  ],
];
