/** Short English stories, each with the events that it tells of: role, date, place, tactics, target, who and on what basis, the counts (killed, wounded, attackers killed), what is disputed. */
export const STORIES: readonly (readonly [name: string, published: string, text: string, events: readonly string[]])[] = [
  [
    "a line with place and day is where the report was written",
    "2017-03-09",
    "Nairobi, March 9\n\nGunmen stormed a police post in Elwak on Tuesday, killing two officers.",
    ["main 2017-03-07 Elwak raid police - 2/-/- -"],
  ],
  [
    "a dateline that ends in a full stop is where the report was written",
    "2017-03-09",
    "NAIROBI (KNW) March 9, 2017. Gunmen stormed a police post in Elwak on Tuesday, killing two officers.",
    ["main 2017-03-07 Elwak raid police - 2/-/- -"],
  ],
  [
    "what is recalled of weeks ago does not date the news",
    "2019-05-20",
    "Militants stormed a military base at Dikwa and killed six soldiers, residents said.\n\nThree weeks ago, the militants attacked an army base at Kukawa.",
    ["main - Dikwa raid military - 6/-/- -", "background 2019-04-29/2019-05-05 Kukawa raid military - -/-/- -"],
  ],
  [
    "a day's attack is the one told of, whatever place it names",
    "2017-07-08",
    "A bomber in a car struck a checkpoint outside Rafah, killing nine soldiers.\n\nFriday's attack targeted a military compound in al-Barth.",
    ["main 2017-07-07 Rafah svbied military - 9/-/- -"],
  ],
  [
    "a checkpoint is its victims' where nobody says whose",
    "2018-02-10",
    "Gunmen attacked a checkpoint near Balad on Friday, killing four soldiers.",
    ["main 2018-02-09 Balad raid military - 4/-/- -"],
  ],
  [
    "a checkpoint of which nothing is said is the police's",
    "2018-02-10",
    "Gunmen attacked a checkpoint near Balad on Friday, killing four people.",
    ["main 2018-02-09 Balad raid police - 4/-/- -"],
  ],
  [
    "fighters who seize a base kidnap nobody",
    "2018-02-10",
    "Al-Shabaab fighters seized the army base at Balad on Friday, killing four soldiers.",
    ["main 2018-02-09 Balad raid military al-Shabaab/attributed 4/-/- -"],
  ],
  [
    "a group that counts the victims of what it is blamed for owns it",
    "2018-02-10",
    "Al-Shabaab stormed an army base at Balad on Friday, killing four soldiers, an officer said. Al-Shabaab said 19 were killed.",
    ["main 2018-02-09 Balad raid military al-Shabaab/claimed 4/-/- killed"],
  ],
  [
    "rulers who count the dead of others' attack own nothing",
    "2021-09-04",
    "A bomb went off at a mosque in Kabul on Friday. The Taliban said 13 worshippers had been killed.",
    ["main 2021-09-03 Kabul ied civilians - 13/-/- -"],
  ],
  [
    "the group's name in capitals is no verb",
    "2016-10-16",
    "Gunmen raided an army post in Rafah on Friday, killing seven soldiers. The army said 11 IS militants were killed.",
    ["main 2016-10-14 Rafah raid military - 7/-/11 -"],
  ],
  [
    "one toll of both sides is neither's",
    "2016-10-16",
    "Gunmen raided an army post in Rafah on Friday, killing seven soldiers, a medic said. The army said 11 militants were killed. Witnesses spoke of a battle in which 18 people died.",
    ["main 2016-10-14 Rafah raid military - 7/-/11 -"],
  ],
  [
    "each entry of a chronology is an event of its own",
    "2008-02-01",
    "Here is a list of recent attacks in Kabul.\n\nOctober 2: At least 11 officers are killed in a suicide attack on a police bus.\n\nOctober 6: A suicide car bomb kills five soldiers.",
    ["main 2007-10-02 Kabul pbied police - 11+/-/- -", "background 2007-10-06 Kabul svbied military - 5/-/- -"],
  ],
  [
    "what stands between commas is the only part",
    "2018-02-10",
    "A bomb in a market in Balad on Friday killed nine traders, six of them women, and a soldier.",
    ["main 2018-02-09 Balad ied civilians - 10/-/- -"],
  ],
  [
    "this morning, in a quotation, is the morning on which it was said",
    "2016-10-16",
    'Gunmen raided an army post in Rafah on Friday, killing seven soldiers.\n\n"Armed men attacked the post this morning and were repelled," the army said in a statement.',
    ["main 2016-10-14 Rafah raid military - 7/-/- -"],
  ],
];
