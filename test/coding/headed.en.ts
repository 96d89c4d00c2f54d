/** Short English stories told under headings of a day and a place, and by whom: each section its own event, each day and figure of its own. */
export const STORIES: readonly (readonly [name: string, published: string, text: string, events: readonly string[]])[] = [
  [
    "a day and a place set off at the head of a paragraph part what it tells from what stands above, and its weekdays are those of that week",
    "2021-06-04",
    "Our monthly round of the valley.\n\n**Gossi, Timbuktu Region, 5 May.** Gunmen on motorcycles stormed the gendarmerie post on Wednesday night. Four gendarmes were killed. The governor spoke two days later of six dead.\n\n**Hombori, Mopti Region, 16 May.** A column of pick-ups attacked the army camp on the Sunday evening, killing nine soldiers. The next morning a relief patrol hit a mine.\n\n**Tessit, Gao Region, 16 May.** On the very same day a mortar barrage killed three soldiers.",
    [
      "main 2021-05-05 Gossi raid police - 6/-/- -",
      "main 2021-05-16 Hombori raid military - 9/-/- -",
      "main 2021-05-17 Hombori ied military - -/-/- -",
      "main 2021-05-16 Tessit indirect_fire military - 3/-/- -",
    ],
  ],
  [
    "a heading of a place that no map knows begins an event all the same",
    "2021-06-04",
    "Our monthly round of the valley.\n\n**Gossi, 5 May.** Gunmen stormed the gendarmerie post and killed four gendarmes.\n\n**Zarkoye (Tillabéri), 9 May.** Eleven herders were abducted by armed men.",
    ["main 2021-05-05 Gossi raid police - 4/-/- -", "main 2021-05-09 Tillabéri kidnapping civilians - -/-/- -"],
  ],
  [
    "who walked over the field has counted what he saw, and not the ministry before him",
    "2023-05-18",
    "The defence ministry reported that jihadists attacked a post at Toumour on Sunday and that 50 attackers were killed. A trader who crossed the field the next morning saw eleven bodies of attackers, he told us.",
    ["main 2023-05-14 Toumour raid military - -/-/50 attackers_killed"],
  ],
  [
    "the dotted name of a command is its name",
    "2023-05-18",
    "U.S. Africa Command said its aircraft carried out two strikes on Sunday near Jilib in Somalia, and that four militants were killed.",
    ["main 2023-05-14 Jilib airstrike militants US forces/attributed -/-/4 -"],
  ],
  [
    "one attack of the weekend that is claimed is not the other that was told of it",
    "2023-05-18",
    "Al-Shabaab said on Monday that one of its men had driven the truck that blew up at a junction in Mogadishu at the weekend. Saturday's blast killed 85 people, the police said.\n\nThe US military said it had carried out an airstrike on Sunday near Jilib, killing four militants.",
    [
      "main 2023-05-13 Mogadishu svbied civilians al-Shabaab/claimed 85/-/- -",
      "main 2023-05-14 Jilib airstrike militants US forces/attributed -/-/4 -",
    ],
  ],
  [
    "a country set off at the head of a paragraph begins an event of its own",
    "2021-01-04",
    "What happened in December.\n\n**MALI.** On 28 December three French soldiers were killed when their armoured vehicle hit an explosive device near Hombori.\n\n**BURKINA FASO.** The president was sworn in. Violence went on, and six villagers were shot dead in an ambush in Loroum province.",
    ["main 2020-12-28 Hombori ied military - 3/-/- -", "main 2020-12-28 Loroum ambush civilians - 6/-/- -"],
  ],
  [
    "those who were set upon were so on a day that is past",
    "2021-01-04",
    "Soldiers on patrol were set upon on 21 December at Taroun, in Ouallam department in Niger. The army lost seven men. Observers lean towards the Islamic State's Sahel branch.",
    ["main 2020-12-21 Taroun ambush military ISGS/suspected 7/-/- -"],
  ],
  [
    "days before are reckoned from the attack, and not from the death of one of the hurt, a paragraph before",
    "2021-12-18",
    "On the morning of 8 December a UN convoy hit a mine near Bandiagara. Seven peacekeepers were killed and three were hurt. The third succumbed on Tuesday, says an officer.\n\nFive days before, gunmen stopped a bus near Songho and killed 31 passengers.",
    ["main 2021-12-08 Bandiagara ied peacekeepers - 7/3/- -", "background 2021-12-03 Songho ambush civilians - 31/-/- -"],
  ],
  [
    "the same Thursday is that by which something was told",
    "2022-02-14",
    "On Tuesday a team of rangers set off an explosive device in the W National Park. By Thursday the government spoke of nine dead. It added an ambush of another ranger column near Banikoara that same Thursday, in which two men were killed.",
    ["main 2022-02-08 W National Park ied civilians - 9/-/- -", "main 2022-02-10 Banikoara ambush military - 2/-/- -"],
  ],
  [
    "a note's headings run into what they head: day, place, what holds it and the hour",
    "2020-03-04",
    "All figures are provisional.\n\n*9 Feb, Auno (Konduga LGA, Borno), 2150 hrs.* Gunmen in trucks entered from the north and set fire to parked lorries. State government: no fewer than 30 fatalities.\n\n*18 Feb, Korongilim (Chibok LGA, Borno), dusk.* Gunmen on motorcycles attacked the church; two people were killed.\n\n*24 Feb, Damboa–Biu axis, km 14 out of Damboa, 0910 hrs.* An army lorry struck a pressure-plate device. Two soldiers died.",
    [
      "main 2020-02-09 Auno raid civilians - 30+/-/- -",
      "main 2020-02-18 Korongilim raid civilians - 2/-/- -",
      "main 2020-02-24 Damboa ied military - 2/-/- -",
    ],
  ],
  [
    "the weekend of two days is those days, and the eve of a blast is no blast",
    "2022-09-08",
    "A convoy hit a mine near Djibo on Monday and 35 civilians died. Gunmen had killed 86 people at Seytenga over the weekend of 11 and 12 June. The ruler went on television on Sunday, the eve of the blast, to say that things were getting better.",
    ["main 2022-09-05 Djibo ied civilians - 35/-/- -", "background 2022-06-11/2022-06-12 Seytenga raid civilians - 86/-/- -"],
  ],
  [
    "the worst day since a January is one day, and what happened then another event",
    "2019-03-23",
    "Jihadists stormed the army camp at Dioura on Sunday, killing 23 soldiers. For the army it was the worst day since January 2017, when a suicide car bombing at a camp in Gao killed dozens of soldiers.",
    ["main 2019-03-17 Dioura raid military - 23/-/- -", "background 2017-01 Gao svbied military - several/-/- -"],
  ],
  [
    "a similar device is a device, and lives in a region that are lost are nobody's home",
    "2021-06-26",
    "A roadside bomb killed three French soldiers on Dec. 28 outside Hombori. A similar device cost two more soldiers their lives in the Menaka region on Jan. 2.",
    ["main 2020-12-28 Hombori ied military - 3/-/- -", "background 2021-01-02 Ménaka region ied military - 2/-/- -"],
  ],
];
