/** Stories of several attacks. */
export const STORIES: readonly (readonly [name: string, published: string, text: string, events: readonly string[]])[] = [
  [
    "un bilan qui monte, dans le paragraphe de la deuxième attaque",
    "2022-03-16",
    "Deux soldats ont été tués mercredi dernier dans l’attaque d’un poste à Tondel.\n\nSamedi, des hommes armés ont attaqué le camp de Djibo. L’armée a d’abord annoncé douze soldats tués. Le bilan a été porté mardi à vingt-neuf morts.",
    ["main 2022-03-09 Tondel raid military - 2/-/- -", "main 2022-03-12 Djibo raid military - 29/-/- -"],
  ],
  [
    "a list of villages: an event each, and no toll that is told of all",
    "2022-03-16",
    "Des hommes armés ont attaqué lundi les villages de Tondel, Karba et Mouzi, tuant deux habitants.",
    [
      "main 2022-03-14 Tondel raid civilians - -/-/- -",
      "main 2022-03-14 Karba raid civilians - -/-/- -",
      "main 2022-03-14 Mouzi raid civilians - -/-/- -",
    ],
  ],
  [
    "those killed elsewhere in another month",
    "2022-03-16",
    "Trois soldats ont été tués lundi dans l’attaque du poste de Tondel par des hommes armés. En janvier dernier, 40 personnes avaient été tuées dans le village de Karba.",
    ["main 2022-03-14 Tondel raid military - 3/-/- -", "background 2022-01 Karba  civilians - 40/-/- -"],
  ],
  [
    "a burning that is recalled",
    "2022-03-16",
    "Quatre fidèles ont été tués dimanche dans l'attaque d'une église à Tondel par des hommes armés. Fin février, des individus armés avaient incendié un restaurant à Karba.",
    ["main 2022-03-13 Tondel raid civilians - 4/-/- -", "background 2022-02-21/2022-02-28 Karba other civilians - -/-/- -"],
  ],
  [
    "what was announced of the month before is not the news",
    "2022-03-16",
    "Un drone de l’armée française a tué mardi un chef jihadiste près de Tondel, a annoncé l’état-major. Le mois dernier, la force avait déjà fait état d’une trentaine de combattants tués dans l’est du pays.",
    [
      "main 2022-03-15 Tondel airstrike militants French forces/attributed -/-/1 -",
      "background 2022-02 - operation militants French forces/attributed -/-/~30 -",
    ],
  ],
  [
    "a claim of the attacks of several days is of each, and their toll of none",
    "2022-03-16",
    "Les attaques des 12 et 13 mars, qui ont fait une vingtaine de morts, ont été revendiquées par le GSIM. Samedi 12 mars, des hommes armés ont attaqué le camp militaire de Tondel, tuant neuf soldats. Dimanche 13 mars, une autre attaque a visé le poste militaire de Zibane, faisant huit morts parmi les soldats.",
    ["main 2022-03-12 Tondel raid military JNIM/claimed 9/-/- -", "main 2022-03-13 Zibane raid military JNIM/claimed 8/-/- -"],
  ],
  [
    "a village in which soldiers were waylaid was no target; the guard that a camp belongs to is no place",
    "2022-03-16",
    "Neuf soldats ont été tués lundi dans une embuscade tendue par des hommes armés dans la localité de Tondel. Mardi, des hommes armés ont attaqué le camp de la Garde nationale à Zibane.",
    ["main 2022-03-14 Tondel ambush military - 9/-/- -", "main 2022-03-15 Zibane raid military - -/-/- -"],
  ],
  [
    "villages struck at once are events of their own, and their toll is no single one's",
    "2022-03-16",
    "Des hommes armés ont attaqué lundi les villages de Tondel, Zibane et Gourara. Au moins 32 personnes ont été tuées.",
    [
      "main 2022-03-14 Tondel raid civilians - -/-/- -",
      "main 2022-03-14 Zibane raid civilians - -/-/- -",
      "main 2022-03-14 Gourara raid civilians - -/-/- -",
    ],
  ],
  [
    "villages that a colon announces",
    "2022-03-16",
    "Des hommes armés ont attaqué lundi deux villages : Tondel et Zibane. La localité de Tondel est à 15 km au Nord-Est de la frontière.",
    ["main 2022-03-14 Tondel raid civilians - -/-/- -", "main 2022-03-14 Zibane raid civilians - -/-/- -"],
  ],
  [
    "the title's region holds two towns of the story, each with its own attack",
    "2022-03-16",
    "Lundi, le poste de police de Tondel a été attaqué par des hommes armés. En revanche, à Zibane (province de la Tapoa), une caserne a été la cible d’une attaque qui a fait deux morts parmi les soldats.",
    ["main 2022-03-14 Tondel raid police - -/-/- -", "main 2022-03-14 Zibane raid military - 2/-/- -"],
  ],
  [
    "what soldiers did on a day of its own is not the attack that has no day",
    "2022-03-16",
    "Une escorte de l’armée est tombée dans une embuscade à la hauteur du village de Tondel ; douze soldats ont été tués par des hommes armés. Samedi, à Zibane, l’armée burkinabè a affirmé avoir neutralisé deux terroristes.",
    ["main - Tondel ambush military - 12/-/- -", "main 2022-03-12 Zibane operation militants Burkinabe army/attributed -/-/2 -"],
  ],
  [
    "un bilan qui monte est de l'événement dont on parle, non de la nouvelle",
    "2021-12-09",
    "Deux soldats ont été tués mercredi dans l'attaque d'un poste à Porga.\n\nSamedi, des hommes armés ont attaqué la base de Fantio. L'armée annonce d'abord douze soldats tués. Le bilan est porté mardi à vingt-neuf.",
    ["main 2021-12-08 Porga raid military - 2/-/- -", "background 2021-12-04 Fantio raid military - 29/-/- -"],
  ],
  [
    "ce dont on se souvient d'abord n'est pas la nouvelle",
    "2022-03-16",
    "Après celle du village de Karba, le 23 mars 2020, qui avait coûté la vie à 98 soldats, c'est l'île de Mouzi qui a été attaquée lundi : vingt-quatre militaires ont été tués par des éléments de Boko Haram.",
    ["background 2020-03-23 Karba  military - 98/-/- -", "main 2022-03-14 Mouzi raid military Boko Haram/attributed 24/-/- -"],
  ],
  [
    "un autre lieu derrière « tandis que »",
    "2022-03-16",
    "Quatre personnes ont été tuées lundi à Tondel par des hommes armés, tandis qu'à Karba deux gendarmes ont été blessés par l'explosion d'un engin artisanal.",
    ["main 2022-03-14 Tondel shooting civilians - 4/-/- -", "main 2022-03-14 Karba ied police - -/2/- -"],
  ],
  [
    "une embuscade suffit à dire que les morts d'avril furent ceux d'une attaque",
    "2022-03-16",
    "Sept gendarmes ont été tués dimanche dans une embuscade près de Tondel. En avril, cinq soldats avaient péri dans une attaque à Karba.",
    ["main 2022-03-13 Tondel ambush police - 7/-/- -", "background 2021-04 Karba raid military - 5/-/- -"],
  ],
  [
    "« l'une à, l'autre à » : une attaque chacune",
    "2022-03-16",
    "Deux bases militaires ont été attaquées lundi par des jihadistes dans le nord du Mali, l'une à Tondel, l'autre à Karba. Vingt soldats sont morts à Tondel.",
    ["main 2022-03-14 Tondel raid military - 20/-/- -", "main 2022-03-14 Karba raid military - -/-/- -"],
  ],
  [
    "le verbe devant le jour n'est pas une attaque déjà nommée",
    "2022-03-16",
    "L'attaque de lundi contre le village de Tondel a fait 58 morts. Des hommes armés ont brûlé lundi le poste de douane de Karba.",
    ["main 2022-03-14 Tondel raid civilians - 58/-/- -", "main 2022-03-14 Karba other police - -/-/- -"],
  ],
  [
    "deux choses revendiquées dans une phrase",
    "2022-03-16",
    "Le GSIM a revendiqué l'attaque du 10 mars contre le camp de Tondel ainsi que l'embuscade qui a coûté la vie à cinq soldats, deux jours plus tard, près de Karba.",
    ["main 2022-03-10 Tondel raid military JNIM/claimed -/-/- -", "main 2022-03-12 Karba ambush military JNIM/claimed 5/-/- -"],
  ],
  [
    "un bilan alourdi d'une attaque vieille de trois semaines",
    "2022-03-31",
    "Le bilan de l’attaque du village de Tondel s’est alourdi à 160 morts, ont annoncé mercredi les autorités locales. Dans la nuit du 4 au 5 mars, des individus armés avaient attaqué ce village.",
    ["main 2022-03-04/2022-03-05 Tondel raid civilians - 160/-/- -"],
  ],
];
