/** Stories of several attacks, and of none. */
export const STORIES: readonly (readonly [name: string, published: string, text: string, events: readonly string[]])[] = [
  [
    "what is recalled of weeks ago does not date the news",
    "2019-05-20",
    "Militants stormed a military base at Dikwa and killed six soldiers, residents said.\n\nThree weeks ago, the militants attacked an army base at Kukawa.",
    ["main - Dikwa raid military - 6/-/- -", "background 2019-04-29/2019-05-05 Kukawa raid military - -/-/- -"],
  ],
  [
    "each entry of a chronology is an event of its own",
    "2008-02-01",
    "Here is a list of recent attacks in Kabul.\n\nOctober 2: At least 11 officers are killed in a suicide attack on a police bus.\n\nOctober 6: A suicide car bomb kills five soldiers.",
    ["main 2007-10-02 Kabul pbied police - 11+/-/- -", "background 2007-10-06 Kabul svbied military - 5/-/- -"],
  ],
  [
    "what the worst attack is the worst since is another",
    "2018-07-11",
    "On July 8, six policemen were ambushed and killed near Ghardimaou. It was the bloodiest attack since March 2016, when fighters stormed the town of Ben Guerdane, killing 20 people.",
    ["main 2018-07-08 Ghardimaou ambush police - 6/-/- -", "background 2016-03 Ben Guerdane raid civilians - 20/-/- -"],
  ],
  [
    "a headline of two attacks is shared among them",
    "2022-05-20",
    "Militant killed in Mir Ali operation, soldier dies in Makeen IED blast\n\nTroops killed one militant in an operation in Mir Ali on Thursday, the army said.\n\nIn a separate incident, an improvised explosive device went off beside a military convoy in Makeen on Thursday, killing one soldier.",
    ["main 2022-05-19 Mir Ali operation militants Pakistani army/attributed -/-/1 -", "main 2022-05-19 Makeen ied military - 1/-/- -"],
  ],
  [
    "what an attack is the first since is another",
    "2018-05-10",
    "A suicide bomber killed six people in a market in Gwoza on Wednesday. It was the first such assault in the area since 2 April, when two bombers blew themselves up at a camp for displaced people in Dikwa and killed three.",
    ["main 2018-05-09 Gwoza pbied civilians - 6/-/- -", "background 2018-04-02 Dikwa pbied civilians - 3/-/- -"],
  ],
  [
    "a village told of one region is not in another",
    "2021-07-08",
    "Gunmen killed 18 people in a raid on a village in Katsina State on Monday. The assailants arrived in the village of Tsauwa-Bako on motorbikes, killing farmers. On Monday gunmen also attacked a school in neighbouring Kaduna State and kidnapped 100 pupils.",
    ["main 2021-07-05 Tsauwa-Bako raid civilians - 18/-/- -", "main 2021-07-05 Kaduna State kidnapping+raid civilians - -/-/- -"],
  ],
  [
    "a separate incident is another event, in the town of one long past too",
    "2015-04-03",
    "Gunmen killed 15 soldiers in an attack on a post near Rafah on Thursday. It was the deadliest attack since bombers killed 30 soldiers at a base in El Arish in January. In a separate incident, a mortar shell fell on a house in El Arish, wounding three civilians.",
    [
      "main 2015-04-02 Rafah raid military - 15/-/- -",
      "background 2015-01 El Arish pbied military - 30/-/- -",
      "main 2015-04-02 El Arish indirect_fire civilians - -/3/- -",
    ],
  ],
  [
    "a claim that tells of an attack gives its day and place",
    "2019-03-22",
    "JNIM claimed Sunday's assault on a military base in Dioura, in which 23 soldiers died. The group also claimed responsibility for an ambush on a patrol near Talataye on Tuesday.",
    ["main 2019-03-17 Dioura raid military JNIM/claimed 23/-/- -", "main 2019-03-19 Talataye ambush military JNIM/claimed -/-/- -"],
  ],
  [
    "towns attacked together are an event each, with their own dead",
    "2023-04-09",
    "The attack on the villages of Kourakou and Tondobi on Thursday left 44 villagers dead, the governor said. He said that 31 people had died in Kourakou and 13 in Tondobi.",
    ["main 2023-04-06 Kourakou raid civilians - 31/-/- -", "main 2023-04-06 Tondobi raid civilians - 13/-/- -"],
  ],
  [
    "what was done hours before, with a toll of its own, is another attack",
    "2020-06-14",
    "Gunmen attacked the town of Monguno on Saturday and killed 20 soldiers, hours after others had stormed a village in Nganzai district and slain 38 people.",
    ["main 2020-06-13 Monguno raid military - 20/-/- -", "main 2020-06-13 Nganzai raid civilians - 38/-/- -"],
  ],
  [
    "what came an hour after a raid is another attack, at whatever gathering, and the group that sent the bomber is behind that one",
    "2020-05-14",
    "Gunmen raided a clinic in Kabul on Tuesday and killed 24 people. An hour after that raid began, a man blew himself up at a funeral in Khewa. Thirty mourners died. Islamic State said it had sent the bomber.",
    ["main 2020-05-12 Kabul raid civilians - 24/-/- -", "main 2020-05-12 Khewa pbied civilians Islamic State/claimed 30/-/- -"],
  ],
  [
    "on the same day, another place with dead of its own is another attack, though nothing places the first",
    "2022-06-10",
    "At least 10 gendarmes were killed on Thursday in an attack on a gendarmerie post in northern Burkina Faso. On the same day, two people were killed in an attack on the Karma gold mine, near Ouahigouya.",
    ["main 2022-06-09 - raid police - 10+/-/- -", "main 2022-06-09 Karma raid civilians - 2/-/- -"],
  ],
  [
    "a town that came under attack is where that was",
    "2020-06-15",
    "Gunmen raided a village in Gubio on Saturday and killed 31 villagers. Monguno came under heavy attack at noon on Saturday, when insurgents stormed the military base.",
    ["main 2020-06-13 Gubio raid civilians - 31/-/- -", "main 2020-06-13 Monguno raid military - -/-/- -"],
  ],
  [
    "what was done a day before is not the news that the title tells",
    "2018-06-09",
    "# Car bomb hits base in Somalia\n\nOne day after a deadly raid on a base near Kismayo, al-Shabaab struck the base on Saturday with a suicide car bomb. One soldier was injured.",
    ["main 2018-06-09 Kismayo svbied military al-Shabaab/attributed -/1/- -", "background 2018-06-08 Kismayo raid military - -/-/- -"],
  ],
  [
    "the news is what came after the ambush, days later",
    "2021-06-23",
    "Three days after an ambush near Seba that killed seven policemen, gunmen struck again on Sunday, shooting dead two teachers in Sampelga.",
    ["background 2021-06-17 Seba ambush police - 7/-/- -", "main 2021-06-20 Sampelga shooting civilians - 2/-/- -"],
  ],
  [
    "a total of several attacks is no toll of the first",
    "2021-06-23",
    "At least 20 people have died in three attacks in northern Burkina Faso since Friday, the governor said. On Friday eight were killed at Rofenega; on Saturday seven at Madou; five more died on Sunday in Alamou.",
    [
      "main 2021-06-18 Rofenega  civilians - 8/-/- -",
      "main 2021-06-19 Madou  civilians - 7/-/- -",
      "main 2021-06-20 Alamou  civilians - 5/-/- -",
    ],
  ],
  [
    "weapons that were found were not used",
    "2021-06-23",
    "Soldiers searching a house in Kidal on Sunday found four mortars, rockets and explosive belts. On Monday gunmen shot dead a policeman in Kidal.",
    ["main 2021-06-21 Kidal shooting police - 1/-/- -"],
  ],
  [
    "two villages that no map knows, each attacked on its day",
    "2021-06-23",
    "On Monday, militants attacked Kornawa and killed five farmers. The previous day they had attacked Sabongari, leaving three villagers dead.",
    ["main 2021-06-21 Kornawa raid civilians - 5/-/- -", "main 2021-06-20 Sabongari raid civilians - 3/-/- -"],
  ],
  [
    "what the army did in retaliation is not the raid",
    "2021-06-23",
    "The army killed 20 fighters in Tumbun Rago on Friday in retaliation for the raid on Magumeri two days earlier, in which eight soldiers died.",
    [
      "main 2021-06-18 Tumbun Rago operation militants Nigerian army/attributed -/-/20 -",
      "background 2021-06-16 Magumeri raid military - 8/-/- -",
    ],
  ],
  [
    "a country that only speaks has no attack of its own",
    "2021-06-23",
    "Al-Shabaab fighters on Tuesday overran an African Union base at El Baraf, north of Mogadishu. Burundi said ten of its soldiers had died.",
    ["main 2021-06-22 El Baraf raid peacekeepers al-Shabaab/attributed 10/-/- -"],
  ],
];
