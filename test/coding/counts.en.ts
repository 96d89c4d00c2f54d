/** Stories that turn on whom an attack killed and hurt. */
export const STORIES: readonly (readonly [name: string, published: string, text: string, events: readonly string[]])[] = [
  [
    "an attack on a town with dead is one, though nobody of arms is named",
    "2023-05-18",
    "The death toll from Saturday's attack on Barsalogho stands at 15, with 12 wounded, local officials said.",
    ["main 2023-05-13 Barsalogho raid civilians - 15/12/- -"],
  ],
  [
    "an accident told beside an attack does not undo it",
    "2023-05-18",
    "Twenty-three people were killed in an attack on the village of Sare on Monday. Troops sent to the village were later hurt in a road accident that wounded six.",
    ["main 2023-05-15 Sare raid civilians - 23/-/- -"],
  ],
  [
    "whoever claimed an attack before this one has not claimed this",
    "2023-05-18",
    "Gunmen attacked a police post near Kompienga on Saturday, killing two. In February JNIM claimed an attack in the same province.",
    ["main 2023-05-13 Kompienga raid police - 2/-/- -"],
  ],
  [
    "an army that bombs positions and kills those who held them began it",
    "2023-05-18",
    "The Nigerien army bombed jihadist positions near Tillaberi on Friday, killing around 30 fighters.",
    ["main 2023-05-12 Tillabéri airstrike militants Nigerien army/attributed -/-/~30 -"],
  ],
  [
    "those who attacked and died are as many as were told to have come",
    "2023-05-18",
    "Ten people were killed when three suicide bombers struck a bus station in Maiduguri on Tuesday. The bombers also died.",
    ["main 2023-05-16 Maiduguri pbied civilians - 10/-/3 -"],
  ],
  [
    "men whom an army says that it lost are its own",
    "2023-05-18",
    "The army said that six of its men had been killed and ten wounded on Sunday in an ambush in the Mourdiah area.",
    ["main 2023-05-14 Mourdiah ambush military - 6/10/- -"],
  ],
  [
    "a base is of those who are named behind it",
    "2023-05-18",
    "Al-Shabaab fighters overran a base of Ugandan peacekeepers at Bulo Marer on Friday, killing 54.",
    ["main 2023-05-12 Bulo Marer raid peacekeepers al-Shabaab/attributed 54/-/- -"],
  ],
  [
    "those who travel with a convoy are not what was aimed at",
    "2023-05-18",
    "Boko Haram ambushed a military convoy on Lake Chad on Tuesday, killing 12 soldiers and two civilians travelling with them.",
    ["main 2023-05-16 Lake Chad ambush military Boko Haram/attributed 14/-/- -"],
  ],
  [
    "whoever answers an attack on a base did not begin it",
    "2023-05-18",
    "Jihadists attacked a military base in Kelbo on Tuesday, security sources said. Four soldiers fell in combat. Another source said that twenty assailants were neutralised in the response.",
    ["main 2023-05-16 Kelbo raid military - 4/-/20 -"],
  ],
  [
    "several explosions at once are no accident; a truck is of those to whom it belongs",
    "2023-05-18",
    "Two explosions minutes apart hit a truck belonging to the army near Kelbo on Tuesday, killing three.",
    ["main 2023-05-16 Kelbo ied military - 3/-/- -"],
  ],
  [
    "a mine that exploded was laid",
    "2023-05-18",
    "A mine that exploded on Saturday under a donkey cart near Sokoura took the life of a boy of ten; his two brothers came away injured.",
    ["main 2023-05-13 Sokoura ied civilians - 1/2/- -"],
  ],
  [
    "a toll is whose name stands before its colon",
    "2023-05-18",
    "A bomb went off on Monday in the market of Gao. The ministry's toll: seven dead, twelve wounded. A doctor said ten people had died.",
    ["main 2023-05-15 Gao ied civilians - 7/12/- killed"],
  ],
  [
    "an evening on which a ministry spoke is no day of an attack; a path between two towns, of which the title names one",
    "2024-03-22",
    "On Thursday evening, the Ministry of Defence acknowledged the death of 23 soldiers in the Tillabéri region. A unit was on its way back, on Wednesday, when more than a hundred men surrounded it between Téguey and Bankilaré.",
    ["main 2024-03-20 Teguey raid military - 23/-/- -"],
  ],
  [
    "a town attacked, by its name alone",
    "2024-03-22",
    "Gunmen attacked Tera on Thursday, killing nine villagers.",
    ["main 2024-03-21 Téra raid civilians - 9/-/- -"],
  ],
];
