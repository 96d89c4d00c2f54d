/** Short English reports in the manner of the press, each with the events that it tells of, as in `stories.en.ts`. */
export const REPORTS: readonly (readonly [name: string, published: string, text: string, events: readonly string[]])[] = [
  [
    "a weekday right before a month and its day",
    "2019-07-25",
    "Gunmen killed two soldiers in an ambush near Gao on Thursday July 18.",
    ["main 2019-07-18 Gao ambush military - 2/-/- -"],
  ],
  [
    "a town in capitals and a country before a colon are where the report was written",
    "2017-07-31",
    "MOGADISHU, Somalia: Fighters ambushed an African Union convoy near Bulo Marer on Sunday and killed 24 peacekeepers.",
    ["main 2017-07-30 Bulo Marer ambush peacekeepers - 24/-/- -"],
  ],
  [
    "where the mayor is from may be where it happened, if the sentence goes on so",
    "2019-06-19",
    "Gunmen raided two villages on Monday, said the mayor of Bankass, where 24 people were killed. Another 17 died in Gangafani.",
    ["main 2019-06-17 Bankass raid civilians - 24/-/- -", "main 2019-06-17 Gangafani  civilians - 17/-/- -"],
  ],
  [
    "a trend that is told behind what happened does not make it one",
    "2019-06-19",
    "Gunmen raided a village near Bankass, killing 41 people in a part of the country where attacks have surged in recent months, a mayor said.",
    ["main - Bankass raid civilians - 41/-/- -"],
  ],
  [
    "the day on which an attack occurred, whatever its sentence goes on to say",
    "2020-06-26",
    "Ten aid workers were kidnapped by gunmen in Makalondi. The group behind the attack, which occurred on Wednesday, has not been identified.",
    ["main 2020-06-24 Makalondi kidnapping civilians - -/-/- -"],
  ],
  [
    "those neutralised in a strike from the air fell to no operation on the ground",
    "2024-01-07",
    "The Nigerian army said that air strikes had hit a camp of insurgents near Bama on Friday. Twelve terrorists were neutralised in the strike, a spokesman said.",
    ["main 2024-01-05 Bama airstrike militants Nigerian army/attributed -/-/12 -"],
  ],
  [
    "smugglers who are arrested are no militants",
    "2016-05-12",
    "Soldiers killed seven terrorists near Bouira on Wednesday. Near Tamanrasset, an army detachment arrested 26 smugglers.",
    ["main 2016-05-11 Bouira operation militants Algerian army/attributed -/-/7 -"],
  ],
  [
    "who is fatally injured has died",
    "2014-04-20",
    "Eleven soldiers were fatally injured on Saturday when gunmen attacked their convoy near Tizi Ouzou.",
    ["main 2014-04-19 Tizi Ouzou ambush military - 11/-/- -"],
  ],
  [
    "soldiers' weapons and army bases are taken, not soldiers",
    "2013-07-29",
    "Gunmen ambushed an army patrol near Kasserine on Sunday, killing eight. They made off with the soldiers' weapons.",
    ["main 2013-07-28 Kasserine ambush military - 8/-/- -"],
  ],
  [
    "what happened when something else began is an event of its own",
    "2019-04-27",
    "A mine killed a soldier near Kasserine on Friday. The country has been under a state of emergency since November 2015, when a suicide bombing in Tunis killed 12 guards.",
    ["main 2019-04-26 Kasserine ied military - 1/-/- -", "background 2015-11 Tunis pbied military - 12/-/- -"],
  ],
  [
    "the west of a town is in the town",
    "2022-10-05",
    "A suicide attack in the west of Kabul on Friday killed 50 people.",
    ["main 2022-09-30 Kabul pbied civilians - 50/-/- -"],
  ],
  [
    "a short form in capitals is no town of that name",
    "2023-04-27",
    "Gunmen stormed the guest house of the NGO in Ngala on Wednesday and abducted three aid workers.",
    ["main 2023-04-26 Ngala kidnapping+raid civilians - -/-/- -"],
  ],
];
