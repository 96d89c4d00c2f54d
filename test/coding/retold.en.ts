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
  [
    "what is told next was on the day that is called to mind",
    "2023-05-18",
    "A bomb killed two people in Gao on Tuesday.\n\nParents thought of another day, in December 2009. Students were in a Mogadishu hotel when a man walked in and blew himself up. The dead, three ministers included, came to 22.",
    ["main 2023-05-16 Gao ied civilians - 2/-/- -", "background 2009-12 Mogadishu pbied civilians - 22/-/- -"],
  ],
  [
    "“That was” a group is said of the event told last",
    "2023-05-18",
    "A bomb killed two people in Gao on Tuesday.\n\nMany were put in mind of Oct. 14, 2017. On that day a bomb in a lorry tore through a busy Mogadishu junction and more than 500 people perished. That was al-Shabaab, the government maintains.",
    ["main 2023-05-16 Gao ied civilians - 2/-/- -", "background 2017-10-14 Mogadishu vbied civilians al-Shabaab/attributed 500+/-/- -"],
  ],
  [
    "the hulls of vehicles are no mortar shells, and to pay is not to lose",
    "2023-05-18",
    "A car bomb killed nine people in Gao on Tuesday. The shells of six vehicles could be made out. Donors pay the wages of 19,000 soldiers.",
    ["main 2023-05-16 Gao vbied civilians - 9/-/- -"],
  ],
  [
    "neither of two is nobody at all; wounded of whom there are some",
    "2023-05-18",
    "A suicide car bomber struck a column of French soldiers near Ansongo on Monday. Neither soldiers nor civilians lost their lives, the paper learnt from a military spokesman. That there are wounded he did confirm.",
    ["main 2023-05-15 Ansongo svbied military - 0/several/- -"],
  ],
  [
    "a group that is held responsible past what is said of it in passing",
    "2023-05-18",
    "Gunmen attacked an army camp in Segou on Friday, killing four soldiers. The Katiba Macina, which owes allegiance to Al Qaeda, has been held responsible by the army.",
    ["main 2023-05-12 Ségou raid military Katiba Macina/attributed 4/-/- -"],
  ],
  [
    "the town that those who were attacked had just left, where no other is named",
    "2023-05-18",
    "The police van had just left Bannu, with men assigned to guard vaccinators, when a bomb hit it at the edge of the town on Wednesday. Three policemen died.",
    ["main 2023-05-17 Bannu ied police - 3/-/- -"],
  ],
  [
    "soldiers of one country and of another; what a ministry concedes was lost in its own",
    "2023-05-18",
    "Boko Haram insurgents wiped out 80 soldiers of Chad and 40 of Niger on Monday. The camp of Boma in Chad was overrun.\n\nClose to Toumour, in Niger, a column walked into an ambush.\n\nIt was not until Tuesday that the Nigerien defence ministry conceded the loss of 29 men.",
    [
      "main 2023-05-15 Boma raid military Boko Haram/attributed 80/-/- -",
      "main 2023-05-15 Toumour ambush military Boko Haram/attributed 29/-/- killed",
    ],
  ],
  [
    "where a president went is where it had been, if what stands there was laid waste; his questions tell of no attack",
    "2023-05-18",
    "Militants attacked a camp on Monday, killing 71 soldiers. On Tuesday the president travelled to Litri, the position that was laid waste. Who will come when we run into an ambush?",
    ["main 2023-05-15 Litri raid military - 71/-/- -"],
  ],
];
