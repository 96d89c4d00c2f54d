/** English stories whose days, places and paragraphs set a scene, and what they tell beside it. */
export const STORIES: readonly (readonly [name: string, published: string, text: string, events: readonly string[]])[] = [
  [
    "a day and a place set the scene of a paragraph",
    "2023-03-20",
    "Gunmen killed nine soldiers at a post near Djibo on Friday.\n\nOn 2 March came the turn of Gorom-Gorom. Fighters on motorcycles fell upon the barracks and killed eleven gendarmes.\n\nThe army has said nothing.",
    ["main 2023-03-17 Djibo raid military - 9/-/- -", "background 2023-03-02 Gorom-Gorom raid police - 11/-/- -"],
  ],
  [
    "a month sets the scene, and a paragraph goes on with its event",
    "2023-03-20",
    "Gunmen killed nine soldiers at a post near Djibo on Friday.\n\nThe Christmas before, in Arbinda, it had been the market. In December 2019, fighters stormed the town of Arbinda and killed 35 civilians. Thirty-one of those killed were women.\n\nDjibo has been without a market since.",
    ["main 2023-03-17 Djibo raid military - 9/-/- -", "background 2019-12 Arbinda raid civilians - 35/-/- -"],
  ],
  [
    "what comes behind another attack is the news again",
    "2023-03-20",
    "A car bomb went off at the gate of the barracks in Gao on Saturday, killing seven soldiers.\n\nIn January, a mine near Ansongo killed three traders.\n\nSaturday's blast also wounded twenty, the governor said.",
    ["main 2023-03-18 Gao vbied military - 7/20/- -", "background 2023-01 Ansongo ied civilians - 3/-/- -"],
  ],
  [
    "a village of that name far away is another",
    "2024-02-27",
    "In Burkina Faso, gunmen killed fifteen worshippers on Sunday in the church of Essakane, a village in the province of Oudalan, the diocese said.",
    ["main 2024-02-25 Essakane raid civilians - 15/-/- -"],
  ],
  [
    "the heaviest loss since a day is told of the day itself",
    "2021-11-17",
    "Fighters overran the post of Inata on Sunday and killed 49 gendarmes. The loss is the heaviest since August, when gunmen killed 47 people in a convoy near Arbinda.",
    ["main 2021-11-14 Inata raid police - 49/-/- -", "background 2021-08 Arbinda ambush civilians - 47/-/- -"],
  ],
  [
    "the title's town goes before the seat of those who speak",
    "2022-10-31",
    "# Car bombs kill 100 in Mogadishu\n\nTwo cars laden with explosives were blown up within minutes on Saturday, President Hassan Sheikh Mohamud said in Nairobi. At least 100 people were killed.",
    ["main 2022-10-29 Mogadishu vbied civilians - 100+/-/- -"],
  ],
  [
    "nobody's loss is the group's own and a boast is no toll",
    "2023-05-18",
    "Fighters attacked the post of Tessit on Sunday. The army said that four soldiers were killed. The Islamic State claimed 42 dead soldiers and no loss of its own.",
    ["main 2023-05-14 Tessit raid military ISGS/claimed 4/-/- killed"],
  ],
  [
    "a mine that killed went off",
    "2023-05-18",
    "A mine that killed two soldiers on Monday near Ansongo was the third in a week on that road.",
    ["main 2023-05-15 Ansongo ied military - 2/-/- -"],
  ],
  [
    "this month a year ago is a month of its own",
    "2023-05-18",
    "Gunmen killed four teachers at Djibo on Tuesday. It was a year ago this month that fighters stormed the village of Madjoari and killed eleven people.",
    ["main 2023-05-16 Djibo raid civilians - 4/-/- -", "background 2022-05 Madjoari raid civilians - 11/-/- -"],
  ],
  [
    "April of this year is no trend",
    "2024-06-10",
    "A bomb killed two people in a bar at Goma on Sunday. In April this year, shells fell on the displaced people's camp of Mugunga and killed 18 people.",
    ["main 2024-06-09 Goma ied civilians - 2/-/- -", "background 2024-04 Mugunga indirect_fire civilians - 18/-/- -"],
  ],
  [
    "beaten back are those who came",
    "2023-05-18",
    "Fighters who tried to enter the town of Tessit on Sunday were driven back by the army. Two soldiers were killed.",
    ["main 2023-05-14 Tessit raid military - 2/-/- -"],
  ],
  [
    "kin of the dead are no dead",
    "2023-12-08",
    "Gunmen shot dead twelve farmers at Zabarmari on Saturday. Musa, who lost two brothers and a son, was at the burial.",
    ["main 2023-12-02 Zabarmari shooting civilians - 12/-/- -"],
  ],
  [
    "another town sets a scene without a day",
    "2022-11-01",
    "On 29 October, two car bombs exploded at the ministry of education in Mogadishu, killing 100 people. In Beledweyne, on 3 October, three car bombs blew up at the governor's office; twenty people died there.",
    ["main 2022-10-29 Mogadishu vbied government - 100/-/- -", "background 2022-10-03 Beledweyne vbied government - 20/-/- -"],
  ],
  [
    "a complex attack on those who move is a device and an ambush",
    "2021-06-14",
    "A complex attack hit a convoy of the army on Saturday between Gossi and Hombori: a mine stopped the first lorry and gunmen fired on the rest. Eleven soldiers died.",
    ["main 2021-06-12 Gossi ambush+ied military - 11/-/- -"],
  ],
];
