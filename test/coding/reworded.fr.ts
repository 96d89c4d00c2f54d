/** French stories in a journalist's own idiom, each after a way of telling that has no plainer verb or noun. The form is that of `stories.fr.ts`. */
export const STORIES: readonly (readonly [name: string, published: string, text: string, events: readonly string[]])[] = [
  [
    "two sides that make up a toll told before",
    "2022-03-16",
    "Soixante vies ont été perdues mardi dans l’attaque de la garnison de Tondel. Le porte-parole de l’armée a détaillé l’addition : vingt des siens et quarante de ceux d’en face.",
    ["main 2022-03-15 Tondel raid military - 20/-/40 -"],
  ],
  [
    "a captive of a group, since whenever there is one",
    "2022-03-16",
    "Que sait-on du sort de l’infirmier réapparu en vidéo ?\n\nIl est captif du GSIM, fondé en 2017. Lundi, deux autres infirmiers avaient été enlevés à Tondel par des hommes armés.",
    ["main 2022-03-14 Tondel kidnapping civilians JNIM/attributed -/-/- -"],
  ],
  [
    "people led away by armed men, behind a name",
    "2022-03-16",
    "Une infirmière suisse, Beatrice Keller, a été emmenée lundi à Tondel par des inconnus en armes.",
    ["main 2022-03-14 Tondel kidnapping civilians - -/-/- -"],
  ],
  [
    "a day of the month that was told",
    "2022-03-16",
    "Le 9 janvier, des hommes armés ont attaqué le village de Tondel, tuant deux habitants. Le 21 du même mois, six soldats ont péri dans une embuscade près de Sorboum.",
    ["main 2022-01-09 Tondel raid civilians - 2/-/- -", "background 2022-01-21 Sorboum ambush military - 6/-/- -"],
  ],
  [
    "the capital is where the ministry speaks",
    "2022-03-16",
    "Un kamikaze a lancé lundi sa voiture piégée sur une patrouille à Djibo, tuant trois passants. À Ouagadougou, le ministère de la Défense parle d’une vingtaine de blessés.",
    ["main 2022-03-14 Djibo svbied military - 3/~20/- -"],
  ],
  [
    "suspicions that fall on a group, wherever they are voiced",
    "2022-03-16",
    "Douze soldats ont péri lundi dans l’attaque du camp de Djibo. Tous les soupçons, à Ouagadougou, se portent cependant sur le GSIM.",
    ["main 2022-03-14 Djibo raid military JNIM/suspected 12/-/- -"],
  ],
  [
    "a clash is what one voice calls the bomb",
    "2022-03-16",
    "Un kamikaze a lancé lundi sa voiture piégée sur une patrouille à Djibo, tuant trois passants. L’armée évoque « un accrochage ».",
    ["main 2022-03-14 Djibo svbied military - 3/-/- -"],
  ],
  [
    "fighting around what a bomb has opened",
    "2022-03-16",
    "Une voiture piégée a explosé lundi à l’entrée de la caserne de Djibo, puis on s’est battu autour de la caserne jusqu’au soir. Six soldats ont été tués.",
    ["main 2022-03-14 Djibo raid+vbied military - 6/-/- -"],
  ],
  [
    "members of a group who were killed did nothing",
    "2022-03-16",
    "Un raid d’hélicoptères de l’armée malienne a été fatal lundi à une dizaine de membres supposés du GSIM près de Djibo.",
    ["main 2022-03-14 Djibo airstrike militants Malian army/attributed -/-/~10 -"],
  ],
  [
    "two former attacks that a group had signed are those told next",
    "2022-03-16",
    "Une bombe a tué dix civils lundi au marché de Tondel. Nul ne s’est manifesté, pas même l’Iswap. C’est pourtant elle qui avait signé les deux précédents coups portés à la ville. Le 9 janvier, des tireurs avaient attaqué la prison, tuant trois gardes.",
    ["main 2022-03-14 Tondel ied civilians - 10/-/- -", "background 2022-01-09 Tondel raid police ISWAP/claimed 3/-/- -"],
  ],
  [
    "what the conditional reports has happened",
    "2022-03-16",
    "Neuf coups ont retenti lundi dans le camp de la Minusma à Gao. Ce seraient, d’après les éclats, des obus. Deux Casques bleus ont été blessés.",
    ["main 2022-03-14 Gao indirect_fire peacekeepers - -/2/- -"],
  ],
  [
    "soldiers of the mission, whatever their country",
    "2022-03-16",
    "Quatre soldats éthiopiens de la mission ont été blessés lundi près de Tondel par la détonation d’un engin enterré que leur camion avait écrasé.",
    ["main 2022-03-14 Tondel ied peacekeepers - -/4/- -"],
  ],
  [
    "the wounded who are flown out are no captives, and where to is not where it was",
    "2022-03-16",
    "Cinq soldats ont été blessés lundi dans l’attaque de leur base à Djibo. Un avion a conduit ces derniers à Ouagadougou. On a embarqué les victimes dès l’aube.",
    ["main 2022-03-14 Djibo raid military - -/5/- -"],
  ],
  [
    "nobody knows whether somebody sat at the wheel",
    "2022-03-16",
    "Un camion bourré d’explosifs a sauté lundi à Tondel, tuant dix passants. On ne peut affirmer qu’un chauffeur se trouvait au volant.",
    ["main 2022-03-14 Tondel vbied civilians - 10/-/- -"],
  ],
  [
    "those to whom the attackers would belong, as somebody says between commas",
    "2022-03-16",
    "Six soldats ont été tués lundi dans l’attaque de leur base à Djibo. Les assaillants appartiendraient, selon l’état-major, au GSIM.",
    ["main 2022-03-14 Djibo raid military JNIM/suspected 6/-/- -"],
  ],
];
